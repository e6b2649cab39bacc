import type { KonzeptBlock } from '@teilziel/releases/model';
import { contextChapter } from './context.chapter';
import type { Chapter, DocumentBlock, LabelledText, ReportDocument, ReportRow } from './document';
import { genderChapter } from './gender.chapter';
import { handlungsfeldChapter } from './handlungsfeld.chapter';
import { berlinDay, germanDay } from './local-day';
import { methodChapter } from './method.chapter';
import { startNumbering } from './numbering';
import type { ReportSnapshot } from './report-snapshot';
import { summaryChapter } from './summary.chapter';
import { correctionText, tieWords } from './wording';

/** "Stadt Musterstadt"; "Landkreis Göttingen" and "Gemeindeverbund Musterland" already say what they are. */
function kommuneName({ name, art }: { readonly name: string; readonly art: string }): string {
  const [first = '', ...others] = name.toLowerCase().split(' ');
  return art === '' || (others.length > 0 && first.endsWith(art.toLowerCase())) ? name : `${art} ${name}`;
}

function subtitle(konzept: KonzeptBlock | null): string {
  if (konzept === null) {
    return 'Indikatoren der Kommune';
  }
  const kind = /konzept$/i.test(konzept.art) ? `des ${konzept.art}s` : 'des Konzepts';
  return `Umsetzung ${kind} „${konzept.title}“`;
}

const SCOPES = { intern: 'nur für die Verwaltung', rat: 'für den Rat', oeffentlich: 'öffentlich' } as const;

function coverRows({ release, root, konzept }: ReportSnapshot): readonly LabelledText[] {
  const decided = konzept?.beschluss ?? null;
  const correction = correctionText(release);
  const members = root.kommune.members.map(({ name }) => name);
  const checksum = release.rootHash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
  return [
    ...(konzept === null
      ? []
      : [{ label: 'Konzept', text: `${konzept.title}, gültig ab ${germanDay(konzept.validFrom)}` }]),
    ...(decided === null ? [] : [{ label: 'Beschluss', text: decided }]),
    ...(members.length === 0 ? [] : [{ label: 'Mitglieder', text: members.join(', ') }]),
    { label: 'Leserkreis', text: SCOPES[root.scope] },
    { label: 'Datenstand', text: `Nr. ${release.number}, eingefroren am ${germanDay(berlinDay(release.releasedAt))}` },
    ...(correction === null ? [] : [{ label: 'Berichtigung', text: correction }]),
    { label: 'Prüfsumme', text: `SHA-256, erste 16 Zeichen: ${checksum}` },
  ];
}

function tiedRow(row: ReportRow): ReportRow {
  return row.kind === 'break'
    ? { ...row, text: tieWords(row.text) }
    : { ...row, cells: row.cells.map((cell) => ({ ...cell, text: tieWords(cell.text) })) };
}

function tied(block: DocumentBlock): DocumentBlock {
  switch (block.kind) {
    case 'heading':
    case 'goal':
    case 'paragraph':
    case 'status':
    case 'box':
      return { ...block, text: tieWords(block.text) };
    case 'figure':
      return { ...block, caption: tieWords(block.caption), notes: block.notes.map(tieWords) };
    case 'summary':
      return { ...block, rows: block.rows.map((row) => ({ ...row, text: tieWords(row.text) })) };
    case 'table':
      return {
        ...block,
        caption: tieWords(block.caption),
        rows: block.rows.map(tiedRow),
        notes: block.notes.map(tieWords),
      };
    case 'page-break':
      return block;
  }
}

/** The Ratsbericht of a release. Pure: the same snapshot gives the same document, and nothing reads a clock. */
export function buildReport(snapshot: ReportSnapshot): ReportDocument {
  const { release, root, konzept } = snapshot;
  const day = berlinDay(release.releasedAt);
  const datenstand = `Datenstand ${release.number} vom ${germanDay(day)}`;
  const numbering = startNumbering();
  const summary = summaryChapter(snapshot, numbering, datenstand);
  const context = contextChapter(snapshot, numbering);
  const fields = (konzept?.handlungsfelder ?? []).map((field) => ({
    codes: field.leitziele.flatMap(({ teilziele }) => teilziele.map(({ number }) => number)),
    chapter: handlungsfeldChapter(field, snapshot, numbering),
  }));
  const chapterOf = (code: string): string | undefined => {
    const teilziel = snapshot.teilziele.find(({ indicators }) =>
      indicators.some((indicator) => indicator.code === code),
    );
    return fields.find(({ codes }) => teilziel !== undefined && codes.includes(teilziel.number))?.chapter.number;
  };
  const chapters: readonly Chapter[] = [
    summary(chapterOf),
    ...context,
    ...fields.map(({ chapter }) => chapter),
    ...genderChapter(snapshot, numbering, datenstand),
    methodChapter(snapshot, numbering, datenstand),
  ];
  return {
    title: `Ratsbericht ${day.slice(0, 4)}`,
    subtitle: subtitle(konzept),
    kommune: kommuneName(root.kommune),
    invented: root.kommune.invented,
    datenstand,
    rootHash: release.rootHash,
    releasedAt: release.releasedAt,
    cover: coverRows(snapshot),
    chapters: chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(tied) })),
  };
}
