import type { EntityManager } from 'typeorm';
import { lockKommune } from '@teilziel/kommune/server';
import { IndicatorCellEntity } from './indicator-cell.entity';

/** The stored numbers of an indicator's coordinates; new coordinates get the next numbers, in the order given. */
export async function ensureCells(
  manager: EntityManager,
  kommuneId: number,
  indicatorId: number,
  coordinates: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const stored = async (): Promise<Map<string, number>> => {
    const rows = await manager.findBy(IndicatorCellEntity, { kommuneId, indicatorId });
    return new Map(rows.map((row) => [row.coordinate, row.cell]));
  };
  const wanted = [...new Set(coordinates)];
  let cells = await stored();
  if (wanted.every((coordinate) => cells.has(coordinate))) return cells;

  await lockKommune(manager, kommuneId);
  cells = await stored();
  const missing = wanted.filter((coordinate) => !cells.has(coordinate));
  const first = Math.max(-1, ...cells.values()) + 1;
  const rows = missing.map((coordinate, offset) => ({ kommuneId, indicatorId, cell: first + offset, coordinate }));
  if (rows.length > 0) await manager.insert(IndicatorCellEntity, rows);
  for (const row of rows) cells.set(row.coordinate, row.cell);
  return cells;
}
