import type { CompanionWord, MethodId, MilestoneState, ProgressSymbol } from '@teilziel/statistics';

/** What a person put in the place of what the rule found; both stay readable. */
export interface OverrideBlock {
  readonly symbol: ProgressSymbol;
  readonly word: CompanionWord;
  /** What the rule found. */
  readonly ruleSymbol: ProgressSymbol;
  readonly ruleWord: CompanionWord;
  /** Null: its words name a withheld figure, so only that there is a reason may be said. */
  readonly reason: string | null;
  readonly by: string;
  /** ISO day. */
  readonly at: string;
}

/** Share of the way from the base to the target that is made (ESCAP); a figure beside the light, never a light. */
export interface ProgressMadeBlock {
  readonly method: 'escap';
  readonly version: string;
  /** 0.4 is 40 % of the way. */
  readonly share: number;
  readonly window: readonly [number, number];
}

/** Symbol and word are those that hold: with an override what the person set, else what the rule found. */
export interface AssessmentBlock {
  readonly method: MethodId;
  readonly version: string;
  readonly symbol: ProgressSymbol;
  readonly word: CompanionWord;
  /** Why there is no assessment; null where there is one. */
  readonly reason: string | null;
  readonly assessedYear: number | null;
  readonly window: readonly [number, number] | null;
  readonly meanChange: number | null;
  readonly projection: number | null;
  readonly shortfallShare: number | null;
  /** Rests on a provisional or estimated value. */
  readonly provisional?: boolean;
  /** „vorläufige Einschätzung“: two or three values, by a method that was chosen for young series. */
  readonly preliminary?: boolean;
  /** The word of a method that has words of its own, and its figures by name; absent with the default. */
  readonly methodWord?: string;
  readonly figures?: Readonly<Record<string, number | null>>;
  /** Stand of the figures the assessment rests on, ISO day. A later revision makes a new assessment, never another old one. */
  readonly vintage?: string | null;
  readonly progressMade?: ProgressMadeBlock;
  readonly override?: OverrideBlock;
}

/** Between two assessments: information for steering, never a light. */
export interface BetweenBlock {
  /** Against the same season one year before; `value` is null with a reason. */
  readonly change: {
    readonly from: string;
    readonly to: string;
    readonly value: number | null;
    readonly reason: string | null;
  } | null;
  /** Soll and Ist on the straight line from the baseline to the target. */
  readonly plan: {
    readonly period: string;
    readonly actual: number;
    readonly planned: number;
    readonly deviation: number;
    readonly onPath: boolean;
  } | null;
  /** Both in words. */
  readonly sentence: string;
}

export interface MilestoneBlock {
  readonly text: string;
  /** ISO days. */
  readonly due: string;
  readonly done: string | null;
  readonly state: MilestoneState;
}

/** What has to stand beside a symbol wherever it is shown. */
export type AssessmentMark = 'by-hand' | 'preliminary';
