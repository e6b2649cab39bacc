import type { Columns } from './columns';
import type { CsvRow } from './import.types';
import type { Mapping } from './mapping.schema';
import type { Region, RegionTable } from './region-table';
import { RowProblem } from './row-problem';

const MEND = 'Ergänzen Sie das Gebiet in der Gebietstabelle oder verbessern Sie die Datei.';

/** The AGS a row belongs to: fixed, by key, or by name; where key and name are given they must agree. */
export function regionOf(mapping: Mapping, columns: Columns, row: CsvRow, regions: RegionTable): string {
  const { kommune } = mapping;
  if ('ags' in kommune) return kommune.ags;

  const key = columns.key ? (row.fields[columns.key.index] ?? '').trim() : '';
  const name = columns.name ? (row.fields[columns.name.index] ?? '').trim() : '';
  const useKey = key !== '' && !kommune.ignoreKeys.includes(key);
  const byKey = useKey ? regions.ofKey(key) : null;
  const byName = name === '' ? null : regions.ofName(name);

  if (useKey && !byKey)
    throw new RowProblem(columns.key?.name ?? null, key, `Der Schlüssel „${key}“ ist unbekannt. ${mend(key, regions)}`);
  if (name !== '' && !byName)
    throw new RowProblem(columns.name?.name ?? null, name, `Das Gebiet „${name}“ ist unbekannt. ${MEND}`);
  const found: Region | null = byKey ?? byName;
  if (!found) {
    const column = columns.key ?? columns.name;
    throw new RowProblem(column?.name ?? null, key || name, `In dieser Zeile steht kein Gebiet. ${MEND}`);
  }
  if (byKey && byName && byKey !== byName) {
    throw new RowProblem(
      columns.key?.name ?? null,
      key,
      `Der Schlüssel „${key}“ meint ${byKey.name}, in Spalte „${columns.name?.name}“ steht aber „${name}“. ${MEND}`,
    );
  }
  return found.ags;
}

/** Spreadsheets take a key for a number and drop its leading zero. */
function mend(key: string, regions: RegionTable): string {
  const whole = regions.ofKey(`0${key}`);
  return whole
    ? `Vermutlich ging die führende Null verloren: 0${key} ist ${whole.name}. Geben Sie die Datei noch einmal mit der Schlüsselspalte als Text aus.`
    : MEND;
}
