import { row as registered } from '../register/support';
import type { LeadRegister } from '../../../src/plan/register';
import { underNamesOfToday } from '../../../src/plan/updates/lead-names';
import type { TypedUpdate } from '../../../src/plan/updates/update';

const lead = (name: string, ...otherSpellings: string[]) => registered(name, { otherSpellings });
const register = (...leads: LeadRegister['leads']): LeadRegister => ({ leads, isUsers: true, questions: [] });
const typed = (under: string, key = 'guide'): TypedUpdate => ({
  key,
  number: '1.1',
  priority: null,
  action: 'Write the guide',
  milestones: '',
  leads: [under],
  lead: under,
  field: 'update',
  heading: '',
  text: `from ${under}`,
  planThen: '',
  since: null,
});

describe('the lead under whom an update stands', () => {
  const renamed = register(lead('Neglect Delivery Group', 'Neglect Group', 'Neglect Panel'), lead('Police'));
  it.each<[string, TypedUpdate[], string[]]>([
    ['its name of today', [typed('Neglect Group')], ['Neglect Delivery Group']],
    ['its own, where that is the usual one', [typed('Police')], ['Police']],
    ['its own, where the register has no such name', [typed('Fire Service')], ['Fire Service']],
    [
      'its own, where something stands under the usual name already',
      [typed('Neglect Group'), typed('Neglect Delivery Group')],
      ['Neglect Group', 'Neglect Delivery Group'],
    ],
    [
      'the usual one for one of two old names only',
      [typed('Neglect Group'), typed('Neglect Panel')],
      ['Neglect Delivery Group', 'Neglect Panel'],
    ],
    [
      'the usual one for each of two activities',
      [typed('Neglect Group'), typed('Neglect Panel', 'film')],
      ['Neglect Delivery Group', 'Neglect Delivery Group'],
    ],
  ])('is %s', (_what, updates, leads) => {
    const { updates: now } = underNamesOfToday({ updates, seen: [] }, renamed);
    expect(now.map((one) => one.lead)).toEqual(leads);
    expect(now.map(({ text }) => text)).toEqual(updates.map(({ text }) => text));
  });

  it('is its own where a spelling stands for two leads', () => {
    const two = register(lead('Health', 'Health and Police'), lead('Police', 'Health and Police'));
    const { updates } = underNamesOfToday({ updates: [typed('Health and Police')], seen: [] }, two);
    expect(updates.map((one) => one.lead)).toEqual(['Health and Police']);
  });
});
