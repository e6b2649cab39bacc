import { progressMethod } from '@teilziel/statistics';
import type { Frequency, MethodId } from '@teilziel/statistics';
import type { AssessmentBlock, OverrideBlock } from './assessment-block';
import { dayPhrase, yearPhrase } from './period-phrase';

const SHORT_NAMES: Partial<Record<MethodId, string>> = {
  'eurostat-short': 'Eurostat, kurzfristig',
  'eurostat-long': 'Eurostat, langfristig',
  'open-sdg': 'Open SDG',
  'sdsn-linear': 'SDSN',
  'un-chart': 'UN Progress Chart',
};

/** What a method other than the default found, in its own words: "Nach Open SDG (2015 bis 2025): geringer Fortschritt." */
export function methodSentence(block: AssessmentBlock, frequency: Frequency): string {
  const { method, methodWord, window, preliminary = false } = block;
  const name = SHORT_NAMES[method] ?? progressMethod(method).name;
  const [first, last] = (window ?? []).map((year) => yearPhrase(year, frequency).of.replace('das ', ''));
  const head = preliminary ? 'Vorläufige Einschätzung nach' : 'Bewertung nach';
  const span = first === undefined || last === undefined ? '' : ` (${first} bis ${last})`;
  return `${head} ${name}${span}: ${methodWord ?? block.word}.`;
}

/** Set by hand: what holds, what the rule found, who, when and why. */
export function overrideSentence({ word, ruleWord, reason, by, at }: OverrideBlock): string {
  const why =
    reason === null
      ? 'Die Begründung nennt einen geheimen Wert und wird nicht gezeigt.'
      : `Begründung: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`;
  return `Von Hand eingestuft als „${word}“ statt „${ruleWord}“ (${by}, ${dayPhrase(at)}). ${why}`;
}
