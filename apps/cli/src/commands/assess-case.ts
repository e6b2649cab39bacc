import { z } from 'zod';

const figure = z.number().nullable().default(null);
const year = z.number().min(1000).max(9999);

const direction = z.preprocess(
  (given) => (given === 1 ? 'increase' : given === -1 ? 'decrease' : given),
  z.enum(['increase', 'decrease', 'corridor', 'neutral']),
);

/** Thresholds of Open SDG other than the default ones. */
const thresholds = z
  .object({ high: z.number(), med: z.number(), low: z.number() })
  .partial()
  .nullish()
  .transform((given) => Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)));

/** Years may be written as a range ("2015-16"): the first counts. */
const series = z.record(z.string().regex(/^\d{4}(-\d{2,4})?$/), z.number().nullable());

const seriesCase = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  direction,
  target: figure,
  targetYear: year.nullable().default(null),
  lower: figure,
  upper: figure,
  limit: figure,
  breaks: z
    .array(year)
    .nullish()
    .transform((given) => given ?? []),
  baseYear: year.nullable().default(null),
  assessedYear: year.nullable().default(null),
  window: z.enum(['short', 'long']).nullable().default(null),
  progress_thresholds: thresholds,
  role: z
    .enum(['steering', 'context'])
    .nullish()
    .transform((given) => given ?? 'steering'),
  series,
});

/** One published Open SDG result: base and current value instead of a series. */
const componentCase = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  base_value: z.number(),
  base_year: year,
  current_value: z.number(),
  current_year: year,
  target: figure,
  target_year: year.nullable().default(null),
  direction: z.union([z.literal(1), z.literal(-1)]),
  limit: figure,
  progress_thresholds: thresholds,
});

const corridorCase = z.object({ value: z.number(), lower: figure, upper: figure });
const symbolsCase = z.object({ symbols: z.array(z.enum(['SUN', 'PARTLY', 'CLOUD', 'STORM', 'NA'])) });
const targetsCase = z.object({ assessedYear: year, targets: z.array(z.tuple([year, z.number()])) });

export type SeriesCase = z.infer<typeof seriesCase>;
export type ComponentCase = z.infer<typeof componentCase>;

export type AssessCase =
  | { readonly kind: 'series'; readonly given: SeriesCase }
  | { readonly kind: 'component'; readonly given: ComponentCase }
  | { readonly kind: 'corridor'; readonly given: z.infer<typeof corridorCase> }
  | { readonly kind: 'symbols'; readonly given: z.infer<typeof symbolsCase> }
  | { readonly kind: 'targets'; readonly given: z.infer<typeof targetsCase> }
  | { readonly kind: 'group'; readonly id: unknown; readonly cases: readonly unknown[] };

export const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Tells the kind of a case by the fields it has; throws ZodError for wrong contents, RangeError where nothing fits. */
export function readAssessCase(given: unknown): AssessCase {
  if (!isObject(given)) throw new RangeError('Ein Fall ist ein Objekt in geschweiften Klammern.');
  if ('series' in given) return { kind: 'series', given: seriesCase.parse(given) };
  if ('base_value' in given) return { kind: 'component', given: componentCase.parse(given) };
  if (Array.isArray(given.cases)) return { kind: 'group', id: given.id, cases: given.cases };
  if ('symbols' in given) return { kind: 'symbols', given: symbolsCase.parse(given) };
  if ('targets' in given) return { kind: 'targets', given: targetsCase.parse(given) };
  if ('value' in given) return { kind: 'corridor', given: corridorCase.parse(given) };
  throw new RangeError('Es fehlt „series“: die Jahreswerte, zum Beispiel {"2024": 56, "2025": 58}.');
}
