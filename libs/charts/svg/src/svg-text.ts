import { element, escaped } from './svg-element';

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Ground-coloured edge that keeps words readable on lines. */
  readonly halo?: { readonly colour: string; readonly width: number; readonly twice: boolean };
  readonly data?: Readonly<Record<string, string>>;
}

/** Half the height of figures and capitals: moves a centred text onto its baseline. */
export const BASELINE_SHIFT = 0.345;

export function textElement(text: string, x: number, y: number, style: TextStyle): string {
  const { halo } = style;
  const plain = {
    x,
    y,
    'font-size': String(style.size),
    'font-weight': String(style.weight),
    'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
  };
  const edge =
    halo === undefined
      ? {}
      : { stroke: halo.colour, 'stroke-width': String(halo.width), 'stroke-linejoin': 'round', fill: halo.colour };
  const words = escaped(text);
  if (halo === undefined) return element('text', { ...plain, fill: style.fill, ...style.data }, words);
  if (halo.twice) {
    // paint-order on one text lets each letter's edge nibble at its neighbour in the PDF, so the words are set twice.
    const below = element('text', { ...plain, ...edge, 'aria-hidden': 'true' }, words);
    return below + element('text', { ...plain, fill: style.fill, ...style.data }, words);
  }
  return element('text', { ...plain, ...edge, fill: style.fill, 'paint-order': 'stroke', ...style.data }, words);
}
