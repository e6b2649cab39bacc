/** Something the person who runs the program can mend: the message is German, complete and shown without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
