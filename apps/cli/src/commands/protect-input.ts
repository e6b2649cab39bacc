import { readTables, TableError, type TableFile } from '@teilziel/disclosure';
import { OperatorError } from '@teilziel/platform';
import { readJsonFromStdin } from './json-from-stdin';
import { writeJson } from './write-json';

const MISSING =
  'Es fehlt die Tabelle. Bitte geben Sie sie als JSON auf der Standardeingabe ein (… < tabelle.json). docs/methods/disclosure.md zeigt ein Beispiel.';

/**
 * The tables on standard input, one answer each, in the form they came in: one table, a list, or `{ "tables": […] }`.
 * Whatever is wrong with the input is one German sentence. Gives the answers back.
 */
export async function answerTables<Answer extends object>(
  answer: (table: TableFile) => Answer,
): Promise<readonly Answer[]> {
  const raw = await readJsonFromStdin(MISSING);
  const answers = tablesOf(raw).map(answer);
  if (Array.isArray(raw)) await writeJson(answers);
  else if (typeof raw === 'object' && raw !== null && 'tables' in raw) await writeJson({ tables: answers });
  else await writeJson(answers[0]);
  return answers;
}

function tablesOf(raw: unknown): readonly TableFile[] {
  try {
    return readTables(raw);
  } catch (error) {
    throw error instanceof TableError ? new OperatorError(error.message) : error;
  }
}
