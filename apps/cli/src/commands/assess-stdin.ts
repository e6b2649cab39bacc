import { readFileSync } from 'node:fs';
import { OperatorError } from '@teilziel/platform';

const STDIN = 0;

/** JSON from standard input; a sentence where there is none or it cannot be read. */
export function readJsonFromStdin(): unknown {
  const text = process.stdin.isTTY ? '' : readFileSync(STDIN, 'utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    throw new OperatorError(
      'Es kam nichts an. Bitte geben Sie die Fälle als JSON auf der Standardeingabe ein (… < fall.json).',
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    throw new OperatorError(
      `Die Eingabe ist kein gültiges JSON (${where}). Bitte prüfen Sie Kommas und Anführungszeichen.`,
    );
  }
}
