import type { AssessmentBlock, IndicatorBlock, TeilzielBlock } from '@teilziel/releases/model';
import { DEFAULT_METHOD, formatWithUnit, MILESTONE_WORDS, progressMethod } from '@teilziel/statistics';
import type { DocumentBlock } from './document';
import { germanDay } from './local-day';

/** The assessment that speaks for the Teilziel: the first with its word. */
function speaking({ symbol, word }: TeilzielBlock, indicators: readonly IndicatorBlock[]): AssessmentBlock | null {
  const found = indicators.find(({ assessment }) => assessment?.symbol === symbol && assessment.word === word);
  return found?.assessment ?? null;
}

/** Word of a table row, with what has to stand beside it: by hand, on two values, by another method than the usual one. */
export function assessmentWords(teilziel: TeilzielBlock, indicators: readonly IndicatorBlock[]): string {
  const method = speaking(teilziel, indicators)?.method ?? DEFAULT_METHOD;
  const beside = [
    // „vorläufige Einschätzung“ is part of the name of its method.
    ...(teilziel.mark === 'by-hand' ? ['von Hand'] : []),
    ...(method === DEFAULT_METHOD ? [] : [progressMethod(method).name]),
  ];
  return beside.length === 0 ? teilziel.word : `${teilziel.word} (${beside.join('; ')})`;
}

/** How the symbol came about where it is not the usual rule, and the companion figure that is never a light. */
export function methodText({ assessment }: IndicatorBlock): string | null {
  if (assessment === null) return null;
  const { method, version, progressMade } = assessment;
  const name = method === DEFAULT_METHOD ? [] : [`${progressMethod(method).name}, Fassung ${version}.`];
  const made =
    progressMade === undefined
      ? []
      : [
          `Seit ${progressMade.window[0]} zurückgelegter Teil des Wegs zum Ziel: ${formatWithUnit(progressMade.share * 100, 0, '%')}.`,
        ];
  const words = [...name, ...made].join(' ');
  return words === '' ? null : words;
}

/** Dates of a Teilziel, each with its state; no symbol and no trend. */
export function milestoneBlocks({ milestones = [] }: TeilzielBlock): readonly DocumentBlock[] {
  return milestones.map(({ text, due, done, state }) => ({
    kind: 'paragraph' as const,
    label: 'Meilenstein',
    text: `${text}: ${MILESTONE_WORDS[state]}${done === null ? '' : ` am ${germanDay(done)}`}, fällig am ${germanDay(due)}.`,
  }));
}
