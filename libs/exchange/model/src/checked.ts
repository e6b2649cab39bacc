import { z } from 'zod';

/** A mapping, region table or concept file that does not have the form it must have; German, one line a place. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'ein Text (Zahlen mit Anführungszeichen)',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  object: 'ein Block mit Einträgen (name: wert)',
  record: 'ein Block mit Einträgen (name: wert)',
  array: 'eine Liste',
};
const GERMAN = z.locales.de().localeError;
const SHOWN = 20;

/** The value in its form, or an error that names the file and every place in it. */
export function checked<S extends z.ZodType>(schema: S, raw: unknown, file: string): z.output<S> {
  const result = schema.safeParse(raw, { error: sentence });
  if (result.success) return result.data;
  const places = [...new Set(result.error.issues.flatMap((issue) => lines(issue)))];
  const more = places.length > SHOWN ? [`  … und ${places.length - SHOWN} weitere Stellen`] : [];
  throw new MappingError(
    `${file} passt nicht zur erwarteten Form:\n${[...places.slice(0, SHOWN), ...more].join('\n')}`,
  );
}

/** A value of several possible forms is measured by the form it comes closest to. */
function lines(issue: z.core.$ZodIssue, before: readonly PropertyKey[] = []): string[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [closest = []] = [...issue.errors].sort((a, b) => distance(a) - distance(b));
    return closest.flatMap((one) => lines(one, path));
  }
  return [`  ${path.map(place).join('.') || '(Anfang)'}: ${issue.message}`];
}

/** A wrong value is nearer than a missing or an unknown entry. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  const weights = issues.map((issue) => (issue.path.length === 0 ? 100 : issue.code === 'unrecognized_keys' ? 10 : 1));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** People count from 1. */
function place(part: PropertyKey): string {
  return typeof part === 'number' ? `Nr. ${part + 1}` : String(part);
}

function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'Dieser Eintrag fehlt';
      return `Hier steht ${shown(issue.input)}, erwartet wird ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${issue.input === undefined ? 'Dieser Eintrag fehlt; möglich ist' : `Hier steht ${shown(issue.input)}, möglich ist`} ${issue.values.map((value) => `„${String(value)}“`).join(', ')}`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `„${key}“`).join(', ')} gibt es hier nicht. Prüfen Sie Schreibweise und Einrückung`;
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) > 1
          ? `Bitte wenigstens ${String(issue.minimum)} Zeichen`
          : 'Dieser Eintrag ist leer'
        : general(issue);
    case 'invalid_format':
      return issue.format === 'date'
        ? `Hier steht ${shown(issue.input)}, erwartet wird ein Tag wie '2026-01-31'`
        : general(issue);
    default:
      return general(issue);
  }
}

function general(issue: z.core.$ZodRawIssue): string | undefined {
  const message = GERMAN(issue);
  return typeof message === 'string' ? message : message?.message;
}

function shown(input: unknown): string {
  if (input === null) return 'nichts';
  if (Array.isArray(input)) return 'eine Liste';
  return typeof input === 'object' ? 'ein Block mit Einträgen' : `„${String(input).slice(0, 60)}“`;
}
