import type { Draft, DraftStore } from './draft-store';

const NAME = 'teilziel-entwuerfe';
const STORE = 'entwurf';

let connection: Promise<IDBDatabase> | null = null;

/** One connection for the page: opening takes longer than writing, and a hand types faster than that. */
function opened(): Promise<IDBDatabase> {
  connection ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => {
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  }).catch((cause: unknown) => {
    forget();
    throw cause;
  });
  return connection;
}

function forget(): void {
  connection = null;
}

/** The browser may have closed the connection meanwhile, under pressure or with its data: then a new one. */
async function begun(mode: IDBTransactionMode): Promise<IDBTransaction> {
  const begin = async (): Promise<IDBTransaction> =>
    (await opened()).transaction(STORE, mode, { durability: 'strict' });
  return begin().catch(() => {
    forget();
    return begin();
  });
}

async function inTransaction<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result> | undefined,
): Promise<Result | undefined> {
  const transaction = await begun(mode);
  return new Promise((resolve, reject) => {
    const request = work(transaction.objectStore(STORE));
    // Only when the transaction is complete is the draft on the disk.
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'));
    transaction.onabort = transaction.onerror;
  });
}

/** What was typed while the disk was busy: it goes with the next transaction, all at once. */
let waiting = new Map<string, Draft>();
let writing: Promise<void> | null = null;

async function writeAll(): Promise<void> {
  while (waiting.size > 0) {
    const drafts = waiting;
    waiting = new Map();
    await inTransaction('readwrite', (store) => {
      drafts.forEach((draft) => store.put(draft));
      return undefined;
    });
  }
}

/** Drafts of this browser; every tab sees the same. */
export const indexedDbDrafts: DraftStore = {
  put(drafts) {
    drafts.forEach((draft) => waiting.set(draft.key, draft));
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  },
  async remove(keys) {
    // A draft on its way to the disk would come after its own removal.
    await writing;
    await inTransaction('readwrite', (store) => {
      for (const [key, at] of keys) {
        const known: IDBRequest<Draft | undefined> = store.get(key);
        known.onsuccess = () => {
          if (known.result && known.result.at <= at) store.delete(key);
        };
      }
      return undefined;
    });
  },
  async startingWith(prefix) {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const found = await inTransaction<Draft[]>('readonly', (store) => store.getAll(range));
    return found ?? [];
  },
};
