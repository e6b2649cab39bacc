import { GraphqlError } from '@teilziel/graphql-client';
import type { CellInput, SaveCellsMutation } from '@teilziel/graphql-client';
import { statusHasValue } from '@teilziel/statistics';
import type { Draft, DraftStore } from '../drafts/draft-store';
import { isEmpty, sameFigures } from './figures.rules';
import type { FindingsQueue } from './findings-queue';
import { cellKey, figuresOf } from './sheet-store';
import type { SheetStore } from './sheet-store';
import type { CellPhase, CellRecord } from './sheet-store.types';

type SaveResult = SaveCellsMutation['saveCells'];

/** A row is left with several cells changed; a hand that types on is not waited for. */
const GATHER_MS = 300;
const AGAIN_MS = 10_000;
const MOST = 500;
const TO_SEND: readonly CellPhase[] = ['waiting', 'local'];
/** Not the value but the way is the reason: the same value may pass later. */
const LATER = ['UNREACHABLE', 'UNAUTHENTICATED', 'UNAVAILABLE', 'RATE_LIMITED'];

export interface SaveQueueOptions {
  readonly store: SheetStore;
  readonly drafts: DraftStore;
  /** kommune|person|period| */
  readonly draftPrefix: string;
  readonly send: (cells: readonly CellInput[]) => Promise<SaveResult>;
  /** Hears what was saved; what is found there follows a moment later. */
  readonly findings: FindingsQueue;
}

/** The order: keep on this device, send, forget. One request at a time, so that revisions follow each other. */
export class SaveQueue {
  /** False where the browser keeps nothing: then only a sent value is safe. */
  keeps = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private kept: Promise<void> = Promise.resolve();
  /** By indicator: why what was approved changes. Said once, it holds for all its values while the sheet is open. */
  private readonly reasons = new Map<string, string>();

  constructor(private readonly options: SaveQueueOptions) {
    options.store.onChanged = (changed) => this.keepAndSchedule(changed);
  }

  /** Values of an earlier visit: shown again, then sent on what they were built on. */
  async resume(): Promise<number> {
    const { store, drafts, draftPrefix } = this.options;
    const found = await drafts.startingWith(draftPrefix).catch(() => []);
    let resumed = 0;
    for (const draft of found) {
      const record = store.cell(draft);
      if (record?.phase !== 'still') continue;
      resumed += 1;
      if (draft.reason !== undefined) this.reasons.set(draft.code, draft.reason);
      store.set({ ...record, current: draft.figures, revision: draft.revision, phase: 'local', changedAt: draft.at });
    }
    if (resumed > 0) void this.flush();
    return resumed;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.options.findings.stop();
    this.options.store.onChanged = () => undefined;
  }

  /** Sends what waits; resolved when nothing is on its way any more and the sheet shows what was found. */
  async flush(): Promise<void> {
    await this.sendNow();
    await this.options.findings.flush();
  }

  private sendNow(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private keepAndSchedule(changed: readonly CellRecord[]): void {
    this.kept = this.options.drafts.put(changed.map((record) => this.draftOf(record))).catch(() => {
      this.keeps = false;
      this.options.store.topics.tell('sheet');
    });
    this.schedule(GATHER_MS);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendNow(), ms);
  }

  private draftOf(record: CellRecord): Draft {
    const { code, cell, current, revision, changedAt } = record;
    const at = changedAt ?? new Date().toISOString();
    const reason = this.reasons.get(code);
    return { key: this.options.draftPrefix + cellKey(record), code, cell, figures: current, revision, at, reason };
  }

  private async sendAll(): Promise<void> {
    const { store } = this.options;
    for (;;) {
      await this.kept;
      const batch = store
        .records()
        .filter(({ phase }) => TO_SEND.includes(phase))
        .slice(0, MOST);
      if (batch.length === 0) return;
      if (!(await this.deliver(batch))) return this.schedule(AGAIN_MS);
    }
  }

  /** False: the way is closed, everything waits on this device. */
  private async deliver(batch: readonly CellRecord[]): Promise<boolean> {
    const { store, send } = this.options;
    batch.forEach((record) => store.set({ ...record, phase: 'sending' }));
    try {
      await this.take(batch, await send(batch.map((record) => inputOf(record, this.reasons.get(record.code)))));
      return true;
    } catch (cause) {
      const error = cause instanceof GraphqlError ? cause : new GraphqlError(String(cause), 'UNREACHABLE');
      if (LATER.includes(error.code) || error.code.startsWith('HTTP_')) {
        batch.forEach((sent) => this.back(sent, 'local', null));
        return false;
      }
      // One value that is refused must not hold the others back.
      if (batch.length === 1) {
        const phase = error.code === 'REASON_NEEDED' ? 'unreasoned' : 'refused';
        batch.forEach((sent) => this.back(sent, phase, error.message));
        if (phase === 'unreasoned') store.announce(error.message);
      } else {
        const middle = Math.ceil(batch.length / 2);
        return (await this.deliver(batch.slice(0, middle))) && (await this.deliver(batch.slice(middle)));
      }
      return true;
    }
  }

