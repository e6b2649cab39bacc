import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';
import type { AssessmentBlock } from './assessment-block';
import type { OverrideInput } from './compile-input';

/** The word of a symbol that a person set; the finer words come from figures only. */
const WORD_OF_SYMBOL: Readonly<Record<ProgressSymbol, CompanionWord>> = {
  SUN: 'auf Kurs',
  PARTLY: 'fast auf Kurs',
  CLOUD: 'zu langsam',
  STORM: 'falsche Richtung',
  NA: 'nicht bewertbar',
};

export function symbolWord(symbol: ProgressSymbol): CompanionWord {
  return WORD_OF_SYMBOL[symbol];
}

/** An override holds for the year it was set for; the next year the rule speaks again. */
export function overridden(
  block: AssessmentBlock,
  overrides: readonly OverrideInput[],
  mayShow: (override: OverrideInput) => boolean,
): AssessmentBlock {
  const set = overrides.find(({ year }) => year === block.assessedYear);
  if (set === undefined || set.symbol === block.symbol) return block;
  const { symbol, by, at } = set;
  const rule = { ruleSymbol: block.symbol, ruleWord: block.word };
  const word = WORD_OF_SYMBOL[symbol];
  const reason = mayShow(set) ? set.reason.trim() : null;
  return { ...block, symbol, word, override: { symbol, word, ...rule, reason, by, at } };
}
