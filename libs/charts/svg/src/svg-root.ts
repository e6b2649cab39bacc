import { element, escaped } from './svg-element';

export interface RootOptions {
  readonly width: number;
  readonly height: number;
  readonly unit: '' | 'pt';
  readonly title: string;
  readonly text: string;
  readonly fontFamily?: string;
}

/** viewBox in the units of the drawing; width and height in final size. */
export function svgRoot(options: RootOptions, content: string): string {
  const { width, height, unit } = options;
  const words = `<title>${escaped(options.title)}</title><desc>${escaped(options.text)}</desc>`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}${unit}`,
      height: `${height}${unit}`,
      role: 'img',
      'aria-label': options.text,
      'font-family': options.fontFamily ?? 'Fira Sans',
      style: 'font-variant-numeric:lining-nums tabular-nums',
    },
    words + content,
  );
}
