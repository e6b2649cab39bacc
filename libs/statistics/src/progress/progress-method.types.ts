import type { ObsStatus } from '../observation';
import type { Direction } from '../progress.types';
import type { YearValue } from './window';

export type MethodId =
  'destatis-dns' | 'eurostat-short' | 'eurostat-long' | 'open-sdg' | 'sdsn-linear' | 'escap' | 'un-chart';

/** A yearly value with what decides whether it may carry a light. Q, O, L and M are gaps: `value` is null. */
export interface ProgressValue extends YearValue {
  readonly status: ObsStatus;
  /** Counts of a rate; null for plain figures. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** One series and its target, the same for every method. */
export interface ProgressInput {
  readonly role: 'steering' | 'context';
  readonly direction: Direction;
  readonly target: number | null;
  /** Null with a target: to be held every year. */
  readonly targetYear: number | null;
  /** With the direction `corridor`. */
  readonly corridor: { readonly lower: number | null; readonly upper: number | null } | null;
  /** Natural bound the indicator nears when it improves (100 for a rate that should rise); null: none. */
  readonly limit: number | null;
  /** First year that counts for methods with a base year (Open SDG, SDSN, ESCAP); null: the method's own choice. */
  readonly baseYear: number | null;
  readonly assessedYear: number;
  readonly breaks: readonly number[];
  readonly values: readonly ProgressValue[];
}

export type Light = 'green' | 'yellow' | 'red' | 'grey';

/** What is stored with a light: without these it could not be reproduced. The vintage is for the release to add. */
export interface ProgressAssessment {
  readonly method: MethodId;
  readonly version: string;
  /** The method's own word: SUN, moderate_progress, on_track, …; `not_assessable` with a reason. */
  readonly outcome: string;
  /** Null for a companion figure, which never is a light. */
  readonly light: Light | null;
  /** Word beside the light. */
  readonly word: string;
  /** True for methods that judge on two or three values: to be labelled „vorläufige Einschätzung“. */
  readonly preliminary: boolean;
  /** True where a value used is provisional or estimated (P, E): so is the result. */
  readonly provisional: boolean;
  /** First and last year used; null where nothing was assessed. */
  readonly window: readonly [number, number] | null;
  /** The method's figures, unrounded, by name. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly inputs: ProgressInput;
  /** German sentence why there is no assessment; null where there is one. */
  readonly reason: string | null;
}

export interface ProgressMethod {
  readonly id: MethodId;
  readonly version: string;
  /** Name for tables that set methods side by side. */
  readonly name: string;
  readonly assess: (input: ProgressInput) => ProgressAssessment;
}

/** What a single method finds; the rest is the same for all. */
export type Finding =
  | { readonly reason: string }
  | (Pick<ProgressAssessment, 'outcome' | 'light' | 'word' | 'figures'> & {
      readonly reason: null;
      readonly window: readonly [number, number];
    });
