/** What is wrong with a table somebody handed in; German, with the place. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(raw: unknown, place: string): Fields {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Fields;
  throw new TableError(`${place}: Hier wird ein Objekt mit Einträgen erwartet.`);
}

export function listOf(raw: unknown, place: string, isOptional = false): readonly unknown[] {
  if (raw === undefined || raw === null) {
    if (isOptional) return [];
    throw new TableError(`${place}: Diese Liste fehlt.`);
  }
  if (Array.isArray(raw)) return raw;
  throw new TableError(`${place}: Hier wird eine Liste erwartet.`);
}

export function textOf(raw: unknown, place: string): string {
  if (typeof raw === 'string' && raw !== '') return raw;
  if (typeof raw === 'number') return String(raw);
  throw new TableError(`${place}: Hier wird ein Text erwartet.`);
}

/** Beyond this solvers do not compute exactly any more. */
export const LARGEST = 1e12;

export function numberOf(raw: unknown, place: string): number {
  if (typeof raw === 'number' && Math.abs(raw) <= LARGEST) return raw;
  if (typeof raw === 'number') throw new TableError(`${place}: Die Zahl ist zu groß. Möglich ist bis 10 hoch 12.`);
  throw new TableError(
    raw === undefined || raw === null
      ? `${place}: Diese Zahl fehlt.`
      : `${place}: „${shown(raw)}“ ist keine Zahl. Bitte ohne Anführungszeichen und mit Punkt schreiben, zum Beispiel 5.4.`,
  );
}

export function optionalNumber(raw: unknown, place: string): number | undefined {
  return raw === undefined || raw === null ? undefined : numberOf(raw, place);
}

/** A number with a smallest and a largest value. */
export function numberWithin(
  raw: unknown,
  place: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const value = optionalNumber(raw, place);
  if (value === undefined || (value >= least && value <= most)) return value;
  const limit = most >= LARGEST ? `mindestens ${least}` : `von ${least} bis ${most}`;
  throw new TableError(`${place}: Möglich ist ${limit}, nicht ${value}.`);
}

export function flagOf(raw: unknown, place: string): boolean | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'boolean') return raw;
  throw new TableError(`${place}: „${shown(raw)}“ ist weder true noch false.`);
}

export function shown(raw: unknown): string {
  if (Array.isArray(raw)) return '[…]';
  return typeof raw === 'object' && raw !== null ? '{…}' : String(raw).slice(0, 60);
}
