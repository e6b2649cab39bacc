import type { EntityManager } from 'typeorm';
import { FachamtEntity } from './fachamt.entity';
import { nextNumber } from './kommune-number';

/** The numbers of the Fachaemter by name; new ones are created. Needs `lockKommune` in the same transaction. */
export async function ensureFachaemter(
  manager: EntityManager,
  kommuneId: number,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const known = await manager.findBy(FachamtEntity, { kommuneId });
  const numbers = new Map(known.map((amt) => [amt.name, amt.fachamtId]));
  const missing = wanted.filter((name) => !numbers.has(name));
  if (missing.length === 0) return numbers;
  const first = await nextNumber(manager, FachamtEntity, 'fachamtId', kommuneId);
  const rows = missing.map((name, offset) => ({ kommuneId, fachamtId: first + offset, name }));
  await manager.insert(FachamtEntity, rows);
  for (const row of rows) numbers.set(row.name, row.fachamtId);
  return numbers;
}
