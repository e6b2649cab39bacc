import { Refusal } from './refusal';

/** Where a page of people ended: people come and go between two pages, so a place in the order, not a number. */
export interface PeoplePlace {
  readonly sorted: string;
  readonly id: number;
}

export function writeCursor({ sorted, id }: PeoplePlace): string {
  return Buffer.from(JSON.stringify([sorted, id])).toString('base64url');
}

export function readCursor(cursor: string): PeoplePlace {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [sorted, id] = Array.isArray(read) ? (read as unknown[]) : [];
    if (typeof sorted === 'string' && Number.isSafeInteger(id)) return { sorted, id: Number(id) };
  } catch {
    // Falls through: whatever it was, it was none of ours.
  }
  throw new Refusal({ field: 'after', text: 'Diese Seite der Liste gibt es nicht. Beginnen Sie bitte von vorn.' });
}
