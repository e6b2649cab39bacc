export interface TeilzielDraft {
  /** As printed, e.g. "1.2.3"; unique within its Leitziel. */
  readonly number: string;
  readonly text: string;
  readonly plainText?: string | null;
  readonly fachamt?: string | null;
  readonly accountable?: string | null;
  readonly deputy?: string | null;
  readonly beschluss?: string | null;
}

export interface LeitzielDraft {
  readonly number: string;
  readonly text: string;
  readonly teilziele: readonly TeilzielDraft[];
}

export interface HandlungsfeldDraft {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly leitziele: readonly LeitzielDraft[];
}

/** A whole edition of a concept before it is saved. */
export interface KonzeptDraft {
  readonly title: string;
  readonly art: string;
  readonly leitbild: string;
  /** ISO day. */
  readonly validFrom: string;
  readonly beschluss?: string | null;
  readonly handlungsfelder: readonly HandlungsfeldDraft[];
}
