import { compileRelease } from '../compile-release';
import type { ReleaseBlock } from '../blocks';
import type { CompileInput, FigureInput } from '../compile-input';
import { compileInput, indicator, rate, sha256, year } from '../release.fixture';
import { diffReleases } from './diff-releases';
import { contentOf } from './release-content';
import type { ReleaseContent } from './release-content';

const SHARES = [499, 508, 517, 528, 537, 546];
const FIGURES = SHARES.flatMap((of, at) => [
  rate(year(2020 + at), '', of * 2, 2000),
  rate(year(2020 + at), 'sex=F', of - 40, 1000),
  rate(year(2020 + at), 'sex=M', of + 40, 1000),
]);

const blocksOf = (input: CompileInput): ReleaseBlock[] =>
  compileRelease(input, sha256).blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
const release = (
  figures: readonly FigureInput[],
  over: Parameters<typeof indicator>[0] = { code: 'A401' },
): ReleaseContent => contentOf(blocksOf(compileInput({ indicators: [indicator({ ...over, figures })] })));
const replaced = (period: number, cell: string, figure: FigureInput): FigureInput[] =>
  FIGURES.map((known) => (known.period === period && known.cell === cell ? figure : known));

const isMenOf2021 = ({ period, cell }: FigureInput): boolean => period === year(2021) && cell === 'sex=M';

describe('diffReleases', () => {
  it('finds nothing between the same figures, in whichever order they came', () => {
    const diff = diffReleases(release(FIGURES), release([...FIGURES].reverse()));
    expect(diff).toEqual({ counts: { new: 0, changed: 0, withdrawn: 0, secret: 0, disclosed: 0 }, indicators: [] });
  });

  it('counts everything as new where there was no release', () => {
    const { counts, indicators } = diffReleases(null, release(FIGURES));
    expect(counts).toMatchObject({ new: 18, changed: 0 });
    expect(indicators[0]).toMatchObject({
      presence: 'new',
      cells: [],
      newPeriods: ['2020', '2021', '2022', '2023', '2024', '2025'],
    });
  });

  it('names what was corrected with both figures, and what came in', () => {
    const before = release(FIGURES.filter(({ period }) => period < year(2025)));
    const women = rate(year(2021), 'sex=F', 470, 1000);
    const men = rate(year(2021), 'sex=M', 546, 1000);
    const after = release(replaced(year(2021), 'sex=F', women).map((one) => (isMenOf2021(one) ? men : one)));
    const { counts, indicators } = diffReleases(before, after);
    expect(counts).toEqual({ new: 3, changed: 2, withdrawn: 0, secret: 0, disclosed: 0 });
    expect(indicators[0]?.newPeriods).toEqual(['2025']);
    expect(indicators[0]?.cells).toEqual([
      {
        ...{ period: '2021', coordinate: 'sex=F', label: 'Frauen', kind: 'changed' },
        ...{ before: '46,8\u00a0% (468 von 1.000)', after: '47,0\u00a0% (470 von 1.000)' },
      },
      {
        ...{ period: '2021', coordinate: 'sex=M', label: 'Männer', kind: 'changed' },
        ...{ before: '54,8\u00a0% (548 von 1.000)', after: '54,6\u00a0% (546 von 1.000)' },
      },
    ]);
  });

  it('tells a figure that is gone from one that is secret now, and one that is secret no more', () => {
    const small = replaced(year(2023), 'sex=F', rate(year(2023), 'sex=F', 2, 1000));
    const secret = diffReleases(release(FIGURES), release(small));
    expect(secret.counts.secret).toBeGreaterThan(0);
    expect(secret.indicators[0]?.cells.every(({ kind, after }) => kind !== 'secret' || after === '.')).toBe(true);
    expect(diffReleases(release(small), release(FIGURES)).counts.disclosed).toBe(secret.counts.secret);
    const gone = diffReleases(release(FIGURES), release(FIGURES.filter(({ period }) => period > year(2020))));
    expect(gone.counts).toMatchObject({ withdrawn: 3, secret: 0 });
  });

  it('says that a definition changed and that an indicator is gone', () => {
    const other = release(FIGURES, { code: 'A401', limits: 'Ohne Selbstständige' });
    expect(diffReleases(release(FIGURES), other).indicators[0]).toMatchObject({ textChanged: true, cells: [] });
    const renamed = diffReleases(release(FIGURES), release(FIGURES, { code: 'A402' }));
    expect(renamed.indicators.map(({ code, presence }) => [code, presence])).toEqual([
      ['A401', 'gone'],
      ['A402', 'new'],
    ]);
    expect(renamed.counts).toMatchObject({ new: 18, withdrawn: 18 });
  });
});
