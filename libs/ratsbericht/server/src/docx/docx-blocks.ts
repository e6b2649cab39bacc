import {
  Bookmark,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Chapter, DocumentBlock, LabelledText, ReportTable } from '@teilziel/ratsbericht/model';
import { type DocxPictures, picture, sideLabel, symbol, tab, textRun } from './docx-inline';
import { docxTable } from './docx-table';
import { ACCENT, TEXT_LEFT } from './docx-styles';

type Block<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { readonly kind: Kind }>;

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const placeOf = (chapter: string): string => `kapitel_${chapter}`;

function heading(level: 1 | 2 | 3, number: string | null, text: string, id: string | null): Paragraph {
  const words = [textRun(text)];
  const marked = id === null ? words : [new Bookmark({ id, children: words })];
  const numbered = number === null ? [] : [textRun(number, { color: ACCENT }), tab()];
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: level === 1,
    ...(number === null ? { indent: { left: TEXT_LEFT, hanging: 0 } } : {}),
    children: [...numbered, ...marked],
  });
}

const labelled = (label: string | null | undefined, children: readonly ParagraphChild[], style: string): Paragraph =>
  new Paragraph({ style, children: [...sideLabel(label), ...children] });

function paragraph({ label, text }: Block<'paragraph'>): Paragraph {
  return label === null
    ? new Paragraph({ style: 'Text', children: [textRun(text)] })
    : labelled(label, [textRun(text)], 'TextMitRandwort');
}

function caption(kind: string, number: number | null, words: string): Paragraph {
  const head = number === null ? [] : [textRun(`${kind}\u00A0${number}`, { bold: true }), textRun('  ')];
  return new Paragraph({ style: 'Caption', children: [...head, textRun(words)] });
}

/** Each note on its own line, none parted from the one before; room below the last. */
function notes({ notes: all, link }: Pick<ReportTable, 'notes' | 'link'>): readonly Paragraph[] {
  const lines: (readonly ParagraphChild[])[] = all.map((note) => [textRun(note)]);
  if (link !== undefined) {
    lines.push([new ExternalHyperlink({ link: link.url, children: [textRun(link.text, { color: '2044AA' })] })]);
  }
  return lines.map((children, index) => {
    const isLast = index === lines.length - 1;
    const spacing = { before: index === 0 ? 110 : 40, after: isLast ? 340 : 0 };
    return new Paragraph({ style: 'Anmerkung', keepLines: true, keepNext: !isLast, spacing, children: [...children] });
  });
}

function summaryRow({ label, text, chapter }: LabelledText): Paragraph {
  if (chapter === undefined) return labelled(label, [textRun(text)], 'Ueberblick');
  const place = [
    textRun(`Kapitel\u00A0${chapter}, Seite\u00A0`),
    new PageReference(placeOf(chapter), { hyperlink: true }),
  ];
  const link = new InternalHyperlink({ anchor: placeOf(chapter), children: place });
  return labelled(label, [textRun(`${text.replace(/\.$/, '')} (`), link, textRun(').')], 'Ueberblick');
}

function blockOf(block: DocumentBlock, pictures: DocxPictures): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.number, block.text, null)];
    case 'goal':
      return [labelled(block.label, [textRun(block.text)], 'Leitziel')];
    case 'paragraph':
      return [paragraph(block)];
    case 'status': {
      const words = [textRun(' '), textRun(block.word, { bold: true }), textRun(` – ${block.text}`)];
      return [labelled('Bewertung', [symbol(block.symbol, block.word, pictures), ...words], 'TextMitRandwort')];
    }
    case 'figure': {
      const image = picture(`figure-${block.number}`, pictures, { altText: block.chart.altText });
      const drawn = new Paragraph({ style: 'Abbildung', children: [image] });
      return [caption('Abbildung', block.number, block.caption), drawn, ...notes(block)];
    }
    case 'table':
      return [caption('Tabelle', block.number, block.caption), docxTable(block, pictures), ...notes(block)];
    case 'summary':
      return block.rows.map(summaryRow);
    case 'box':
      return [
        new Paragraph({ style: 'KastenTitel', children: [textRun(block.title)] }),
        new Paragraph({ style: 'Kasten', children: [textRun(block.text)] }),
      ];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

/** A chapter of the document tree, block by block; nothing is decided here but how it looks. */
export function chapterOf({ number, title, blocks }: Chapter, pictures: DocxPictures): readonly FileChild[] {
  return [heading(1, number, title, placeOf(number)), ...blocks.flatMap((block) => blockOf(block, pictures))];
}
