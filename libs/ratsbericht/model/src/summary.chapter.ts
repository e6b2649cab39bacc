import type { HandlungsfeldNode, IndicatorBlock, TeilzielSummary } from '@teilziel/releases/model';
import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';
import type { Chapter, DocumentBlock, LabelledText, ReportRow, ReportTable } from './document';
import { namesOf } from './indicator-text';
import type { Numbering } from './numbering';
import { signNote } from './report-cell';
import type { ReportSnapshot } from './report-snapshot';
import { counted, listed } from './wording';

/** Columns of the count; Stillstand is counted with the wrong direction, as the rule gives both one symbol. */
const ASSESSMENTS: readonly { head: string; symbol: ProgressSymbol; words: readonly CompanionWord[] }[] = [
  { head: 'Ziel erreicht', symbol: 'SUN', words: ['Ziel erreicht'] },
  { head: 'auf Kurs', symbol: 'SUN', words: ['auf Kurs'] },
  { head: 'fast auf Kurs', symbol: 'PARTLY', words: ['fast auf Kurs'] },
  { head: 'zu langsam', symbol: 'CLOUD', words: ['zu langsam'] },
  { head: 'falsche Richtung', symbol: 'STORM', words: ['falsche Richtung', 'Stillstand'] },
  { head: 'nicht bewertbar', symbol: 'NA', words: ['nicht bewertbar'] },
];

const NOTHING = '–';

function teilzieleOf(field: HandlungsfeldNode): readonly TeilzielSummary[] {
  return field.leitziele.flatMap(({ teilziele }) => teilziele);
}

function counts(teilziele: readonly TeilzielSummary[]): readonly number[] {
  return ASSESSMENTS.map(({ words }) => teilziele.filter(({ word }) => words.includes(word)).length);
}

function countCells(teilziele: readonly TeilzielSummary[]): readonly { readonly text: string }[] {
  return counts(teilziele).map((count) => ({ text: count === 0 ? NOTHING : String(count) }));
}

function countTable(fields: readonly HandlungsfeldNode[], number: number, datenstand: string): ReportTable {
  const all = fields.flatMap(teilzieleOf);
  const rows: readonly ReportRow[] = [
    ...fields.map((field) => ({
      kind: 'cells' as const,
      cells: [{ text: String(field.number) }, { text: field.title }, ...countCells(teilzieleOf(field))],
    })),
    {
      kind: 'cells',
      total: true,
      cells: [{ text: '' }, { text: `Teilziele insgesamt: ${all.length}` }, ...countCells(all)],
    },
  ];
  return {
    kind: 'table',
    number,
    caption: 'Teilziele nach Bewertung und Handlungsfeld',
    ruled: true,
    columns: [
      { head: 'Nr.', align: 'text', share: 0.5 },
      { head: 'Handlungsfeld', align: 'text', share: 4 },
      ...ASSESSMENTS.map(({ head, symbol }) => ({ head, symbol, align: 'number' as const, share: 1.12 })),
    ],
    rows,
    notes: [
      'Gezählt werden Teilziele; ein Gesamtwert wird nicht gebildet. Stillstand zählt zu „falsche Richtung“.',
      signNote(rows),
      `Quelle: Teilziel-Monitor, ${datenstand}.`,
    ].filter((note) => note !== null),
  };
}

/** +1 the wanted way, −1 the other way, 0 neither; only for indicators with a calculated mean change. */
function movement({ direction, assessment }: IndicatorBlock): -1 | 0 | 1 {
  const change = assessment?.meanChange ?? 0;
  const wanted = direction === 'increase' ? change : direction === 'decrease' ? -change : 0;
  return wanted > 0 ? 1 : wanted < 0 ? -1 : 0;
}

/** Counts in the words of the table, so that sentence and table cannot disagree. */
function standRow(all: readonly TeilzielSummary[]): LabelledText {
  const found = counts(all).flatMap((count, index) => {
    const head = ASSESSMENTS[index]?.head ?? '';
    return count === 0
      ? []
      : [
          head === 'falsche Richtung'
            ? `${count} in der falschen Richtung oder im Stillstand`
            : `${count} ${head.replace(/^Ziel /, '')}`,
        ];
  });
  const verb = all.length === 1 ? 'ist' : 'sind';
  return { label: 'Stand', text: `Von ${all.length} Teilzielen ${verb} ${listed(found)}.` };
}

function movementRow(
  label: string,
  way: string,
  moved: readonly IndicatorBlock[],
  assessed: number,
  chapterOf: ChapterOf,
): LabelledText {
  const [first] = moved;
  if (first === undefined) {
    return {
      label,
      text: `Keiner von ${counted(assessed, 'bewerteten Indikator', 'bewerteten Indikatoren')} hat sich im Mittel der letzten Jahre ${way}.`,
    };
  }
  const verb = moved.length === 1 ? 'hat' : 'haben';
  const text = `${moved.length} von ${counted(assessed, 'bewerteten Indikator', 'bewerteten Indikatoren')} ${verb} sich im Mittel der letzten Jahre ${way}: ${namesOf(moved)}.`;
  const chapter = moved.length === 1 ? chapterOf(first.code) : undefined;
  return chapter === undefined ? { label, text } : { label, text, chapter };
}

function missingRow(all: readonly TeilzielSummary[], snapshot: ReportSnapshot): LabelledText {
  const missing = all.filter(({ symbol }) => symbol === 'NA');
  const without = snapshot.teilziele.filter(({ indicators }) => indicators.length === 0).length;
  const orphan =
    without === 0 ? '' : ` ${without === 1 ? 'Ein Teilziel hat' : `${without} Teilziele haben`} noch keinen Indikator.`;
  const text =
    missing.length === 0
      ? 'Alle Teilziele lassen sich bewerten.'
      : `Für ${missing.length} von ${all.length} Teilzielen ist keine Bewertung möglich.${orphan}`;
  return { label: 'Fehlt', text };
}

export type ChapterOf = (indicatorCode: string) => string | undefined;

/** One page for readers with a minute: counts, movements the release knows, what is missing. No overall grade. */
export function summaryChapter(
  snapshot: ReportSnapshot,
  numbering: Numbering,
  datenstand: string,
): (chapterOf: ChapterOf) => Chapter {
  const number = numbering.nextChapter();
  const fields = snapshot.konzept?.handlungsfelder ?? [];
  const all = fields.flatMap(teilzieleOf);
  const table = all.length === 0 ? [] : [countTable(fields, numbering.nextTable(), datenstand)];
  const assessed = snapshot.indicators.filter(
    ({ assessment }) => assessment !== null && assessment.meanChange !== null,
  );
  return (chapterOf) => {
    const rows = [
      standRow(all),
      movementRow(
        'Verbessert',
        'in die gewünschte Richtung entwickelt',
        assessed.filter((i) => movement(i) > 0),
        assessed.length,
        chapterOf,
      ),
      movementRow(
        'Verschlechtert',
        'vom Ziel entfernt',
        assessed.filter((i) => movement(i) < 0),
        assessed.length,
        chapterOf,
      ),
      missingRow(all, snapshot),
    ];
    const none: DocumentBlock = {
      kind: 'paragraph',
      label: null,
      text: 'Für diese Kommune sind noch keine Teilziele festgelegt.',
    };
    const blocks: readonly DocumentBlock[] = all.length === 0 ? [none] : [{ kind: 'summary', rows }, ...table];
    return { number, title: 'Das Wichtigste auf einer Seite', blocks };
  };
}
