import { type ObsStatus, parsePlainNumber } from '@teilziel/statistics';
import type { Columns, FoundColumn } from './columns';
import type { CsvRow, ImportCell } from './import.types';
import { cleanLabel } from './label';
import type { Mapping } from './mapping.schema';
import { RowProblem } from './row-problem';

/** Statuses a missing figure may have; others speak of a figure that is there. */
const WITHOUT_FIGURE: readonly ObsStatus[] = ['H', 'J', 'K', 'L', 'M', 'N', 'O', 'Q', 'U'];

type Figure = Pick<ImportCell, 'numerator' | 'denominator' | 'value' | 'status' | 'note'>;

/** Reads figure, status and the office's remark. Nothing in the field is a status, never 0. */
export class FigureReader {
  private readonly comments: ReadonlyMap<string, ObsStatus>;
  private readonly signs: ReadonlyMap<string, ObsStatus>;

  constructor(
    private readonly mapping: Mapping,
    private readonly columns: Columns,
  ) {
    this.comments = cleaned(mapping.comment?.values ?? {});
    this.signs = cleaned(mapping.signs);
  }

  read(row: CsvRow): Figure {
    const note = this.noteOf(row);
    const marked = note === null ? null : (this.comments.get(note) ?? null);
    const first = this.numberOf(row, this.columns.value ?? this.columns.numerator);
    const absent = first.value === null;
    const mark = absent && marked !== null && !WITHOUT_FIGURE.includes(marked) ? null : marked;
    const status = mark ?? first.sign ?? (absent ? this.mapping.blank : 'A');
    if (this.columns.value) return { numerator: null, denominator: null, value: first.value, status, note };

    const second = this.columns.denominator
      ? this.numberOf(row, this.columns.denominator)
      : { value: null, sign: null };
    if (absent || (this.columns.denominator && second.value === null)) {
      const why = absent ? status : (second.sign ?? this.mapping.blank);
      return { numerator: null, denominator: null, value: null, status: why, note };
    }
    return { numerator: first.value, denominator: second.value, value: null, status, note };
  }

  private numberOf(row: CsvRow, column: FoundColumn | null): { value: number | null; sign: ObsStatus | null } {
    const text = (row.fields[column?.index ?? -1] ?? '').trim();
    if (text === '') return { value: null, sign: null };
    const sign = this.signs.get(text);
    if (sign) return { value: null, sign };
    const value = parsePlainNumber(text, this.mapping.decimal);
    if (value === null) {
      const wanted = this.mapping.decimal === 'point' ? 'Dezimalpunkt, etwa 1234.5' : 'Dezimalkomma, etwa 1.234,5';
      throw new RowProblem(
        column?.name ?? null,
        text,
        `„${text}“ ist keine Zahl mit ${wanted}. Verbessern Sie den Wert, oder nennen Sie das Zeichen in der Zuordnung unter „signs“.`,
      );
    }
    return { value, sign: null };
  }

  private noteOf(row: CsvRow): string | null {
    const { comment } = this.columns;
    if (!comment) return null;
    const text = cleanLabel(row.fields[comment.index] ?? '');
    if (text === '') return null;
    if (!this.comments.has(text)) {
      const known = [...this.comments.keys()].map((entry) => `„${entry}“`).join(', ');
      throw new RowProblem(
        comment.name,
        text,
        `Die Bemerkung „${text}“ ist unbekannt. Bekannt sind ${known || 'keine'}.`,
      );
    }
    return text;
  }
}

function cleaned(entries: Readonly<Record<string, ObsStatus>>): ReadonlyMap<string, ObsStatus> {
  return new Map(Object.entries(entries).map(([label, status]) => [cleanLabel(label), status]));
}
