import type { EntityManager } from 'typeorm';
import type { TargetDraft } from '@teilziel/indicators/model';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import { IndicatorTargetEntity } from './indicator-target.entity';

/** Writes the targets of an indicator anew: what stood before is replaced. */
export async function setTargets(
  manager: EntityManager,
  kommuneId: number,
  indicatorId: number,
  targets: readonly TargetDraft[],
): Promise<void> {
  await manager.delete(IndicatorTargetEntity, { kommuneId, indicatorId });
  if (targets.length === 0) return;
  const stored = (code: string | null | undefined): number | null => (code ? toStorage(parsePeriod(code)) : null);
  await manager.insert(
    IndicatorTargetEntity,
    targets.map((target, index) => ({
      ...target,
      kommuneId,
      indicatorId,
      targetId: index + 1,
      baselinePeriod: stored(target.baselinePeriod),
      period: stored(target.period),
    })),
  );
}
