/** A row of the Protokoll as it is stored: `at` with microseconds in UTC, hashes as hexadecimal text. */
export interface ChainEntry {
  readonly kommuneId: number;
  readonly number: number;
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly details: string;
  readonly previousHash: string;
  readonly hash: string;
}

export type Sha256 = (text: string) => string;

/** Where the chain stands: what the next entry must continue. */
export interface ChainState {
  readonly intact: boolean;
  readonly entries: number;
  /** Hash of the last entry: whoever notes it elsewhere notices if later entries are cut off. */
  readonly head: string;
  /** The number at which it broke: this entry, or one missing before it. */
  readonly brokenAt: number | null;
}

/** Must say what the SQL function audit_text says (db/migrations/identity/memberships.ts). */
export function chainText(entry: Omit<ChainEntry, 'hash'>): string {
  const { kommuneId, number, at, person, action, details, previousHash } = entry;
  return [String(kommuneId), String(number), at, person, action, details, previousHash].join('\n');
}

export function emptyChain(sha256: Sha256): ChainState {
  return { intact: true, entries: 0, head: sha256(''), brokenAt: null };
}

/** Follows the chain over more entries (in the order of their numbers), so that a long one is read in pieces. */
export function verifyChain(
  entries: readonly ChainEntry[],
  sha256: Sha256,
  from: ChainState = emptyChain(sha256),
): ChainState {
  let { head, brokenAt } = from;
  let count = from.entries;
  for (const entry of entries) {
    count += 1;
    const continues = entry.number === count && entry.previousHash === head && entry.hash === sha256(chainText(entry));
    if (!continues) brokenAt ??= entry.number;
    head = entry.hash;
  }
  return { intact: brokenAt === null, entries: count, head, brokenAt };
}
