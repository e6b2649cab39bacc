/** PostgreSQL, Appendix A: character_not_in_repertoire. It keeps no NUL in a text; nobody types one. */
const NOT_A_CHARACTER = '22021';

export const UNREADABLE_TEXT = 'Die Anfrage enthält ein Zeichen, das es in keinem Text gibt.';

/** Somebody sent what can be no text: theirs to mend, and no fault of ours to log. */
export const isUnreadableText = (error: unknown): boolean =>
  (error as { code?: unknown } | null | undefined)?.code === NOT_A_CHARACTER;
