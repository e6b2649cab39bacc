import { buffer } from 'node:stream/consumers';
import { OperatorError } from '@teilziel/platform';

/** Beyond this many bytes nobody typed it; reading it would only fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a byte-order mark or every second byte being zero gives away. */
const NUL = 0;

/** JSON from standard input; `missing` is the sentence where nothing came. What cannot be read is a sentence too. */
export async function readJsonFromStdin(missing: string): Promise<unknown> {
  const text = process.stdin.isTTY ? '' : textOf(await buffer(process.stdin));
  if (text.trim() === '') throw new OperatorError(missing);
  return parsedJson(text);
}

/** UTF-8, with or without a byte-order mark. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new OperatorError('Die Eingabe ist größer als 64 MB. Bitte teilen Sie sie auf.');
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || bytes.subarray(0, 64).includes(NUL)) {
    throw new OperatorError('Die Eingabe ist nicht in UTF-8 geschrieben. Bitte speichern Sie die Datei als „UTF-8“.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OperatorError('Die Eingabe ist nicht in UTF-8 geschrieben. Bitte speichern Sie die Datei als „UTF-8“.');
  }
}

/** The place is all that is told of the complaint: the rest is English. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof RangeError) throw new OperatorError(TOO_DEEP);
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const before = text.slice(0, Number(at ?? 0)).split('\n');
    const where = at === undefined ? '' : ` (Zeile ${before.length}, Zeichen ${(before.at(-1)?.length ?? 0) + 1})`;
    throw new OperatorError(
      `Die Eingabe ist kein gültiges JSON${where}. Bitte prüfen Sie Kommas und Anführungszeichen.`,
    );
  }
}

const TOO_DEEP = 'Die Eingabe ist zu tief verschachtelt. So viele Ebenen hat keine Tabelle.';
