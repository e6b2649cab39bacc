const names = new Map<string, string>();

/**
 * A fixed statement whose plan every connection keeps: with policies planning takes longer than running. The plan stays
 * right for every reader, because the policies ask for the settings only when it runs.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `teilziel_${names.size + 1}`);
  return text;
}

export const preparedName = (text: string): string | undefined => names.get(text);
