import { areaName, cellName } from '../plan/grid';
import type { ReportChart, SheetContent } from '../report/content';
import type { Batch } from './payload';

/** Begins the name of every chart of ours, so that a chart the user put on a sheet of ours stays. */
const PREFIX = 'Plan Monitor: ';

/** Removes our old charts and draws the new ones, so that a rebuild leaves just these. */
export async function writeCharts(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: SheetContent,
  oldNames: readonly string[],
): Promise<void> {
  const ours = oldNames.filter((name) => name.startsWith(PREFIX));
  await batch.add(ours.length * 300 + content.charts.length * 4000, () => {
    for (const name of ours) sheet.charts.getItem(name).delete();
    for (const chart of content.charts) draw(sheet, chart);
  });
}

function draw(sheet: Excel.Worksheet, wanted: ReportChart): void {
  const { place, data } = wanted;
  const chart = sheet.charts.add(wanted.type, sheet.getRange(areaName(data)), wanted.seriesBy);
  chart.name = PREFIX + wanted.name;
  chart.title.text = wanted.title;
  chart.legend.position = 'Bottom';
  chart.setPosition(
    cellName({ row: place.top, column: place.left }),
    cellName({ row: place.bottom, column: place.right }),
  );
  wanted.colours.forEach((colour, index) => {
    chart.series.getItemAt(index).format.fill.setSolidColor(colour);
  });
}
