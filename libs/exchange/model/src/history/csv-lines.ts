export interface CsvLine {
  /** Line of the file it begins in, from 1. */
  readonly line: number;
  readonly fields: string[];
  /** Where in the text it ends. */
  readonly end: number;
}

/** A quotation mark that is never closed. */
export class OpenQuote extends Error {
  constructor(readonly line: number) {
    super(`Zeile ${line}: Hier beginnt ein Anführungszeichen, das nicht wieder geschlossen wird.`);
  }
}

/** The lines of a CSV text (RFC 4180), one by one, so that a long file holds nobody up; empty ones are left out. */
export function* csvLines(text: string, delimiter: string): Generator<CsvLine> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begun = line;
    const fields: string[] = [];
    for (;;) {
      let field: string;
      if (text[at] === '"') {
        let value = '';
        let from = at + 1;
        for (;;) {
          const quote = text.indexOf('"', from);
          if (quote < 0) throw new OpenQuote(begun);
          value += text.slice(from, quote);
          from = quote + 1;
          if (text[from] !== '"') break;
          value += '"';
          from += 1;
        }
        line += lineEnds(value);
        const rest = endOfField(text, from, delimiter);
        field = value + text.slice(from, rest);
        at = rest;
      } else {
        const end = endOfField(text, at, delimiter);
        field = text.slice(at, end);
        at = end;
      }
      fields.push(field);
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (fields.some((field) => field !== '')) yield { line: begun, fields, end: at };
  }
}

function endOfField(text: string, from: number, delimiter: string): number {
  let at = from;
  const sign = delimiter.charCodeAt(0);
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign || code === 10 || code === 13) break;
  }
  return at;
}

function lineEnds(value: string): number {
  let count = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Excel takes the sign of the computer's language, other programs a comma or a tab: the one the head has most of. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (sign: string): number => head.split(sign).length;
  return [';', '\t', ',', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';');
}
