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

export function numberOf(raw: unknown, place: string): number {
  if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
  throw new TableError(
    raw === undefined || raw === null
      ? `${place}: Diese Zahl fehlt.`
      : `${place}: „${shown(raw)}“ ist keine Zahl. Bitte ohne Anführungszeichen und mit Punkt schreiben, zum Beispiel 5.4.`,
  );
}

export function optionalNumber(raw: unknown, place: string): number | undefined {
  return raw === undefined || raw === null ? undefined : numberOf(raw, place);
}

export function flagOf(raw: unknown, place: string): boolean | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'boolean') return raw;
  throw new TableError(`${place}: „${shown(raw)}“ ist weder true noch false.`);
}

export function shown(raw: unknown): string {
  return (typeof raw === 'object' ? JSON.stringify(raw) : String(raw)).slice(0, 60);
}
