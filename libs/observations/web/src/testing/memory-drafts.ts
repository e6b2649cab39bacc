import type { Draft, DraftStore } from '../drafts/draft-store';

/** The drafts of one browser, for as many pages as a spec opens. */
export class MemoryDrafts implements DraftStore {
  readonly kept = new Map<string, Draft>();

  put(drafts: readonly Draft[]): Promise<void> {
    drafts.forEach((draft) => this.kept.set(draft.key, draft));
    return Promise.resolve();
  }

  remove(keys: ReadonlyMap<string, string>): Promise<void> {
    for (const [key, at] of keys) if ((this.kept.get(key)?.at ?? '') <= at) this.kept.delete(key);
    return Promise.resolve();
  }

  startingWith(prefix: string): Promise<readonly Draft[]> {
    return Promise.resolve([...this.kept.values()].filter(({ key }) => key.startsWith(prefix)));
  }
}
