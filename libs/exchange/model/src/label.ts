/** Raised marks of footnotes as they end up in plain text: "Fachhochschulreife1)", "Quote 2) 3)". */
const FOOTNOTE_MARKS = /(?:\s*\d{1,2}\))+$/u;
const UMLAUTS: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE', ẞ: 'SS', ß: 'SS' };
const LONGEST_CODE = 40;

/** One spelling for what looks the same: normalised letters, single spaces, no footnote marks. */
export function cleanLabel(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(FOOTNOTE_MARKS, '');
}

/** An ASCII code for a label: "Österreich" → "OESTERREICH", "0 – 3" → "0_3". */
export function deriveCode(label: string): string {
  return cleanLabel(label)
    .replace(/ß/gu, 'ẞ')
    .toUpperCase()
    .replace(/[ÄÖÜẞ]/gu, (letter) => UMLAUTS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .slice(0, LONGEST_CODE);
}
