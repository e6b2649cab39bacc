import { gapRowsOf, signedNumber } from '@teilziel/charts/model';
import type { AuditedGap, CoverageRow, GenderAuditBlock } from '@teilziel/releases/model';
import { NO_GAP_FOR_DIVERS, parsePeriod, periodShortLabel } from '@teilziel/statistics';
import type { Chapter, DocumentBlock, ReportCell, ReportTable } from './document';
import type { Numbering } from './numbering';
import { signNote } from './report-cell';
import type { ReportSnapshot } from './report-snapshot';
import { counted, sentence } from './wording';

const CAPTION = 'Differenz zwischen Frauen und Männern, jeweils letzter Wert';
/** What fits below the heading of the chapter, at most and where another picture follows; and on a page of its own. */
const FIRST_ROWS = { most: 23, followed: 20 } as const;
const MOST_ROWS = 30;

const WORDS: Readonly<Record<AuditedGap['rule'], string>> = {
  difference: 'gesichert',
  'no-reliable-difference': 'kein gesicherter Unterschied',
  'too-few-cases': 'zu kleine Fallzahl',
  'no-counts': 'ohne Spanne',
  withheld: 'geheim',
  'no-cases': 'keine Fälle',
};

const HOW_TO_READ =
  'Punkt: Differenz. Waagerechte Linie: Spanne, in der die Differenz bei gleicher Lage durch Zufall liegen kann (95 %, ' +
  'Verfahren nach Newcombe). Gefüllter Punkt: gesichert. Offener Punkt, gestrichelte Linie: nicht gesichert; das heißt ' +
  'nicht, dass es keinen Unterschied gibt.';

function numberOf(code: string, snapshot: ReportSnapshot): string {
  const teilziel = snapshot.teilziele.find(({ indicators }) => indicators.some((one) => one.code === code));
  return teilziel?.number ?? code;
}

/** "Sieben von …" in figures: how many are secured, how many not, where the cases are too few. */
function opening({ gaps, total }: GenderAuditBlock): string {
  const split = `${total.split} von ${counted(total.persons, 'Indikator', 'Indikatoren')} über Personen ${
    total.split === 1 ? 'ist' : 'sind'
  } nach Geschlecht gegliedert.`;
  if (gaps.length === 0) return split;
  const of = (rule: AuditedGap['rule']): number => gaps.filter((gap) => gap.rule === rule).length;
  const [secured, unsecured, few, hidden] = [
    of('difference'),
    of('no-reliable-difference'),
    of('too-few-cases'),
    of('withheld'),
  ];
  const all = counted(gaps.length, 'Quote', 'Quoten');
  const parts = [
    `${secured} von ${all} ${secured === 1 ? 'zeigt' : 'zeigen'} einen gesicherten Unterschied${unsecured === 0 ? '' : `, ${unsecured} nicht`}`,
    ...(few === 0 ? [] : [`bei ${few} ist die Fallzahl zu klein`]),
    ...(hidden === 0 ? [] : [`${hidden} ${hidden === 1 ? 'ist' : 'sind'} geheim`]),
  ];
  return `${split} ${sentence(parts.join('; '))}`;
}

function gapCell({ rule, points }: AuditedGap): ReportCell {
  if (points === null) return { text: rule === 'withheld' ? '.' : '' };
  const text = signedNumber(points, 1);
  return rule === 'too-few-cases' ? { text: `(${text}`, sign: ')' } : { text };
}

const rangeText = ({ lower, upper }: AuditedGap): string =>
  lower === null || upper === null ? '' : `${signedNumber(lower, 1)} bis ${signedNumber(upper, 1)}`;

