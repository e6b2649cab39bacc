import { computedCells, type SexGroup, sexGroups, SHEET_COLUMNS } from './partition';
import type { CellPart, SheetField, SheetIndicator, SheetRow } from './sheet.types';

const PARTS: Readonly<Record<SheetIndicator['shape'], readonly SheetRow['kind'][]>> = {
  VALUE: ['value'],
  COUNT: ['numerator'],
  RATE: ['denominator', 'numerator', 'computed'],
};

/** The rows of an indicator: for each breakdown the base, what is counted of it, and the rate that follows. */
export function sheetRows(indicator: SheetIndicator): SheetRow[] {
  const computed = computedCells(indicator);
  return sexGroups(indicator.cells).flatMap((group) =>
    PARTS[indicator.shape].map((kind) => ({
      key: [indicator.code, kind, group.breakdown].join('|'),
      code: indicator.code,
      kind,
      label: labelOf(indicator, kind, group),
      note: noteOf(indicator, kind),
      breakdown: group.breakdown,
      fields: fieldsOf(group, kind, computed),
    })),
  );
}

function fieldsOf(group: SexGroup, kind: SheetRow['kind'], computed: ReadonlySet<number>): SheetField[] {
  return SHEET_COLUMNS.flatMap((column) => {
    const cell = group.cells.get(column)?.cell;
    return cell === undefined ? [] : [{ column, cell, computed: kind === 'computed' || computed.has(cell) }];
  });
}

function labelOf(indicator: SheetIndicator, kind: SheetRow['kind'], group: SexGroup): string {
  const breakdown = breakdownLabel(group);
  const part = partLabel(indicator, kind === 'computed' ? 'value' : kind);
  return [kind === 'denominator' || indicator.shape !== 'RATE' ? indicator.name : '', breakdown, part]
    .filter((text) => text !== '')
    .join(': ');
}

/** What a part is called in rows and sentences; empty where the indicator has no word for it. */
export function partLabel(indicator: SheetIndicator, part: CellPart): string {
  switch (part) {
    case 'denominator':
      return indicator.denominatorLabel ?? 'Grundgesamtheit';
    case 'numerator':
      return indicator.shape === 'RATE' ? (indicator.numeratorLabel ?? 'davon gezählt') : '';
    case 'value':
      return indicator.shape === 'RATE' ? 'Anteil' : '';
  }
}

/** "6 bis 10 Jahre" of "6 bis 10 Jahre, Frauen"; empty for the group of everybody. */
function breakdownLabel({ breakdown, cells }: SexGroup): string {
  if (breakdown === '') return '';
  const total = cells.get('_T');
  if (total !== undefined) return total.label;
  const [first] = cells.values();
  return first?.label.split(', ').slice(0, -1).join(', ') ?? '';
}

function noteOf({ shape, unit }: SheetIndicator, kind: SheetRow['kind']): string {
  if (kind === 'computed') return `${unit}, berechnet`;
  return shape === 'RATE' ? 'Anzahl' : unit;
}
