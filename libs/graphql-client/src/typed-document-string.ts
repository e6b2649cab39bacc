/** The text of one operation that knows its result and variables; no parser reaches the browser. */
export class TypedDocumentString<Result, Variables> {
  /** Never read: carries the types. */
  declare readonly types?: { readonly result: Result; readonly variables: Variables };

  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}
