import { formatNumber } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { IndicatorInput } from './compile-input';
import { storedPhrase } from './period-phrase';
import { quantity } from './quantity-text';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';

type Labelled = Pick<
  IndicatorInput,
  'name' | 'unit' | 'decimals' | 'numeratorLabel' | 'denominatorLabel' | 'readingAid'
>;

const NOTHING_TO_READ = 'Es gibt noch keinen Wert, der sich als Beispiel lesen ließe.';

/**
 * How to read the latest total. Labels are free text in any case and number, so each stands alone before a colon: there
 * no grammar can clash. It is shown under the heading "Lesehilfe".
 */
export function readingAid(indicator: Labelled, table: SeriesTable): string {
  const written = (indicator.readingAid ?? '').trim().replace(/^Lese(hilfe|beispiel):\s*/u, '');
  if (written !== '') return written;
  const { numeratorLabel, denominatorLabel } = indicator;
  const latest = latestOf(table);
  if (numeratorLabel !== null && denominatorLabel !== null) {
    const parts = latest && countsOf(latest.observation);
    if (latest === null) return roles(numeratorLabel, denominatorLabel);
    const figure = quantity(latest.value, indicator);
    if (parts === null) return `Für ${latest.of}: ${figure}. ${roles(numeratorLabel, denominatorLabel)}`;
    const [part, base] = parts;
    return `${opening(numeratorLabel)}: ${part}. ${opening(denominatorLabel)}: ${base}. Für ${latest.of} ergibt das ${figure}.`;
  }
  if (latest === null) return NOTHING_TO_READ;
  return `${opening(numeratorLabel ?? indicator.name)}: ${quantity(latest.value, indicator)} für ${latest.of}.`;
}

function roles(numeratorLabel: string, denominatorLabel: string): string {
  return `Zähler: ${numeratorLabel}. Nenner: ${denominatorLabel}.`;
}

function opening(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function countsOf({ numerator, denominator }: Observation): readonly [string, string] | null {
  return numerator === null || denominator === null ? null : [countText(numerator), countText(denominator)];
}

/** Counts are whole; hours and areas may have decimals. */
function countText(figure: number): string {
  return formatNumber(figure, Number.isInteger(figure) ? 0 : 2);
}

interface Latest {
  readonly observation: Observation;
  readonly value: number;
  /** "2025", "das 3. Quartal 2026" */
  readonly of: string;
}

function latestOf(table: SeriesTable): Latest | null {
  const total = totalColumn(table);
  const at = total.findLastIndex(({ value }) => value !== null);
  const [observation, period] = [total[at], table.periods[at]];
  if (observation === undefined || observation.value === null || period === undefined) return null;
  return { observation, value: observation.value, of: storedPhrase(period, table.frequency).of };
}
