import { formatNumber } from '@teilziel/statistics';
import type { Frequency } from '@teilziel/statistics';
import type { IndicatorInput } from './compile-input';
import { storedPhrase } from './period-phrase';
import { quantity } from './quantity-text';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';

type Labelled = Pick<
  IndicatorInput,
  'name' | 'unit' | 'decimals' | 'factor' | 'aboutPersons' | 'numeratorLabel' | 'denominatorLabel' | 'readingAid'
>;

/** One sentence that says how to read a figure; labels stand in brackets, so that their grammar cannot clash. */
export function readingAid(indicator: Labelled, table: SeriesTable): string {
  if (indicator.readingAid !== null && indicator.readingAid.trim() !== '') return indicator.readingAid;
  const { numeratorLabel, denominatorLabel, factor } = indicator;
  const latest = latestOf(table);
  if (numeratorLabel !== null && denominatorLabel !== null) {
    const [base, part] = indicator.aboutPersons
      ? ['der Bezugsgruppe', 'aus der gezählten Gruppe']
      : ['der Bezugsgröße', 'der gezählten Größe'];
    const per = `auf ${formatNumber(factor, 0)} ${base} (${denominatorLabel})`;
    if (latest === null) return `Der Wert sagt, wie viele ${part} (${numeratorLabel}) ${per} kommen.`;
    const figure = formatNumber(latest.value, indicator.decimals);
    const value = quantity(latest.value, indicator);
    return `Lesebeispiel: ${value} heißt, ${per} kommen ${latest.at} rechnerisch ${figure} ${part} (${numeratorLabel}).`;
  }
  const what = numeratorLabel ?? indicator.name;
  if (latest === null) return `Angegeben ist: ${what}${indicator.unit === '' ? '' : `, Einheit: ${indicator.unit}`}.`;
  return `Lesebeispiel: ${quantity(latest.value, indicator)} ${latest.at} (${what}).`;
}

function latestOf(table: SeriesTable): { readonly value: number; readonly at: string } | null {
  const total = totalColumn(table);
  const at = total.findLastIndex(({ value }) => value !== null);
  const [observation, period] = [total[at], table.periods[at]];
  if (observation === undefined || observation.value === null || period === undefined) return null;
  return { value: observation.value, at: phraseOf(period, table.frequency) };
}

function phraseOf(period: number, frequency: Frequency): string {
  return storedPhrase(period, frequency).at;
}
