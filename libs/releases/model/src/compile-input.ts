import type { Aggregation, Direction, Frequency, MethodId, Observation, ProgressSymbol } from '@teilziel/statistics';
import type { Scope } from './blocks';

/** Everything the compiler reads, loaded by a fixed number of statements. Ids never leave this shape. */
export interface CompileInput {
  readonly scope: Scope;
  /** ISO day it is compiled on: decides only whether a milestone is overdue. */
  readonly day: string;
  readonly kommune: {
    readonly ags: string;
    readonly name: string;
    readonly art: string;
    readonly invented: boolean;
    readonly disclosureThreshold: number;
    /** "divers" and "ohne Angabe" in one category where one of them is small; absent: apart. */
    readonly mergeDivers?: boolean;
    /** The whole release rounded to 5 instead of hiding cells; absent: not. */
    readonly roundToFive?: boolean;
    readonly members: readonly MemberInput[];
  };
  readonly konzept: KonzeptInput | null;
  readonly dimensions: readonly DimensionInput[];
  readonly indicators: readonly IndicatorInput[];
  /** Absent: none is declared. */
  readonly identities?: readonly IdentityInput[];
}

/** Codes of indicators: the Bestand of a period is that of the one before, with its Zugang and without its Abgang. */
export interface IdentityInput {
  readonly stock: string;
  readonly inflow: string;
  readonly outflow: string;
}

export interface MemberInput {
  readonly ags: string;
  readonly name: string;
  /** ISO days; the member counts for a period that ends within them. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** AGS of earlier members whose territory it takes over: a merger or a split changes no sum. */
  readonly continues?: readonly string[];
}

export interface DimensionInput {
  readonly code: string;
  readonly label: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
}

export interface KonzeptInput {
  readonly title: string;
  readonly art: string;
  readonly leitbild: string;
  readonly validFrom: string;
  readonly beschluss: string | null;
  readonly handlungsfelder: readonly {
    readonly number: number;
    readonly title: string;
    readonly text: string;
    readonly leitziele: readonly {
      readonly number: string;
      readonly text: string;
      readonly teilziele: readonly TeilzielInput[];
    }[];
  }[];
}

export interface TeilzielInput {
  readonly number: string;
  readonly text: string;
  readonly plainText: string | null;
  readonly fachamt: string | null;
  readonly accountable: string | null;
  readonly beschluss: string | null;
  /** Codes in the order they are shown. */
  readonly indicators: readonly string[];
  readonly milestones?: readonly MilestoneInput[];
}

export interface MilestoneInput {
  readonly text: string;
  /** ISO days. */
  readonly due: string;
  readonly done: string | null;
}

/** What the Koordination set in the place of a rule's finding, with name and reason; withdrawn ones are not loaded. */
export interface OverrideInput {
  readonly year: number;
  readonly symbol: ProgressSymbol;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface DefinitionInput {
  /** Stored period (see toStorage of the statistics library) the version is valid from. */
  readonly validFrom: number;
  readonly text: string;
  readonly comparable: boolean;
  readonly reason: string | null;
}

export interface TargetInput {
  readonly kind: 'value' | 'hold' | 'corridor' | 'direction';
  readonly baselinePeriod: number | null;
  readonly baselineValue: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly period: number | null;
  readonly beschluss: string | null;
}

/** One stored figure; `period` as stored, `cell` as canonical coordinate. */
export interface FigureInput extends Observation {
  readonly period: number;
  readonly cell: string;
}

/** What was said about a period for whoever reads the release; internal words have no place in this shape. */
export interface NoteInput {
  readonly period: number;
  /** Canonical coordinate; "" for the total and for what holds of the whole period. */
  readonly cell: string;
  readonly kind: 'qualified' | 'comment';
  readonly text: string;
}

export interface MemberFiguresInput {
  readonly ags: string;
  /** An office has published them, so everybody can subtract them from the sum. */
  readonly alreadyPublished: boolean;
  /** Stichtag or Zeitraum in the words of the member. */
  readonly reference?: string;
  readonly figures: readonly FigureInput[];
}

export interface IndicatorInput {
  readonly code: string;
  readonly name: string;
  readonly role: 'context' | 'steering';
  readonly frequency: Frequency;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly unit: string;
  readonly factor: number;
  readonly decimals: number;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly reference: string;
  readonly aboutPersons: boolean;
  readonly noSexSplitReason: string | null;
  readonly sensitive: boolean;
  readonly disclosureThreshold: number | null;
  /** True: the figures are the sums over the members of a Verbund. */
  readonly fromMembers: boolean;
  readonly limits: string | null;
  readonly readingAid: string | null;
  readonly fachamt: string | null;
  readonly source: {
    readonly name: string;
    readonly office: string;
    readonly licence: string | null;
    readonly url: string | null;
    readonly alreadyPublished: boolean;
  };
  readonly progressMethod: MethodId;
  readonly overrides: readonly OverrideInput[];
  /** What a sum is when a member has no figure: nothing, or the sum of the others with its coverage. */
  readonly missingMembers: 'missing' | 'partial';
  readonly definitions: readonly DefinitionInput[];
  readonly targets: readonly TargetInput[];
  readonly figures: readonly FigureInput[];
  /** Figures of the members, by AGS; empty unless `fromMembers`. */
  readonly memberFigures: readonly MemberFiguresInput[];
  /** Of approved entries only. */
  readonly notes: readonly NoteInput[];
  /** ISO day of the latest entry. */
  readonly stand: string | null;
}
