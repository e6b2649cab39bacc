import { ImageRun, type ParagraphChild, SoftHyphen, Tab, TextRun } from 'docx';
import type { ProgressSymbol } from '@teilziel/statistics';
import type { Drawing } from '../figure-drawing';
import { symbolName } from '../pictures/status-symbols';
import { ACCENT } from './docx-styles';

/** Drawings of the report by name, each as SVG and as PNG for programs that show no SVG. */
export interface DocxPictures {
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly pngs: ReadonlyMap<string, Uint8Array>;
}

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** Word shows the character U+00AD as a hyphen; its own soft hyphen is an element. */
export function textRun(text: string, look: Look = {}): TextRun {
  const parts = text.split('\u00AD').flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]));
  return new TextRun({ ...look, children: parts });
}

export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** Label of the side column and the way to the text beside it; nothing where there is no label. */
export function sideLabel(label: string | null | undefined): readonly ParagraphChild[] {
  return label === null || label === undefined || label === ''
    ? [tab()]
    : [textRun(label, { color: ACCENT, size: 17, bold: true }), tab()];
}

const PIXELS_A_POINT = 96 / 72;

export function picture(
  name: string,
  { drawings, pngs }: DocxPictures,
  look: { readonly altText: string | null; readonly points?: number; readonly lowered?: number },
): ImageRun {
  const [drawing, png] = [drawings.get(name), pngs.get(name)];
  if (drawing === undefined || png === undefined) throw new Error(`Die Abbildung ${name} fehlt.`);
  const scale = (look.points ?? drawing.width) / drawing.width;
  const transformation = {
    width: drawing.width * scale * PIXELS_A_POINT,
    height: drawing.height * scale * PIXELS_A_POINT,
  };
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(drawing.svg),
    transformation,
    fallback: { type: 'png', data: Buffer.from(png) },
    altText: { name, description: look.altText ?? '' },
    decorative: look.altText === null,
    ...(look.lowered === undefined ? {} : { run: { position: `-${look.lowered}pt` } }),
  });
}

/** The word beside the symbol carries the meaning: the symbol is decoration for a screen reader. */
export function symbol(name: ProgressSymbol, word: string, pictures: DocxPictures): ImageRun {
  return picture(`symbol-${symbolName(name, word)}`, pictures, { altText: null, points: 10, lowered: 1.5 });
}
