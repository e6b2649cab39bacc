import { z } from 'zod';

const count = z.number().int().min(0);
const counts = z.object({ x: count, n: count });
/** Null, as in a file with every field, is the usual threshold. */
const threshold = z
  .number()
  .int()
  .min(1)
  .nullish()
  .transform((given) => given ?? 5);
const rates = z.record(z.string(), z.object({ n: z.number().min(0), rate: z.number() }));

const bySex = z.object({ w: counts, m: counts, k: threshold });
const contrast = z.object({ x1: count, n1: count, x2: count, n2: count });
const reliability = z.object({ num: count, den: count, k: threshold });
const decomposition = z.object({ period0: rates, period1: rates });

export type BySexCase = z.infer<typeof bySex>;

export type GapCase =
  | { readonly kind: 'by-sex'; readonly given: BySexCase }
  | { readonly kind: 'contrast'; readonly given: z.infer<typeof contrast> }
  | { readonly kind: 'proportion'; readonly given: z.infer<typeof counts> }
  | { readonly kind: 'reliability'; readonly given: z.infer<typeof reliability> }
  | { readonly kind: 'decomposition'; readonly given: z.infer<typeof decomposition> };

/** Tells the kind of a case by the fields it has; throws ZodError for wrong contents, RangeError where nothing fits. */
export function readGapCase(given: unknown): GapCase {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new RangeError('Ein Fall ist ein Objekt in geschweiften Klammern.');
  }
  if ('w' in given || 'm' in given) return { kind: 'by-sex', given: bySex.parse(given) };
  if ('x1' in given) return { kind: 'contrast', given: contrast.parse(given) };
  if ('period0' in given) return { kind: 'decomposition', given: decomposition.parse(given) };
  if ('den' in given) return { kind: 'reliability', given: reliability.parse(given) };
  if ('x' in given) return { kind: 'proportion', given: counts.parse(given) };
  throw new RangeError('Es fehlen „w“ und „m“ mit Zähler x und Nenner n, zum Beispiel {"w": {"x": 45, "n": 60}, …}.');
}
