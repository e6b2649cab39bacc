/** Plain data of the invented Kommunen. Periods are SDMX codes; nothing here knows the application. */
export type DemoFrequency = 'A' | 'Q' | 'SY';
export type DemoDirection = 'increase' | 'decrease' | 'corridor' | 'neutral';
export type DemoAggregation =
  'stock' | 'average-stock' | 'flow' | 'rate-of-stocks' | 'rate-of-flows' | 'flow-over-stock' | 'not-additive';
export type DemoStatus = 'A' | 'E' | 'P' | 'U' | 'L' | 'O';

export interface DemoSource {
  readonly name: string;
  readonly office: string;
  readonly licence: string | null;
  readonly url: string | null;
  readonly alreadyPublished: boolean;
}

export interface DemoDimension {
  readonly dimension: string;
  readonly label: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
}

export interface DemoTeilziel {
  readonly number: string;
  readonly text: string;
  readonly plainText: string | null;
  readonly fachamt: string;
  readonly accountable: string;
  readonly deputy: string;
  readonly beschluss: string | null;
  /** Codes in the order they are shown; empty where no indicator is agreed yet. */
  readonly indicators: readonly string[];
}

export interface DemoHandlungsfeld {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly leitziele: readonly {
    readonly number: string;
    readonly text: string;
    readonly teilziele: readonly DemoTeilziel[];
  }[];
}

export interface DemoKonzept {
  readonly title: string;
  readonly art: string;
  readonly leitbild: string;
  /** ISO day. */
  readonly validFrom: string;
  readonly beschluss: string | null;
  readonly handlungsfelder: readonly DemoHandlungsfeld[];
}

export interface DemoDefinition {
  readonly validFrom: string;
  readonly text: string;
  /** False: a break; nothing is computed across it. */
  readonly comparable: boolean;
  readonly reason: string | null;
}

export interface DemoTarget {
  readonly kind: 'value' | 'hold' | 'corridor' | 'direction';
  readonly baselinePeriod: string | null;
  readonly baselineValue: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly period: string | null;
  readonly beschluss: string | null;
}

export interface DemoIndicator {
  readonly code: string;
  readonly name: string;
  readonly role: 'context' | 'steering';
  readonly frequency: DemoFrequency;
  readonly direction: DemoDirection;
  readonly aggregation: DemoAggregation;
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
  readonly fromMembers: boolean;
  readonly limits: string | null;
  readonly readingAid: string | null;
  readonly fachamt: string | null;
  readonly source: string;
  readonly definitions: readonly DemoDefinition[];
  readonly target: DemoTarget | null;
  /** Canonical coordinates: '' is the total, 'sex=F', 'origin=DE;sex=F'. */
  readonly cells: readonly string[];
}

export interface DemoObservation {
  readonly indicator: string;
  readonly period: string;
  readonly coordinate: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: DemoStatus;
  readonly note: string | null;
}

export interface DemoCorrection {
  readonly reason: string;
  readonly observations: readonly DemoObservation[];
}

export interface DemoMember {
  readonly ags: string;
  /** ISO day. */
  readonly validFrom: string;
}

export interface DemoKommune {
  readonly ags: string;
  readonly name: string;
  readonly art: 'Stadt' | 'Gemeinde' | 'Verbund';
  readonly disclosureThreshold: number;
  /** Members are Kommunen of the same list, ahead of their Verbund. */
  readonly members: readonly DemoMember[];
  readonly fachaemter: readonly string[];
  readonly sources: readonly DemoSource[];
  readonly dimensions: readonly DemoDimension[];
  readonly konzept: DemoKonzept | null;
  readonly indicators: readonly DemoIndicator[];
  /** What the first Datenstand holds. */
  readonly observations: readonly DemoObservation[];
  /** What came in after the first Datenstand: the newest quarter and corrections with their reasons. */
  readonly later: readonly DemoObservation[];
  readonly corrections: readonly DemoCorrection[];
}