function gapTable(
  gaps: readonly AuditedGap[],
  snapshot: ReportSnapshot,
  number: number,
  notes: readonly string[],
): ReportTable {
  const rows = gaps.map((gap) => ({
    kind: 'cells' as const,
    cells: [
      { text: numberOf(gap.code, snapshot) },
      { text: gap.name },
      { text: periodShortLabel(parsePeriod(gap.period)) },
      gapCell(gap),
      { text: rangeText(gap) },
      { text: WORDS[gap.rule] },
    ],
  }));
  return {
    kind: 'table',
    number,
    caption: 'Frauen minus Männer in Prozentpunkten, jeweils letzter Wert',
    ruled: true,
    columns: [
      { head: 'Nr.', align: 'text', share: 0.9 },
      { head: 'Indikator', align: 'text', share: 3.8 },
      { head: 'Zeitraum', align: 'text', share: 1.2 },
      { head: 'Differenz', align: 'number', share: 1.35 },
      { head: 'Spanne', align: 'text', share: 2.05 },
      { head: 'Aussage', align: 'text', share: 3.2 },
    ],
    rows,
    notes: [signNote(rows), ...notes].filter((note) => note !== null),
  };
}

/** Reading aid of the first secured gap: the sentence the release wrote, never another. */
function readingAid(gaps: readonly AuditedGap[], snapshot: ReportSnapshot): string {
  const found = gaps.find(({ rule }) => rule === 'difference') ?? gaps[0];
  const indicator = snapshot.indicators.find(({ code }) => code === found?.code);
  const text = indicator?.gender?.latest?.sentence;
  return found === undefined || text === undefined ? '' : ` Lesehilfe zu „${found.name}“: ${text}`;
}

/** Pictures of the gaps; the table with their values stands at the end of the chapter. */
function gapFigures(
  { gaps }: GenderAuditBlock,
  snapshot: ReportSnapshot,
  { numbering, table, source }: { readonly numbering: Numbering; readonly table: number; readonly source: string },
): readonly DocumentBlock[] {
  return chunksOf(gaps).flatMap((chunk): readonly DocumentBlock[] => {
    const rows = chunk.map(({ name, code, ...gap }) => ({ ...gap, number: numberOf(code, snapshot), label: name }));
    const chart = gapRowsOf(CAPTION, rows, gaps);
    if (chart === null) return [];
    const altText = chart.altText.replace('Werte in der Tabelle.', `Werte in Tabelle\u00A0${table}.`);
    const notes = [`${HOW_TO_READ}${readingAid(chunk, snapshot)}`, source];
    const figure = { kind: 'figure', number: numbering.nextFigure(), caption: CAPTION, notes } as const;
    return [{ ...figure, chart: { ...chart, altText } }];
  });
}

/** One picture where it fits below the heading; else the first fills that page and the others one each. */
function chunksOf(gaps: readonly AuditedGap[]): readonly (readonly AuditedGap[])[] {
  const first = gaps.length <= FIRST_ROWS.most ? gaps.length : FIRST_ROWS.followed;
  const others = gaps.slice(first);
  const further = Array.from({ length: Math.ceil(others.length / MOST_ROWS) }, (_, at) =>
    others.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );
  return [gaps.slice(0, first), ...further].filter((chunk) => chunk.length > 0);
}

const REASONS = {
  large: 'ab 5 Punkten',
  widening: 'größer als ein Jahr zuvor',
  'outside-parity': 'Verhältnis der Quoten nicht zwischen 0,97 und 1,03',
} as const;

function conspicuousBlocks(
  { conspicuous }: GenderAuditBlock,
  number: number | null,
  source: string,
): readonly DocumentBlock[] {
  const heading = { kind: 'heading', level: 2, number: null, text: 'Auffällige Abstände' } as const;
  if (number === null) {
    const none = 'Kein gesicherter Abstand ist größer als 5 Prozentpunkte oder größer geworden.';
    return [heading, { kind: 'paragraph', label: null, text: none }];
  }
  const rows = conspicuous.map(({ name, period, wording, why }) => ({
    kind: 'cells' as const,
    cells: [
      { text: name },
      { text: periodShortLabel(parsePeriod(period)) },
      { text: wording },
      { text: why.map((one) => REASONS[one]).join('; ') },
    ],
  }));
  return [
    heading,
    {
      kind: 'table',
      number,
      caption: 'Gesicherte Abstände ab 5 Prozentpunkten, oder solche, die größer geworden sind',
      ruled: true,
      columns: [
        { head: 'Indikator', align: 'text', share: 2.6 },
        { head: 'Zeitraum', align: 'text', share: 1 },
        { head: 'Frauen minus Männer (Spanne)', align: 'text', share: 3.6 },
        { head: 'Warum auf der Liste', align: 'text', share: 3.4 },
      ],
      rows,
      notes: ['Der Abstand sagt nichts über Ursachen. Was Zufall sein kann, steht nicht auf der Liste.', source],
    },
  ];
}

