import type { Draft, DraftStore } from './draft-store';

const NAME = 'teilziel-entwuerfe';
const STORE = 'entwurf';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function inTransaction<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result> | undefined,
): Promise<Result | undefined> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(STORE));
      // Only when the transaction is complete is the draft on the disk.
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'));
      transaction.onabort = transaction.onerror;
    });
  } finally {
    database.close();
  }
}

/** Drafts of this browser; every tab sees the same. */
export const indexedDbDrafts: DraftStore = {
  async put(drafts) {
    await inTransaction('readwrite', (store) => {
      drafts.forEach((draft) => store.put(draft));
      return undefined;
    });
  },
  async remove(keys) {
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
