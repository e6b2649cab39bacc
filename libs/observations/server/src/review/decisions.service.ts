import { Injectable } from '@nestjs/common';
import { AuditTrail, KommuneEntity, signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import type { EntryState } from '@teilziel/observations/model';
import { Clock, inTransaction } from '@teilziel/platform';
import { fromStorage, periodLabel, type StoredFrequency } from '@teilziel/statistics';
import { DataSource, type EntityManager } from 'typeorm';
import { refusal } from '../refusal';
import { DECIDE_ENTRIES, DISPUTE_CELLS, LOCK_ENTRIES, SETTLE_CELLS } from './decision.queries';
import { askedPeriod } from '../entry-facts/stored-period';
import { writtenText } from './written-text';

export interface EntryRef {
  readonly indicator: string;
  readonly period: string;
}

interface LockedEntry {
  readonly indicatorId: number;
  readonly code: string;
  readonly name: string;
  readonly frequency: StoredFrequency;
  readonly period: number;
  readonly state: EntryState;
  readonly submittedBy: string | null;
}

const MOST_AT_ONCE = 500;

/** The second look: what was handed in is approved or given back with the disputed cells. */
@Injectable()
export class Decisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** All or none. How many were approved. */
  async approve(refs: readonly EntryRef[], comment: string | null, qualified: boolean): Promise<number> {
    const wanted = new Map(refs.map((ref) => [`${ref.indicator} ${askedPeriod(ref.period).stored}`, ref]));
    if (wanted.size === 0) throw refusal('Wählen Sie mindestens einen Indikator aus.', 'entries');
    if (wanted.size > MOST_AT_ONCE)
      throw refusal(`Es lassen sich höchstens ${MOST_AT_ONCE} Indikatoren auf einmal annehmen.`, 'entries');
    const text = writtenText(comment, 'comment');
    if (qualified && text === null) throw refusal('Nennen Sie die Einschränkung in einem Satz.', 'comment');
    return inTransaction(this.dataSource, async (manager) => {
      const entries = await lock(manager, [...wanted.values()]);
      const submitted = entries.filter(({ state }) => state === 'submitted');
      if (submitted.length < wanted.size) throw notSubmitted(wanted.size - submitted.length);
      await this.refuseOwn(manager, submitted, text);
      await this.decide(manager, submitted, { state: 'approved', text, qualified });
      const isOwn = ({ submittedBy }: LockedEntry): boolean => submittedBy === `person:${signedInViewer().personId}`;
      for (const alone of [false, true])
        for (const [period, indicators] of byPeriod(submitted.filter((entry) => isOwn(entry) === alone)))
          await this.report(manager, { action: 'entries-approved', details: { indicators, period, qualified, alone } });
      return submitted.length;
    });
  }

  /** Also an approved entry: this is how a value is corrected after its approval. Only the named cells open. */
  async return(ref: EntryRef, cells: readonly number[], comment: string): Promise<void> {
    const text = writtenText(comment, 'comment');
    if (text === null) throw refusal('Schreiben Sie dem Amt, was zu klären ist.', 'comment');
    if (cells.length === 0) throw refusal('Wählen Sie mindestens eine Zelle aus, die das Amt klären soll.', 'cells');
    await inTransaction(this.dataSource, async (manager) => {
      const [entry] = await lock(manager, [ref]);
      if (entry === undefined || (entry.state !== 'submitted' && entry.state !== 'approved')) throw notSubmitted(1);
      await this.decide(manager, [entry], { state: 'returned', text, qualified: false });
      const { kommuneId } = viewerKommune();
      const { indicatorId, period } = entry;
      const wanted = [...new Set(cells)];
      const [disputed]: { cells: number }[] = await manager.query(DISPUTE_CELLS, [
        ...[kommuneId, indicatorId, period, wanted, text],
      ]);
      if (disputed?.cells !== wanted.length)
        throw refusal('Eine der Zellen gehört nicht zu diesem Indikator. Laden Sie die Seite neu.', 'cells');
      const details = {
        ...{ indicator: entry.code, period: labelOf(entry), cells: wanted.length },
        approvedBefore: entry.state === 'approved',
      };
      await this.report(manager, { action: 'entry-returned', details });
    });
  }

  /** Nobody approves what they handed in; where one person does everything, a written sentence takes its place. */
  private async refuseOwn(manager: EntityManager, entries: readonly LockedEntry[], text: string | null): Promise<void> {
    const self = `person:${signedInViewer().personId}`;
    const own = entries.find(({ submittedBy }) => submittedBy === self);
    if (own === undefined) return;
    const { onePerson } = await manager.findOneByOrFail(KommuneEntity, { kommuneId: viewerKommune().kommuneId });
    if (!onePerson)
      throw refusal(
        `„${own.name}“ haben Sie selbst abgegeben. Annehmen muss die Werte eine zweite Person.`,
        null,
        'REFUSED',
      );
    if (text === null)
      throw refusal(
        'Sie haben die Werte selbst abgegeben. Bestätigen Sie in einem Satz, wie Sie sie geprüft haben.',
        'comment',
      );
  }

  private async decide(
    manager: EntityManager,
    entries: readonly LockedEntry[],
    { state, text, qualified }: { state: EntryState; text: string | null; qualified: boolean },
  ): Promise<void> {
    const key = [
      viewerKommune().kommuneId,
      entries.map(({ indicatorId }) => indicatorId),
      entries.map(({ period }) => period),
    ];
    const by = `person:${signedInViewer().personId}`;
    await manager.query(DECIDE_ENTRIES, [...key, state, by, this.clock.now(), text, qualified]);
    await manager.query(SETTLE_CELLS, key);
  }

  private report(manager: EntityManager, event: DecisionEvent): Promise<void> {
    return this.audit.append(manager, { kommuneId: viewerKommune().kommuneId, ...event });
  }
}

type DecisionEvent =
  | {
      readonly action: 'entries-approved';
      readonly details: { indicators: readonly string[]; period: string; qualified: boolean; alone: boolean };
    }
  | {
      readonly action: 'entry-returned';
      readonly details: { indicator: string; period: string; cells: number; approvedBefore: boolean };
    };

async function lock(manager: EntityManager, refs: readonly EntryRef[]): Promise<LockedEntry[]> {
  return manager.query(LOCK_ENTRIES, [
    viewerKommune().kommuneId,
    refs.map(({ indicator }) => indicator),
    refs.map(({ period }) => askedPeriod(period).stored),
  ]);
}

const labelOf = ({ period, frequency }: LockedEntry): string => periodLabel(fromStorage(period, frequency));

function byPeriod(entries: readonly LockedEntry[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const entry of entries) codes.set(labelOf(entry), [...(codes.get(labelOf(entry)) ?? []), entry.code]);
  return codes;
}

function notSubmitted(count: number): ReturnType<typeof refusal> {
  const what = count === 1 ? 'Ein Indikator liegt' : `${count} Indikatoren liegen`;
  return refusal(`${what} nicht mehr zur Prüfung vor. Laden Sie die Liste neu.`, null, 'REFUSED');
}
