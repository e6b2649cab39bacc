import fc from 'fast-check';
import type { FigureInput, IndicatorInput } from './compile-input';
import type { CompiledRelease, ReleaseBlock, SeriesBlock } from './blocks';
import { compileRelease } from './compile-release';
import {
  compileInput,
  count,
  indicator,
  konzept,
  plain,
  quarter,
  rate,
  sha256,
  target,
  teilziel,
  year,
} from './release.fixture';

const release = (given: IndicatorInput): CompiledRelease =>
  compileRelease(compileInput({ indicators: [given], konzept: konzept([teilziel('1.1.1', ['H1'])]) }), sha256);

function seriesOf({ blocks }: CompiledRelease): SeriesBlock {
  const all = blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  const found = all.find((block): block is SeriesBlock => block.kind === 'series');
  if (found === undefined) throw new Error('no series');
  return found;
}

const textOf = ({ blocks }: CompiledRelease): string => blocks.map(({ json }) => json).join('\n');

/** Small groups and large ones in the same series, by year or by quarter. */
const group = fc.record({ n: fc.oneof(fc.nat(8), fc.nat(80)), others: fc.oneof(fc.nat(8), fc.nat(80)) });
const periods = fc.array(fc.tuple(group, group), { minLength: 4, maxLength: 8 });

type Groups = readonly (readonly [{ n: number; others: number }, { n: number; others: number }])[];

function figuresOf(groups: Groups, stored: (at: number) => number, asCounts: boolean): FigureInput[] {
  return groups.flatMap(([women, men], at) => {
    const all = { n: women.n + men.n, others: women.others + men.others };
    return (
      [
        ['', all],
        ['sex=F', women],
        ['sex=M', men],
      ] as const
    ).map(([cell, { n, others }]) => (asCounts ? count(stored(at), cell, n) : rate(stored(at), cell, n, n + others)));
  });
}

const COUNTS = { unit: 'Personen', factor: 1, decimals: 0, aggregation: 'flow', denominatorLabel: null } as const;

