import { type Columns, findColumns } from './columns';
import { DimensionReader } from './dimension-reader';
import { FigureReader } from './figure-reader';
import { indicatorsOf } from './indicator-draft-of';
import type { CsvRow, CsvTable, ImportCell, ImportProblem } from './import.types';
import { cleanLabel } from './label';
import type { IndicatorMapping, Mapping } from './mapping.schema';
import { oddSums } from './part-sums';
import { type PeriodReader, periodReader, type ReadPeriod } from './period-pattern';
import type { RegionTable } from './region-table';
import { regionOf } from './region-of';
import { withoutRepeated } from './repeated-cells';
import { RowProblem } from './row-problem';
import type { DimensionDraft } from '@teilziel/indicators/model';
import { formatCoordinate } from '@teilziel/statistics';

export interface ReadTable {
  readonly cells: readonly ImportCell[];
  readonly problems: readonly ImportProblem[];
  /** What is odd but not wrong: told, never a reason to save nothing. */
  readonly notices: readonly ImportProblem[];
  /** Codes the file uses, with their labels. */
  readonly dimensions: readonly DimensionDraft[];
}

/** Gives every row of a table its meaning. A row is a cell or a problem, never nothing. */
export function readTable(mapping: Mapping, table: CsvTable, regions: RegionTable): ReadTable {
  const columns = findColumns(mapping, table.header, table.headerLine);
  if (!('period' in columns)) return { cells: [], problems: columns, notices: [], dimensions: [] };
  return new TableReader(mapping, columns, regions).read(table.rows, table.header.length);
}

class TableReader {
  private readonly periods: PeriodReader;
  private readonly dimensions: DimensionReader;
  private readonly figures: FigureReader;

  constructor(
    private readonly mapping: Mapping,
    private readonly columns: Columns,
    private readonly regions: RegionTable,
  ) {
    this.periods = periodReader(mapping.period.pattern, mapping.period.frequency);
    this.dimensions = new DimensionReader(mapping, columns.dimensions);
    this.figures = new FigureReader(mapping, columns);
  }

  read(rows: readonly CsvRow[], width: number): ReadTable {
    const cells: ImportCell[] = [];
    const problems: ImportProblem[] = [];
    for (const row of rows) {
      let kommune: string | undefined;
      try {
        if (row.fields.length !== width) throw shortRow(row, width);
        kommune = regionOf(this.mapping, this.columns, row, this.regions);
        cells.push(this.cellOf(row, kommune));
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        const { column, found, message } = error;
        problems.push({ line: row.line, column, found, message, ...(kommune === undefined ? {} : { kommune }) });
      }
    }
    const single = withoutRepeated(cells);
    return {
      cells: single.cells,
      problems: [...problems, ...single.problems].sort((a, b) => a.line - b.line),
      notices: oddSums(single.cells, indicatorsOf(this.mapping)),
      dimensions: this.dimensions.drafts(),
    };
  }

  private cellOf(row: CsvRow, kommune: string): ImportCell {
    this.checkPlainColumns(row);
    const period = this.periodOf(row);
    const coordinate = formatCoordinate(this.dimensions.codesOf(row, period.baseYear));
    const indicator = this.indicatorOf(row);
    const figure = this.figures.read(row, indicator);
    return { line: row.line, kommune, indicator: indicator.code, period: period.code, coordinate, ...figure };
  }

  private periodOf(row: CsvRow): ReadPeriod {
    const { index, name } = this.columns.period;
    const text = row.fields[index] ?? '';
    const { pattern } = this.mapping.period;
    if (text.trim() === '') throw new RowProblem(name, text, 'Hier fehlt der Zeitraum. Ergänzen Sie ihn in der Datei.');
    const period = this.periods(text);
    if (typeof period !== 'string') return period;
    throw new RowProblem(
      name,
      text,
      `„${text}“ ${period} Verbessern Sie die Zeile, oder passen Sie „pattern: ${pattern}“ in der Zuordnung an.`,
    );
  }

  private indicatorOf(row: CsvRow): IndicatorMapping {
    const { indicator, indicators } = this.mapping;
    if (indicator) return indicator;
    const text = this.columns.indicator.map(({ index }) => cleanLabel(row.fields[index] ?? '')).join(' | ');
    const known = Object.entries(indicators?.values ?? {});
    const found = known.find(([label]) => cleanLabel(label) === text)?.[1];
    if (found) return found;
    const allowed = known.map(([label]) => `„${label}“`).join(', ');
    throw new RowProblem(
      this.columns.indicator.map(({ name }) => name).join(' | '),
      text,
      `Zu „${text}“ nennt die Zuordnung keinen Indikator. Bekannt sind ${allowed}.`,
    );
  }

  private checkPlainColumns(row: CsvRow): void {
    for (const { column, allowed } of this.columns.constant) {
      const text = row.fields[column.index] ?? '';
      if (!allowed.some((entry) => cleanLabel(entry) === cleanLabel(text))) {
        const wanted = allowed.map((entry) => `„${entry}“`).join(' oder ');
        throw new RowProblem(column.name, text, `Hier steht „${text}“, erwartet wird ${wanted}.`);
      }
    }
    for (const { name, index } of this.columns.nameless) {
      const text = row.fields[index] ?? '';
      if (text.trim() !== '') {
        throw new RowProblem(
          name,
          text,
          `„${text}“ steht in einer Spalte ohne Überschrift. Ergänzen Sie die Überschrift.`,
        );
      }
    }
  }
}

function shortRow(row: CsvRow, width: number): RowProblem {
  return new RowProblem(
    null,
    row.fields.join(','),
    `Die Zeile hat ${row.fields.length} statt ${width} Felder. Prüfen Sie Trennzeichen und Anführungszeichen.`,
  );
}
