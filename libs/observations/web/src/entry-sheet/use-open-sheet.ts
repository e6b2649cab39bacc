import { EntryFindingsDocument, fetchGraphql, SaveCellsDocument } from '@teilziel/graphql-client';
import type { EntrySheetQuery } from '@teilziel/graphql-client';
import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { DraftStore } from '../drafts/draft-store';
import { indexedDbDrafts } from '../drafts/indexed-db-drafts';
import type { WorkPerson } from '../shell/work-person';
import { FindingsQueue } from './findings-queue';
import { SaveQueue } from './save-queue';
import { layoutOf } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';
import { SheetStore } from './sheet-store';

/** A spec puts its own store here; jsdom has no IndexedDB. */
export const DraftStoreContext = createContext<DraftStore>(indexedDbDrafts);

export interface OpenSheet {
  readonly store: SheetStore;
  readonly queue: SaveQueue;
  readonly layout: SheetLayout;
}

/** What is typed at this moment is left, so that it becomes a draft: the lid may be closing. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

function useSending(queue: SaveQueue, store: SheetStore, person: WorkPerson | null): void {
  useEffect(() => {
    void queue.resume();
    const send = (): void => void queue.flush();
    const hide = (): void => {
      if (document.visibilityState !== 'hidden') return;
      leaveField();
      send();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      leaveField();
      // What only this device has is safe; only where it keeps nothing would something be lost.
      if (!queue.keeps && store.records().some(({ phase }) => phase !== 'still')) event.preventDefault();
    };
    window.addEventListener('online', send);
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', send);
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
      leaveField();
      send();
    };
  }, [queue, store]);

  // Signed in again after going on without: what waited goes its way.
  useEffect(() => {
    if (person) void queue.flush();
  }, [queue, person]);
}

/** The session may end and begin again below the sheet: as long as nobody else comes, it is the same person's. */
function useOwner(person: WorkPerson | null): number {
  const owner = useRef(person?.id ?? 0);
  if (person) owner.current = person.id;
  return owner.current;
}

export function useOpenSheet(ags: string, sheet: EntrySheetQuery['entrySheet'], person: WorkPerson | null): OpenSheet {
  const drafts = useContext(DraftStoreContext);
  const owner = useOwner(person);
  const spoken = useRef<SheetStore | null>(null);
  const opened = useMemo((): OpenSheet => {
    const { period, indicators } = sheet;
    const store = new SheetStore(indicators);
    // Read again after a submission: what was said of it is still being spoken.
    store.announcement = spoken.current?.announcement ?? '';
    const findings = new FindingsQueue({
      store,
      ask: async (codes) =>
        (await fetchGraphql(EntryFindingsDocument, { period, indicators: [...codes] }, undefined, { kommune: ags }))
          .entryFindings,
    });
    const queue = new SaveQueue({
      ...{ store, findings },
      drafts,
      draftPrefix: `${ags}|${owner}|${period}|`,
      send: async (cells) =>
        (await fetchGraphql(SaveCellsDocument, { period, cells: [...cells] }, undefined, { kommune: ags })).saveCells,
    });
    return { store, queue, layout: layoutOf(indicators) };
  }, [ags, sheet, drafts, owner]);
  useEffect(() => {
    spoken.current = opened.store;
  }, [opened]);
  useSending(opened.queue, opened.store, person);
  return opened;
}
