import type { DemoKommune, DemoKonzept, DemoObservation, DemoTeilziel } from '@teilziel/db';
import { ensureDimensions, ensureIndicator, linkIndicators } from '@teilziel/indicators/server';
import type { KommuneRepository } from '@teilziel/kommune/server';
import { KonzeptEditionEntity, saveKonzept } from '@teilziel/konzept/server';
import type { ObservationRow, RecordCounts } from '@teilziel/observations/model';
import { recordObservations } from '@teilziel/observations/server';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import type { EntityManager } from 'typeorm';
import { indicatorDraftOf } from './demo-draft';

export const DEMO_AUTHOR = 'Demo-Daten';

interface StoredIndicator {
  readonly indicatorId: number;
  readonly cells: ReadonlyMap<string, number>;
}

/** What the figures of a Kommune need to find their rows. */
export interface StoredKommune {
  readonly kommuneId: number;
  readonly indicators: ReadonlyMap<string, StoredIndicator>;
}

/** Kommune, members, indicators and concept; what stands already stays as it is. */
export async function writeKommune(
  manager: EntityManager,
  kommunen: KommuneRepository,
  demo: DemoKommune,
): Promise<StoredKommune> {
  const { ags, name, art, disclosureThreshold } = demo;
  const { kommuneId } = await kommunen.ensure(manager, { ags, name, art, disclosureThreshold, invented: true });
  await writeMembers(manager, kommunen, kommuneId, demo);
  await ensureDimensions(manager, kommuneId, demo.dimensions);
  const indicators = await writeIndicators(manager, kommuneId, demo);
  if (demo.konzept !== null) await writeKonzept(manager, kommuneId, demo.konzept);
  return { kommuneId, indicators };
}

async function writeMembers(
  manager: EntityManager,
  kommunen: KommuneRepository,
  verbundId: number,
  { members }: DemoKommune,
): Promise<void> {
  const drafts = [];
  for (const { ags, validFrom } of members) {
    const member = await kommunen.findByAgs(ags, manager);
    if (member !== null) drafts.push({ memberId: member.kommuneId, validFrom });
  }
  await kommunen.ensureMembers(manager, verbundId, drafts);
}

async function writeIndicators(
  manager: EntityManager,
  kommuneId: number,
  demo: DemoKommune,
): Promise<ReadonlyMap<string, StoredIndicator>> {
  const stored = new Map<string, StoredIndicator>();
  for (const indicator of demo.indicators) {
    stored.set(indicator.code, await ensureIndicator(manager, kommuneId, indicatorDraftOf(indicator, demo)));
  }
  return stored;
}

async function writeKonzept(manager: EntityManager, kommuneId: number, konzept: DemoKonzept): Promise<void> {
  if (await manager.existsBy(KonzeptEditionEntity, { kommuneId, validFrom: konzept.validFrom })) return;
  const { teilziele } = await saveKonzept(manager, kommuneId, konzept);
  const links = teilzieleOf(konzept).flatMap(({ number, indicators }) => {
    const teilzielId = teilziele.get(number);
    return teilzielId === undefined ? [] : [{ teilzielId, indicators }];
  });
  await linkIndicators(manager, kommuneId, links);
}

function teilzieleOf({ handlungsfelder }: DemoKonzept): readonly DemoTeilziel[] {
  return handlungsfelder.flatMap(({ leitziele }) => leitziele.flatMap(({ teilziele }) => teilziele));
}

/** Figures of one occasion in one statement; the reason stands beside every revision it makes. */
export function writeFigures(
  manager: EntityManager,
  stored: StoredKommune,
  figures: readonly DemoObservation[],
  reason: string | null,
): Promise<RecordCounts> {
  const rows = figures.map((figure): ObservationRow => {
    const indicator = stored.indicators.get(figure.indicator);
    const cell = indicator?.cells.get(figure.coordinate);
    if (indicator === undefined || cell === undefined) {
      throw new Error(`Demo-Daten: Für ${figure.indicator} gibt es keine Zelle „${figure.coordinate}“.`);
    }
    const { numerator, denominator, value, status, note } = figure;
    const period = toStorage(parsePeriod(figure.period));
    const { kommuneId } = stored;
    const { indicatorId } = indicator;
    return { kommuneId, indicatorId, period, cell, numerator, denominator, value, status, note };
  });
  return recordObservations(manager, rows, DEMO_AUTHOR, reason);
}
