import { z } from 'zod';
import { checked } from './checked';
import { konzeptComplaints } from './konzept-rules';

const text = z.string().trim().min(1);
/** `period: 2030` is a number for YAML and a year for everybody else. */
const period = z.union([z.string(), z.int()]).transform(String).nullish();
/** The database numbers fields of action by smallint. */
const HIGHEST_NUMBER = 999;
const optional = text.nullish();
const code = z.string().regex(/^[A-Za-z0-9._-]+$/);
const day = z.iso.date();

const teilziel = z.strictObject({
  number: text,
  text,
  plainText: optional,
  fachamt: optional,
  accountable: optional,
  deputy: optional,
  beschluss: optional,
  /** In the order they are shown. */
  indicators: z.array(code).default([]),
});
const leitziel = z.strictObject({ number: text, text, teilziele: z.array(teilziel) });
const handlungsfeld = z.strictObject({
  number: z.int().positive().max(HIGHEST_NUMBER),
  title: text,
  text,
  leitziele: z.array(leitziel),
});
const target = z.strictObject({
  kind: z.enum(['value', 'hold', 'corridor', 'direction']),
  baselinePeriod: period,
  baselineValue: z.number().nullish(),
  value: z.number().nullish(),
  lower: z.number().nullish(),
  upper: z.number().nullish(),
  period,
  beschluss: optional,
});

const konzeptFile = z
  .strictObject({
    title: text,
    art: text,
    leitbild: text,
    validFrom: day,
    beschluss: optional,
    handlungsfelder: z.array(handlungsfeld).min(1),
    /** By indicator code. */
    targets: z
      .record(code, z.array(target).min(1, 'Nennen Sie wenigstens einen Zielwert, oder streichen Sie die Zeile'))
      .default({}),
  })
  .superRefine((file, context) => {
    for (const { path, message } of konzeptComplaints(file)) context.addIssue({ code: 'custom', path, message });
  });

export type KonzeptFile = z.output<typeof konzeptFile>;

/** Throws MappingError with every place that is wrong. */
export function parseKonzeptFile(raw: unknown, file: string): KonzeptFile {
  return checked(konzeptFile, raw, file);
}
