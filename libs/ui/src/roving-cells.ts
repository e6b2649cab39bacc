import { useEffect } from 'react';
import type { RefObject } from 'react';

const CELL = '[data-roving]';
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const inside = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(CELL)];
const columnOf = (cell: Element): number => cell.closest('td, th')?.getBoundingClientRect().left ?? 0;

/** The cell of another row that stands in the same column, or nearest to it: rows may have cells without a figure. */
function nearest(row: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const place = (cell: HTMLElement): number => (cell.closest('td, th') as HTMLTableCellElement | null)?.cellIndex ?? 0;
  const distance = (cell: HTMLElement): number =>
    Math.abs(columnOf(cell) - columnOf(from)) || Math.abs(place(cell) - place(from));
  return row.toSorted((one, other) => distance(one) - distance(other))[0];
}

function targetOf(frame: HTMLElement, from: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  const rows = [...frame.querySelectorAll('tr')].map(inside).filter((row) => row.length > 0);
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  const whole = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return whole ? rows[0]?.[0] : row[0];
  if (event.key === 'End') return whole ? rows.at(-1)?.at(-1) : row.at(-1);
  const step = STEPS[event.key];
  if (step === undefined || whole || event.altKey || event.shiftKey) return undefined;
  const [down, right] = step;
  return down === 0 ? row[row.indexOf(from) + right] : nearest(rows[at + down] ?? [], from);
}

/**
 * One stop of the tab key in a table, however many links its figures are; the arrow keys lead on (ARIA Authoring
 * Practices, roving tabindex). Kept in the document and not in state: a table may have thousands of cells.
 */
export function useRovingCells(frame: RefObject<HTMLElement | null>, fromEnd: boolean): void {
  // After every rendering: the cell that was the stop may be gone.
  useEffect(() => {
    const all = frame.current === null ? [] : inside(frame.current);
    if (all.length === 0 || all.some(({ tabIndex }) => tabIndex === 0)) return;
    const row = all.filter((cell) => cell.closest('tr') === all[0]?.closest('tr'));
    const stop = fromEnd ? row.at(-1) : row[0];
    if (stop) stop.tabIndex = 0;
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || !target.matches(CELL)) return;
      inside(element).forEach((cell) => {
        const tabIndex = cell === target ? 0 : -1;
        if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex;
      });
    };
    const onKey = (event: KeyboardEvent): void => {
      const from = event.target instanceof HTMLElement && event.target.matches(CELL) ? event.target : null;
      const target = from && targetOf(element, from, event);
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKey);
    };
  }, [frame]);
}
