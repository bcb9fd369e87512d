import { Forms, openForm } from '../../../src/taskpane/actions/forms';

it('keeps what is typed by activity, and tells of each change', () => {
  const forms = new Forms();
  let told = 0;
  const stop = forms.subscribe(() => {
    told += 1;
  });
  forms.set('a', openForm('1.1, D2', 'seen'));
  const typed = { ...openForm('1.1, D2', 'seen'), step: 'preview' as const };
  forms.set('a', typed);
  forms.set('b', openForm('1.2, D3', 'seen'));
  expect(forms.get('a')).toBe(typed);
  expect([...forms.keys()]).toEqual(['a', 'b']);
  forms.set('a', null);
  expect(forms.get('a')).toBeNull();
  expect([...forms.keys()]).toEqual(['b']);
  stop();
  forms.set('b', null);
  expect(told).toBe(4);
});

it('has the same set of keys while only what is typed changes', () => {
  const forms = new Forms();
  forms.set('a', openForm('1.1, D2', 'seen'));
  const keys = forms.keys();
  forms.set('a', { ...openForm('1.1, D2', 'seen'), step: 'written' });
  expect(forms.keys()).toBe(keys);
  forms.set('b', null);
  expect(forms.keys()).toBe(keys);
});
