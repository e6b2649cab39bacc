import { z } from 'zod';
import { checked } from './checked';

const text = z.string().min(1);
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
const handlungsfeld = z.strictObject({ number: z.int().positive(), title: text, text, leitziele: z.array(leitziel) });
const target = z.strictObject({
  kind: z.enum(['value', 'hold', 'corridor', 'direction']),
  baselinePeriod: optional,
  baselineValue: z.number().nullish(),
  value: z.number().nullish(),
  lower: z.number().nullish(),
  upper: z.number().nullish(),
  period: optional,
  beschluss: optional,
});

const konzeptFile = z.strictObject({
  title: text,
  art: text,
  leitbild: text,
  validFrom: day,
  beschluss: optional,
  handlungsfelder: z.array(handlungsfeld).min(1),
  /** By indicator code. */
  targets: z.record(code, z.array(target)).default({}),
});

export type KonzeptFile = z.output<typeof konzeptFile>;

/** Throws MappingError with every place that is wrong. */
export function parseKonzeptFile(raw: unknown, file: string): KonzeptFile {
  return checked(konzeptFile, raw, file);
}