  /** The value was changed again meanwhile: then it simply waits. */
  private back(sent: CellRecord, phase: CellPhase, refusal: string | null): void {
    const now = this.options.store.cell(sent);
    if (now?.phase === 'sending') this.options.store.set({ ...now, phase, refusal });
  }

  private async take(batch: readonly CellRecord[], { saved, conflicts }: SaveResult): Promise<void> {
    const { store, drafts } = this.options;
    const done = new Map<string, string>();
    const sentOf = new Map(batch.map((one) => [cellKey(one), one]));
    for (const { indicator: code, cell, revision, at } of saved) {
      const sent = sentOf.get(cellKey({ code, cell }));
      const now = store.cell({ code, cell });
      if (!sent || !now) continue;
      const same = sameFigures(now.current, sent.current);
      const server = { ...now.server, ...sent.current, revision, at };
      store.set({ ...now, revision, server, phase: same ? 'still' : 'waiting', refusal: null });
      store.savedAt = at;
      if (same) done.set(this.options.draftPrefix + cellKey(sent), this.draftOf(sent).at);
    }
    const met = conflicts.flatMap(({ indicator: code, cell, theirs }) => {
      const now = store.cell({ code, cell });
      if (!now) return [];
      // Both came to the same value: nobody has to choose.
      if (sameFigures(now.current, figuresOf(theirs))) {
        store.set({ ...now, revision: theirs.revision, server: theirs, phase: 'still' });
        done.set(this.options.draftPrefix + cellKey(now), this.draftOf(now).at);
        return [];
      }
      store.set({ ...now, phase: 'conflict' });
      return [{ code, cell, theirs }];
    });
    // What the answer does not speak of was not saved.
    batch.forEach((sent) => this.back(sent, 'local', null));
    if (met.length > 0) store.setConflicts([...store.conflicts, ...met]);
    this.options.findings.want(batch);
    // A draft that stays is only sent once more; the server knows its own second save.
    await drafts.remove(done).catch(() => undefined);
  }

  /** The person has chosen between two values. */
  decide(code: string, cell: number, mine: boolean): void {
    const { store, drafts } = this.options;
    const conflict = store.conflicts.find((one) => one.code === code && one.cell === cell);
    const now = store.cell({ code, cell });
    if (!conflict || !now) return;
    store.setConflicts(store.conflicts.filter((one) => one !== conflict));
    const { theirs } = conflict;
    if (mine) {
      const record: CellRecord = { ...now, revision: theirs.revision, server: theirs, phase: 'waiting' };
      store.set(record);
      this.keepAndSchedule([record]);
      return;
    }
    void drafts
      .remove(new Map([[this.options.draftPrefix + cellKey(now), this.draftOf(now).at]]))
      .catch(() => undefined);
    store.set({
      ...now,
      current: figuresOf(theirs),
      revision: theirs.revision,
      server: theirs,
      phase: 'still',
      changedAt: null,
    });
  }

  /** The values of the indicator that waited for it go their way. */
  giveReason(code: string, reason: string): void {
    const { store } = this.options;
    this.reasons.set(code, reason);
    const waiting = store.records().filter((record) => record.code === code && record.phase === 'unreasoned');
    const records = waiting.map((record): CellRecord => ({ ...record, phase: 'waiting', refusal: null }));
    records.forEach((record) => store.set(record));
    this.keepAndSchedule(records);
  }

  /** Back to what the server has. */
  discard(code: string, cell: number): void {
    const now = this.options.store.cell({ code, cell });
    if (!now) return;
    void this.options.drafts
      .remove(new Map([[this.options.draftPrefix + cellKey(now), this.draftOf(now).at]]))
      .catch(() => undefined);
    this.options.store.set({
      ...now,
      current: figuresOf(now.server),
      revision: now.server.revision,
      phase: 'still',
      refusal: null,
    });
  }
}

/** An emptied cell is one whose figure is still to come. */
function inputOf({ code, cell, current, revision }: CellRecord, reason: string | undefined): CellInput {
  const { numerator, denominator, value, status } = current;
  const cleared = isEmpty(current) && statusHasValue(status);
  return {
    indicator: code,
    cell,
    numerator,
    denominator,
    value,
    status: cleared ? 'O' : status,
    expectedRevision: revision,
    reason: reason ?? null,
  };
}
