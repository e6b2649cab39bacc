import { drawGapRows, drawLineChart, gapRowsHeight } from '@teilziel/charts/svg';
import type { DocumentBlock } from '@teilziel/ratsbericht/model';

/** 165 × 74 mm in points: one unit of the drawing is one point on paper. */
const FIGURE = { width: 467.72, height: 209.76, theme: 'print' } as const;

type Chart = Extract<DocumentBlock, { readonly kind: 'figure' }>['chart'];

/** A static drawing in its final size on paper, in points. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The one drawing of a chart on paper: the PDF and the text document show the same. */
export function drawingOf(chart: Chart, fontFamily?: string): Drawing {
  const font = fontFamily === undefined ? {} : { fontFamily };
  if (chart.kind === 'line') return { ...FIGURE, svg: drawLineChart(chart, { ...FIGURE, ...font }) };
  const height = gapRowsHeight(chart, FIGURE);
  return { width: FIGURE.width, height, svg: drawGapRows(chart, { ...FIGURE, ...font, height }) };
}
