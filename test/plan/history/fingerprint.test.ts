import { fingerprintOf } from '../../../src/plan/history/fingerprint';
import { action, planOf, type ActivitySpec } from '../../support/plan-builder';

const BASE: ActivitySpec = {
  rated: 'amber',
  evidence: 'Agreed in May',
  leads: ['Training Sub Group'],
  milestones: [{ text: 'Write the guide – June 2022', due: '2022-06-30' }],
};

function of(change: ActivitySpec = {}, number = '1.1'): string {
  const [first] = planOf(action(number, { ...BASE, ...change })).actions[0]?.activities ?? [];
  if (!first) throw new Error('No activity');
  return fingerprintOf(first);
}

describe('the fingerprint of an activity', () => {
  it.each<[string, ActivitySpec]>([
    ['its rating', { rated: 'red' }],
    ['no rating at all', { rated: null }],
    ['a status beside it', { remark: 'On hold' }],
    ['the words of a milestone', { milestones: [{ text: 'Write the guide – July 2022' }] }],
    ['one milestone more', { milestones: [...(BASE.milestones ?? []), { text: 'Print it' }] }],
    ['its evidence', { evidence: 'Agreed in May; published in June' }],
    ['its evidence cleared', { evidence: '' }],
  ])('changes with %s', (_what, change) => {
    expect(of(change)).not.toBe(of());
  });

  it.each<[string, ActivitySpec, string]>([
    ['number', {}, '9.9'],
    ['leads', { leads: ['Health', 'Police'] }, '1.1'],
    ['key', { key: 'other' }, '1.1'],
    ['spaces and line breaks', { evidence: ' Agreed  in\r\nMay ' }, '1.1'],
  ])('stays the same with other %s', (_what, change, number) => {
    expect(of(change, number)).toBe(of());
  });

  it('does not change with what is written beside the row above', () => {
    const below = (evidence: string) => of({ evidence, evidenceKind: 'above' });
    expect(below('Published in June')).toBe(below('To follow'));
    expect(below('Published in June')).toBe(of({ evidence: '' }));
  });

  it('does not let words slip from one cell into the next unseen', () => {
    expect(of({ evidence: '', milestones: [{ text: 'a' }, { text: 'b' }] })).not.toBe(
      of({ evidence: 'a', milestones: [{ text: 'b' }] }),
    );
  });
});
