import type { DrawOptions } from '@teilziel/charts/svg';
import { saveBlob } from './save-blob';
import mediumUrl from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url';
import boldUrl from '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url';

export interface ImageWords {
  readonly title: string;
  /** Source, Datenstand, address; one line each. */
  readonly footer: readonly string[];
}

export interface ImageOptions {
  readonly kind: 'svg' | 'png';
  readonly fileName: string;
  readonly words: ImageWords;
}

/** Draws the chart of the page in the size of the picture. */
export type DrawChart = (options: DrawOptions) => string;

const WIDTH = 960;
const CHART_HEIGHT = 460;
const HEAD = 56;
const LINE = 20;
const EDGE = 24;
const PNG_SCALE = 2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

async function dataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(url));
    reader.readAsDataURL(blob);
  });
}

/** A picture cannot load fonts from anywhere: they travel inside it. */
async function fontStyle(): Promise<string> {
  const [regular, bold] = await Promise.all([dataUrl(mediumUrl), dataUrl(boldUrl)]);
  const face = (weight: string, url: string): string =>
    `@font-face{font-family:'Fira Sans';font-weight:${weight};src:url(${url}) format('woff2')}`;
  return `<style>${face('400', regular)}${face('500 600', bold)}</style>`;
}

function imageOf(draw: DrawChart, { title, footer }: ImageWords, style: string): { svg: string; height: number } {
  const height = HEAD + CHART_HEIGHT + footer.length * LINE + EDGE;
  const chart = draw({ width: WIDTH - 2 * EDGE, height: CHART_HEIGHT, theme: 'screen-light' })
    // Outside the page there are no custom properties: the light colours stand in their fallbacks.
    .replaceAll(/var\(--[a-z-]+, ?(#[0-9a-f]+)\)/g, '$1')
    .replace('<svg ', `<svg x="${EDGE}" y="${HEAD}" `);
  const lines = footer.map((text, at) => {
    const y = HEAD + CHART_HEIGHT + 16 + at * LINE;
    return `<text x="${EDGE}" y="${y}" font-size="13" fill="#51577a">${escaped(text)}</text>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="'Fira Sans', Arial, sans-serif">`,
    style,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="${EDGE}" y="36" font-size="20" font-weight="600" fill="#131525">${escaped(title)}</text>`,
    chart,
    ...lines,
    '</svg>',
  ].join('');
  return { svg, height };
}

async function pngOf(svg: string, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png');
  });
}

/** The chart with title, source and Datenstand inside, as a file that can stand alone. */
export async function saveImage(draw: DrawChart, { kind, fileName, words }: ImageOptions): Promise<void> {
  const { svg, height } = imageOf(draw, words, await fontStyle());
  const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, height);
  saveBlob(blob, `${fileName}.${kind}`);
}
