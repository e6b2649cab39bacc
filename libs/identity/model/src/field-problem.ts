/** What is wrong with an entry: the field of the form and one sentence that says how to mend it. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}
