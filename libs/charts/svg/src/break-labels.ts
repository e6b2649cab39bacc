import type { ChartSizes } from './chart-style';
import { fittedText, textWidth } from './text-width';

export interface BreakLabel {
  readonly px: number;
  readonly text: string;
  /** The words before they were cut to the room. */
  readonly full: string;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** 0 is the row just above the plot. */
  readonly row: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const MARGIN = 4;

const placed = (px: number, text: string, width: number, sizes: ChartSizes): Omit<BreakLabel, 'row'> & Span => {
  const wide = textWidth(text, sizes.axisText);
  const gap = sizes.breakLabelGap;
  const roomRight = width - px - gap - 2;
  const roomLeft = px - gap - 2;
  const right = wide <= roomRight || roomRight >= roomLeft;
  const fitted = fittedText(text, right ? roomRight : roomLeft, sizes.axisText);
  const taken = textWidth(fitted, sizes.axisText);
  return right
    ? { px, text: fitted, full: text, textX: px + gap, anchor: 'start', from: px, to: px + gap + taken + MARGIN }
    : { px, text: fitted, full: text, textX: px - gap, anchor: 'end', from: px - gap - taken - MARGIN, to: px };
};

/** Rules and labels of several breaks rise like stairs: none runs through the words of another. */
export function breakLabels(
  breaks: readonly { readonly px: number; readonly text: string }[],
  width: number,
  sizes: ChartSizes,
): readonly BreakLabel[] {
  const done: (BreakLabel & Span)[] = [];
  for (const { px, text } of [...breaks].reverse()) {
    const label = placed(px, text, width, sizes);
    const blocked = (row: number): boolean =>
      done.some((other) => {
        const sharesRow = other.row === row && other.from < label.to && label.from < other.to;
        const ruleThroughLabel = other.row >= row && other.px > label.from && other.px < label.to;
        const labelOverRule = row >= other.row && px > other.from && px < other.to;
        return sharesRow || ruleThroughLabel || labelOverRule;
      });
    let row = 0;
    while (row < breaks.length && blocked(row)) row += 1;
    done.push({ ...label, row });
  }
  return done.reverse().map(({ px, text, full, textX, anchor, row }) => ({ px, text, full, textX, anchor, row }));
}
