import type { DimensionBlock, IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import { noteSentence } from '@teilziel/releases/model';
import { parsePeriod, periodLabel, periodShortLabel } from '@teilziel/statistics';
import { methodText } from './assessment-words';
import { type BreakdownColumn, furtherColumns, sexColumns } from './breakdown-columns';
import type { DocumentBlock, ReportTable } from './document';
import type { ExplainLink } from './explain-link';
import { indicatorChart } from './indicator-chart';
import { calculationText, definitionText, sourceName, sourceText, targetText } from './indicator-text';
import { germanDay } from './local-day';
import type { Numbering } from './numbering';
import { signNote } from './report-cell';
import { seriesRows } from './series-rows';
import { sentence } from './wording';

export interface SheetHeading {
  readonly level: 2 | 3;
  readonly number: string | null;
}

export interface SheetContext {
  readonly numbering: Numbering;
  readonly dimensions: readonly DimensionBlock[];
  readonly explain: ExplainLink;
}

function labelled(label: string, text: string | null): readonly DocumentBlock[] {
  return text === null || text === '' ? [] : [{ kind: 'paragraph', label, text }];
}

function sourceNote(indicator: IndicatorBlock): string {
  const stand = indicator.stand === null ? '' : ` Stand ${germanDay(indicator.stand)}.`;
  return `Quelle: ${sentence(sourceName(indicator))}${stand}`;
}

/** Reservations and comments of the periods in the table, each under its period. */
function wordsBeside(
  indicator: IndicatorBlock,
  periods: readonly string[],
  dimensions: readonly DimensionBlock[],
): readonly string[] {
  const own = (indicator.notes ?? []).filter(({ period }) => periods.includes(period));
  return own.map((note) => noteSentence(note, dimensions));
}

function tableOf(
  indicator: IndicatorBlock,
  series: SeriesBlock,
  columns: readonly BreakdownColumn[],
  { number, dimensions, explain }: Omit<SheetContext, 'numbering'> & { readonly number: number },
): ReportTable {
  const { head, rows, excerpt, periods } = seriesRows(indicator, series, columns);
  const unit = indicator.unit === '' ? '' : `, ${unitInWords(indicator.unit)}`;
  const link = explain(indicator, series.periods, columns);
  const kinds = columns.some(({ cell }) => cell.startsWith('sex=')) ? ' nach Geschlecht' : '';
  return {
    kind: 'table',
    number,
    caption: `${indicator.name}${kinds}${unit}`,
    columns: [{ head, align: 'text' }, ...columns.map(({ label }) => ({ head: label, align: 'number' as const }))],
    rows,
    notes: [
      ...[excerpt, signNote(rows), indicator.disclosureNote].filter((note) => note !== null),
      ...wordsBeside(indicator, periods, dimensions),
      sourceNote(indicator),
    ],
    ...(link === undefined ? {} : { link }),
  };
}

/** The picture may shorten a long reason; the note does not. */
function breakNote(indicator: IndicatorBlock, drawn: number): string | null {
  const reasons = indicator.breaks.map(
    ({ period, reason }) => `Bruch ab ${periodLabel(parsePeriod(period))}: ${sentence(reason)}`,
  );
  return drawn === 0 ? null : `${reasons.join(' ')} Über einen Bruch hinweg sind Werte nicht vergleichbar.`;
}

/** The label comes from here, whatever the release put before the sentence. */
function readingAid(indicator: IndicatorBlock): string | null {
  const text = sentence(indicator.readingAid);
  return text === '' ? null : `Lesehilfe: ${text}`;
}

/** On paper the table with the values has a number. */
function withTable(altText: string, table: number): string {
  return `${sentence(altText.replace(/\s*Werte in der Tabelle\.$/, ''))} Werte in Tabelle\u00A0${table}.`;
}

/** "in %", "je 1.000", "Personen": as it reads behind a comma. */
function unitInWords(unit: string): string {
  return unit.startsWith('%') ? `in ${unit}` : unit;
}

function figureCaption(indicator: IndicatorBlock, series: SeriesBlock): string {
  const [first, last] = [series.periods.at(0), series.periods.at(-1)].map((code) =>
    code === undefined ? '' : periodShortLabel(parsePeriod(code)),
  );
  const span = first === last ? first : `${first} bis ${last}`;
  const target = indicator.target?.period ?? null;
  return `${indicator.name}, ${span}${target === null ? '' : `, Ziel ${periodShortLabel(parsePeriod(target))}`}`;
}

function figureAndTable(
  indicator: IndicatorBlock,
  series: SeriesBlock,
  columns: readonly BreakdownColumn[],
  { numbering, ...context }: SheetContext,
): readonly DocumentBlock[] {
  const model = indicatorChart(indicator, series, columns);
  const table = numbering.nextTable();
  const twin = tableOf(indicator, series, columns, { number: table, ...context });
  if (model === null) {
    return [twin];
  }
  const chart = { ...model, altText: withTable(model.altText, table) };
  const broken = breakNote(indicator, chart.breaks.length);
  const aid = readingAid(indicator);
  const notes = [[broken, aid].filter((note) => note !== null).join(' '), sourceNote(indicator)];
  const caption = figureCaption(indicator, series);
  return [
    { kind: 'figure', number: numbering.nextFigure(), caption, chart, notes: notes.filter((note) => note !== '') },
    twin,
  ];
}

/** Everything the report says about one indicator: what it is, how it went, where that comes from. */
export function indicatorSheet(
  indicator: IndicatorBlock,
  series: SeriesBlock | undefined,
  heading: SheetHeading,
  { numbering, ...context }: SheetContext,
): readonly DocumentBlock[] {
  const texts: readonly DocumentBlock[] = [
    { kind: 'heading', level: heading.level, number: heading.number, text: indicator.name },
    ...statusBlock(indicator, series),
    ...labelled('Definition', definitionText(indicator)),
    ...labelled('Ziel', targetText(indicator)),
    ...labelled('Quelle, Turnus', sourceText(indicator)),
    ...labelled('Grenzen', indicator.limits === null ? null : sentence(indicator.limits)),
    ...labelled('Geschlecht', indicator.noSexSplitReason === null ? null : sentence(indicator.noSexSplitReason)),
    ...labelled('Rechenweg', calculationText(indicator)),
    ...labelled('Verfahren', methodText(indicator)),
    ...labelled('Seit dem Vorjahr', indicator.between?.sentence ?? null),
  ];
  if (series === undefined || series.periods.length === 0) {
    return [...texts, { kind: 'paragraph', label: 'Werte', text: 'Es liegen noch keine Werte vor.' }];
  }
  const bySex = sexColumns(series);
  const further = furtherColumns(series, context.dimensions);
  const main = bySex.length > 1 || further.length === 0 ? bySex : further;
  const second =
    bySex.length > 1 && further.length > 0 ? [tableOf(indicator, series, further, { number: 0, ...context })] : [];
  return [
    ...texts,
    ...figureAndTable(indicator, series, main, { numbering, ...context }),
    ...second.map((table) => ({
      ...table,
      number: numbering.nextTable(),
      caption: `${indicator.name}, weitere Aufteilung`,
    })),
  ];
}

/** Context indicators carry no symbol; their sentence is about the total, so it falls away where only parts have figures. */
function statusBlock(indicator: IndicatorBlock, series: SeriesBlock | undefined): readonly DocumentBlock[] {
  const { assessment, statusSentence, role } = indicator;
  if (role === 'steering' && assessment !== null) {
    return [{ kind: 'status', symbol: assessment.symbol, word: assessment.word, text: sentence(statusSentence) }];
  }
  const filled = (series?.cells ?? []).filter((_, index) => series?.value[index]?.some((value) => value !== null));
  return filled.length > 0 && !filled.includes('') ? [] : labelled('Stand', sentence(statusSentence));
}
