import { harmlessText } from '@teilziel/platform';
import { localTime, type ReportSnapshot } from '@teilziel/ratsbericht/model';
import type { DimensionBlock, IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import {
  germanSign,
  type ObsStatus,
  parseCoordinate,
  parsePeriod,
  periodLabel,
  roundedText,
  SIGNS,
} from '@teilziel/statistics';
import type { Worksheet } from 'exceljs';

type Field = string | number | null;

const LONGEST_NAME = 31;
const SCOPES = { intern: 'intern', rat: 'für den Rat', oeffentlich: 'öffentlich' } as const;

/** The tables of a release: one sheet a Handlungsfeld, one row a period and cell, so that a filter finds everything. */
export async function releaseWorkbook(snapshot: ReportSnapshot): Promise<Buffer> {
  // An eighth of all files of the server, needed by few processes: read when the first workbook is written.
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  workbook.creator = 'Teilziel-Monitor';
  workbook.created = new Date(snapshot.release.releasedAt);
  workbook.modified = workbook.created;
  writeHints(workbook.addWorksheet('Hinweise'), snapshot);
  for (const { title, indicators } of sheetsOf(snapshot)) {
    const name = sheetName(
      title,
      workbook.worksheets.map((sheet) => sheet.name),
    );
    writeSheet(workbook.addWorksheet(name), indicators, snapshot);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

interface PlacedIndicator {
  readonly teilziele: string;
  readonly indicator: IndicatorBlock;
}

/** In the order of the concept; an indicator of two Teilziele of a Handlungsfeld stands there once. */
function sheetsOf(snapshot: ReportSnapshot): { title: string; indicators: PlacedIndicator[] }[] {
  const byCode = new Map(snapshot.indicators.map((indicator) => [indicator.code, indicator]));
  const byNumber = new Map(snapshot.teilziele.map((teilziel) => [teilziel.number, teilziel]));
  const placed = (codes: ReadonlyMap<string, readonly string[]>): PlacedIndicator[] =>
    [...codes].flatMap(([code, numbers]) => {
      const indicator = byCode.get(code);
      return indicator ? [{ teilziele: numbers.join(', '), indicator }] : [];
    });
  const fields = (snapshot.konzept?.handlungsfelder ?? []).map((feld) => {
    const codes = new Map<string, string[]>();
    for (const { number } of feld.leitziele.flatMap(({ teilziele }) => teilziele)) {
      for (const { code } of byNumber.get(number)?.indicators ?? []) {
        codes.set(code, [...(codes.get(code) ?? []), number]);
      }
    }
    return { title: `${feld.number} ${feld.title}`, indicators: placed(codes) };
  });
  const kontext = placed(new Map(snapshot.root.kontext.map(({ code }) => [code, []])));
  return [...fields, { title: 'Kontext', indicators: kontext }].filter(({ indicators }) => indicators.length > 0);
}

/** Excel allows 31 characters, some not at all, and each name once. */
function sheetName(title: string, taken: readonly string[]): string {
  const plain = title.replace(/[[\]:*?/\\]/g, ' ').replace(/^'|'$/g, '') || 'Tabelle';
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? '' : ` (${copy})`;
    const name = plain.slice(0, LONGEST_NAME - end.length).trim() + end;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}

function writeSheet(sheet: Worksheet, placed: readonly PlacedIndicator[], { root, series }: ReportSnapshot): void {
  const blocks = placed.flatMap(({ teilziele, indicator }) => {
    const block = series.get(indicator.code);
    return block ? [{ teilziele, indicator, block }] : [];
  });
  const used = root.dimensions.filter(({ code }) =>
    blocks.some(({ block }) => block.cells.some((cell) => code in parseCoordinate(cell))),
  );
  const head = [
    ...['Teilziel', 'Kennung', 'Indikator', 'Zeitraum'],
    ...used.map(({ label }) => label),
    ...['Zähler', 'Nenner', 'Wert', 'Einheit', 'Zeichen', 'Bruch'],
  ];
  addRow(sheet, head).font = { bold: true };
  for (const { teilziele, indicator, block } of blocks) {
    block.periods.forEach((code, at) =>
      block.cells.forEach((cell, c) => {
        const labels = used.map((dimension) => labelOf(dimension, cell));
        const place = [teilziele, indicator.code, indicator.name, periodLabel(parsePeriod(code)), ...labels];
        const row = addRow(sheet, [...place, ...figures(indicator, block, c, at)]);
        row.getCell(place.length + 3).numFmt = indicator.decimals === 0 ? '0' : `0.${'0'.repeat(indicator.decimals)}`;
      }),
    );
  }
  const widths = [10, 14, 50, 20, ...used.map(() => 18), 12, 12, 12, 14, 10, 40];
  sheet.columns.forEach((column, at) => (column.width = widths[at] ?? 12));
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' };
}

/** Every text that leaves passes here: what a spreadsheet would run is disarmed, the signs "-" and "–" stay. */
function addRow(sheet: Worksheet, fields: readonly Field[]): ReturnType<Worksheet['addRow']> {
  return sheet.addRow(fields.map((field) => (typeof field === 'string' ? harmlessText(field) : field)));
}

function labelOf(dimension: DimensionBlock, cell: string): string {
  const code = parseCoordinate(cell)[dimension.code];
  if (code === undefined) return 'Insgesamt';
  return dimension.codes.find((one) => one.code === code)?.label ?? code;
}

/** Zähler, Nenner, Wert, Einheit, Zeichen, Bruch. Where there is no value its sign stands in its place, and nothing else. */
function figures(indicator: IndicatorBlock, series: SeriesBlock, c: number, at: number): Field[] {
  const value = series.value[c]?.[at] ?? null;
  const sign = germanSign((series.status[c]?.[at] ?? 'O') as ObsStatus, value);
  const code = series.periods[at];
  const found = indicator.breaks.find(({ period }) => period === code);
  const bruch = found === undefined ? '' : `Ab hier neu: ${found.reason}`;
  if (value === null) return [null, null, sign, indicator.unit, sign, bruch];
  const parts = [series.numerator[c]?.[at] ?? null, series.denominator[c]?.[at] ?? null];
  return [...parts, Number(roundedText(value, indicator.decimals)), indicator.unit, sign, bruch];
}

function writeHints(sheet: Worksheet, { release, root, konzept, indicators }: ReportSnapshot): void {
  const { year, month, day } = localTime(new Date(release.releasedAt));
  sheet.columns = [{ width: 24 }, { width: 110 }];
  addRow(sheet, [root.kommune.name, konzept?.title ?? '']).font = { bold: true, size: 14 };
  addRow(sheet, ['Datenstand', `Nummer ${release.number}, ${SCOPES[root.scope]}`]);
  addRow(sheet, ['Freigegeben am', `${day}.${month}.${year}`]);
  addRow(sheet, ['Prüfsumme', release.rootHash]);
  addRow(sheet, ['Werte', 'Gerundet wie in den Tabellen des Ratsberichts; Zähler und Nenner ungerundet.']);
  addRow(sheet, []);
  addRow(sheet, ['Zeichen', 'Bedeutung']).font = { bold: true };
  for (const { sign, meaning } of SIGNS) addRow(sheet, [sign, meaning]);
  addRow(sheet, []);
  addRow(sheet, ['Kennung', 'Quelle, Stand und Hinweise']).font = { bold: true };
  for (const { code, name, source, stand, disclosureNote } of indicators) {
    const licence = source.licence === null ? '' : `, ${source.licence}`;
    const facts = [`${name}. ${source.name} (${source.office}${licence})`, stand && `Stand ${stand}`, disclosureNote];
    addRow(sheet, [code, facts.filter(Boolean).join('. ')]);
  }
  sheet.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
}