describe('what a release withholds', () => {
  it('changes no byte of it: other hidden figures give the same root', () => {
    let compared = 0;
    fc.assert(
      fc.property(periods, periods, fc.boolean(), fc.boolean(), (groups, others, asCounts, quarterly) => {
        const stored = (at: number): number => (quarterly ? quarter(2023, 1) + at : year(2018 + at));
        const frequency = quarterly ? ('Q' as const) : ('A' as const);
        const over = { code: 'H1', frequency, targets: [target(60, 2030)], ...(asCounts ? COUNTS : {}) };
        const figures = figuresOf(groups, stored, asCounts);
        const before = release(indicator({ ...over, figures }));
        const shown = seriesOf(before);
        const replacement = new Map(
          figuresOf(others, stored, asCounts).map((figure) => [`${figure.period}|${figure.cell}`, figure]),
        );
        const sorted = [...new Set(figures.map(({ period }) => period))];
        const changed = figures.map((figure) => {
          const status = shown.status[shown.cells.indexOf(figure.cell)]?.[sorted.indexOf(figure.period)];
          return status === 'Q' ? (replacement.get(`${figure.period}|${figure.cell}`) ?? figure) : figure;
        });
        const after = release(indicator({ ...over, figures: changed }));
        // Where the new figures need no protection, or another sentence, the release says so, and may differ.
        const alike = (one: CompiledRelease): string =>
          JSON.stringify([seriesOf(one).status, textOf(one).match(/"disclosureNote":("[^"]*"|null)/g)]);
        if (alike(after) !== alike(before) || shown.withheld.length === 0) return;
        compared += 1;
        expect(after.rootHash).toBe(before.rootHash);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('is not told by a baseline: of the same year, of no year, or too small for itself', () => {
    const figures = [1, 2, 3, 4].map((q) => count(quarter(2024, q), '', q === 2 ? 3 : 40));
    const baselineOf = (baselinePeriod: number | null, baselineValue: number): string => {
      const targets = [{ ...target(200, 2030), baselinePeriod, baselineValue }];
      const text = textOf(release(indicator({ code: 'H1', frequency: 'Q', ...COUNTS, figures, targets })));
      return /"baselineValue":(null|[\d.]+)/.exec(text)?.[1] ?? '';
    };
    expect(baselineOf(quarter(2024, 4), 123)).toBe('null');
    expect(baselineOf(null, 123)).toBe('null');
    expect(baselineOf(quarter(2020, 4), 4)).toBe('null');
    expect(baselineOf(quarter(2020, 4), 123)).toBe('123');
  });

  it('is not told by a reading aid that names it', () => {
    const figures = [count(year(2025), '', 940), count(year(2025), 'sex=F', 937), count(year(2025), 'sex=M', 3)];
    const aid = (readingAid: string): string =>
      textOf(release(indicator({ code: 'H1', ...COUNTS, name: 'Fälle', numeratorLabel: null, readingAid, figures })));
    expect(aid('Unter 940 Personen waren 937 Frauen.')).not.toContain('937');
    expect(aid('Gezählt wurden 940 Personen.')).toContain('Gezählt wurden 940 Personen.');
  });

  it('is not told by the digits of a share that was typed in', () => {
    const text = textOf(release(indicator({ code: 'H1', figures: [plain(year(2025), '', (2 / 13) * 100)] })));
    expect(text).toContain('[15.4]');
    expect(text).not.toContain('15.38');
  });

  it('is not taken from a source that keeps its own figure secret', () => {
    const source = { name: 'Amt', office: 'Amt', licence: null, url: null, alreadyPublished: true };
    const secret = { ...rate(year(2025), '', 7, 977), status: 'Q' as const };
    expect(textOf(release(indicator({ code: 'H1', source, figures: [secret] })))).not.toContain('977');
  });

  it('is not told by a comment or a reservation that names it, nor by a word beside it', () => {
    const figures = [count(year(2025), '', 940), count(year(2025), 'sex=F', 937), count(year(2025), 'sex=M', 3)];
    const notesOf = (text: string, kind: 'comment' | 'qualified', cell = ''): unknown => {
      const notes = [{ period: year(2025), cell, kind, text }];
      const all = textOf(release(indicator({ code: 'H1', ...COUNTS, name: 'Fälle', figures, notes })));
      return /"notes":(\[[^\]]*\])/.exec(all)?.[1] ?? null;
    };
    expect(notesOf('Davon waren 937 Frauen.', 'comment')).toBeNull();
    expect(notesOf('Sehr wenige Männer.', 'comment', 'sex=M')).toBeNull();
    expect(notesOf('Ohne die Außenstelle.', 'comment')).toContain('"text":"Ohne die Außenstelle."');
    expect(notesOf('Nur 937 Frauen sind sicher.', 'qualified')).toContain(
      '"kind":"qualified","period":"2025","text":null',
    );
  });

  it('is not named by the reason of an assessment set by hand, and set by hand lights no secret value', () => {
    const override = { symbol: 'SUN' as const, by: 'Konrad Beispiel', at: '2026-05-03' };
    const years = [2020, 2021, 2022, 2023, 2024, 2025];
    const figures = years.flatMap((of) => [
      rate(year(of), '', 400, 1000),
      rate(year(of), 'sex=F', of === 2022 ? 3 : 200, 500),
      rate(year(of), 'sex=M', of === 2022 ? 397 : 200, 500),
    ]);
    const reason = 'Im Jahr 2022 waren nur 397 Männer dabei.';
    const named = release(indicator({ code: 'H1', figures, overrides: [{ ...override, year: 2025, reason }] }));
    expect(textOf(named)).not.toContain('397');
    expect(textOf(named)).toContain('Die Begründung nennt einen geheimen Wert und wird nicht gezeigt.');
    const secret = figures.map((one) =>
      one.period === year(2025) && one.cell === '' ? rate(one.period, '', 3, 1000) : one,
    );
    const lit = release(indicator({ code: 'H1', figures: secret, overrides: [{ ...override, year: 2024, reason }] }));
    expect(textOf(lit)).not.toContain('Konrad Beispiel');
  });
});
