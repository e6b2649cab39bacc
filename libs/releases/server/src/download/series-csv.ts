import { csvField } from '@teilziel/platform';
import { noteText } from '@teilziel/releases/model';
import type { DimensionBlock, IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import { formatPeriod, germanSign, parseCoordinate, parsePeriod, periodLabel, roundedText } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';

/** Excel in German reads UTF-8 only after a byte order mark, columns by ";", decimals by ",". */
const BOM = '\uFEFF';
const LINE = '\r\n';

export interface CsvFacts {
  readonly indicator: IndicatorBlock;
  readonly series: SeriesBlock;
  readonly dimensions: readonly DimensionBlock[];
}

/** One row a period and cell; values rounded as the tables show them, counts in full. */
export function seriesCsv({ indicator, series, dimensions }: CsvFacts): string {
  const used = dimensions.filter(({ code }) => series.cells.some((cell) => code in parseCoordinate(cell)));
  const head = [
    ...['Indikator', 'Zeitraum', 'Zeitraum (Code)'],
    ...used.map(({ label }) => label),
    ...[`Zähler${roundedHead(series)}`, `Nenner${roundedHead(series)}`, unitHead(indicator), 'Zeichen', 'Status'],
    ...(indicator.breaks.length === 0 ? [] : ['Bruch']),
    ...(indicator.notes === undefined ? [] : ['Bemerkung']),
  ];
  const places = series.cells.map((cell) => used.map((dimension) => labelOf(dimension, cell)));
  const rows = series.periods.flatMap((code, at) => {
    const label = periodLabel(parsePeriod(code));
    return series.cells.map((cell, c) => [
      indicator.name,
      label,
      formatPeriod(parsePeriod(code)),
      ...(places[c] ?? []),
      ...figures(indicator, series, c, at),
      ...breakAt(indicator, code),
      ...remarks(indicator, code, cell),
    ]);
  });
  return BOM + [head, ...rows].map((row) => row.map((field) => csvField(field)).join(';')).join(LINE) + LINE;
}

function unitHead({ unit }: IndicatorBlock): string {
  return unit === '' ? 'Wert' : `Wert (${unit})`;
}

function roundedHead({ rounded }: SeriesBlock): string {
  return rounded ? ' (auf 5 gerundet, Summen können abweichen)' : '';
}

function labelOf(dimension: DimensionBlock, cell: string): string {
  const code = parseCoordinate(cell)[dimension.code];
  if (code === undefined) return 'Insgesamt';
  return dimension.codes.find((one) => one.code === code)?.label ?? code;
}

function figures({ decimals }: IndicatorBlock, series: SeriesBlock, c: number, at: number): readonly string[] {
  const value = series.value[c]?.[at] ?? null;
  const status = (series.status[c]?.[at] ?? 'O') as ObsStatus;
  return [
    plain(series.numerator[c]?.[at] ?? null),
    plain(series.denominator[c]?.[at] ?? null),
    value === null ? '' : roundedText(value, decimals).replace('.', ','),
    germanSign(status, value),
    status,
  ];
}

/** A column only where the series breaks: whoever computes with the file must not compare across. */
function breakAt({ breaks }: IndicatorBlock, period: string): readonly string[] {
  if (breaks.length === 0) return [];
  const found = breaks.find((one) => one.period === period);
  return [found === undefined ? '' : `Neue Reihe: ${found.reason}`];
}

/** A column only where something was said: downloads of releases without notes stay what they were. */
function remarks({ notes }: IndicatorBlock, period: string, cell: string): readonly string[] {
  if (notes === undefined) return [];
  const own = notes.filter((note) => note.period === period && (note.cell === cell || note.kind === 'qualified'));
  return [own.map((note) => noteText(note)).join(' ')];
}

function plain(figure: number | null): string {
  return figure === null ? '' : String(figure).replace('.', ',');
}
