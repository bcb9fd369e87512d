/** The colours people fill cells with: Excel's palettes and their tints, old and new, and those of public bodies. */
import { byHue, type ByHue } from '../../../src/plan/rag/colour';

type Shade = readonly [colour: string, says: ByHue, name: string];
const BACKGROUND = 'background';

const standard: readonly Shade[] = [
  ['#C00000', 'red', 'dark red'],
  ['#FF0000', 'red', 'red'],
  ['#FFC000', 'amber', 'orange'],
  ['#FFFF00', 'amber', 'yellow'],
  ['#92D050', 'green', 'light green'],
  ['#00B050', 'green', 'green'],
  ['#00B0F0', 'blue', 'light blue'],
  ['#0070C0', 'blue', 'blue'],
  ['#002060', 'blue', 'dark blue'],
  ['#7030A0', null, 'purple'],
];

/** Excel 2013 to 2022. */
const theme2013: readonly Shade[] = [
  ['#44546A', null, 'blue-grey'],
  ['#D6DCE4', null, 'blue-grey, lighter 80%'],
  ['#ACB9CA', null, 'blue-grey, lighter 60%'],
  ['#8497B0', null, 'blue-grey, lighter 40%'],
  ['#333F4F', null, 'blue-grey, darker 25%'],
  ['#4472C4', 'blue', 'blue'],
  ['#D9E1F2', BACKGROUND, 'blue, lighter 80%'],
  ['#B4C6E7', 'notStarted', 'blue, lighter 60%'],
  ['#8EA9DB', 'notStarted', 'blue, lighter 40%'],
  ['#305496', 'blue', 'blue, darker 25%'],
  ['#203764', 'blue', 'blue, darker 50%'],
  ['#5B9BD5', 'blue', 'second blue'],
  ['#DDEBF7', BACKGROUND, 'second blue, lighter 80%'],
  ['#BDD7EE', 'notStarted', 'second blue, lighter 60%'],
  ['#9BC2E6', 'notStarted', 'second blue, lighter 40%'],
  ['#9DC3E6', 'notStarted', 'the same in Word'],
  ['#2F75B5', 'blue', 'second blue, darker 25%'],
  ['#1F4E78', 'blue', 'second blue, darker 50%'],
  ['#ED7D31', 'amber', 'orange'],
  ['#FCE4D6', BACKGROUND, 'orange, lighter 80%'],
  ['#F8CBAD', 'amber', 'orange, lighter 60%'],
  ['#F4B084', 'amber', 'orange, lighter 40%'],
  ['#C65911', 'amber', 'orange, darker 25%'],
  ['#833C0C', null, 'orange, darker 50%: brown'],
  ['#FFF2CC', BACKGROUND, 'gold, lighter 80%'],
  ['#FFE699', 'amber', 'gold, lighter 60%'],
  ['#FFD966', 'amber', 'gold, lighter 40%'],
  ['#BF8F00', 'amber', 'gold, darker 25%'],
  ['#806000', null, 'gold, darker 50%: brown'],
  ['#70AD47', 'green', 'green'],
  ['#E2EFDA', BACKGROUND, 'green, lighter 80%'],
  ['#C6E0B4', 'green', 'green, lighter 60%'],
  ['#A9D08E', 'green', 'green, lighter 40%'],
  ['#548235', 'green', 'green, darker 25%'],
  ['#375623', 'green', 'green, darker 50%'],
  ['#A5A5A5', null, 'grey'],
  ['#EDEDED', BACKGROUND, 'grey, lighter 80%'],
  ['#DBDBDB', null, 'grey, lighter 60%'],
  ['#7B7B7B', null, 'grey, darker 25%'],
];

/** Excel 2007 and 2010. */
const theme2007: readonly Shade[] = [
  ['#EEECE1', BACKGROUND, 'tan'],
  ['#DDD9C4', null, 'tan, darker 10%'],
  ['#C4BD97', null, 'tan, darker 25%'],
  ['#948A54', null, 'tan, darker 50%'],
  ['#1F497D', 'blue', 'dark blue'],
  ['#C5D9F1', 'notStarted', 'dark blue, lighter 80%'],
  ['#8DB4E2', 'notStarted', 'dark blue, lighter 60%'],
  ['#4F81BD', 'blue', 'blue'],
  ['#B8CCE4', 'notStarted', 'blue, lighter 60%'],
  ['#95B3D7', 'notStarted', 'blue, lighter 40%'],
  ['#366092', 'blue', 'blue, darker 25%'],
  ['#C0504D', 'red', 'red'],
  ['#F2DCDB', BACKGROUND, 'red, lighter 80%'],
  ['#E6B8B7', 'red', 'red, lighter 60%'],
  ['#DA9694', 'red', 'red, lighter 40%'],
  ['#963634', 'red', 'red, darker 25%'],
  ['#632523', 'red', 'red, darker 50%'],
  ['#9BBB59', 'green', 'olive green'],
  ['#D8E4BC', 'green', 'olive green, lighter 60%'],
  ['#C4D79B', 'green', 'olive green, lighter 40%'],
  ['#76933C', 'green', 'olive green, darker 25%'],
  ['#4F6228', 'green', 'olive green, darker 50%'],
  ['#8064A2', null, 'purple'],
  ['#CCC0DA', null, 'purple, lighter 60%'],
  ['#4BACC6', null, 'aqua'],
  ['#B7DEE8', null, 'aqua, lighter 60%'],
  ['#31869B', null, 'aqua, darker 25%'],
  ['#F79646', 'amber', 'orange'],
  ['#FCD5B4', 'amber', 'orange, lighter 60%'],
  ['#FABF8F', 'amber', 'orange, lighter 40%'],
  ['#E26B0A', 'amber', 'orange, darker 25%'],
  ['#974706', null, 'orange, darker 50%: brown'],
];

