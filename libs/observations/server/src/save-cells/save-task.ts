import type { EntryViewer } from '../entry-facts/entry-viewer';
import type { AskedPeriod } from '../entry-facts/stored-period';
import type { CellInput } from './types/cell.input';

/** What somebody wants to save. */
export interface SaveTask {
  readonly viewer: EntryViewer;
  readonly asked: AskedPeriod;
  readonly codes: readonly string[];
  readonly inputs: readonly CellInput[];
}
