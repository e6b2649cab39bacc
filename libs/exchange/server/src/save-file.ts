import type { EntityManager } from 'typeorm';
import { type ImportCell, indicatorDraftOf, indicatorsOf } from '@teilziel/exchange/model';
import { ensureIndicator, IndicatorEntity } from '@teilziel/indicators/server';
import {
  type KommuneEntity,
  type KommuneRepository,
  lockKommune,
  nextNumber,
  openKommune,
  type WorkEvent,
} from '@teilziel/kommune/server';
import type { ObservationRow } from '@teilziel/observations/model';
import { recordObservations } from '@teilziel/observations/server';
import { OperatorError } from '@teilziel/platform';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import { changesOf } from './changes-of';
import type { IndicatorChange } from './import-report';
import { ImportRunEntity } from './import-run.entity';
import type { ReadFile } from './read-file';

type ImportEvent = WorkEvent<'figures-imported'>;

export interface SavedFile {
  readonly changes: readonly IndicatorChange[];
  /** For the Protokoll, one a Kommune. */
  readonly events: readonly ImportEvent[];
}

/** Saves the cells of one file, Kommune by Kommune in the order of their keys (so that two imports cannot wait for each other). */
export async function saveFile(
  manager: EntityManager,
  kommunen: KommuneRepository,
  read: ReadFile,
  author: string,
): Promise<SavedFile> {
  const changes: IndicatorChange[] = [];
  const events: ImportEvent[] = [];
  const byKommune = groupBy(read.table.cells, ({ kommune }) => kommune);
  for (const ags of [...byKommune.keys()].sort()) {
    const kommune = await kommuneOf(manager, kommunen, read, ags);
    const saved = await saveKommune(manager, kommune, read, byKommune.get(ags) ?? [], author);
    changes.push(...saved.changes);
    events.push(...saved.events);
  }
  return { changes, events };
}

async function saveKommune(
  manager: EntityManager,
  kommune: KommuneEntity,
  read: ReadFile,
  cells: readonly ImportCell[],
  author: string,
): Promise<SavedFile> {
  const { kommuneId } = kommune;
  await lockKommune(manager, kommuneId);
  const rows = await rowsOf(manager, kommuneId, read, cells);
  const changes = await changesOf(manager, rows, cells, {
    file: read.file.name,
    kommune,
    dimensions: read.table.dimensions,
  });
  const { inserted, changed, unchanged } = await recordObservations(manager, rows, author, `Import ${read.file.name}`);
  const skipped = read.table.problems.filter((problem) => problem.kommune === kommune.ags).length;
  await manager.insert(ImportRunEntity, {
    kommuneId,
    importId: await nextNumber(manager, ImportRunEntity, 'importId', kommuneId),
    file: read.file.name,
    sha256: read.file.sha256,
    importedBy: author,
    inserted,
    changed,
    unchanged,
    skipped,
  });
  const details = { file: read.file.name, inserted, changed, skipped };
  return { changes, events: [{ kommuneId, action: 'figures-imported', details }] };
}

/** Finds or creates the indicators and turns coordinates and periods into the stored integers. */
async function rowsOf(
  manager: EntityManager,
  kommuneId: number,
  { mapping, table }: ReadFile,
  cells: readonly ImportCell[],
): Promise<ObservationRow[]> {
  const byIndicator = groupBy(cells, ({ indicator }) => indicator);
  const found = new Map<string, { indicatorId: number; cells: ReadonlyMap<string, number> }>();
  for (const indicator of indicatorsOf(mapping)) {
    const own = byIndicator.get(indicator.code);
    if (!own) continue;
    const coordinates = [...new Set(own.map(({ coordinate }) => coordinate))];
    const draft = indicatorDraftOf(mapping, indicator, table.dimensions, coordinates);
    const ensured = await ensureIndicator(manager, kommuneId, draft);
    if (!ensured.created) await refuseOtherUnit(manager, kommuneId, ensured.indicatorId, draft);
    found.set(indicator.code, ensured);
  }
  return cells.map(({ indicator, coordinate, period, numerator, denominator, value, status, note }) => {
    const target = found.get(indicator);
    const cell = target?.cells.get(coordinate);
    if (!target || cell === undefined) throw new Error(`no cell for ${indicator} ${coordinate}`);
    const stored = toStorage(parsePeriod(period));
    return {
      kommuneId,
      indicatorId: target.indicatorId,
      period: stored,
      cell,
      numerator,
      denominator,
      value,
      status,
      note,
    };
  });
}

/** Figures in another unit or rhythm must not run into an existing series. */
async function refuseOtherUnit(
  manager: EntityManager,
  kommuneId: number,
  indicatorId: number,
  draft: { code: string; unit: string; frequency: string },
): Promise<void> {
  const stored = await manager.findOneByOrFail(IndicatorEntity, { kommuneId, indicatorId });
  if (stored.unit === draft.unit && stored.frequency === draft.frequency) return;
  throw new OperatorError(
    `Der Indikator ${draft.code} wird in „${stored.unit}“ (Rhythmus ${stored.frequency}) geführt, die Zuordnung sagt „${draft.unit}“ (${draft.frequency}). Verwenden Sie einen eigenen Code.`,
  );
}

async function kommuneOf(
  manager: EntityManager,
  kommunen: KommuneRepository,
  { regions, mapping }: ReadFile,
  ags: string,
): Promise<KommuneEntity> {
  const known = await kommunen.findByAgs(ags, manager);
  if (known) {
    await openKommune(manager, known);
    return known;
  }
  const draft = regions.draftOf(ags);
  if (!draft) {
    throw new OperatorError(
      `Das Gebiet ${ags} aus der Zuordnung für ${mapping.file} gibt es weder als Kommune noch in der Gebietstabelle ${mapping.regions}.`,
    );
  }
  return kommunen.ensure(manager, draft);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
