import type { Aggregation, Direction, MethodId, StoredFrequency } from '@teilziel/statistics';

export interface SourceDraft {
  readonly name: string;
  readonly office: string;
  readonly licence?: string | null;
  readonly url?: string | null;
  /** The office has published these figures itself, with its own disclosure control. */
  readonly alreadyPublished: boolean;
}

export interface DefinitionDraft {
  /** SDMX code of the first period of this version. */
  readonly validFrom: string;
  readonly text: string;
  /** False: figures before and after must not be compared (a break in the series). */
  readonly comparable: boolean;
  /** Why the definition changed; needed from the second version on. */
  readonly reason?: string | null;
}

export interface TargetDraft {
  readonly kind: 'value' | 'hold' | 'corridor' | 'direction';
  readonly baselinePeriod?: string | null;
  readonly baselineValue?: number | null;
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly period?: string | null;
  readonly beschluss?: string | null;
}

export interface DimensionDraft {
  readonly dimension: string;
  readonly label: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
}

/** Everything needed to create an indicator; nothing of it is taken over if the indicator exists already. */
export interface IndicatorDraft {
  readonly code: string;
  readonly name: string;
  readonly role: 'context' | 'steering';
  readonly frequency: StoredFrequency;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly unit: string;
  readonly factor?: number;
  readonly decimals?: number;
  readonly numeratorLabel?: string | null;
  readonly denominatorLabel?: string | null;
  /** Stichtag or Zeitraum in words. */
  readonly reference: string;
  readonly aboutPersons: boolean;
  readonly noSexSplitReason?: string | null;
  readonly sensitive?: boolean;
  readonly disclosureThreshold?: number | null;
  readonly fromMembers?: boolean;
  readonly progressMethod?: MethodId;
  readonly missingMembers?: 'missing' | 'partial';
  readonly limits?: string | null;
  readonly readingAid?: string | null;
  readonly fachamt?: string | null;
  readonly source: SourceDraft;
  readonly definitions: readonly DefinitionDraft[];
  readonly targets?: readonly TargetDraft[];
  readonly dimensions?: readonly DimensionDraft[];
  /** Canonical coordinates; the total "" need not be named. */
  readonly cells?: readonly string[];
}
