import type { IndicatorInput } from '../compile-input';
import { compileRelease } from '../compile-release';
import type { IndicatorBlock, ReleaseBlock, SeriesBlock } from '../blocks';
import { compileInput, employment, indicator, plain, quarter, rate, sha256, year } from '../release.fixture';
import { explainFigure } from './explain-figure';
import type { FigureExplanation, FigurePart } from './explain-figure';

const DIMENSIONS = [
  {
    code: 'sex',
    label: 'Geschlecht',
    codes: [
      { code: 'F', label: 'Frauen' },
      { code: 'M', label: 'Männer' },
    ],
  },
];

interface Compiled {
  readonly block: IndicatorBlock;
  readonly series: SeriesBlock;
  readonly explain: (period: string, cell: string, part: FigurePart) => FigureExplanation | null;
}

function compiled(given: IndicatorInput): Compiled {
  const blocks = compileRelease(compileInput({ indicators: [given] }), sha256).blocks.map(
    ({ json }) => JSON.parse(json) as ReleaseBlock,
  );
  const block = blocks.find((one): one is IndicatorBlock => one.kind === 'indicator');
  const series = blocks.find((one): one is SeriesBlock => one.kind === 'series');
  if (block === undefined || series === undefined) throw new Error('no indicator');
  const explain = (period: string, cell: string, part: FigurePart): FigureExplanation | null =>
    explainFigure({ indicator: block, series, dimensions: DIMENSIONS, period, cell, part });
  return { block, series, explain };
}

const termsOf = (found: FigureExplanation | null): readonly (readonly [string, string])[] =>
  (found?.steps ?? []).map(({ term, figure }) => [term, figure] as const);

describe('a figure explained', () => {
  it('goes from its counts over the unrounded quotient to what is shown', () => {
    const found = compiled(employment()).explain('2025', 'sex=F', 'value');
    expect(found?.shown).toBe('50,6\u00a0%');
    expect(found?.name).toBe('Beschäftigungsquote, Frauen, 2025');
    expect(termsOf(found)).toEqual([
      ['Zähler', '506'],
      ['Nenner', '1.000'],
      ['Rechenweg', '50,6000'],
      ['Wert', '50,6\u00a0%'],
    ]);
    expect(found?.steps[2]?.text).toBe('506 ÷ 1.000 × 100, noch nicht gerundet');
    expect(found?.definition).toBe('Anteil der Beschäftigten (ab 2015)');
  });

  it('of a gap shows both sides, the range and what may be said', () => {
    const found = compiled(employment()).explain('2025', '', 'gap');
    expect(found?.shown).toBe('−8,0 Punkte');
    expect(termsOf(found)).toEqual([
      ['Frauen', '50,6\u00a0%'],
      ['Männer', '58,6\u00a0%'],
      ['Abstand', '−8,0 Punkte'],
      ['Bereich', '−12,3 bis −3,6'],
      ['Urteil', 'gesichert'],
    ]);
  });

  it('that is secret says so in public words and names no figure', () => {
    const figures = [rate(year(2025), '', 41, 60), rate(year(2025), 'sex=F', 39, 57), rate(year(2025), 'sex=M', 2, 3)];
    const { explain, series } = compiled(indicator({ code: 'A1', figures }));
    expect(series.status[series.cells.indexOf('sex=M')]).toBe('Q');
    const texts = (['value', 'numerator', 'gap'] as const).map((part) =>
      JSON.stringify(explain('2025', part === 'gap' ? '' : 'sex=M', part)),
    );
    for (const text of texts) {
      expect(text).toContain('Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.');
      expect(text).not.toMatch(/"figure":"(2|3|39|57|66,7)/);
    }
  });

  it('does not exist where the release has no such cell or period', () => {
    const { explain } = compiled(employment());
    expect(explain('2030', '', 'value')).toBeNull();
    expect(explain('2025', 'age=Y0', 'value')).toBeNull();
    expect(explain('2025', 'age=Y0', 'gap')).toBeNull();
  });

  it('tells a sign, a break, and how quarters make a year', () => {
    const over = { frequency: 'Q', aggregation: 'rate-of-stocks' } as const;
    const figures = [plain(quarter(2025, 1), '', 40), plain(quarter(2025, 2), '', 41, 'P')];
    const found = compiled(indicator({ code: 'Q1', ...over, figures })).explain('2025-Q2', '', 'value');
    expect(found?.signs).toEqual(['p vorläufige Zahl']);
    expect(found?.steps.at(-1)?.text).toBe('Der Jahreswert ist die Quote am Jahresende.');
    expect(found?.shown).toBe('41,0\u00a0% p');
  });
});
