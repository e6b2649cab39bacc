import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  TabStopType,
} from 'docx';

/** Measures are twentieths of a point, sizes half points: the units of the format. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const INK = '1C1C1C';
export const SECONDARY = '4D4D4D';
export const ACCENT = '17365C';
export const HAIRLINE = 'B5B5B5';
const TINT = 'F0F2F5';

/** On every machine, and as wide as Liberation Sans: the program needs no font of its own to be read or edited. */
const FONT = 'Arial';

/** The grid of the printed report: labels in a side column, text beside it, tables over both. */
export const FULL_WIDTH = twips(165);
export const TEXT_LEFT = twips(42.75);
export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    left: twips(25),
    right: twips(20),
    top: twips(34),
    bottom: twips(29),
    header: twips(16),
    footer: twips(13),
  },
} as const;

const HANGING = { indent: { left: TEXT_LEFT, hanging: TEXT_LEFT } };
const AT_TEXT = { tabStops: [{ type: TabStopType.LEFT, position: TEXT_LEFT }] };

function heading(size: number, before: number, after: number): object {
  return {
    run: { size, bold: true, color: INK, font: FONT },
    paragraph: {
      ...HANGING,
      ...AT_TEXT,
      spacing: { before: twips(before), after: twips(after) },
      keepNext: true,
      keepLines: true,
    },
  };
}

const ROW_LINE = { style: BorderStyle.SINGLE, size: 3, color: HAIRLINE, space: 6 } as const;

/** Names as the office reads them in its list of styles; ids without blanks. */
const OWN: readonly IParagraphStyleOptions[] = [
  { id: 'Text', name: 'Text', basedOn: 'Normal', paragraph: { indent: { left: TEXT_LEFT }, spacing: { after: 170 } } },
  {
    id: 'TextMitRandwort',
    name: 'Text mit Randwort',
    basedOn: 'Text',
    paragraph: { ...HANGING, ...AT_TEXT },
  },
  {
    id: 'Leitziel',
    name: 'Leitziel',
    basedOn: 'TextMitRandwort',
    run: { size: 26 },
    paragraph: { spacing: { before: twips(9), after: twips(6) }, keepNext: true },
  },
  {
    id: 'Ueberblick',
    name: 'Überblick',
    basedOn: 'TextMitRandwort',
    paragraph: {
      spacing: { before: twips(1), after: twips(2) },
      border: { top: ROW_LINE, between: ROW_LINE },
      keepLines: true,
    },
  },
  {
    id: 'Abbildung',
    name: 'Abbildung',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 0 }, keepNext: true },
  },
  {
    id: 'Anmerkung',
    name: 'Anmerkung',
    basedOn: 'Normal',
    run: { size: 16, color: SECONDARY },
    paragraph: { spacing: { before: 40, after: 0 } },
  },
  {
    id: 'Tabellentext',
    name: 'Tabellentext',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  },
  { id: 'Tabellenkopf', name: 'Tabellenkopf', basedOn: 'Tabellentext', run: { size: 16, bold: true } },
  {
    id: 'Kasten',
    name: 'Kasten',
    basedOn: 'Normal',
    paragraph: {
      keepLines: true,
      spacing: { after: 120 },
      indent: { left: 200, right: 200 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 8 } },
      // Word paints the ground from border to border.
      ...{ shading: { type: 'clear', color: 'auto', fill: TINT } },
    },
  },
  {
    id: 'KastenTitel',
    name: 'Kasten Titel',
    basedOn: 'Kasten',
    run: { bold: true, color: ACCENT },
    paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
  },
  { id: 'Kommune', name: 'Kommune', basedOn: 'Normal', run: { size: 22, bold: true } },
  { id: 'Verzeichnistitel', name: 'Verzeichnistitel', basedOn: 'Normal', run: { size: 44, bold: true } },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: 200, after: 40 } },
  },
  { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 60 } } },
];

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 20,
        color: INK,
        language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'de-DE' },
      },
      paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 120 }, alignment: AlignmentType.LEFT },
    },
    title: {
      run: { size: 68, bold: true, font: FONT, color: INK },
      paragraph: { spacing: { before: twips(60), after: 120 } },
    },
    heading1: heading(44, 0, 8),
    heading2: heading(28, 10, 4),
    heading3: heading(22, 7.5, 2.5),
    caption: {
      run: { size: 18, bold: false, italics: false, color: INK },
      paragraph: { spacing: { before: twips(6), after: twips(2.5) }, keepNext: true, keepLines: true },
    },
    hyperlink: { run: { color: '2044AA', underline: {} } },
  },
  paragraphStyles: OWN,
};
