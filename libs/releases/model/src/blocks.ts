/**
 * The shape of a release: a tree of JSON blocks, each named by the sha-256 of its canonical bytes.
 *
 *   root ─ konzept ─ teilziel ─ indicator ─ series
 *        ├ kontext: indicator ─ series                (indicators that belong to no Teilziel)
 *        └ methods, dimensions (inline)
 *
 * A changed value changes its series block and the blocks on the way to the root, nothing else.
 */
import type { Aggregation, CompanionWord, Direction, Frequency, ProgressSymbol } from '@teilziel/statistics';
import type { AssessmentBlock, AssessmentMark, BetweenBlock, MilestoneBlock } from './assessment-block';
import type { GenderAuditBlock, GenderBlock } from './gender/gender.types';

export type BlockHash = string;

export type Scope = 'intern' | 'rat' | 'oeffentlich';

/** Columns of one indicator. `numerator[c][p]` belongs to `cells[c]` and `periods[p]`; figures are unrounded. */
export interface SeriesBlock {
  readonly kind: 'series';
  readonly indicator: string;
  readonly frequency: Frequency;
  /** SDMX period codes, ascending, without repetition. */
  readonly periods: readonly string[];
  /** Canonical coordinates ("" is the total, "sex=F", "origin=DE;sex=F"). */
  readonly cells: readonly string[];
  readonly numerator: readonly (readonly (number | null)[])[];
  readonly denominator: readonly (readonly (number | null)[])[];
  /** numerator / denominator × factor, or the plain value. */
  readonly value: readonly (readonly (number | null)[])[];
  /** One letter a period and cell. */
  readonly status: readonly string[];
  /** Periods whose breakdown is withheld by disclosure control. */
  readonly withheld: readonly string[];
  /** Every count of persons is rounded to 5, shares come from rounded counts; absent: nothing is rounded. */
  readonly rounded?: true;
}

export interface SeriesBreak {
  /** First period of the new definition. */
  readonly period: string;
  readonly reason: string;
}

export interface TargetBlock {
  readonly kind: 'value' | 'hold' | 'corridor' | 'direction';
  readonly baselinePeriod: string | null;
  readonly baselineValue: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly period: string | null;
  readonly beschluss: string | null;
}

export interface DefinitionBlock {
  readonly validFrom: string;
  readonly text: string;
  readonly comparable: boolean;
  readonly reason: string | null;
}

/** A word beside figures of one period: approved with a reservation, or a comment for the report. */
export interface PeriodNote {
  readonly period: string;
  /** Canonical coordinate; "" for the total and for what holds of the whole period. */
  readonly cell: string;
  readonly kind: 'qualified' | 'comment';
  /** Null: only that there is a reservation may be said, because its words name a withheld figure. */
  readonly text: string | null;
}

export interface SourceBlock {
  readonly name: string;
  readonly office: string;
  readonly licence: string | null;
  readonly url: string | null;
  /** Shown as its office published it, with the office's own signs. */
  readonly alreadyPublished: boolean;
}

export interface IndicatorBlock {
  readonly kind: 'indicator';
  readonly code: string;
  readonly name: string;
  readonly role: 'context' | 'steering';
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly direction: Direction;
  readonly frequency: Frequency;
  /** How periods are put together; both absent in releases from before they were kept. */
  readonly aggregation?: Aggregation;
  /** The figures are sums over the members of the Verbund. */
  readonly fromMembers?: boolean;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  /** Stichtag or Zeitraum the figures stand for, in words. */
  readonly reference: string;
  readonly aboutPersons: boolean;
  readonly noSexSplitReason: string | null;
  readonly definitions: readonly DefinitionBlock[];
  readonly breaks: readonly SeriesBreak[];
  readonly limits: string | null;
  readonly fachamt: string | null;
  readonly source: SourceBlock;
  readonly target: TargetBlock | null;
  readonly assessment: AssessmentBlock | null;
  readonly statusSentence: string;
  /** Absent where nothing can be compared, and in releases from before. */
  readonly between?: BetweenBlock;
  readonly readingAid: string;
  readonly disclosureNote: string | null;
  /** Counts are rounded to 5, and the note says so; absent: nothing is rounded. */
  readonly rounded?: true;
  /** Absent where nothing was said, also in releases from before there were notes. */
  readonly notes?: readonly PeriodNote[];
  /** Absent where nothing is split by sex, also in releases from before there was this part. */
  readonly gender?: GenderBlock;
  /** The latest date of entry, ISO day. */
  readonly stand: string | null;
  readonly series: BlockHash;
}

