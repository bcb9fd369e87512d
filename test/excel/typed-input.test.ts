import { guarded } from '../../src/excel/typed-input';

describe('what is written to a cell', () => {
  it.each([
    ...['May 2021', 'may 21', '1 May', '1 May 2021', 'Sept. 2021', 'May 3, 2021', '12-May-21', '1/2', '4-5'],
    ...['30/04/2022', '2022-04-30', '1 1/2', '1/2/2021 10:30', '10:30', '10:30:15 pm', '5 p', '１２', '12'],
    ...[
      '007',
      '-3',
      '1,200.50',
      '.5',
      '£5',
      '$5',
      '5%',
      '(3)',
      '1e5',
      ' 12 ',
      'TRUE',
      'false',
      '#N/A',
      '#REF!',
    ],
    ...['=1+2', '+1', '- a point', '@x', "'x", ' =1'],
  ])('“%s” is kept from being taken for something else', (text) => {
    expect(guarded(text, 'General')).toBe(`'${text}`);
  });

  it.each([
    ...['', '  ', 'May', '1.2.3', '1.10.2', 'Q1 2022', '1st May 2021', 'May 2021 – June 2021'],
    ...[
      'May 2021 - June 2021',
      'by May 2021',
      'Health / Housing',
      'a\nb',
      'ask #3',
      '#3 of 4',
      'true enough',
      '5 pm or so',
    ],
  ])('“%s” needs no guard', (text) => {
    expect(guarded(text, 'General')).toBe(text);
  });

  it('in a cell for text only what begins like a formula or with an apostrophe is guarded', () => {
    expect(['May 2021', '12', 'TRUE', '=1', "'x"].map((text) => guarded(text, '@'))).toEqual([
      'May 2021',
      '12',
      'TRUE',
      "'=1",
      "''x",
    ]);
  });
});
