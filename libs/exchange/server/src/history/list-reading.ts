export interface ListLine {
  readonly line: number;
  readonly texts: readonly string[];
}

export interface ListReading {
  /** Between 0 and 1, now and then; throws to stop the reading. */
  readonly onProgress: (share: number) => void;
  readonly onLine: (line: ListLine) => void;
}
