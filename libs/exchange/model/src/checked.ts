import { z } from 'zod';

/** A mapping, region table or concept file that does not have the form it must have; German, one line a place. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

const GERMAN = z.locales.de().localeError;

/** The value in its form, or an error that names the file and every place in it. */
export function checked<S extends z.ZodType>(schema: S, raw: unknown, file: string): z.output<S> {
  const result = schema.safeParse(raw, { error: GERMAN });
  if (result.success) return result.data;
  const places = result.error.issues.map((issue) => `  ${issue.path.join('.') || '(Anfang)'}: ${issue.message}`);
  throw new MappingError(`${file} passt nicht zur erwarteten Form:\n${places.join('\n')}`);
}
