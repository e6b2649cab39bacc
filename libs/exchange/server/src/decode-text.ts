import { OperatorError } from '@teilziel/platform';

/**
 * Bytes 0x80 to 0x9F of Windows-1252 (WHATWG index); 0 where the byte means nothing. Own table: the TextDecoder of
 * Node 20 reads them as control characters (docs/solutions/windows-1252-typographic-characters.md).
 */
const UPPER_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];
const MEND_ENCODING =
  'Tragen Sie in der Zuordnung unter „encoding“ die richtige Kodierung ein, oder speichern Sie die Datei als „CSV UTF-8“.';

/** A file's bytes as text. A byte order mark is certain and goes before what the mapping says; it is taken off. */
export function decodeText(bytes: Buffer, encoding: string, name: string): string {
  refuseWorkbook(bytes, name);
  const marked = encodingByMark(bytes);
  const text = (marked ?? encoding).startsWith('utf-')
    ? decodeUnicode(bytes, marked ?? encoding, name)
    : decodeLatin(bytes, encoding, name);
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    throw new OperatorError(
      `${name}, Zeile ${lineOf(text, binary)}: Hier steht ein Zeichen mit dem Code 0; das ist keine Textdatei. Speichern Sie die Tabelle als „CSV UTF-8“.`,
    );
  }
  return text;
}

function encodingByMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function refuseWorkbook(bytes: Buffer, name: string): void {
  const start = bytes.subarray(0, 4).toString('hex');
  if (start !== '504b0304' && start !== 'd0cf11e0') return;
  throw new OperatorError(
    `Die Datei ${name} ist eine Arbeitsmappe (Excel oder ODS), keine CSV-Datei. Öffnen Sie sie, und speichern Sie das Tabellenblatt als „CSV UTF-8“.`,
  );
}

function decodeUnicode(bytes: Buffer, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const place = `${name}, Zeile ${lineOf(text, Math.max(0, text.indexOf('\uFFFD')))}`;
    throw new OperatorError(
      `${place}: Die Datei ist nicht in ${encoding} geschrieben (meist ist es dann windows-1252). ${MEND_ENCODING}`,
    );
  }
}

function decodeLatin(bytes: Buffer, encoding: string, name: string): string {
  if (isMultiByteUtf8(bytes)) {
    throw new OperatorError(`Die Datei ${name} ist in utf-8 geschrieben, nicht in ${encoding}. ${MEND_ENCODING}`);
  }
  const text = bytes.toString('latin1');
  return text.replace(/[\u0080-\u009F]/g, (control, index: number) => {
    const code = UPPER_CONTROLS[control.charCodeAt(0) - 0x80];
    if (code) return String.fromCharCode(code);
    throw new OperatorError(
      `${name}, Zeile ${lineOf(text, index)}: Das Byte ${control.charCodeAt(0).toString(16).toUpperCase()} gibt es in ${encoding} nicht. ${MEND_ENCODING}`,
    );
  });
}

/** Umlauts that happen to be valid UTF-8 do not occur in a Latin file of any length. */
function isMultiByteUtf8(bytes: Buffer): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
