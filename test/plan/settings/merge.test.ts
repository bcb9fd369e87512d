import { mergeSettings, parseConfig, NO_SETTINGS, type PlanSettings } from '../../../src/plan/settings';

/** Settings as a settings file gives them. */
const settings = (json: object): PlanSettings => parseConfig(JSON.stringify(json)).settings ?? NO_SETTINGS;

const ONE = {
  asOf: '2022-04-30',
  period: { start: '2021-04-01', end: '2023-03-31' },
  yearStartMonth: 4,
  marking: 'OFFICIAL',
  meetings: [{ name: 'Board', date: '2022-05-12' }],
  replyBy: '2022-05-01',
};
const OTHER = {
  asOf: 'today',
  period: { start: '2020-04-01', end: '2024-03-31' },
  yearStartMonth: 9,
  marking: 'SECRET',
  meetings: [{ name: 'Executive', date: '2022-06-14' }],
  replyBy: '2022-06-01',
};

describe('settings that are given with the call, and those of the workbook', () => {
  it('the former count where both say something', () => {
    expect(mergeSettings(settings(ONE), settings(OTHER))).toEqual(settings(ONE));
    expect(mergeSettings(settings(OTHER), settings(ONE))).toEqual(settings(OTHER));
  });

  it('each counts where the other says nothing', () => {
    const all = {
      ...ONE,
      columns: [{ header: 'Who', role: 'lead' }],
      key: [{ rating: 'green', colour: '#00B050', meaning: 'complete' }],
      ladder: [{ level: 3, askOf: 'Delivery Board' }],
      dismissals: [{ rule: 'rag-overdue', about: '1.1.1', reason: 'Known' }],
      withoutSheets: ['history'],
    };
    expect(mergeSettings(settings(all), NO_SETTINGS)).toEqual(settings(all));
    expect(mergeSettings(NO_SETTINGS, settings(all))).toEqual(settings(all));
  });

  it('of the key each rating is merged by itself, its meaning and its colour apart', () => {
    const first = settings({
      key: [
        { rating: 'amber', meaning: 'atRisk' },
        { rating: 'notStarted', colour: '#FFFFFF' },
        { rating: 'red', meaning: 'late' },
        { rating: 'green', meaning: 'complete', colour: '#00B050' },
      ],
    });
    const second = settings({
      key: [
        { rating: 'green', meaning: 'onTrack', colour: '#00FF00' },
        { rating: 'red', meaning: 'atRisk', colour: '#C00000' },
        { rating: 'blue', colour: '#0070C0' },
      ],
    });
    expect(mergeSettings(first, second).key).toEqual([
      { rating: 'amber', meaning: 'atRisk', colour: null },
      { rating: 'notStarted', meaning: null, colour: '#FFFFFF' },
      { rating: 'red', meaning: 'late', colour: '#C00000' },
      { rating: 'green', meaning: 'complete', colour: '#00B050' },
      { rating: 'blue', meaning: null, colour: '#0070C0' },
    ]);
  });

  it('columns and levels of both count, those given with the call last, since the last overrides', () => {
    const first = settings({
      columns: [{ header: 'Who', role: 'lead' }],
      ladder: [{ level: 3, askOf: 'Delivery Board' }],
    });
    const second = settings({
      columns: [{ header: 'Who', role: 'ignored' }],
      ladder: [{ level: 3, askOf: 'Cabinet' }],
    });
    const merged = mergeSettings(first, second);
    expect(merged.columns.map(({ role }) => role)).toEqual(['ignored', 'lead']);
    expect(merged.ladder.map(({ askOf }) => askOf)).toEqual(['Cabinet', 'Delivery Board']);
  });

  it('findings set aside and sheets that people do without are those of both', () => {
    const of = (about: string, ...sheets: string[]) =>
      settings({ dismissals: [{ rule: 'rag-overdue', about, reason: about }], withoutSheets: sheets });
    const merged = mergeSettings(of('1.1', 'history', 'leads'), of('1.2', 'checks', 'history'));
    expect(merged.dismissals.map(({ about }) => about)).toEqual(['1.1', '1.2']);
    expect(merged.withoutSheets).toEqual(['history', 'leads', 'checks']);
  });
});
