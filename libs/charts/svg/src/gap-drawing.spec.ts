import { gapChartOf, gapRowsOf } from '@teilziel/charts/model';
import type { GapInput, GapRowInput } from '@teilziel/charts/model';
import { writeFileSync } from 'node:fs';
import { drawGapChart } from './draw-gap-chart';
import { drawGapRows, gapRowsHeight } from './draw-gap-rows';

const gap = (points: number, lower: number, upper: number): GapInput => ({
  rule: lower > 0 || upper < 0 ? 'difference' : 'no-reliable-difference',
  points,
  lower,
  upper,
});

const GAPS = [
  gap(7.8, -3.4, 18.9),
  gap(3.9, -8.9, 16.6),
  gap(8.1, -2.7, 18.4),
  gap(10, 1.2, 18.6),
  null,
  gap(10.6, 2.6, 18.4),
  gap(11, 3.3, 18.6),
];
const PERIODS = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];
const base = { title: 'B1-Prüfung bestanden', frequency: 'A', periods: PERIODS, gaps: GAPS, breaks: [] } as const;

const ROWS: readonly GapRowInput[] = [
  { number: '3.1', label: 'Übergang Schule in Berufsausbildung', ...gap(-17.8, -30, -4.4) },
  { number: '6.2', label: 'Kandidatur im Beirat', rule: 'too-few-cases', points: 0, lower: -22, upper: 22 },
  { number: '2.3', label: 'Integrationskurs: Abschluss mit B1', ...gap(6, -9, 20) },
  { number: '4.1', label: 'Geheim', rule: 'withheld', points: null, lower: null, upper: null },
];

function drawn(svg: string, name: string): string {
  // For looking at: GAP_PICTURES=<folder> npx jest …
  const folder = process.env['GAP_PICTURES'];
  if (folder) writeFileSync(`${folder}/${name}.svg`, svg.replaceAll(/var\(--[a-z-]+, ?(#[0-9a-f]+)\)/g, '$1'));
  return svg;
}

describe('gap over time', () => {
  const model = gapChartOf(base);
  if (model === null) throw new Error('no chart');

  it('draws a dot and a range a period, filled where the gap is secured', () => {
    const svg = drawn(drawGapChart(model, { width: 400, height: 320, theme: 'screen-light' }), 'time');
    expect(svg.match(/data-gap-at/g)).toHaveLength(6);
    expect(svg.match(/<circle[^>]*fill="var\(--tz-ink/g)).toHaveLength(3);
    expect(svg).toContain('>+11,0<');
    expect(svg).toContain('>gesichert<');
    expect(svg).toContain('>gleich<');
  });

  it('says of a run of unsecured gaps once that no difference is secured', () => {
    expect(model.brackets).toEqual([{ from: 2019, to: 2021, label: 'kein gesicherter Unterschied' }]);
    const svg = drawGapChart(model, { width: 400, height: 320, theme: 'screen-light' });
    expect(svg.match(/>kein gesicherter Unterschied</g)).not.toBeNull();
  });

  it('tells in its alternative text first and last gap and how many are secured', () => {
    expect(model.altText).toContain('zuletzt +11,0 Prozentpunkte, Bereich +3,3 bis +18,6, gesichert (2025)');
    expect(model.altText).toContain('Gesichert in 3 von 6 Zeiträumen.');
  });

  it('draws the rule of a break and no gap that is secret', () => {
    const secret: GapInput = { rule: 'withheld', points: null, lower: null, upper: null };
    const broken = gapChartOf({
      ...base,
      gaps: [...GAPS.slice(0, 6), secret],
      breaks: [{ period: '2021', reason: 'neu' }],
    });
    if (broken === null) throw new Error('no chart');
    expect(drawn(drawGapChart(broken, { width: 300, height: 320, theme: 'print' }), 'break')).toContain('data-break');
    expect(broken.points).toHaveLength(5);
    expect(gapChartOf({ ...base, gaps: [secret] })).toBeNull();
  });

  it('is the same drawing for quarters on a narrow screen: nothing leaves the picture', () => {
    const periods = Array.from({ length: 27 }, (_, at) => `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1}`);
    const gaps = periods.map((_, at) => gap(-12 + at / 4, -16 + at / 4, -7 + at / 3));
    const narrow = gapChartOf({ ...base, frequency: 'Q', periods, gaps });
    if (narrow === null) throw new Error('no chart');
    const svg = drawn(drawGapChart(narrow, { width: 280, height: 320, theme: 'screen-light' }), 'quarters');
    const xs = [...svg.matchAll(/ (?:x|cx|x1|x2)="([-\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(280);
  });
});

describe('gaps of several indicators', () => {
  it('stand in rows, the words beside those that are not secured', () => {
    const model = gapRowsOf('Differenz zwischen Frauen und Männern', ROWS);
    if (model === null) throw new Error('no rows');
    const svg = drawn(drawGapRows(model, { width: 467.72, height: 0, theme: 'print' }), 'rows');
    for (const word of ['−17,8', 'zu kleine Fallzahl', 'kein gesicherter Unterschied', 'geheim'])
      expect(svg).toContain(`>${word}<`);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(gapRowsOf('Leer', ROWS.slice(3))).toBeNull();
  });

  it('have room for their whole names, in two lines where they are long', () => {
    const label = 'Beschäftigte mit Einwanderungsgeschichte in der Verwaltung';
    const size = { width: 467.72, theme: 'print' } as const;
    const long = gapRowsOf('Namen', [...ROWS, { number: '10.2', label, ...gap(2, 1, 3) }]);
    const short = gapRowsOf('Namen', [...ROWS, { number: '10.2', label: 'Beschäftigte', ...gap(2, 1, 3) }]);
    if (long === null || short === null) throw new Error('no rows');
    const height = gapRowsHeight(long, size);
    expect(height).toBeGreaterThan(gapRowsHeight(short, size));
    const svg = drawn(drawGapRows(long, { ...size, height }), 'names');
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    expect(words).toContain(label);
    expect(words).not.toContain('…');
  });
});
