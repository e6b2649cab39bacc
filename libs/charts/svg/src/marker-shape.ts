import type { ChartSizes, MarkerShape } from './chart-style';
import { fixed } from './svg-element';

export interface MarkerGeometry {
  /** Outline as path data. */
  readonly d: string;
  /** Filled with the ground and edged in the series colour; else filled with it. */
  readonly hollow: boolean;
}

const circle = (x: number, y: number, r: number): string =>
  `M${fixed(x - r)} ${fixed(y)}a${fixed(r)} ${fixed(r)} 0 1 0 ${fixed(2 * r)} 0a${fixed(r)} ${fixed(r)} 0 1 0 ${fixed(-2 * r)} 0Z`;

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join('L')}Z`;

/** One outline for the static and for the interactive drawing. */
export function markerShape(
  shape: MarkerShape,
  x: number,
  y: number,
  last: boolean,
  sizes: ChartSizes,
): MarkerGeometry {
  const r = last ? sizes.lastRadius : sizes.markerRadius;
  switch (shape) {
    case 'dot':
      return { d: circle(x, y, r), hollow: false };
    case 'square': {
      // The edge lies half outside: the outer size is that of the dot.
      const h = r - sizes.squareEdge / 4;
      return {
        d: polygon([
          [x - h, y - h],
          [x + h, y - h],
          [x + h, y + h],
          [x - h, y + h],
        ]),
        hollow: true,
      };
    }
    case 'diamond': {
      const d = last ? sizes.diamondRadius : sizes.diamondRadius * 0.85;
      return {
        d: polygon([
          [x, y - d],
          [x + d, y],
          [x, y + d],
          [x - d, y],
        ]),
        hollow: false,
      };
    }
    case 'triangle': {
      const t = r * 1.25;
      return {
        d: polygon([
          [x, y - t],
          [x + t, y + t * 0.8],
          [x - t, y + t * 0.8],
        ]),
        hollow: false,
      };
    }
  }
}
