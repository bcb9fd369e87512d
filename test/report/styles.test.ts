import { STYLES, type Style } from '../../src/report/styles';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(Object.entries<Style>(STYLES))('%s can be read: contrast at least 4.5 : 1', (_, style) => {
  const lights = [luminance(style.colour ?? '#000000'), luminance(style.fill ?? '#FFFFFF')];
  const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
});
