import type { SeriesRole } from '@teilziel/charts/model';
import type { ChartTheme } from './chart-style';

export type ColourName =
  | 'women'
  | 'men'
  | 'men-text'
  | 'divers'
  | 'total'
  | 'target'
  | 'line'
  | 'edge'
  | 'ink'
  | 'muted'
  | 'hue'
  | 'hatch'
  | 'page';

type Palette = Readonly<Record<ColourName, string>>;

const LIGHT: Palette = {
  women: '#5b2a86',
  men: '#c8590a',
  'men-text': '#b04e08',
  divers: '#0a7d75',
  total: '#131525',
  target: '#51577a',
  line: '#dfe1ea',
  edge: '#6e7597',
  ink: '#131525',
  muted: '#51577a',
  hue: '#f3f4f7',
  hatch: '#c0c3d5',
  page: '#ffffff',
};

const DARK: Palette = {
  women: '#c9a0f0',
  men: '#f08c3a',
  'men-text': '#f08c3a',
  divers: '#3cc3b6',
  total: '#f3f4f7',
  target: '#b2b6cc',
  line: '#30344f',
  edge: '#8187a7',
  ink: '#f3f4f7',
  muted: '#b2b6cc',
  hue: '#1d2034',
  hatch: '#454b6b',
  page: '#131525',
};

const PRINT: Palette = {
  women: '#5b2a86',
  men: '#c8590a',
  'men-text': '#b04e08',
  divers: '#0a7d75',
  total: '#1c1c1c',
  target: '#1c1c1c',
  line: '#c9c9c9',
  edge: '#1c1c1c',
  ink: '#1c1c1c',
  muted: '#4d4d4d',
  hue: '#f0f2f5',
  hatch: '#b5b5b5',
  page: '#ffffff',
};

const PALETTES: Readonly<Record<ChartTheme, Palette>> = { 'screen-light': LIGHT, 'screen-dark': DARK, print: PRINT };

export type Colours = (name: ColourName) => string;

/** On the screen a custom property with the theme's colour behind it: light and dark switch without a new drawing. */
export function coloursOf(theme: ChartTheme): Colours {
  const palette = PALETTES[theme];
  return theme === 'print' ? (name) => palette[name] : (name) => `var(--tz-${name}, ${palette[name]})`;
}

export const lineColour = (role: SeriesRole): ColourName => (role === 'other' ? 'muted' : role);

/** The men's line colour is too light for text (4.3 : 1), so its text is darker (5.3 : 1). */
export const textColour = (role: SeriesRole): ColourName => (role === 'men' ? 'men-text' : lineColour(role));
