import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorBlock, ReleaseBlock, SeriesBlock } from '../blocks';
import type { IndicatorInput } from '../compile-input';
import { compileRelease } from '../compile-release';
import { compileInput, sha256 } from '../release.fixture';
import { goldenCases } from './golden-cases.fixture';
import { specialCases } from './golden-special.fixture';
import { goldenText, type GoldenLine } from './golden-text.fixture';

/** Read by a person after every change: `WRITE_GOLDEN=1` writes it anew, the difference is what is to be read. */
const FILE = join(__dirname, 'golden-sentences.txt');
const SPECIAL = join(__dirname, 'golden-special.txt');
const CAUSAL = /\b(durch|dank|wegen|aufgrund|führte|bewirkt|verursacht|leider|erfolg\w*)\b|!/i;

interface Compiled {
  readonly indicator: IndicatorBlock;
  readonly series: SeriesBlock;
}

function compiled(given: IndicatorInput): Compiled {
  const release = compileRelease(compileInput({ indicators: [given], konzept: null }), sha256);
  const blocks = release.blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  const indicator = blocks.find((one) => one.kind === 'indicator');
  const series = blocks.find((one) => one.kind === 'series');
  if (indicator?.kind !== 'indicator' || series?.kind !== 'series') throw new Error('No indicator was compiled.');
  return { indicator, series };
}

const said = ({ statusSentence, between }: IndicatorBlock): string =>
  [statusSentence, ...(between ? [`Dazwischen: ${between.sentence}`] : [])].join(' ').replaceAll('\u00A0', ' ');

function lineOf(status: string, state: string, { indicator }: Compiled): GoldenLine {
  return { status, state, word: indicator.assessment?.word ?? 'keine Bewertung', sentence: said(indicator) };
}

function held(file: string, text: string): void {
  if (process.env.WRITE_GOLDEN === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

describe('golden sentences', () => {
  const cases = goldenCases().map((one) => ({ ...one, ...compiled(one.given) }));

  it('are those a person has read, for every status × direction × break × suppression × reliability', () => {
    const lines = cases.map((one) => lineOf(one.status, one.state, one));
    expect(lines.length).toBeGreaterThan(1500);
    held(
      FILE,
      goldenText('# Sätze zum Stand: jede Kombination. [Wort beim Symbol] Satz, darunter die Kombinationen.', lines),
    );
  });

  it('are those a person has read: other methods, by hand, young series, Verbund, Schuljahr, quarters', () => {
    const lines = specialCases().map(({ status, state, given }) => lineOf(status, state, compiled(given)));
    held(SPECIAL, goldenText('# Sätze zum Stand: besondere Fälle', lines));
  });

  it('describe, without a cause, praise or blame', () => {
    for (const { indicator } of cases) expect(said(indicator)).not.toMatch(CAUSAL);
  });

  it('tell no figure of a year but the one of the table', () => {
    for (const { indicator, series } of cases) {
      for (const [, of, figure] of said(indicator).matchAll(
        /(?:Wert für|; )\s?(\d{4}) (?:beträgt|waren es(?: ebenfalls)?) ([\d,]+) %/g,
      )) {
        const value = series.value[0]?.[series.periods.indexOf(of ?? '')];
        expect(value?.toFixed(1).replace('.', ',')).toBe(figure);
      }
    }
  });

  it('give no light and no pace where the value is secret or unreliable, nor within four years of a break', () => {
    for (const { state, indicator } of cases) {
      const refused = /letztes Jahr geheim|25 Fälle|Bruch 2024/.test(state);
      if (refused) expect(indicator.assessment?.symbol).toBe('NA');
      if (refused) expect(said(indicator)).not.toMatch(/In diesem Tempo|Abstand zum Ziel .* (gewachsen|kleiner)/);
    }
  });
});