/** What a tile of the overview draws: the yearly or quarterly values of the total and of both sexes. */
export interface TileBlock {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly periods: readonly string[];
  readonly total: readonly (number | null)[];
  readonly women: readonly (number | null)[];
  readonly men: readonly (number | null)[];
  /** One letter a period, as in the series; empty where the indicator has no such cell. */
  readonly totalStatus: string;
  readonly womenStatus: string;
  readonly menStatus: string;
  /**
   * Women − men of the last period of the tile that shows both, from unrounded figures and then rounded: what the table of
   * the indicator prints as difference. Differences of the rounded columns may be off by one in the last place.
   */
  readonly gap: number | null;
  readonly breaks: readonly string[];
  readonly targetText: string | null;
}

export interface TeilzielSummary {
  readonly number: string;
  readonly text: string;
  readonly symbol: ProgressSymbol;
  readonly word: CompanionWord;
  readonly mark?: AssessmentMark;
  readonly statusSentence: string;
  readonly tile: TileBlock | null;
  readonly block: BlockHash;
}

export interface TeilzielBlock {
  readonly kind: 'teilziel';
  readonly number: string;
  readonly text: string;
  readonly plainText: string | null;
  readonly fachamt: string | null;
  readonly accountable: string | null;
  readonly beschluss: string | null;
  readonly symbol: ProgressSymbol;
  readonly word: CompanionWord;
  readonly mark?: AssessmentMark;
  readonly statusSentence: string;
  readonly indicators: readonly { readonly code: string; readonly block: BlockHash }[];
  readonly milestones?: readonly MilestoneBlock[];
}

export interface LeitzielNode {
  readonly number: string;
  readonly text: string;
  readonly teilziele: readonly TeilzielSummary[];
}

export interface HandlungsfeldNode {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly leitziele: readonly LeitzielNode[];
}

export interface KonzeptBlock {
  readonly kind: 'konzept';
  readonly title: string;
  readonly art: string;
  readonly leitbild: string;
  readonly validFrom: string;
  readonly beschluss: string | null;
  readonly handlungsfelder: readonly HandlungsfeldNode[];
}

export interface DimensionBlock {
  readonly code: string;
  readonly label: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
}

export interface RootBlock {
  readonly kind: 'root';
  readonly kommune: {
    readonly ags: string;
    readonly name: string;
    readonly art: string;
    readonly invented: boolean;
    readonly members: readonly { readonly ags: string; readonly name: string }[];
  };
  readonly scope: Scope;
  /** Versions of the methods that made this release. */
  readonly methods: { readonly progress: string; readonly disclosure: string; readonly threshold: number };
  readonly dimensions: readonly DimensionBlock[];
  readonly konzept: BlockHash | null;
  readonly kontext: readonly { readonly code: string; readonly block: BlockHash }[];
  /** Absent in releases from before there was this part. */
  readonly genderAudit?: GenderAuditBlock;
  /** The last period any series reaches, as a code. */
  readonly lastPeriod: string | null;
}

export type ReleaseBlock = RootBlock | KonzeptBlock | TeilzielBlock | IndicatorBlock | SeriesBlock;

export interface CompiledBlock {
  readonly hash: BlockHash;
  /** Canonical JSON: keys sorted, no spaces. */
  readonly json: string;
}

export interface CompiledRelease {
  readonly rootHash: BlockHash;
  readonly blocks: readonly CompiledBlock[];
}
