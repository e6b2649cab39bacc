import type { EntryFindingsQuery } from '@teilziel/graphql-client';
import { cellKey } from './sheet-store';
import type { SheetStore } from './sheet-store';

type Answer = EntryFindingsQuery['entryFindings'];
type Saved = readonly { readonly code: string; readonly cell: number }[];

/** Several saves that follow each other are looked at once. */
const GATHER_MS = 150;
const AGAIN_MS = 10_000;

export interface FindingsQueueOptions {
  readonly store: SheetStore;
  readonly ask: (codes: readonly string[]) => Promise<Answer>;
}

/** What the checks say about values that are saved already: "gespeichert" never waits for it. */
export class FindingsQueue {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  /** By indicator: the cells that were saved since it was asked for. */
  private readonly wanted = new Map<string, Set<string>>();

  constructor(private readonly options: FindingsQueueOptions) {}

  want(saved: Saved): void {
    for (const cell of saved)
      this.wanted.set(cell.code, (this.wanted.get(cell.code) ?? new Set<string>()).add(cellKey(cell)));
    if (this.wanted.size > 0) this.schedule(GATHER_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Asks for what is wanted; resolved when the sheet shows it, or when nobody answers. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    if (this.wanted.size === 0) return;
    this.running ??= this.fetch().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async fetch(): Promise<void> {
    const { store, ask } = this.options;
    const asked = new Map(this.wanted);
    this.wanted.clear();
    try {
      const answer = await ask([...asked.keys()]);
      // Saved once more meanwhile: the next answer speaks of what stands now.
      const current = answer.filter(({ indicator }) => !this.wanted.has(indicator));
      current.forEach((one) => store.setFindings(one.indicator, one.findings));
      const open = current.flatMap(({ indicator: code, findings }) =>
        findings.filter(({ cell, confirmed }) => confirmed === null && asked.get(code)?.has(cellKey({ code, cell }))),
      );
      if (open[0]) store.announce(open[0].text);
    } catch {
      // The values are saved; what is to be said about them comes when the way is open again.
      for (const [code, cells] of asked) this.wanted.set(code, new Set([...cells, ...(this.wanted.get(code) ?? [])]));
      this.schedule(AGAIN_MS);
    }
  }
}
