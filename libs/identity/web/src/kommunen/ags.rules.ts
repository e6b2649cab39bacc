/** Amtlicher Gemeindeschlüssel (Destatis): 2 digits Land, 1 Regierungsbezirk, 2 Kreis, 3 Gemeinde; 00 is invented. */
const LAENDER: Readonly<Record<string, string>> = {
  '01': 'Schleswig-Holstein',
  '02': 'Hamburg',
  '03': 'Niedersachsen',
  '04': 'Bremen',
  '05': 'Nordrhein-Westfalen',
  '06': 'Hessen',
  '07': 'Rheinland-Pfalz',
  '08': 'Baden-Württemberg',
  '09': 'Bayern',
  '10': 'Saarland',
  '11': 'Berlin',
  '12': 'Brandenburg',
  '13': 'Mecklenburg-Vorpommern',
  '14': 'Sachsen',
  '15': 'Sachsen-Anhalt',
  '16': 'Thüringen',
};

export interface AgsParts {
  /** Null: an invented Kommune. */
  readonly land: string | null;
  readonly kreis: string | null;
  readonly gemeinde: string | null;
}

/** What a key says as far as it is typed, so that a lost leading zero is seen; null while there is nothing to say. */
export function agsParts(typed: string): AgsParts | null {
  const ags = typed.trim();
  if (!/^\d{2,8}$/.test(ags)) return null;
  const land = LAENDER[ags.slice(0, 2)];
  if (land === undefined && !ags.startsWith('00')) return null;
  return {
    land: land ?? null,
    kreis: ags.length >= 5 ? ags.slice(0, 5) : null,
    gemeinde: ags.length === 8 ? ags.slice(5) : null,
  };
}
