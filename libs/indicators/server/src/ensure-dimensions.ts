import type { EntityManager } from 'typeorm';
import type { DimensionDraft } from '@teilziel/indicators/model';
import { DimensionEntity } from './dimension.entity';

/** Codes and labels of breakdown dimensions; a code that exists keeps its label. New codes stand behind the old ones. */
export async function ensureDimensions(
  manager: EntityManager,
  kommuneId: number,
  drafts: readonly DimensionDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const stored = await manager.findBy(DimensionEntity, { kommuneId });
  const rows = drafts.flatMap((draft) => {
    const known = stored.filter((row) => row.dimension === draft.dimension);
    const codes = new Set(known.map((row) => row.code));
    const first = Math.max(-1, ...known.map((row) => row.position)) + 1;
    const dimensionLabel = known[0]?.dimensionLabel ?? draft.label;
    return draft.codes
      .filter(({ code }) => !codes.has(code))
      .map(({ code, label }, offset) => ({
        kommuneId,
        dimension: draft.dimension,
        code,
        dimensionLabel,
        label,
        position: first + offset,
      }));
  });
  if (rows.length === 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(DimensionEntity)
    .values(rows)
    .orIgnore()
    .updateEntity(false)
    .execute();
}
