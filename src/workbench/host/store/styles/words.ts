/** The file's words and office.js's for one thing. Sources: ECMA-376 18.18, Excel.FillPattern and its like. */
import type { BorderLine } from '../../model';

export class Words {
  private readonly theirs = new Map<string, string>();
  private readonly ours = new Map<string, string>();

  /** @param pairs "file word=office.js word", the first pair of a word wins */
  constructor(pairs: string) {
    for (const pair of pairs.trim().split(/\s+/)) {
      const [file = '', office = ''] = pair.split('=');
      if (!this.theirs.has(file)) this.theirs.set(file, office);
      if (!this.ours.has(office)) this.ours.set(office, file);
    }
  }

  toOffice(word: string | undefined, otherwise: string): string {
    return (word === undefined ? undefined : this.theirs.get(word)) ?? otherwise;
  }

  /** @throws RangeError for a word that office.js does not have, so that nothing is lost unseen */
  toFile(word: string): string {
    const found = this.ours.get(word);
    if (found === undefined) throw new RangeError(`Excel knows no "${word}" here.`);
    return found;
  }
}

export const PATTERNS = new Words(`
  none=None solid=Solid mediumGray=Gray50 darkGray=Gray75 lightGray=Gray25 darkHorizontal=Horizontal
  darkVertical=Vertical darkDown=Down darkUp=Up darkGrid=Checker darkTrellis=SemiGray75
  lightHorizontal=LightHorizontal lightVertical=LightVertical lightDown=LightDown lightUp=LightUp lightGrid=Grid
  lightTrellis=CrissCross gray125=Gray16 gray0625=Gray8`);

export const HORIZONTAL = new Words(`
  general=General left=Left center=Center right=Right fill=Fill justify=Justify
  centerContinuous=CenterAcrossSelection distributed=Distributed`);

export const VERTICAL = new Words(
  'top=Top center=Center bottom=Bottom justify=Justify distributed=Distributed',
);

export const UNDERLINE = new Words(`
  none=None single=Single double=Double singleAccounting=SingleAccountant doubleAccounting=DoubleAccountant`);

export const ORIENTATION = new Words('portrait=Portrait landscape=Landscape default=Portrait');

/** Numbers of `paperSize`. */
export const PAPER = new Words(`
  1=Letter 2=LetterSmall 3=Tabloid 4=Ledger 5=Legal 6=Statement 7=Executive 8=A3 9=A4 10=A4Small 11=A5 12=B4 13=B5
  14=Folio 15=Quatro 16=Paper10x14 17=Paper11x17 18=Note 19=Envelope9 20=Envelope10 21=Envelope11 22=Envelope12
  23=Envelope14 24=Csheet 25=Dsheet 26=Esheet 27=EnvelopeDL 28=EnvelopeC5 29=EnvelopeC3 30=EnvelopeC4 31=EnvelopeC6
  32=EnvelopeC65 33=EnvelopeB4 34=EnvelopeB5 35=EnvelopeB6 36=EnvelopeItaly 37=EnvelopeMonarch 38=EnvelopePersonal
  39=FanfoldUS 40=FanfoldStdGerman 41=FanfoldLegalGerman`);

/** Border styles: the file has one word where office.js has a line and a weight. */
const LINES = new Words(`
  none=None thin=Continuous hair=Continuous/Hairline medium=Continuous/Medium thick=Continuous/Thick dashed=Dash
  mediumDashed=Dash/Medium dashDot=DashDot mediumDashDot=DashDot/Medium dashDotDot=DashDotDot
  mediumDashDotDot=DashDotDot/Medium slantDashDot=SlantDashDot/Medium dotted=Dot double=Double/Thick`);

export function lineOf(fileStyle: string, colour: string): BorderLine {
  const [style = 'None', weight] = LINES.toOffice(fileStyle, 'None').split('/');
  return weight === 'Hairline' || weight === 'Medium' || weight === 'Thick'
    ? { style, colour, weight }
    : { style, colour };
}

/** The nearest line the file has a word for: a double line has but one weight, a dashed one no hairline. */
export function fileLine({ style, weight }: BorderLine): string {
  if (style === 'Double') return 'double';
  if (style === 'SlantDashDot') return 'slantDashDot';
  if (style === 'Dot') return 'dotted';
  if (!weight || (style !== 'Continuous' && weight === 'Hairline')) return LINES.toFile(style);
  return LINES.toFile(`${style}/${style === 'Continuous' ? weight : 'Medium'}`);
}
