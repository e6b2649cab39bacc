import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import type { SheetCell, SheetColumn, SheetIndicator } from './sheet.types';

/** Columns in the order of every table: women, men, divers, not stated, total. */
export const SHEET_COLUMNS: readonly SheetColumn[] = ['F', 'M', 'D', 'N', '_T'];

/** The cells of one breakdown by sex; `breakdown` is the coordinate without sex. */
export interface SexGroup {
  readonly breakdown: string;
  readonly cells: ReadonlyMap<SheetColumn, SheetCell>;
  /**
   * Women, men and at least one of divers and not stated are declared: together they are everybody (§ 22 Abs. 3 PStG
   * knows no fifth entry), so that the total follows. With women and men alone it does not: the rest is not known.
   */
  readonly complete: boolean;
}

const isColumn = (code: string): code is SheetColumn => SHEET_COLUMNS.some((column) => column === code);

/** The cells grouped by what they are beside sex, in the order the breakdowns first appear, "" first. */
export function sexGroups(cells: readonly SheetCell[]): SexGroup[] {
  const groups = new Map<string, Map<SheetColumn, SheetCell>>();
  for (const cell of cells) {
    const { sex = '_T', ...rest } = parseCoordinate(cell.coordinate);
    const breakdown = isColumn(sex) ? formatCoordinate(rest) : cell.coordinate;
    const group = groups.get(breakdown) ?? new Map<SheetColumn, SheetCell>();
    groups.set(breakdown, group.set(isColumn(sex) ? sex : '_T', cell));
  }
  return [...groups]
    .sort(([a], [b]) => Number(b === '') - Number(a === ''))
    .map(([breakdown, group]) => ({
      breakdown,
      cells: group,
      complete: group.has('F') && group.has('M') && (group.has('D') || group.has('N')),
    }));
}

/** The parts of a group that are not its total. */
export function partsOf(group: SexGroup): SheetCell[] {
  return [...group.cells].filter(([column]) => column !== '_T').map(([, cell]) => cell);
}

/** Cells that take no input because they follow from others: totals of a complete split of counts. */
export function computedCells({ shape, cells }: Pick<SheetIndicator, 'shape' | 'cells'>): ReadonlySet<number> {
  const totals = shape === 'VALUE' ? [] : sexGroups(cells).filter(({ complete }) => complete);
  return new Set(totals.flatMap(({ cells: group }) => group.get('_T')?.cell ?? []));
}