/** Excel since 2023. */
const theme2023: readonly Shade[] = [
  ['#0E2841', 'blue', 'dark blue'],
  ['#A6C9EC', 'notStarted', 'dark blue, lighter 75%'],
  ['#156082', 'blue', 'dark teal'],
  ['#C0E6F5', 'notStarted', 'dark teal, lighter 80%'],
  ['#E97132', 'amber', 'orange'],
  ['#FBE2D5', BACKGROUND, 'orange, lighter 80%'],
  ['#F7C7AC', 'amber', 'orange, lighter 60%'],
  ['#F1A983', 'amber', 'orange, lighter 40%'],
  ['#7E350E', null, 'orange, darker 50%: brown'],
  ['#196B24', 'green', 'dark green'],
  ['#C1F0C8', 'green', 'dark green, lighter 80%'],
  ['#83E28E', 'green', 'dark green, lighter 60%'],
  ['#0F9ED5', 'blue', 'blue'],
  ['#A02B93', null, 'purple'],
  ['#4EA72E', 'green', 'green'],
  ['#B5E6A2', 'green', 'green, lighter 60%'],
];

const styles: readonly Shade[] = [
  ['#FFC7CE', 'red', 'the style Bad'],
  ['#FFEB9C', 'amber', 'the style Neutral'],
  ['#C6EFCE', 'green', 'the style Good'],
  ['#FF7C80', 'red', 'soft red'],
  ['#F8696B', 'red', 'colour scale, worst'],
  ['#FFEB84', 'amber', 'colour scale, middle'],
  ['#63BE7B', 'green', 'colour scale, best'],
  ['#FFFFFF', BACKGROUND, 'white'],
  ['#F2F2F2', BACKGROUND, 'white, darker 5%'],
  ['#D9D9D9', null, 'white, darker 15%'],
  ['#BFBFBF', null, 'white, darker 25%'],
  ['#808080', null, 'white, darker 50%'],
  ['#000000', null, 'black'],
];

/** Excel 97 to 2003, whose files are still about. */
const classic: readonly Shade[] = [
  ['#800000', 'red', 'dark red'],
  ['#993300', null, 'brown'],
  ['#808000', null, 'dark yellow'],
  ['#FF6600', 'amber', 'orange'],
  ['#FF9900', 'amber', 'light orange'],
  ['#FFCC00', 'amber', 'gold'],
  ['#FFCC99', 'amber', 'tan'],
  ['#FFFF99', 'amber', 'light yellow'],
  ['#99CC00', 'green', 'lime'],
  ['#00FF00', 'green', 'bright green'],
  ['#008000', 'green', 'dark green'],
  ['#339966', 'green', 'sea green'],
  ['#CCFFCC', BACKGROUND, 'light green'],
  ['#008080', null, 'teal'],
  ['#33CCCC', null, 'aqua'],
  ['#00FFFF', null, 'turquoise'],
  ['#0000FF', 'blue', 'blue'],
  ['#000080', 'blue', 'navy'],
  ['#3366FF', 'blue', 'light blue'],
  ['#99CCFF', 'notStarted', 'pale blue'],
  ['#9999FF', null, 'periwinkle'],
  ['#CC99FF', null, 'lavender'],
  ['#993366', null, 'plum'],
  ['#FF00FF', null, 'pink'],
  ['#FF99CC', null, 'rose'],
];

const elsewhere: readonly Shade[] = [
  ['#F4CCCC', 'red', 'Google light red'],
  ['#EA9999', 'red', 'Google red'],
  ['#F9CB9C', 'amber', 'Google orange'],
  ['#FFE599', 'amber', 'Google yellow'],
  ['#B6D7A8', 'green', 'Google green'],
  ['#D9EAD3', 'green', 'Google light green'],
  ['#9FC5E8', 'notStarted', 'Google light blue'],
  ['#B4A7D6', null, 'Google purple'],
  ['#D4351C', 'red', 'GOV.UK red'],
  ['#F47738', 'amber', 'GOV.UK orange'],
  ['#FFDD00', 'amber', 'GOV.UK yellow'],
  ['#00703C', 'green', 'GOV.UK green'],
  ['#1D70B8', 'blue', 'GOV.UK blue'],
  ['#28A197', null, 'GOV.UK turquoise'],
  ['#B58840', null, 'GOV.UK brown'],
  ['#DA291C', 'red', 'NHS emergency red'],
  ['#ED8B00', 'amber', 'NHS orange'],
  ['#009639', 'green', 'NHS green'],
  ['#005EB8', 'blue', 'NHS blue'],
  ['#AE2573', null, 'NHS pink'],
  ['#768692', null, 'NHS grey'],
  ['#FFBF00', 'amber', 'amber'],
  ['#DC143C', 'red', 'crimson'],
  ['#FFC0CB', null, 'pink'],
  ['#FF4500', null, 'red or orange'],
  ['#D83B01', null, 'red or orange'],
  ['#CDDC39', null, 'yellow or lime'],
  ['#40E0D0', null, 'turquoise'],
  ['#D6BF86', 'amber', 'soft gold, light enough to be no ochre'],
  ['#1A0000', null, 'so dark a red that it is black'],
];

const ALL = [standard, theme2013, theme2007, theme2023, styles, classic, elsewhere].flat();

test.each(ALL)('%s says %s: %s', (colour, says) => {
  expect(byHue(colour)).toBe(says);
});

test('no colour stands here twice', () => {
  const colours = ALL.map(([colour]) => colour);
  expect(new Set(colours).size).toBe(colours.length);
});
