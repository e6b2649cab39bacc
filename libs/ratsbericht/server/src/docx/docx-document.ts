import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportDocument } from '@teilziel/ratsbericht/model';
import { chapterOf } from './docx-blocks';
import { type DocxPictures, sideLabel, textRun } from './docx-inline';
import { FULL_WIDTH, INK, PAGE, SECONDARY, STYLES, twips } from './docx-styles';
import { fixedPackage } from './fixed-package';

/** More Teilziele than these and the contents would be longer than a page says at a glance: then chapters only, as in the PDF. */
const MOST_SECTIONS = 34;
const AT_END = { tabStops: [{ type: TabStopType.RIGHT, position: FULL_WIDTH }] };

function cover(report: ReportDocument): readonly FileChild[] {
  const side = { style: BorderStyle.SINGLE, size: 7, color: INK, space: 4 } as const;
  const invented = new Paragraph({
    style: 'Text',
    border: { top: side, bottom: side, left: side, right: side },
    children: [textRun('Alle Daten in diesem Bericht sind erfunden.', { bold: true })],
  });
  return [
    new Paragraph({ style: 'Kommune', children: [textRun(report.kommune)] }),
    ...(report.invented ? [invented] : []),
    new Paragraph({ style: 'Title', children: [textRun(report.title)] }),
    new Paragraph({ spacing: { after: twips(70) }, children: [textRun(report.subtitle, { size: 34 })] }),
    ...report.cover.map(
      ({ label, text }) => new Paragraph({ style: 'TextMitRandwort', children: [...sideLabel(label), textRun(text)] }),
    ),
  ];
}

function contents({ chapters }: ReportDocument): readonly FileChild[] {
  const sections = chapters.flatMap(({ blocks }) => blocks).filter((it) => it.kind === 'heading' && it.level === 2);
  return [
    new Paragraph({ style: 'Verzeichnistitel', children: [textRun('Inhalt')] }),
    new TableOfContents('Inhalt', {
      hyperlink: true,
      headingStyleRange: sections.length > MOST_SECTIONS ? '1-1' : '1-2',
      beginDirty: false,
    }),
  ];
}

function runningHead({ title, kommune }: ReportDocument): Header {
  const look = { size: 16, color: SECONDARY };
  const border = { bottom: { style: BorderStyle.SINGLE, size: 4, color: INK, space: 4 } };
  const children = [textRun(title, look), new TextRun({ ...look, text: `\t${kommune}` })];
  return new Header({ children: [new Paragraph({ ...AT_END, border, children })] });
}

function runningFoot({ kommune, datenstand }: ReportDocument): Footer {
  const look = { size: 16, color: SECONDARY };
  const pages = ['\tSeite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES];
  const children = [textRun(`${kommune}  ·  ${datenstand}`, look), new TextRun({ ...look, children: pages })];
  return new Footer({ children: [new Paragraph({ ...AT_END, children })] });
}

/** The document tree as a text document that the council office may edit. The same tree gives the same bytes. */
export async function composeDocx(report: ReportDocument, pictures: DocxPictures): Promise<Buffer> {
  const document = new Document({
    title: `${report.title} – ${report.subtitle}`,
    creator: report.kommune,
    lastModifiedBy: 'Teilziel-Monitor',
    description: `${report.datenstand}, SHA-256 ${report.rootHash}`,
    styles: STYLES,
    // Without it the contents would have no pages until somebody asks Word to update them.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      { properties: { page: PAGE }, children: cover(report) },
      {
        properties: { page: PAGE, type: SectionType.NEXT_PAGE },
        headers: { default: runningHead(report) },
        footers: { default: runningFoot(report) },
        children: [...contents(report), ...report.chapters.flatMap((chapter) => chapterOf(chapter, pictures))],
      },
    ],
  });
  return fixedPackage(await Packer.toBuffer(document), report.releasedAt);
}
