import type { DimensionDraft } from '@teilziel/indicators/model';
import { sexFromSpelling, TOTAL_CODE } from '@teilziel/statistics';
import type { Columns, FoundColumn } from './columns';
import type { CsvRow } from './import.types';
import { cleanLabel, deriveCode } from './label';
import type { DimensionMapping, Mapping } from './mapping.schema';
import { RowProblem } from './row-problem';

const SEX_LABELS: Readonly<Record<string, string>> = { F: 'Frauen', M: 'Männer', D: 'divers', N: 'ohne Angabe' };

/** Reads the breakdown of a row and keeps the labels of the codes it met. */
export class DimensionReader {
  /** dimension → code → label, in the order met. */
  private readonly met = new Map<string, Map<string, string>>();
  private readonly known = new Map<DimensionMapping, Map<string, Record<string, string>>>();

  constructor(
    private readonly mapping: Mapping,
    private readonly columns: Columns['dimensions'],
  ) {}

  codesOf(row: CsvRow, baseYear: string | null): Record<string, string> {
    const codes: Record<string, string> = {};
    const base = this.mapping.period.baseDimension;
    if (base && baseYear !== null) {
      codes[base.dimension] = baseYear;
      this.note(base.dimension, baseYear, `gegenüber ${baseYear}`);
    }
    for (const { column, mapping } of this.columns) {
      const text = row.fields[column.index] ?? '';
      for (const [dimension, code] of Object.entries(this.read(mapping, column, text))) {
        const overrule = 'overrule' in mapping && mapping.overrule;
        if (dimension in codes && !overrule) {
          throw new RowProblem(column.name, text, `„${text}“ bestimmt die Gliederung „${dimension}“ ein zweites Mal.`);
        }
        codes[dimension] = code;
      }
    }
    return codes;
  }

  drafts(): DimensionDraft[] {
    return [...this.met].map(([dimension, codes]) => ({
      dimension,
      label: this.labelOf(dimension),
      codes: [...codes].map(([code, label]) => ({ code, label })),
    }));
  }

  private read(mapping: DimensionMapping, column: FoundColumn, text: string): Record<string, string> {
    const spelling = cleanLabel(text);
    const seen = this.known.get(mapping) ?? new Map<string, Record<string, string>>();
    this.known.set(mapping, seen);
    const before = seen.get(spelling);
    if (before) return before;
    const codes = this.readNew(mapping, spelling);
    if (!codes) {
      throw new RowProblem(
        column.name,
        text,
        `Die Angabe „${text}“ ist in der Zuordnung nicht vorgesehen. Ergänzen Sie sie dort, oder verbessern Sie die Schreibweise in der Datei.`,
      );
    }
    seen.set(spelling, codes);
    return codes;
  }

  private readNew(mapping: DimensionMapping, spelling: string): Record<string, string> | null {
    if ('sex' in mapping) {
      const sex = sexFromSpelling(spelling);
      if (sex !== null && sex !== TOTAL_CODE) this.note('sex', sex, SEX_LABELS[sex] ?? sex);
      return sex === null ? null : sex === TOTAL_CODE ? {} : { sex };
    }
    if ('values' in mapping) {
      const codes = entryOf(mapping.values, spelling);
      for (const [dimension, code] of Object.entries(codes ?? {})) {
        this.note(dimension, code, spelling);
      }
      return codes;
    }
    const { dimension, total, derive } = mapping;
    if (total.some((label) => cleanLabel(label) === spelling)) return {};
    const code = entryOf(mapping.codes, spelling) ?? (derive && spelling !== '' ? deriveCode(spelling) : null);
    if (!code) return null;
    this.note(dimension, code, spelling, entryOf(mapping.codes, spelling) !== null);
    return { [dimension]: code };
  }

  /** Two labels may share a code only if the mapping says so. */
  private note(dimension: string, code: string, label: string, declared = true): void {
    const codes = this.met.get(dimension) ?? new Map<string, string>();
    this.met.set(dimension, codes);
    const declaredLabel = this.mapping.labels[dimension]?.codes[code];
    const before = codes.get(code);
    if (before === undefined) {
      codes.set(code, declaredLabel ?? label);
    } else if (before !== label && !declared) {
      throw new RowProblem(
        null,
        label,
        `„${label}“ und „${before}“ ergäben denselben Code ${code}. Nennen Sie beide unter „codes“.`,
      );
    }
  }

  private labelOf(dimension: string): string {
    if (dimension === 'sex') return 'Geschlecht';
    const base = this.mapping.period.baseDimension;
    if (base?.dimension === dimension) return base.label;
    const declared = this.mapping.labels[dimension]?.label;
    if (declared) return declared;
    const column = this.mapping.dimensions.find((entry) => 'dimension' in entry && entry.dimension === dimension);
    return column && 'label' in column ? column.label : dimension;
  }
}

function entryOf<T>(entries: Readonly<Record<string, T>>, spelling: string): T | null {
  const direct = entries[spelling];
  if (direct !== undefined) return direct;
  return Object.entries(entries).find(([label]) => cleanLabel(label) === spelling)?.[1] ?? null;
}
