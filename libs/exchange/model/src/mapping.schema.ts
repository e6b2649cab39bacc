import { z } from 'zod';
import type { ObsStatus } from '@teilziel/statistics';
import { ags } from './ags';
import { checked } from './checked';
import { periodComplaints, sexSplitComplaint } from './mapping-rules';
import { partsOf } from './period-pattern';

const STATUSES = 'A B D E F G H I J K L M N O P Q S U V W'.split(' ') as [ObsStatus, ...ObsStatus[]];
const status = z.enum(STATUSES);
/** What an empty field or a sign may mean: each of them says that there is no figure. */
const absence = z.enum(['H', 'J', 'K', 'L', 'M', 'N', 'O', 'Q', 'U']);
const text = z.string().trim().min(1);
const code = z.string().regex(/^[A-Za-z0-9_]+$/, 'Nur Buchstaben ohne Umlaute, Ziffern und _');
const dimensionName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'Kleinbuchstaben ohne Umlaute, Ziffern und _');
/** A header, or several spellings of it. */
const column = z.union([z.string(), z.array(z.string()).min(1)]).transform((given) => [given].flat());
const period = z.union([z.string(), z.number()]).transform(String);

const sourceSchema = z.strictObject({
  name: text,
  office: text,
  licence: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  alreadyPublished: z.boolean(),
});

/** A change of definition from a period on; `definition` only where the words of the definition change too. */
const breakSchema = z.strictObject({
  from: period,
  comparable: z.boolean().default(false),
  reason: z.string().trim().min(10),
  definition: z.string().optional(),
});

const indicatorSchema = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9._-]+$/),
  name: text,
  unit: text,
  decimals: z.int().min(0).max(6).default(0),
  factor: z.number().positive().default(1),
  direction: z.enum(['increase', 'decrease', 'corridor', 'neutral']),
  role: z.enum(['context', 'steering']).default('context'),
  aggregation: z
    .enum(['stock', 'average-stock', 'flow', 'rate-of-stocks', 'rate-of-flows', 'flow-over-stock', 'not-additive'])
    .default('not-additive'),
  numeratorLabel: z.string().nullable().default(null),
  denominatorLabel: z.string().nullable().default(null),
  reference: text,
  aboutPersons: z.boolean().default(true),
  noSexSplitReason: z.string().trim().min(10).nullable().default(null),
  /** For a share that may lie above 100 % (children of other places in day care). */
  mayExceedWhole: z.boolean().default(false),
  definition: z.string().trim().min(10),
  /** First period of the definition. */
  since: period,
  breaks: z.array(breakSchema).default([]),
  limits: z.string().nullable().default(null),
  readingAid: z.string().nullable().default(null),
});

const labelledDimension = z.strictObject({
  column,
  dimension: dimensionName,
  label: z.string().min(1),
  /** Spellings of the total; the empty field is one only if named here. */
  total: z.array(z.string()).default([]),
  /** Label to code; with `derive` codes are made of the labels that are not named. */
  codes: z.record(z.string(), code).default({}),
  derive: z.boolean().default(false),
});
const sexDimension = z.strictObject({ column, sex: z.literal(true) });
/** One column that says something of several dimensions at once; a later column may overrule an earlier one. */
const mixedColumn = z.strictObject({
  column,
  values: z.record(z.string(), z.record(dimensionName, code)),
  overrule: z.boolean().default(false),
});

const kommuneSchema = z.union([
  z.strictObject({ ags }),
  z.strictObject({
    /** Column with the key, column with the name; both present and known must mean the same region. */
    key: column.optional(),
    name: column.optional(),
    ignoreKeys: z.array(z.string()).default([]),
  }),
]);

