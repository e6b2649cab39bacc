import { createContext, useContext } from 'react';
import type { SaveQueue } from './save-queue';
import type { LayoutField, LayoutRow, SheetLayout } from './sheet-layout';
import type { SheetStore } from './sheet-store';

export interface ActiveField {
  readonly row: LayoutRow;
  readonly field: LayoutField;
}

/** What a cell needs of the sheet; it never changes while the sheet is open, so that no cell is drawn anew by it. */
export interface Sheet {
  readonly store: SheetStore;
  readonly queue: SaveQueue;
  readonly layout: SheetLayout;
  readonly period: string;
  readonly mayEnter: boolean;
  readonly onActive: (active: ActiveField) => void;
  readonly onDetails: () => void;
  readonly onPaste: (active: ActiveField, data: DataTransfer) => void;
}

export const SheetContext = createContext<Sheet | null>(null);

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('Die Zelle steht außerhalb einer Erfassung.');
  return sheet;
}
