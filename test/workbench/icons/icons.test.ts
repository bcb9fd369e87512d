import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const assets = path.resolve(__dirname, '../../../assets');
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour type 6: red, green, blue and transparency. */
const WITH_TRANSPARENCY = 6;

const drawings = readdirSync(assets)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => path.parse(file).name);
const pictures = [
  ...drawings.flatMap((name) =>
    [16, 20, 24, 32, 40, 48, 64, 80].map((size): [string, number] => [name, size]),
  ),
  ['icon', 128] as [string, number],
];

test('the product and each button of the ribbon has a drawing of its own', () => {
  expect(drawings).toEqual(['build-summary', 'check-plan', 'icon', 'next-problem', 'open-pane']);
});

test.each(pictures)('%s is there as a transparent picture %i pixels wide', (name, size) => {
  const png = readFileSync(path.join(assets, `${name}-${String(size)}.png`));
  expect(png.subarray(0, 8)).toEqual(SIGNATURE);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  expect(png.readUInt8(25)).toBe(WITH_TRANSPARENCY);
});
