/** A cell of a breakdown: "" is the total, "origin=DE;sex=F" a crossing; dimensions sorted by code. */
export type Coordinate = string;

/** Code of "all" in a dimension (SDMX); it never stands in a coordinate. */
export const TOTAL_CODE = '_T';

/** Codes of the dimension `sex`; N is "ohne Angabe" (§ 22 Abs. 3 PStG: four entries are possible). */
export type SexCode = 'F' | 'M' | 'D' | 'N';

/** Coordinate that cannot be read or written; the message is German. */
export class CoordinateError extends Error {
  override readonly name = 'CoordinateError';
}

const PART = /^[^=;\s][^=;]*$/;

function byCode([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `{ sex: 'F', origin: 'DE' }` → "origin=DE;sex=F"; entries `_T` are dropped. Throws CoordinateError. */
export function formatCoordinate(codes: Readonly<Record<string, string>>): Coordinate {
  const entries = Object.entries(codes).filter(([, code]) => code !== TOTAL_CODE);
  for (const [dimension, code] of entries) {
    if (!PART.test(dimension) || !PART.test(code)) {
      throw new CoordinateError(
        `„${dimension}=${code}“ ist keine Gliederung: Schlüssel dürfen nicht leer sein und weder „=“ noch „;“ enthalten.`,
      );
    }
  }
  return entries
    .sort(byCode)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(';');
}

/** "origin=DE;sex=F" → `{ origin: 'DE', sex: 'F' }`; entries `_T` are dropped, the order is free. Throws CoordinateError. */
export function parseCoordinate(coordinate: Coordinate): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const part of coordinate === '' ? [] : coordinate.split(';')) {
    const [dimension = '', code = '', ...rest] = part.split('=');
    if (rest.length > 0 || !PART.test(dimension) || !PART.test(code) || dimension in codes) {
      throw new CoordinateError(
        `„${coordinate}“ ist keine Gliederung. Erwartet wird zum Beispiel „sex=F“, jede Dimension einmal.`,
      );
    }
    if (code !== TOTAL_CODE) {
      codes[dimension] = code;
    }
  }
  return codes;
}

const SEX_SPELLINGS: Readonly<Record<SexCode | typeof TOTAL_CODE, readonly string[]>> = {
  F: ['f', 'w', 'weiblich', 'frau', 'frauen', 'mädchen', 'maedchen', 'female', 'females', 'woman', 'women', 'girls'],
  M: [
    'm',
    'männlich',
    'maennlich',
    'mann',
    'männer',
    'maenner',
    'junge',
    'jungen',
    'male',
    'males',
    'man',
    'men',
    'boys',
  ],
  D: ['d', 'divers', 'diverse', 'non-binary'],
  N: ['n', 'ohne angabe', 'o. a.', 'o.a.', 'keine angabe', 'k. a.', 'k.a.', 'unbekannt', 'not stated', 'unknown'],
  _T: ['', '_t', 't', 'insgesamt', 'gesamt', 'zusammen', 'alle', 'total', 'both', 'both sexes', 'all'],
};

const SEX_OF: ReadonlyMap<string, SexCode | typeof TOTAL_CODE> = new Map(
  (Object.keys(SEX_SPELLINGS) as (SexCode | typeof TOTAL_CODE)[]).flatMap((code) =>
    SEX_SPELLINGS[code].map((spelling) => [spelling, code] as const),
  ),
);

/** Code of a sex as files spell it ("Weiblich", "Frauen", "insgesamt", ""); null where the spelling is not known. */
export function sexFromSpelling(text: string): SexCode | typeof TOTAL_CODE | null {
  const spelling = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return SEX_OF.get(spelling) ?? null;
}
