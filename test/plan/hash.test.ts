import { hashOf } from '../../src/plan/hash';

test('the same words give the same ten letters and figures', () => {
  for (const words of ['', 'a', 'Agree the pathway', '– “é” 😀', 'x'.repeat(5000)]) {
    expect(hashOf(words)).toMatch(/^[0-9a-z]{10}$/);
    expect(hashOf(words)).toBe(hashOf(words));
  }
});

test('words that are kept in workbooks since are known again', () => {
  expect([hashOf(''), hashOf('Agree the pathway'), hashOf('Éducation')]).toEqual([
    'tntfp1wrx3',
    's8iee5ayqg',
    'wiqfln4b63',
  ]);
});

test('texts that differ in little do not meet', () => {
  const texts = Array.from({ length: 40_000 }, (_, at) => `Step ${String(at)}`);
  expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  expect(new Set(['ab', 'ba', 'Ab', 'ab ', ' ab'].map(hashOf)).size).toBe(5);
});
