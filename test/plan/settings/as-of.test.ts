import { asOfQuestion } from '../../../src/plan/settings';
import { day } from '../../support/plan-builder';

const PERIOD = { start: day('2021-04-01'), end: day('2023-03-31') };
const ANSWER =
  'Say which day is meant under “Position at” in the plan settings; the word today is an answer too.';

it.each<[string, boolean]>([
  ['2021-03-31', true],
  ['2021-04-01', false],
  ['2023-03-31', false],
  ['2023-04-01', true],
])('a plan without a version is asked about outside of its period alone: %s, %s', (today, asks) => {
  const question = asOfQuestion({ period: PERIOD, versionDay: null }, day(today));
  const [year, month, date] = today.split('-');
  const shown = `${date ?? ''}/${month ?? ''}/${year ?? ''}`;
  expect(question).toBe(
    asks
      ? `The plan is looked at on ${shown}, outside its period (01/04/2021 to 31/03/2023). ${ANSWER}`
      : null,
  );
});

it.each<[string, boolean]>([
  ['2022-01-19', true],
  ['2022-01-20', false],
  ['2022-08-08', false],
  ['2022-08-09', true],
])('a plan without a period is asked about a hundred days from its version: %s, %s', (today, asks) => {
  const question = asOfQuestion({ period: null, versionDay: day('2022-04-30') }, day(today));
  expect(question?.endsWith(`, but its version is of 30/04/2022. ${ANSWER}`) ?? null).toBe(
    asks ? true : null,
  );
});

it('a plan that tells neither is not asked about', () => {
  expect(asOfQuestion({ period: null, versionDay: null }, day('2031-01-01'))).toBeNull();
});
