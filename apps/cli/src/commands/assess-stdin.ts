import { text } from 'node:stream/consumers';
import { OperatorError } from '@teilziel/platform';

/** JSON from standard input; a sentence where there is none or it cannot be read. */
export async function readJsonFromStdin(): Promise<unknown> {
  const given = process.stdin.isTTY ? '' : (await text(process.stdin)).replace(/^\uFEFF/, '');
  if (given.trim() === '') {
    throw new OperatorError(
      'Es kam nichts an. Bitte geben Sie die Fälle als JSON auf der Standardeingabe ein (… < fall.json).',
    );
  }
  try {
    return JSON.parse(given) as unknown;
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    throw new OperatorError(
      `Die Eingabe ist kein gültiges JSON (${where}). Bitte prüfen Sie Kommas und Anführungszeichen.`,
    );
  }
}
