import type { SeriesRole } from '@teilziel/charts/model';
import type { DimensionBlock, SeriesBlock } from '@teilziel/releases/model';
import { type ObsStatus, parseCoordinate } from '@teilziel/statistics';

/** One cell of the series with what a reader calls it. */
export interface BreakdownColumn {
  readonly cell: string;
  readonly role: SeriesRole;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly status: string;
}

const BY_SEX: readonly (Pick<BreakdownColumn, 'cell' | 'role' | 'label'> & { readonly always: boolean })[] = [
  { cell: '', role: 'total', label: 'Insgesamt', always: true },
  { cell: 'sex=F', role: 'women', label: 'Frauen', always: true },
  { cell: 'sex=M', role: 'men', label: 'Männer', always: true },
  { cell: 'sex=D', role: 'divers', label: 'divers', always: false },
  { cell: 'sex=N', role: 'other', label: 'ohne Angabe', always: false },
  { cell: 'sex=DN', role: 'divers', label: 'divers/ohne Angabe', always: false },
];

const MOST_OTHERS = 4;

function columnAt(
  series: SeriesBlock,
  place: Pick<BreakdownColumn, 'cell' | 'role' | 'label'>,
): BreakdownColumn | null {
  const index = series.cells.indexOf(place.cell);
  const values = series.value[index];
  return values === undefined
    ? null
    : { cell: place.cell, role: place.role, label: place.label, values, status: series.status[index] ?? '' };
}

/** The other cells of one dimension ("origin"), named as the release names them. */
function otherColumns(series: SeriesBlock, dimensions: readonly DimensionBlock[]): readonly BreakdownColumn[] {
  const [dimension] = series.cells.flatMap((cell) => {
    const keys = Object.keys(parseCoordinate(cell));
    return keys.length === 1 && keys[0] !== 'sex' ? keys : [];
  });
  const codes = dimensions.find(({ code }) => code === dimension)?.codes ?? [];
  return codes
    .map(({ code, label }) => columnAt(series, { cell: `${dimension}=${code}`, role: 'other', label }))
    .filter((column) => column !== null);
}

/** Insgesamt, Frauen, Männer, and divers or ohne Angabe where a figure is published. */
export function sexColumns(series: SeriesBlock): readonly BreakdownColumn[] {
  return BY_SEX.map((place) => {
    const column = columnAt(series, place);
    return column !== null && (place.always || column.values.some((value) => value !== null)) ? column : null;
  }).filter((column) => column !== null);
}

/** Insgesamt and another breakdown; empty if there is none, or too many cells for the width of the page. */
export function furtherColumns(series: SeriesBlock, dimensions: readonly DimensionBlock[]): readonly BreakdownColumn[] {
  const others = otherColumns(series, dimensions);
  const total = columnAt(series, { cell: '', role: 'total', label: 'Insgesamt' });
  return others.length === 0 || others.length > MOST_OTHERS ? [] : [...(total === null ? [] : [total]), ...others];
}

export function statusAt(column: BreakdownColumn, index: number): ObsStatus {
  return (column.status[index] ?? 'O') as ObsStatus;
}
