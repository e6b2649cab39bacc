import { createHash } from 'node:crypto';
import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, hiddenKey, NOTHING_SHOWN, protectPublication } from '@teilziel/releases/model';
import type { ReleaseBlock, SeriesBlock, ShownBefore } from '@teilziel/releases/model';
import { patternOf } from './publication-protector.service';
import { inputOf, sumAt, type Truth } from './random-releases.fixture';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const PERIOD = '2020';

function truthOf(counts: Readonly<Record<string, number>>): Truth {
  const base = Object.entries(counts).map(([origin, count]) => ({ codes: { origin }, with: count, without: 0 }));
  const printed = ['', ...Object.keys(counts).map((origin) => `origin=${origin}`)];
  return { code: 'A1', asRate: false, threshold: 3, periods: [base], printed };
}

async function seriesOf(truth: Truth, shown: ShownBefore): Promise<SeriesBlock> {
  const input = inputOf(truth);
  const publication = await protectPublication(input, async (one) => patternOf(await securePublication(one)), shown);
  const blocks = compileRelease(input, sha256, publication).blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  const series = blocks.find((block): block is SeriesBlock => block.kind === 'series');
  if (series === undefined) throw new Error('no series');
  return series;
}

const hiddenCells = ({ cells, status }: SeriesBlock): readonly string[] =>
  cells.filter((_, at) => status[at]?.startsWith('Q'));

function shownBefore(truth: Truth, block: SeriesBlock): ShownBefore {
  const counts = truth.printed.map((cell) => {
    const numerator = sumAt(truth.periods[0] ?? [], cell, 'with');
    return [hiddenKey(PERIOD, cell), { numerator, denominator: null }] as const;
  });
  return { releases: 1, series: new Map([['A1', [{ block, byAll: true, hidden: [new Map(counts)] }]]]) };
}

describe('a table that was revised', () => {
  it('hides again what it hid before, as long as that costs nothing', async () => {
    const first = truthOf({ A: 2, B: 20, C: 30, D: 40 });
    const block = await seriesOf(first, NOTHING_SHOWN);
    expect(block.periods).toEqual([PERIOD]);
    expect(hiddenCells(block)).toEqual(['origin=A', 'origin=B']);
    // Now C would be the smallest beside A.
    const second = truthOf({ A: 2, B: 50, C: 12, D: 41 });
    expect(hiddenCells(await seriesOf(second, NOTHING_SHOWN))).toEqual(['origin=A', 'origin=C']);
    expect(hiddenCells(await seriesOf(second, shownBefore(first, block)))).toEqual(['origin=A', 'origin=B']);
  });
});
