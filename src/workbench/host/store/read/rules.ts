/** Which areas a sheet's conditional formats colour. */
import { type Area } from '../../../../plan/grid';
import { parseAreas } from '../areas';
import { childrenOf, descendant, type XmlElement } from '../xml/tree';

/**
 * One entry a rule: the areas it holds for. Newer rules stand in the sheet's extensions; of them a data bar only
 * adds to a rule that the sheet has already. Source: ECMA-376 18.3.1.18; MS-XLSX 2.6.7 (x14).
 */
export function countedRules(sheet: XmlElement): Area[][] {
  const rules: Area[][] = [];
  for (const format of childrenOf(sheet, 'conditionalFormatting')) {
    const areas = parseAreas(format.attributes['sqref'] ?? '');
    for (let count = childrenOf(format, 'cfRule').length; count > 0; count -= 1) rules.push(areas);
  }
  const extension = sheet.children.find(({ name }) => name === 'extLst');
  const newer = extension ? descendant(extension, 'conditionalFormattings') : null;
  for (const format of childrenOf(newer, 'conditionalFormatting')) {
    const areas = parseAreas(descendant(format, 'sqref')?.text ?? '');
    for (const rule of childrenOf(format, 'cfRule')) {
      if (rule.attributes['type'] !== 'dataBar') rules.push(areas);
    }
  }
  return rules;
}
