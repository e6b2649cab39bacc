/** A raised mark of a footnote as it ends up in plain text: "Fachhochschulreife1)", "Quote 2) 3)". */
const FOOTNOTE_MARK = /^(.*[^\s\d(,])\s*\d{1,2}\)$/u;
const UMLAUTS: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE', ẞ: 'SS', ß: 'SS' };
const LONGEST_CODE = 40;

/** One spelling for what looks the same: normalised letters, single spaces, no footnote marks. */
export function cleanLabel(text: string): string {
  let label = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  for (let rest = withoutMark(label); rest !== null; rest = withoutMark(label)) label = rest;
  return label;
}

/** "Serbien (2006, 2007)" and "Klasse (Stufe 2)" end with a parenthesis of their own, not with a mark. */
function withoutMark(label: string): string | null {
  const rest = FOOTNOTE_MARK.exec(label)?.[1];
  return rest !== undefined && countOf(rest, '(') === countOf(rest, ')') - marksIn(rest) ? rest : null;
}

function countOf(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

/** Marks still standing at the end of the rest: "Quote 2)" has one. */
function marksIn(rest: string): number {
  return /(?:\s*\d{1,2}\))*$/u.exec(rest)?.[0].match(/\)/gu)?.length ?? 0;
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
