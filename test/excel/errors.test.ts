import { at, explain, MonitorError, type MonitorErrorKind, type Stage } from '../../src/excel/errors';

const officeError = (code: string) => Object.assign(new Error('Excel’s own words.'), { code });

describe('errors of Excel in plain words', () => {
  it.each<[string, MonitorErrorKind]>([
    ['AccessDenied', 'accessDenied'],
    ['InvalidOperationInCellEditMode', 'cellEditing'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['ItemNotFound', 'notFound'],
    ['ApiNotFound', 'tooOld'],
    ['ActivityLimitReached', 'busy'],
    ['SomethingNew', 'unexpected'],
  ])('%s is %s', (code, kind) => {
    const error = explain(officeError(code), 'reading');
    expect(error.kind).toBe(kind);
    expect(error.cause).toMatchObject({ code });
    for (const sentence of [error.what, error.untouched, error.next]) expect(sentence).toMatch(/^\S.*\.$/);
  });

  it.each<[Stage, RegExp]>([
    ['reading', /^Nothing in the workbook was changed\.$/],
    ['moving', /^Nothing in the workbook was changed\.$/],
    ['writing', /may be half written\.$/],
    ['checking', /could not be checked\.$/],
  ])('while %s says what state the workbook is in', (stage, words) => {
    expect(explain(officeError('AccessDenied'), stage).untouched).toMatch(words);
  });

  it('says to build again where something may be half written', () => {
    expect(explain(officeError('ItemNotFound'), 'writing').next).toMatch(/Build the summary again/);
  });

  it('keeps the words of an error nobody knows', () => {
    expect(explain(new Error('Odd thing.'), 'reading').what).toMatch(/Odd thing\.$/);
    expect(explain('odd', 'reading').what).toMatch(/odd\.$/);
  });

  it('passes on our own errors as they are', async () => {
    const own = explain(officeError('AccessDenied'), 'reading');
    await expect(at('writing', () => Promise.reject(own))).rejects.toBe(own);
    expect(own).toBeInstanceOf(MonitorError);
    expect(own.message).toBe(`${own.what} ${own.untouched} ${own.next}`);
  });
});
