/** One measurement in a process of its own, so that none warms up, or weighs down, the next: its answer is JSON. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { serialize } from 'node:v8';
import { benchBuilding } from './building';
import type { Figure } from './figures';
import { benchFollowing } from './following';
import { benchReading } from './reading';
import { benchMemory, benchThinking } from './thinking';
import { benchTimescales } from './timescales';

/** Each by the name that main.ts calls it by. @param file where a reading leaves the cells for thinking */
const MEASUREMENTS: Readonly<
  Record<string, (activities: number, file: string) => Promise<readonly Figure[]> | readonly Figure[]>
> = {
  reading: async (activities, file) => {
    const { grids, figures } = await benchReading(activities);
    writeFileSync(file, serialize(grids));
    return figures;
  },
  thinking: (_, file) => benchThinking(file),
  memory: (_, file) => benchMemory(file),
  building: (activities) => benchBuilding(activities),
  following: (activities) => benchFollowing(activities),
  timescales: () => benchTimescales(),
};

async function main([name = '', activities = '', file = '']: readonly string[]): Promise<void> {
  const figures = await MEASUREMENTS[name]?.(Number(activities), file);
  process.stdout.write(JSON.stringify(figures));
}

void main(process.argv.slice(2));
