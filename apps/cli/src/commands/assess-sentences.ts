import { OperatorError } from '@teilziel/platform';
import { ZodError } from 'zod';

export const MISSING_CASES =
  'Es kam nichts an. Bitte geben Sie die Fälle als JSON auf der Standardeingabe ein (… < fall.json).';

/** Runs `work` on one case; what is wrong with it is said as a sentence that names the case. */
export function onCase<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ZodError) throw new OperatorError(`${name}: ${sentenceOf(error)}`);
    if (error instanceof RangeError) throw new OperatorError(`${name}: ${error.message}`);
    throw error;
  }
}

/** How a case is called in a sentence: by its id, else by its place. */
export function nameOf(given: unknown, at: number): string {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : null;
  return typeof id === 'string' || typeof id === 'number' ? `Fall ${id}` : `Fall ${at + 1}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  number: 'eine Zahl',
  string: 'ein Text',
  array: 'eine Liste',
  record: 'ein Objekt mit Jahreszahlen als Namen',
  object: 'ein Objekt in geschweiften Klammern',
};

function sentenceOf({ issues }: ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'Der Fall ist nicht lesbar.';
  const where = `„${issue.path.join('.')}“`;
  switch (issue.code) {
    case 'invalid_type':
      return `Bei ${where} wird ${EXPECTED[issue.expected] ?? 'etwas anderes'} erwartet.`;
    case 'invalid_value':
      return `Bei ${where} ist nur möglich: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_key':
      return `Bei ${where} stehen die Jahre vierstellig als Namen, zum Beispiel {"2025": 58}.`;
    default:
      return `Die Angabe bei ${where} passt nicht.`;
  }
}
