import type { EntityManager } from 'typeorm';
import type { IndicatorDraft, SourceDraft } from '@teilziel/indicators/model';
import { ensureFachaemter, lockKommune, nextNumber } from '@teilziel/kommune/server';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import { ensureCells } from './ensure-cells';
import { ensureDimensions } from './ensure-dimensions';
import { IndicatorDefinitionEntity } from './indicator-definition.entity';
import { IndicatorEntity } from './indicator.entity';
import { refuseIncomplete } from './refuse-incomplete';
import { setTargets } from './set-targets';
import { SourceEntity } from './source.entity';

export interface EnsuredIndicator {
  readonly indicatorId: number;
  readonly created: boolean;
  readonly cells: ReadonlyMap<string, number>;
}

/** Finds the indicator by its code or creates it with definitions, targets, labels and cells. */
export async function ensureIndicator(
  manager: EntityManager,
  kommuneId: number,
  draft: IndicatorDraft,
): Promise<EnsuredIndicator> {
  await lockKommune(manager, kommuneId);
  await ensureDimensions(manager, kommuneId, draft.dimensions ?? []);
  const known = await manager.findOneBy(IndicatorEntity, { kommuneId, code: draft.code });
  const indicatorId = known?.indicatorId ?? (await create(manager, kommuneId, draft));
  const cells = await ensureCells(manager, kommuneId, indicatorId, ['', ...(draft.cells ?? [])]);
  return { indicatorId, created: known === null, cells };
}

async function create(manager: EntityManager, kommuneId: number, draft: IndicatorDraft): Promise<number> {
  refuseIncomplete(draft);
  const { source, definitions, targets, fachamt } = draft;
  const fachaemter = await ensureFachaemter(manager, kommuneId, fachamt ? [fachamt] : []);
  const indicatorId = await nextNumber(manager, IndicatorEntity, 'indicatorId', kommuneId);
  const key = { kommuneId, indicatorId };
  await manager.insert(IndicatorEntity, {
    ...draft,
    ...key,
    fachamtId: fachamt ? fachaemter.get(fachamt) : null,
    sourceId: await ensureSource(manager, kommuneId, source),
  });
  await manager.insert(
    IndicatorDefinitionEntity,
    definitions.map((definition, index) => ({
      ...definition,
      ...key,
      version: index + 1,
      validFrom: toStorage(parsePeriod(definition.validFrom)),
    })),
  );
  await setTargets(manager, kommuneId, indicatorId, targets ?? []);
  return indicatorId;
}

async function ensureSource(manager: EntityManager, kommuneId: number, draft: SourceDraft): Promise<number> {
  const known = await manager.findOneBy(SourceEntity, { kommuneId, name: draft.name });
  if (known) return known.sourceId;
  const sourceId = await nextNumber(manager, SourceEntity, 'sourceId', kommuneId);
  await manager.insert(SourceEntity, { ...draft, kommuneId, sourceId });
  return sourceId;
}
