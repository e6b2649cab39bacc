import type { FieldProblem } from '@teilziel/identity/model';
import { OperatorError } from '@teilziel/platform';

/** Why something is not done, for the person who asked: on the command line a sentence, in GraphQL also the field. */
export class Refusal extends OperatorError {
  override name = 'Refusal';
  readonly extensions: { readonly code: string; readonly field?: string };

  constructor({ text, field }: { readonly text: string; readonly field?: string }, code = 'REFUSED') {
    super(text);
    this.extensions = field === undefined ? { code } : { code, field };
  }
}

export function refuseProblems(problems: readonly FieldProblem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new Refusal(first, 'INVALID_INPUT');
}
