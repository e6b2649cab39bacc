import type { Box } from './geometry';
import { fixed } from './svg-element';

/** 45° lines cut at the edges of the band, as one path: a pattern would need an id that is unique on the page. */
export function hatchPath(band: Box, every: number): string {
  const width = band.right - band.left;
  const pitch = every * Math.SQRT2;
  const parts: string[] = [];
  for (let foot = band.top + pitch / 2; foot < band.bottom + width; foot += pitch) {
    const startX = band.left + Math.max(foot - band.bottom, 0);
    const startY = Math.min(foot, band.bottom);
    const endX = Math.min(band.right, band.left + (foot - band.top));
    const endY = foot - (endX - band.left);
    if (endX > startX) parts.push(`M${fixed(startX)} ${fixed(startY)}L${fixed(endX)} ${fixed(endY)}`);
  }
  return parts.join('');
}
