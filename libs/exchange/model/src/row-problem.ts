/** Thrown inside the reading of one row; it never leaves the library. */
export class RowProblem extends Error {
  constructor(
    readonly column: string | null,
    readonly found: string,
    message: string,
  ) {
    super(message);
  }
}