const shareOf = (split: number, persons: number): string =>
  persons === 0 ? '' : String(Math.round((100 * split) / persons));

function reasonsOf({ reasons, open }: CoverageRow): string {
  const all = [
    ...reasons.map(({ name, reason }) => `${name}: ${reason.replace(/\.$/, '')}`),
    ...open.map(({ name }) => `${name}: Begründung fehlt`),
  ];
  return all.join('; ');
}

function coverageTable({ coverage, total }: GenderAuditBlock, number: number, notes: readonly string[]): ReportTable {
  const rows = coverage.map((row) => ({
    kind: 'cells' as const,
    cells: [
      { text: row.handlungsfeld === null ? '' : String(row.handlungsfeld) },
      { text: row.title },
      { text: String(row.persons) },
      { text: String(row.split) },
      { text: shareOf(row.split, row.persons) },
      { text: reasonsOf(row) },
    ],
  }));
  const sum = {
    kind: 'cells' as const,
    total: true,
    cells: [
      { text: '' },
      { text: 'Insgesamt' },
      { text: String(total.persons) },
      { text: String(total.split) },
      { text: shareOf(total.split, total.persons) },
      { text: '' },
    ],
  };
  return {
    kind: 'table',
    number,
    caption: 'Indikatoren über Personen nach Handlungsfeld und Geschlecht',
    ruled: true,
    columns: [
      { head: 'Nr.', align: 'text', share: 0.5 },
      { head: 'Handlungsfeld', align: 'text', share: 3.2 },
      { head: 'Indi\u00ADkatoren', align: 'number', share: 1.2 },
      { head: 'nach Ge\u00ADschlecht', align: 'number', share: 1.3 },
      { head: 'Anteil in %', align: 'number', share: 1.1 },
      { head: 'Grund, wenn nicht nach Geschlecht', align: 'text', share: 4 },
    ],
    rows: [...rows, sum],
    notes,
  };
}

/** Women and men over all Handlungsfelder; left out in releases from before there was such an analysis. */
export function genderChapter(snapshot: ReportSnapshot, numbering: Numbering, datenstand: string): readonly Chapter[] {
  const audit = snapshot.root.genderAudit;
  if (audit === undefined || audit.total.persons === 0) return [];
  const number = numbering.nextChapter();
  const source = `Quelle: Teilziel-Monitor, ${datenstand}.`;
  const others = snapshot.indicators.some(({ gender }) => (gender?.residual ?? null) !== null);
  const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 2, number: null, text });
  const notes = [
    'Dient ein Indikator mehreren Handlungsfeldern, steht er in jedem; insgesamt zählt er einmal.',
    ...(others ? [NO_GAP_FOR_DIVERS] : []),
    source,
  ];
  // Numbered in the order in which they stand; the pictures before them name the last one.
  const conspicuous = audit.conspicuous.length === 0 ? null : numbering.nextTable();
  const coverage = coverageTable(audit, numbering.nextTable(), notes);
  const table = audit.gaps.length === 0 ? null : numbering.nextTable();
  const blocks: readonly DocumentBlock[] = [
    { kind: 'paragraph', label: null, text: opening(audit) },
    ...(table === null ? [] : gapFigures(audit, snapshot, { numbering, table, source })),
    ...conspicuousBlocks(audit, conspicuous, source),
    heading('Wo Angaben nach Geschlecht vorliegen'),
    coverage,
    ...(table === null ? [] : [heading('Alle Abstände in Zahlen'), gapTable(audit.gaps, snapshot, table, [source])]),
  ];
  return [{ number, title: 'Frauen und Männer', blocks }];
}
