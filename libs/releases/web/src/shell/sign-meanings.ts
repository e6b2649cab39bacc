import { SIGNS } from '@teilziel/statistics';
import type { TableSign } from '@teilziel/statistics';
import { useLanguage } from '@teilziel/ui';

const ENGLISH: Readonly<Record<string, string>> = {
  '–': 'nothing, exactly zero',
  '0': 'less than half of 1 in the last digit shown, but more than nothing',
  '.': 'unknown or confidential',
  '…': 'figure will be available later',
  'n. e.': 'not surveyed',
  '/': 'no figure, not reliable enough',
  '( )': 'limited reliability',
  X: 'blocked because a figure would make no sense',
  '|': 'fundamental change within the series',
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
};

/** The signs of the statistical offices in the order of the legend. */
export function useSignMeanings(): readonly TableSign[] {
  const { language } = useLanguage();
  return language === 'de' ? SIGNS : SIGNS.map(({ sign, meaning }) => ({ sign, meaning: ENGLISH[sign] ?? meaning }));
}
