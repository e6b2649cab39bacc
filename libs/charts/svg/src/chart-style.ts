import type { SeriesRole } from '@teilziel/charts/model';

export type ChartTheme = 'screen-light' | 'screen-dark' | 'print';

export type MarkerShape = 'dot' | 'square' | 'diamond' | 'triangle';

export interface LineStyle {
  readonly width: number;
  /** Dash pattern; null: solid. Dash and marker tell the series apart where colour is missing. */
  readonly dash: string | null;
  readonly marker: MarkerShape;
  /** False: only the last point (and a lone one) carries a marker. */
  readonly everyPoint: boolean;
}

/** Sizes of one kind of output: pixels on the screen, points on paper. */
export interface ChartSizes {
  readonly unit: '' | 'pt';
  readonly axisText: number;
  readonly axisTitleWeight: number;
  readonly directText: number;
  readonly targetText: number;
  readonly lineHeight: number;
  readonly labelGap: number;
  readonly targetLabelGap: number;
  readonly labelsApart: number;
  readonly labelHalo: number;
  readonly markerRadius: number;
  readonly lastRadius: number;
  readonly diamondRadius: number;
  readonly squareEdge: number;
  readonly markerHalo: number;
  readonly markersApart: number;
  readonly ringRadius: number;
  readonly coreRadius: number;
  readonly path: { readonly width: number; readonly dash: string };
  readonly grid: number;
  readonly base: number;
  readonly tick: number;
  readonly inset: number;
  readonly gapBand: number;
  readonly hatch: { readonly every: number; readonly width: number };
  readonly breakRule: { readonly width: number; readonly dash: string | null };
  readonly breakRise: number;
  readonly breakLabelGap: number;
  /** Paper: bracket below the gap and two slashes on the axis. Screen: hatched band. */
  readonly paper: boolean;
}

export const SCREEN_SIZES: ChartSizes = {
  unit: '',
  axisText: 13,
  axisTitleWeight: 500,
  directText: 15,
  targetText: 15,
  lineHeight: 18,
  labelGap: 12,
  targetLabelGap: 16,
  labelsApart: 17,
  labelHalo: 5,
  markerRadius: 3.6,
  lastRadius: 5,
  diamondRadius: 5,
  squareEdge: 2,
  markerHalo: 1.5,
  markersApart: 14,
  ringRadius: 6.5,
  coreRadius: 3.2,
  path: { width: 2.25, dash: '0.1 6' },
  grid: 1,
  base: 1,
  tick: 5,
  inset: 10,
  gapBand: 18,
  hatch: { every: 6, width: 1.25 },
  breakRule: { width: 1.25, dash: null },
  breakRise: 14,
  breakLabelGap: 7,
  paper: false,
};

export const PRINT_SIZES: ChartSizes = {
  unit: 'pt',
  axisText: 8,
  axisTitleWeight: 400,
  directText: 8,
  targetText: 8,
  lineHeight: 11,
  labelGap: 7,
  targetLabelGap: 7,
  labelsApart: 10,
  labelHalo: 2.5,
  markerRadius: 2.25,
  lastRadius: 2.75,
  diamondRadius: 4,
  squareEdge: 1.1,
  markerHalo: 0.8,
  markersApart: 9,
  ringRadius: 4,
  coreRadius: 1.9,
  path: { width: 1.3, dash: '0.1 3' },
  grid: 0.4,
  base: 0.7,
  tick: 3,
  inset: 6,
  gapBand: 12,
  hatch: { every: 4, width: 0.5 },
  breakRule: { width: 0.8, dash: '0.1 2.4' },
  breakRise: 10,
  breakLabelGap: 5,
  paper: true,
};

export const sizesOf = (theme: ChartTheme): ChartSizes => (theme === 'print' ? PRINT_SIZES : SCREEN_SIZES);

/** Groups that are not a sex share one colour (colour stands for sex only); dash and marker tell them apart. */
const OTHER_DASHES = ['8 3 2 3', '4 4', '1 4', '12 4'];
const OTHER_MARKERS: readonly MarkerShape[] = ['triangle', 'square', 'dot', 'diamond'];

const scaled = (dash: string, factor: number): string =>
  dash
    .split(' ')
    .map((part) => String(Number(part) * factor))
    .join(' ');

/** `ordinal` counts the series of the same role, so that two "others" differ. */
export function lineStyle(role: SeriesRole, ordinal: number, sizes: ChartSizes): LineStyle {
  const { paper } = sizes;
  const width = paper ? 1.5 : 2.5;
  switch (role) {
    case 'total':
      return { width: paper ? 2.2 : 3.5, dash: null, marker: 'diamond', everyPoint: false };
    case 'women':
      return { width, dash: null, marker: 'dot', everyPoint: true };
    case 'men':
      return { width, dash: paper ? '5 3' : '7 4', marker: 'square', everyPoint: true };
    case 'divers':
      return { width, dash: paper ? '1.5 2' : '2 3', marker: 'triangle', everyPoint: true };
    case 'other': {
      const dash = OTHER_DASHES[ordinal % OTHER_DASHES.length] ?? '4 4';
      const marker = OTHER_MARKERS[ordinal % OTHER_MARKERS.length] ?? 'dot';
      return { width, dash: paper ? scaled(dash, 0.6) : dash, marker, everyPoint: true };
    }
  }
}