const mappingSchema = z
  .strictObject({
    /** File name; * stands for any characters. */
    file: z.string().min(1),
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    encoding: z.enum(['utf-8', 'windows-1252', 'iso-8859-1']).default('utf-8'),
    decimal: z.enum(['point', 'comma']),
    /** Region table, relative to the mapping. */
    regions: z.string(),
    kommune: kommuneSchema,
    period: z.strictObject({
      column,
      pattern: z.string(),
      frequency: z.enum(['A', 'S', 'Q', 'SY']).default('A'),
      baseDimension: z.strictObject({ dimension: dimensionName, label: z.string() }).optional(),
    }),
    dimensions: z.array(z.union([labelledDimension, sexDimension, mixedColumn])).default([]),
    /** Labels of dimensions and codes that `values` columns use. */
    labels: z
      .record(dimensionName, z.strictObject({ label: z.string(), codes: z.record(code, z.string()) }))
      .default({}),
    /** Columns that must hold one of these texts and say nothing more. */
    constant: z.record(z.string(), z.array(z.string())).default({}),
    ignore: z.array(z.string()).default([]),
    value: z.union([z.strictObject({ column }), z.strictObject({ numerator: column, denominator: column.optional() })]),
    /** Status of an empty figure. */
    blank: absence.default('O'),
    /** Signs in the place of a figure, e.g. "/": U. */
    signs: z.record(z.string(), absence).default({}),
    comment: z.strictObject({ column, values: z.record(z.string(), status) }).optional(),
    source: sourceSchema,
    indicator: indicatorSchema.optional(),
    /** One indicator a text; several columns together make one text, joined by " | ". */
    indicators: z
      .union([
        z.strictObject({ column: z.string(), values: z.record(z.string(), indicatorSchema) }),
        z.strictObject({ columns: z.array(z.string()).min(1), values: z.record(z.string(), indicatorSchema) }),
      ])
      .transform(({ values, ...given }) => ({ columns: 'columns' in given ? given.columns : [given.column], values }))
      .optional(),
  })
  .refine((mapping) => (mapping.indicator === undefined) !== (mapping.indicators === undefined), {
    message:
      'Genau eines von beiden wird gebraucht: indicator (ein Indikator) oder indicators (je Text einer Spalte einer)',
    path: ['indicator'],
  })
  .refine(({ period: { pattern, frequency } }) => fits(partsOf(pattern), frequency), {
    message: 'Das Muster braucht {year} (bei Q auch {quarter}, bei S auch {half}) oder {code}',
    path: ['period', 'pattern'],
  })
  .refine(
    ({ period: { pattern, baseDimension } }) =>
      partsOf(pattern).includes('{baseYear}') === (baseDimension !== undefined),
    {
      message: '{baseYear} im Muster und baseDimension gehören zusammen',
      path: ['period', 'baseDimension'],
    },
  )
  .superRefine((mapping, context) => {
    const bySex = mapping.dimensions.some(namesSex);
    for (const [path, indicator] of placesOf(mapping)) {
      for (const complaint of [...sexSplitComplaint(indicator, bySex), ...periodComplaints(indicator)])
        context.addIssue({ code: 'custom', message: complaint.message, path: [...path, ...complaint.path] });
    }
  });

function namesSex(dimension: z.output<typeof labelledDimension | typeof sexDimension | typeof mixedColumn>): boolean {
  if ('sex' in dimension) return true;
  if ('dimension' in dimension) return dimension.dimension === 'sex';
  return Object.values(dimension.values).some((codes) => 'sex' in codes);
}

function placesOf({
  indicator,
  indicators,
}: {
  indicator?: z.output<typeof indicatorSchema> | undefined;
  indicators?: { values: Record<string, z.output<typeof indicatorSchema>> } | undefined;
}): [string[], z.output<typeof indicatorSchema>][] {
  if (indicator) return [[['indicator'], indicator]];
  return Object.entries(indicators?.values ?? {}).map(([label, one]) => [['indicators', 'values', label], one]);
}

function fits(parts: readonly string[], frequency: string): boolean {
  if (parts.includes('{code}')) return true;
  const wanted = { Q: '{quarter}', S: '{half}' }[frequency];
  return parts.includes('{year}') && (wanted === undefined || parts.includes(wanted));
}

export type Mapping = z.output<typeof mappingSchema>;
export type IndicatorMapping = z.output<typeof indicatorSchema>;
export type DimensionMapping = Mapping['dimensions'][number];

/** Throws MappingError with every place that is wrong. */
export function parseMapping(raw: unknown, file: string): Mapping {
  return checked(mappingSchema, raw, file);
}

/** Whether a file of that name is meant by the mapping. */
export function fitsFile(mapping: Mapping, name: string): boolean {
  const pattern = mapping.file.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\*/g, '.*');
  return new RegExp(`^${pattern}$`).test(name);
}
