import type { DimensionDraft, IndicatorDraft } from '@teilziel/indicators/model';
import type { IndicatorMapping, Mapping } from './mapping.schema';

export function indicatorsOf(mapping: Mapping): IndicatorMapping[] {
  return mapping.indicator ? [mapping.indicator] : Object.values(mapping.indicators?.values ?? {});
}

/** What is needed to create the indicator a mapping describes; each break is a new version of the definition. */
export function indicatorDraftOf(
  mapping: Mapping,
  indicator: IndicatorMapping,
  dimensions: readonly DimensionDraft[],
  cells: readonly string[],
): IndicatorDraft {
  const { definition, since, breaks, ...columns } = withoutFileRules(indicator);
  let text = definition;
  return {
    ...columns,
    frequency: mapping.period.frequency,
    source: mapping.source,
    definitions: [
      { validFrom: since, text, comparable: true, reason: null },
      ...breaks.map(({ from, comparable, reason, definition: changed }) => {
        text = changed ?? text;
        return { validFrom: from, text, comparable, reason };
      }),
    ],
    dimensions,
    cells,
  };
}

/** `mayExceedWhole` is a rule for reading files, nothing an indicator has. */
function withoutFileRules(indicator: IndicatorMapping): Omit<IndicatorMapping, 'mayExceedWhole'> {
  return Object.fromEntries(Object.entries(indicator).filter(([name]) => name !== 'mayExceedWhole')) as Omit<
    IndicatorMapping,
    'mayExceedWhole'
  >;
}
