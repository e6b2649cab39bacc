import type { AssessmentBlock } from './assessment-block';
import type { BlockHash, IndicatorBlock, TargetBlock, TileBlock } from './blocks';
import type { BlockCollector } from './block-collector';
import { assessIndicator, targetFor } from './assess-indicator';
import { betweenAssessments } from './between-assessments';
import { breakBlocks, breaksOf, breakYears } from './compile-breaks';
import type { CompileInput, IndicatorInput, OverrideInput, TargetInput } from './compile-input';
import { compileNotes } from './compile-notes';
import { compileSeries } from './compile-series';
import { compileTile } from './compile-tile';
import { genderOf } from './gender/gender-of';
import type { Gender } from './gender/gender-of';
import type { ProtectedIndicator, ProtectedSeries } from './protect-publication/publication.types';
import { readingAid } from './reading-aid.rules';
import { withoutPeriods } from './series-table';
import { statusSentence } from './status-sentence.rules';
import { codeOfAnyStored, codeOfStored } from './stored-period';
import { namesHidden, shownBaseline } from './typed-figures.rules';
import { mixedReferences } from './verbund-members.rules';
import { partialNotes } from './verbund-sum';
import { yearlySeriesOf } from './yearly-series';

/** What the blocks above an indicator need to know about it. */
export interface CompiledIndicator {
  readonly code: string;
  readonly name: string;
  readonly role: IndicatorInput['role'];
  readonly hash: BlockHash;
  readonly assessment: AssessmentBlock | null;
  readonly statusSentence: string;
  readonly tile: TileBlock;
  readonly gender: Gender | null;
  /** Last stored period with a figure. */
  readonly lastPeriod: { readonly stored: number; readonly code: string } | null;
}

export function compileIndicator(
  { prepared, series }: ProtectedIndicator,
  kommune: CompileInput['kommune'],
  collector: BlockCollector,
): CompiledIndicator {
  const { indicator } = prepared;
  const { table } = series;
  const breaks = breaksOf(indicator, table, kommune.members);
  const partial = partialNotes(indicator, kommune.members);
  // A sum of some members is shown with its coverage and compared with nothing.
  const comparable = withoutPeriods(
    table,
    partial.map(({ period }) => period),
  );
  const years = breakYears(indicator, breaks);
  const yearly = yearlySeriesOf(indicator, comparable);
  const facts = {
    indicator,
    original: prepared.unmerged ?? prepared.table,
    shown: table,
    threshold: kommune.disclosureThreshold,
    rounded: series.rounded === true,
  };
  const mayShow = ({ reason }: OverrideInput): boolean => !namesHidden(reason, facts);
  const assessed = assessIndicator(indicator, { yearly, breaks: years, mayShow });
  const target = assessed?.target ?? targetFor(indicator, yearly.latest?.year ?? null);
  const shownTarget = target && { ...target, baselineValue: shownBaseline(target, facts) };
  const storedBreaks = breaks.map(({ period }) => period);
  const sentence = statusSentence({ indicator, table: comparable, yearly, breaks: years, storedBreaks, assessed });
  const between = betweenAssessments({
    indicator,
    table: comparable,
    yearly,
    breaks: storedBreaks,
    target: shownTarget,
  });
  const notes = compileNotes({ ...indicator, notes: [...indicator.notes, ...partial] }, facts);
  const gender = genderOf({ indicator, table: comparable, breaks, threshold: facts.threshold });
  const block: IndicatorBlock = {
    ...frozenTexts(indicator, kommune.members),
    breaks: breakBlocks(breaks, table),
    target: shownTarget && targetBlock(indicator, shownTarget),
    assessment: assessed?.block ?? null,
    statusSentence: sentence,
    ...(between === null ? {} : { between }),
    readingAid: readingAid(
      namesHidden(indicator.readingAid, facts) ? { ...indicator, readingAid: null } : indicator,
      table,
    ),
    disclosureNote: series.note,
    ...(series.rounded ? { rounded: true as const } : {}),
    ...(notes === undefined ? {} : { notes }),
    ...(gender === null ? {} : { gender: gender.block }),
    series: collector.put(compileSeries(indicator.code, series)),
  };
  return {
    code: indicator.code,
    name: indicator.name,
    role: indicator.role,
    hash: collector.put(block),
    assessment: block.assessment,
    statusSentence: sentence,
    gender,
    tile: compileTile({ indicator, table, breaks, target }),
    lastPeriod: lastPeriodOf(series),
  };
}

type FrozenTexts = Omit<
  IndicatorBlock,
  | 'breaks'
  | 'target'
  | 'assessment'
  | 'statusSentence'
  | 'between'
  | 'readingAid'
  | 'disclosureNote'
  | 'rounded'
  | 'notes'
  | 'gender'
  | 'series'
>;

function frozenTexts(indicator: IndicatorInput, members: CompileInput['kommune']['members']): FrozenTexts {
  const limits = [indicator.limits, indicator.fromMembers ? mixedReferences(indicator, members) : null];
  return {
    kind: 'indicator',
    code: indicator.code,
    name: indicator.name,
    role: indicator.role,
    unit: indicator.unit,
    decimals: indicator.decimals,
    factor: indicator.factor,
    direction: indicator.direction,
    frequency: indicator.frequency,
    aggregation: indicator.aggregation,
    fromMembers: indicator.fromMembers,
    numeratorLabel: indicator.numeratorLabel,
    denominatorLabel: indicator.denominatorLabel,
    reference: indicator.reference,
    aboutPersons: indicator.aboutPersons,
    noSexSplitReason: indicator.noSexSplitReason,
    definitions: definitionsOf(indicator),
    limits: limits.filter((text) => text !== null).join(' ') || null,
    fachamt: indicator.fachamt,
    source: { ...indicator.source },
    stand: indicator.stand,
  };
}

function definitionsOf({ definitions, frequency }: IndicatorInput): IndicatorBlock['definitions'] {
  return [...definitions]
    .sort((a, b) => a.validFrom - b.validFrom)
    .map(({ validFrom, text, comparable, reason }) => ({
      validFrom: codeOfAnyStored(validFrom, frequency),
      text,
      comparable,
      reason,
    }));
}

function targetBlock({ frequency }: IndicatorInput, target: TargetInput): TargetBlock {
  const { kind, value, lower, upper, beschluss, baselinePeriod, baselineValue, period } = target;
  const code = (stored: number | null): string | null => (stored === null ? null : codeOfAnyStored(stored, frequency));
  return {
    kind,
    value,
    lower,
    upper,
    beschluss,
    baselinePeriod: code(baselinePeriod),
    baselineValue,
    period: code(period),
  };
}

function lastPeriodOf({ table }: ProtectedSeries): CompiledIndicator['lastPeriod'] {
  const at = table.periods.findLastIndex((_, p) =>
    table.columns.some((column) => typeof column[p]?.value === 'number'),
  );
  const stored = table.periods[at];
  return stored === undefined ? null : { stored, code: codeOfStored(stored, table.frequency) };
}
