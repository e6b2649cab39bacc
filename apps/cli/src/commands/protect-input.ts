import { readFileSync } from 'node:fs';
import { readTables, TableError, type TableFile } from '@teilziel/disclosure';
import { OperatorError } from '@teilziel/platform';
import { writeJson } from './write-json';

const STDIN = 0;
const EXAMPLE = 'docs/methods/disclosure.md zeigt ein Beispiel.';

/**
 * The tables on standard input, one answer each, in the form they came in: one table, a list, or `{ "tables": […] }`.
 * Whatever is wrong with the input is one German sentence.
 */
export async function answerTables(answer: (table: TableFile) => object): Promise<void> {
  const raw = readInput();
  try {
    const answers = readTables(raw).map(answer);
    if (Array.isArray(raw)) await writeJson(answers);
    else if (typeof raw === 'object' && raw !== null && 'tables' in raw) await writeJson({ tables: answers });
    else await writeJson(answers[0]);
  } catch (error) {
    throw error instanceof TableError ? new OperatorError(error.message) : error;
  }
}

function readInput(): unknown {
  const text = process.stdin.isTTY ? '' : readFileSync(STDIN, 'utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    throw new OperatorError(
      `Es fehlt die Tabelle. Bitte geben Sie sie als JSON auf der Standardeingabe ein (… < tabelle.json). ${EXAMPLE}`,
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
