import type { DemoIndicator, DemoTarget } from '../demo.types';
import type { IndicatorContent } from './content.types';
import { FIRST_YEAR, periodsOf, yearOfCode } from './demo-period';
import { ORIGIN_CODES } from './leaf';

/** The total and every group that is shown, in this order. */
export function coordinatesOf(content: IndicatorContent): string[] {
  const plan = content.series;
  const bySex =
    (plan.kind === 'rate' && plan.sexGap !== undefined) ||
    (plan.kind === 'count' && plan.womenPart !== undefined) ||
    (plan.kind === 'pairs' && plan.women !== undefined) ||
    (plan.kind === 'value' && plan.sexGap !== undefined);
  const unstated = plan.kind === 'rate' && 'sizes' in plan.base && (plan.base.unstatedPart ?? 0) > 0;
  const sexes = bySex ? ['F', 'M', ...(unstated ? ['N'] : [])] : [];
  const origin = plan.kind === 'rate' || plan.kind === 'count' ? plan.origin : undefined;
  const codes = origin === undefined ? [] : ORIGIN_CODES[origin.dimension];
  const crossed = plan.kind === 'rate' && plan.origin?.crossed === true;
  return [
    '',
    ...sexes.map((sex) => `sex=${sex}`),
    ...codes.map((code) => `${origin?.dimension}=${code}`),
    ...(crossed ? codes.flatMap((code) => sexes.map((sex) => `${origin?.dimension}=${code};sex=${sex}`)) : []),
  ];
}

/** The level the council saw when it decided: the path's level of the baseline year. */
function baselineOf(content: IndicatorContent, period: string | null): number | null {
  if (period === null) return null;
  const index = yearOfCode(period) - FIRST_YEAR;
  const plan = content.series;
  const pair = plan.kind === 'pairs' ? plan.pairs[index] : undefined;
  const level =
    plan.kind === 'pairs' ? (pair === undefined ? null : (pair[0] / pair[1]) * 100) : (plan.path[index] ?? null);
  const scale = 10 ** (content.decimals ?? 1);
  return level === null ? null : Math.round(level * scale) / scale;
}

function targetOf(content: IndicatorContent): DemoTarget | null {
  const target = content.target;
  if (target === undefined) return null;
  const baselinePeriod = target.baselinePeriod ?? null;
  return {
    kind: target.kind,
    baselinePeriod,
    baselineValue: target.baselineValue ?? baselineOf(content, baselinePeriod),
    value: target.value ?? null,
    lower: target.lower ?? null,
    upper: target.upper ?? null,
    period: target.period ?? null,
    beschluss: target.beschluss ?? null,
  };
}

export function indicatorOf(content: IndicatorContent): DemoIndicator {
  const first = periodsOf(content.frequency)[0];
  if (first === undefined) throw new Error('Der Kalender ist leer.');
  return {
    code: content.code,
    name: content.name,
    role: content.role ?? 'steering',
    frequency: content.frequency,
    direction: content.direction,
    aggregation: content.aggregation,
    unit: content.unit ?? '%',
    factor: content.factor ?? 100,
    decimals: content.decimals ?? 1,
    numeratorLabel: content.numeratorLabel ?? null,
    denominatorLabel: content.denominatorLabel ?? null,
    reference: content.reference,
    aboutPersons: content.aboutPersons ?? true,
    noSexSplitReason: content.noSexSplitReason ?? null,
    sensitive: content.sensitive ?? false,
    disclosureThreshold: content.disclosureThreshold ?? null,
    fromMembers: content.fromMembers ?? false,
    limits: content.limits ?? null,
    readingAid: content.readingAid ?? null,
    fachamt: content.fachamt,
    source: content.source,
    definitions: [
      { validFrom: first.code, text: content.definition, comparable: true, reason: null },
      ...(content.changes ?? []),
    ],
    target: targetOf(content),
    cells: coordinatesOf(content),
  };
}
