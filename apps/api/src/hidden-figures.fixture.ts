import { ensureIndicator, linkIndicators } from '@teilziel/indicators/server';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { saveKonzept } from '@teilziel/konzept/server';
import { recordObservations } from '@teilziel/observations/server';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import type { DataSource, EntityManager } from 'typeorm';

const SEX = {
  dimension: 'sex',
  label: 'Geschlecht',
  codes: [
    { code: 'F', label: 'Frauen' },
    { code: 'M', label: 'Männer' },
  ],
};

type Counts = readonly [numerator: number, denominator: number | null];

interface Small {
  readonly code: string;
  readonly periods: readonly string[];
  /** Total, women, men of each period. */
  readonly figures: readonly (readonly [Counts, Counts, Counts])[];
  /** Figures nobody may find: every one is long enough to be told from a year or a page number. */
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  readonly readingAid?: string;
  readonly baselineValue?: number;
}

const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];

/** Women and men of a period; the total follows. */
function split(women: Counts, men: Counts): readonly [Counts, Counts, Counts] {
  const denominator = women[1] === null || men[1] === null ? null : women[1] + men[1];
  return [[women[0] + men[0], denominator], women, men];
}

/** Groups of one to four beside groups whose size gives them away, at a different place of the series each time. */
export function smallGroups(): readonly Small[] {
  return [1, 2, 3, 4].flatMap((few, at): Small[] => {
    const large = 61_813 + 1_117 * at;
    const all = 83_439 + 1_213 * at;
    return [
      {
        code: `TEIL${few}`,
        periods: YEARS,
        figures: YEARS.map((_, y) =>
          y === 5 - at ? split([large, null], [few, null]) : split([4_100, null], [3_900, null]),
        ),
        hidden: [`${large}`],
        shown: [`${large + few}`],
        readingAid: `Gezählt wurden ${large} Frauen.`,
      },
      {
        code: `GANZ${few}`,
        periods: YEARS,
        figures: YEARS.map((_, y) =>
          y === 5 - at ? split([few, all], [0, 50_000]) : split([400 + y, 1_000], [700, 1_000]),
        ),
        hidden: [`${all}`, `${all + 50_000}`],
        shown: [],
        baselineValue: 71.93,
      },
      {
        code: `REST${few}`,
        periods: YEARS,
        figures: YEARS.map((_, y) =>
          y === 5 - at ? split([all - few, all], [300, 1_000]) : split([650, 1_000], [300, 1_000]),
        ),
        hidden: [`${all - few}`, `${all}`, (((all - few) / all) * 100).toFixed(3)],
        shown: [`${all + 1_000}`],
      },
      {
        code: `QUARTAL${few}`,
        periods: QUARTERS,
        figures: QUARTERS.map((_, q) =>
          q === 7 - at ? split([few, null], [0, null]) : split([10_007 + q, null], [10_003, null]),
        ),
        // The sum of the year with the hidden quarter, and the sum of the others, which would give it away.
        hidden: [yearSum(7 - at, few)],
        shown: [`${20_010 + (at === 0 ? 6 : 7)}`],
        baselineValue: Number(yearSum(7 - at, few)),
      },
    ];
  });
}

function yearSum(hiddenQuarter: number, few: number): string {
  const quarters = [0, 1, 2, 3].map((q) => 4 * Math.floor(hiddenQuarter / 4) + q);
  return `${quarters.reduce((sum, q) => sum + (q === hiddenQuarter ? few : 20_010 + q), 0)}`;
}

/** A Kommune whose every indicator has something to hide. */
export async function fillSmallGroups(dataSource: DataSource, ags: string): Promise<void> {
  const kommunen = new KommuneRepository(dataSource);
  const fill = async (manager: EntityManager): Promise<void> => {
    const { kommuneId } = await kommunen.ensure(manager, {
      ags,
      name: 'Kleindorf',
      art: 'Gemeinde',
    });
    const groups = smallGroups();
    for (const group of groups) {
      const asCounts = group.figures[0]?.[0][1] === null;
      const baselinePeriod = group.periods[group.periods.length - 1 - (Number(group.code.slice(-1)) - 1)] ?? null;
      const { indicatorId, cells } = await ensureIndicator(manager, kommuneId, {
        code: group.code,
        name: `Messgröße ${group.code}`,
        role: 'steering',
        frequency: group.periods === QUARTERS ? 'Q' : 'A',
        direction: 'increase',
        aggregation: asCounts ? 'flow' : 'rate-of-stocks',
        unit: asCounts ? 'Personen' : '%',
        factor: asCounts ? 1 : 100,
        decimals: asCounts ? 0 : 1,
        numeratorLabel: 'Beschäftigte',
        denominatorLabel: asCounts ? null : 'Personen',
        reference: 'Zeitraum',
        aboutPersons: true,
        readingAid: group.readingAid ?? null,
        source: { name: 'Eigene Zählung', office: 'Sozialamt', alreadyPublished: false },
        definitions: [{ validFrom: '2019', text: 'Anzahl', comparable: true }],
        targets: [
          { kind: 'value', value: 99, period: '2030', baselineValue: group.baselineValue ?? null, baselinePeriod },
        ],
        dimensions: [SEX],
        cells: ['sex=F', 'sex=M'],
      });
      const rows = group.periods.flatMap((code, at) =>
        ['', 'sex=F', 'sex=M'].map((coordinate, c) => {
          const [numerator, denominator] = group.figures[at]?.[c] ?? [0, null];
          const place = {
            kommuneId,
            indicatorId,
            period: toStorage(parsePeriod(code)),
            cell: cells.get(coordinate) ?? 0,
          };
          return { ...place, numerator, denominator, value: null, status: 'A' as const };
        }),
      );
      await recordObservations(manager, rows, 'Prüfung');
    }
    const teilziele = groups.map((_, at) => ({ number: `1.1.${at + 1}`, text: `Teilziel ${at + 1}` }));
    const handlungsfelder = [
      { number: 1, title: 'Arbeit', text: 'Arbeit', leitziele: [{ number: '1.1', text: 'Leitziel', teilziele }] },
    ];
    const edition = { title: 'Konzept', art: 'Integrationskonzept', leitbild: 'Bild', validFrom: '2020-01-01' };
    const saved = await saveKonzept(manager, kommuneId, { ...edition, handlungsfelder });
    const links = [...saved.teilziele].map(([number, teilzielId]) => {
      const code = groups[Number(number.split('.')[2]) - 1]?.code;
      return { teilzielId, indicators: code === undefined ? [] : [code] };
    });
    await linkIndicators(manager, kommuneId, links);
  };
  await new OperatorAccess(kommunen).run(() => dataSource.transaction(fill));
}
