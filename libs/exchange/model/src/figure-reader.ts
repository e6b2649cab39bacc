import { type ObsStatus, statusHasValue } from '@teilziel/statistics';
import type { Columns, FoundColumn } from './columns';
import type { CsvRow, ImportCell } from './import.types';
import { type ReadFigure, readFigureText } from './figure-text';
import { cleanLabel } from './label';
import type { IndicatorMapping, Mapping } from './mapping.schema';
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

  read(row: CsvRow, indicator: IndicatorMapping): Figure {
    const note = this.noteOf(row);
    const marked = note === null ? null : (this.comments.get(note) ?? null);
    const first = this.numberOf(row, this.columns.value ?? this.columns.numerator, indicator);
    const absent = first.value === null;
    const mark = absent && marked !== null && !WITHOUT_FIGURE.includes(marked) ? null : marked;
    const status = mark ?? first.status ?? (absent ? this.mapping.blank : 'A');
    if (this.columns.value) {
      this.refuseFigureBeside(row, first.value, status, note);
      return { numerator: null, denominator: null, value: first.value, status, note };
    }
    const second = this.numberOf(row, this.columns.denominator, indicator);
    if (absent || (this.columns.denominator && second.value === null)) {
      const why = absent ? status : (absentStatus(second.status) ?? this.mapping.blank);
      return { numerator: null, denominator: null, value: null, status: why, note };
    }
    this.refuseImpossiblePair(row, first.value, second.value, indicator);
    this.refuseFigureBeside(row, first.value, status, note);
    return { numerator: first.value, denominator: second.value, value: null, status, note };
  }

  private numberOf(row: CsvRow, column: FoundColumn | null, { unit }: IndicatorMapping): ReadFigure {
    const text = (row.fields[column?.index ?? -1] ?? '').trim();
    if (text === '') return { value: null, status: null };
    const read = readFigureText(text, { decimal: this.mapping.decimal, signs: this.signs, unit });
    if (typeof read === 'string') throw new RowProblem(column?.name ?? null, text, read);
    return read;
  }

  /** A count over a whole: neither is below zero, and a part is not more than its whole. */
  private refuseImpossiblePair(
    row: CsvRow,
    numerator: number | null,
    denominator: number | null,
    { unit, mayExceedWhole }: IndicatorMapping,
  ): void {
    const below = this.columns.denominator;
    if (numerator === null || denominator === null || !below) return;
    const refuse = (column: FoundColumn | null, message: string): never => {
      throw new RowProblem(column?.name ?? null, row.fields[column?.index ?? -1] ?? '', message);
    };
    const { numerator: above } = this.columns;
    if (numerator < 0) refuse(above, `Der Zähler ${german(numerator)} ist kleiner als 0. Verbessern Sie den Wert.`);
    if (denominator < 0) refuse(below, `Der Nenner ${german(denominator)} ist kleiner als 0. Verbessern Sie den Wert.`);
    if (denominator === 0 && numerator > 0) {
      refuse(
        below,
        `Der Nenner ist 0, der Zähler aber ${german(numerator)}: ${german(numerator)} von 0 gibt es nicht. Verbessern Sie einen der beiden.`,
      );
    }
    if (unit === '%' && !mayExceedWhole && numerator > denominator) {
      refuse(
        above,
        `Der Zähler (${german(numerator)}) ist größer als der Nenner (${german(denominator)}). Verbessern Sie einen der beiden; darf der Anteil über 100 % liegen, sagen Sie es beim Indikator: „mayExceedWhole: true“.`,
      );
    }
  }

  /** A figure and "there is none" cannot both be true. */
  private refuseFigureBeside(row: CsvRow, value: number | null, status: ObsStatus, note: string | null): void {
    if (value === null || statusHasValue(status)) return;
    const { comment } = this.columns;
    throw new RowProblem(
      comment?.name ?? null,
      row.fields[comment?.index ?? -1] ?? '',
      `Hier steht die Zahl ${german(value)} und zugleich „${note ?? status}“, was heißt, dass es keine gibt. Löschen Sie eines von beiden.`,
    );
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

function absentStatus(status: ObsStatus | null): ObsStatus | null {
  return status !== null && WITHOUT_FIGURE.includes(status) ? status : null;
}

function german(figure: number): string {
  return figure.toLocaleString('de-DE', { maximumFractionDigits: 20 });
}

function cleaned(entries: Readonly<Record<string, ObsStatus>>): ReadonlyMap<string, ObsStatus> {
  return new Map(Object.entries(entries).map(([label, status]) => [cleanLabel(label), status]));
}
