import { worstSymbol } from '@teilziel/statistics';
import type { CompanionWord } from '@teilziel/statistics';
import type { AssessmentBlock, AssessmentMark } from './assessment-block';
import type { TeilzielBlock, TeilzielSummary } from './blocks';
import type { BlockCollector } from './block-collector';
import type { TeilzielInput } from './compile-input';
import type { CompiledIndicator } from './compile-indicator';
import { milestoneBlocks, milestoneSentence } from './milestone-sentence.rules';
import { ReleaseError } from './release-error';

/** Within one symbol the word decides which indicator speaks for the Teilziel. */
const FROM_WORST: readonly CompanionWord[] = [
  'falsche Richtung',
  'Stillstand',
  'zu langsam',
  'fast auf Kurs',
  'auf Kurs',
  'Ziel erreicht',
  'nicht bewertbar',
];

const NO_INDICATOR = 'Für dieses Teilziel gibt es noch keinen Indikator.';
const NO_STEERING = 'Für dieses Teilziel ist noch kein steuernder Indikator festgelegt.';

export interface TeilzielFacts {
  readonly indicators: ReadonlyMap<string, CompiledIndicator>;
  /** ISO day of the release. */
  readonly day: string;
}

export function compileTeilziel(
  teilziel: TeilzielInput,
  { indicators, day }: TeilzielFacts,
  collector: BlockCollector,
): TeilzielSummary {
  const own = teilziel.indicators.map((code) => indicators.get(code) ?? unknown(teilziel, code));
  const steering = own.filter(({ role }) => role === 'steering');
  const symbol = worstSymbol(steering.map(({ assessment }) => assessment?.symbol ?? 'NA'));
  const speaker = speakerOf(steering.filter(({ assessment }) => (assessment?.symbol ?? 'NA') === symbol));
  const shown = speaker ?? own[0];
  const milestones = milestoneBlocks(teilziel.milestones ?? [], day);
  const status = {
    symbol,
    word: speaker?.assessment?.word ?? 'nicht bewertbar',
    ...markOf(speaker?.assessment ?? null),
    statusSentence:
      shown === undefined && milestones.length > 0 ? milestoneSentence(milestones) : sentenceOf(speaker, shown),
  } as const;
  const { number, text, plainText, fachamt, accountable, beschluss } = teilziel;
  const block: TeilzielBlock = {
    kind: 'teilziel',
    number,
    text,
    plainText,
    fachamt,
    accountable,
    beschluss,
    ...status,
    indicators: own.map(({ code, hash }) => ({ code, block: hash })),
    ...(milestones.length === 0 ? {} : { milestones }),
  };
  return { number, text, ...status, tile: shown?.tile ?? null, block: collector.put(block) };
}

/** Set by hand weighs more than judged on two values. */
function markOf(assessment: AssessmentBlock | null): { readonly mark?: AssessmentMark } {
  if (assessment?.override !== undefined) return { mark: 'by-hand' };
  return assessment?.preliminary === true ? { mark: 'preliminary' } : {};
}

/** First in the given order among those with the worst word; one with a light before one without. */
function speakerOf(candidates: readonly CompiledIndicator[]): CompiledIndicator | undefined {
  const rank = ({ assessment }: CompiledIndicator): number =>
    assessment === null ? FROM_WORST.length : FROM_WORST.indexOf(assessment.word);
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0];
}

function sentenceOf(speaker: CompiledIndicator | undefined, shown: CompiledIndicator | undefined): string {
  if (shown === undefined) return NO_INDICATOR;
  const named = `${shown.name}${shown.name.includes(':') ? '.' : ':'} ${shown.statusSentence}`;
  return speaker === undefined ? `${NO_STEERING} ${named}` : named;
}

function unknown({ number }: TeilzielInput, code: string): never {
  throw new ReleaseError(
    `Teilziel ${number} nennt den Indikator ${code}, den es nicht gibt. Bitte legen Sie ihn an oder nehmen Sie ihn heraus.`,
    'UNKNOWN_INDICATOR',
  );
}
