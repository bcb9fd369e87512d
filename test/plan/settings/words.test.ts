import type { Meaning } from '../../../src/plan/model';
import { asDay, isNoDay } from '../../../src/plan/settings/typed-day';
import {
  colourOfText,
  dayOfWords,
  meaningOfWord,
  monthOfWord,
  onOrOff,
  ratingOfWord,
  sheetOfWord,
  wholeOf,
} from '../../../src/plan/settings/words';
import { namesWork } from '../../../src/plan/settings/work-roles';

it.each<[string, boolean | null]>([
  ['on', true],
  ['Yes', true],
  ['y', true],
  ['TRUE', true],
  ['Off.', false],
  ['no', false],
  ['N', false],
  ['false', false],
  ['perhaps', null],
  ['', null],
  ['not on', null],
])('“%s” for on or off is %s', (text, expected) => {
  expect(onOrOff(text)).toBe(expected);
});

it.each<[string, number | null]>([
  ['3', 3],
  [' 12 ', 12],
  ['60', 60],
  ['61', null],
  ['2', null],
  ['3.5', null],
  ['-5', null],
  ['three', null],
  ['12 months', null],
  ['1e1', null],
  ['0x10', null],
  ['+12', null],
  ['over 12', null],
  ['', null],
])('“%s” for a whole number from 3 to 60 is %s', (text, expected) => {
  expect(wholeOf(text, 3, 60)).toBe(expected);
});

it.each<[string, number | null]>([
  ['January', 1],
  ['apr', 4],
  [' April ', 4],
  ['Sept', 9],
  ['December', 12],
  ['1', 1],
  ['04', 4],
  ['12', 12],
  ['13', null],
  ['4th', null],
  ['+4', null],
  ['4.0', null],
  ['in 4', null],
  ['ap', null],
  ['Aprils', null],
  ['Easter', null],
  ['', null],
])('“%s” for the month in which the year begins is %s', (text, expected) => {
  expect(monthOfWord(text)).toBe(expected);
});

it.each<[string, Meaning | null]>([
  ['Late', 'late'],
  ['at risk', 'atRisk'],
  ['At-Risk', 'atRisk'],
  ['on track', 'onTrack'],
  ['Complete', 'complete'],
  [' completed ', 'complete'],
  ['not completed', null],
  ['completed late', null],
  ['Not started', 'notStarted'],
  ['finished', null],
  ['', null],
])('“%s” for the meaning of a rating is %s', (text, expected) => {
  expect(meaningOfWord(text)).toBe(expected);
});

it.each<[string, string | null]>([
  ['#FFC000', '#FFC000'],
  [' ffc000 ', '#FFC000'],
  ['#fff', null],
  ['#FFC0001', null],
  ['like #FFC000', null],
  ['FFC000 or so', null],
  ['##FFC000', null],
  ['amber', null],
])('“%s” for a colour is %s', (text, expected) => {
  expect(colourOfText(text)).toBe(expected);
});

it('ratings and sheets go by their words, whatever their capitals and signs', () => {
  expect(['RED', 'not-started', 'purple'].map(ratingOfWord)).toEqual(['red', 'notStarted', null]);
  expect(['actions by lead', 'Look ahead', 'History', 'Plan summary'].map(sheetOfWord)).toEqual([
    'byLead',
    'lookAhead',
    'history',
    null,
  ]);
});

it('the work goes by the name of action, milestones or outcome', () => {
  expect(['Action', 'milestones', 'Outcome', 'Lead', 'Thing'].map(namesWork)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it.each<[string, string | null]>([
  ['30th April 2022', '2022-04-30'],
  ['1st May 22', '2022-05-01'],
  ['Sat 30 April 2022', '2022-04-30'],
  [' Sat,  30  April,  2022 ', '2022-04-30'],
  ['30 - Apr - 2022', '2022-04-30'],
  ['on or by 30 April 2022', null],
  ['30 Ap 2022', null],
  ['30 April 2022 or later', null],
  ['by 30/04/2022', null],
  ['30/04/2022 at noon', null],
  ['1/5/2022', '2022-05-01'],
  ['30 Nonsense 2022', null],
  ['29/02/2023', null],
  ['01/01/1899', null],
])('“%s” is typed for the day %s', (text, expected) => {
  expect(dayOfWords(text)).toBe(expected);
});

describe('a day that is typed in a form', () => {
  it('is shown as British readers write it, what is none as it was typed', () => {
    expect(['2022-04-30', '30 April 22', ' soon ', ''].map(asDay)).toEqual([
      '30/04/2022',
      '30/04/2022',
      'soon',
      '',
    ]);
  });

  it('is asked for again where something else was typed, not where nothing was', () => {
    expect(['30/04/2022', ' ', 'soon', '31/02/2022'].map(isNoDay)).toEqual([false, false, true, true]);
  });
});
