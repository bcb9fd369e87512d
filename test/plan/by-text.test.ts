import { byText } from '../../src/plan/by-text';

test('each text is looked at once, also where nothing is found in it', () => {
  const asked: string[] = [];
  const firstWord = byText((text) => {
    asked.push(text);
    return /^\w+/.exec(text)?.[0];
  });
  expect(['Health', '–', 'Housing team', '–', 'Health'].map(firstWord)).toEqual([
    'Health',
    undefined,
    'Housing',
    undefined,
    'Health',
  ]);
  expect(asked).toEqual(['Health', '–', 'Housing team']);
});

test('no more texts are remembered than there is room for', () => {
  let asked = 0;
  const length = byText((text) => {
    asked += 1;
    return text.length;
  });
  const texts = Array.from({ length: 20_001 }, (_, at) => `Team ${String(at)}`);
  texts.forEach(length);
  expect(length('Team 0')).toBe(6);
  expect(asked).toBe(texts.length + 1);
});
