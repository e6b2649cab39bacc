import type { ReadTable } from '@teilziel/exchange/model';
import type { CsvFile } from './csv-file';
import type { LoadedMapping } from './mapping-files';

/** A file, what its mapping says of it, and what came out. */
export interface ReadFile extends LoadedMapping {
  readonly file: CsvFile;
  readonly table: ReadTable;
}
