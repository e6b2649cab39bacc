import type { DemoIndicator, DemoKommune } from '@teilziel/db';
import type { IndicatorDraft } from '@teilziel/indicators/model';
import { OperatorError } from '@teilziel/platform';

/** An invented indicator in the form in which indicators are created. */
export function indicatorDraftOf(indicator: DemoIndicator, kommune: DemoKommune): IndicatorDraft {
  const { source: name, target, ...columns } = indicator;
  const source = kommune.sources.find((one) => one.name === name);
  if (source === undefined) {
    throw new OperatorError(`Demo-Daten: Indikator ${indicator.code} nennt die Quelle „${name}“, die es nicht gibt.`);
  }
  return { ...columns, source, targets: target === null ? [] : [target] };
}
