// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import type { SeriesColumns } from '../series-columns';
import { TypedDocumentString } from '../typed-document-string';
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ProgressSymbol = 'CLOUD' | 'NA' | 'PARTLY' | 'STORM' | 'SUN';

export type IndicatorFiguresFragment = {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly direction: string;
  readonly frequency: string;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly reference: string;
  readonly aboutPersons: boolean;
  readonly noSexSplitReason: string | null;
  readonly limits: string | null;
  readonly fachamt: string | null;
  readonly statusSentence: string;
  readonly readingAid: string;
  readonly disclosureNote: string | null;
  readonly stand: string | null;
  readonly csvUrl: string;
  readonly definitions: ReadonlyArray<{
    readonly validFrom: string;
    readonly text: string;
    readonly comparable: boolean;
    readonly reason: string | null;
  }>;
  readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
  readonly source: {
    readonly name: string;
    readonly office: string;
    readonly licence: string | null;
    readonly url: string | null;
    readonly alreadyPublished: boolean;
  };
  readonly target: {
    readonly kind: string;
    readonly baselinePeriod: string | null;
    readonly baselineValue: number | null;
    readonly value: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly period: string | null;
    readonly beschluss: string | null;
  } | null;
  readonly assessment: {
    readonly method: string;
    readonly version: string;
    readonly symbol: ProgressSymbol;
    readonly word: string;
    readonly reason: string | null;
    readonly assessedYear: number | null;
    readonly window: ReadonlyArray<number> | null;
    readonly meanChange: number | null;
    readonly projection: number | null;
    readonly shortfallShare: number | null;
  } | null;
  readonly series: { readonly columns: SeriesColumns };
};

export type IndicatorPageQueryVariables = Exact<{
  ags: string;
  code: string;
  number?: number | null | undefined;
}>;

export type IndicatorPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly indicator: {
      readonly role: string;
      readonly code: string;
      readonly name: string;
      readonly unit: string;
      readonly decimals: number;
      readonly factor: number;
      readonly direction: string;
      readonly frequency: string;
      readonly numeratorLabel: string | null;
      readonly denominatorLabel: string | null;
      readonly reference: string;
      readonly aboutPersons: boolean;
      readonly noSexSplitReason: string | null;
      readonly limits: string | null;
      readonly fachamt: string | null;
      readonly statusSentence: string;
      readonly readingAid: string;
      readonly disclosureNote: string | null;
      readonly stand: string | null;
      readonly csvUrl: string;
      readonly teilziele: ReadonlyArray<{ readonly number: string; readonly text: string }>;
      readonly definitions: ReadonlyArray<{
        readonly validFrom: string;
        readonly text: string;
        readonly comparable: boolean;
        readonly reason: string | null;
      }>;
      readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
      readonly source: {
        readonly name: string;
        readonly office: string;
        readonly licence: string | null;
        readonly url: string | null;
        readonly alreadyPublished: boolean;
      };
      readonly target: {
        readonly kind: string;
        readonly baselinePeriod: string | null;
        readonly baselineValue: number | null;
        readonly value: number | null;
        readonly lower: number | null;
        readonly upper: number | null;
        readonly period: string | null;
        readonly beschluss: string | null;
      } | null;
      readonly assessment: {
        readonly method: string;
        readonly version: string;
        readonly symbol: ProgressSymbol;
        readonly word: string;
        readonly reason: string | null;
        readonly assessedYear: number | null;
        readonly window: ReadonlyArray<number> | null;
        readonly meanChange: number | null;
        readonly projection: number | null;
        readonly shortfallShare: number | null;
      } | null;
      readonly series: { readonly columns: SeriesColumns };
    } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type IndicatorsPageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type IndicatorsPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly indicators: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly code: string;
          readonly name: string;
          readonly unit: string;
          readonly frequency: string;
          readonly role: string;
          readonly stand: string | null;
          readonly source: { readonly office: string };
          readonly assessment: { readonly symbol: ProgressSymbol; readonly word: string } | null;
        };
      }>;
    };
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type KommunenQueryVariables = Exact<{ [key: string]: never }>;

export type KommunenQuery = {
  readonly kommunen: ReadonlyArray<{
    readonly ags: string;
    readonly name: string;
    readonly art: string;
    readonly invented: boolean;
    readonly latestRelease: number;
    readonly releasedAt: string;
    readonly hasKonzept: boolean;
  }>;
};

export type MethodePageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type MethodePageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly methods: { readonly progress: string; readonly disclosure: string; readonly threshold: number };
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type OverviewQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type OverviewQuery = {
  readonly release: {
    readonly reportUrl: string;
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly kommune: {
      readonly ags: string;
      readonly name: string;
      readonly art: string;
      readonly invented: boolean;
      readonly members: ReadonlyArray<{ readonly ags: string; readonly name: string }>;
    };
    readonly konzept: {
      readonly title: string;
      readonly art: string;
      readonly beschluss: string | null;
      readonly handlungsfelder: ReadonlyArray<{
        readonly number: number;
        readonly title: string;
        readonly leitziele: ReadonlyArray<{
          readonly number: string;
          readonly teilziele: ReadonlyArray<{
            readonly number: string;
            readonly text: string;
            readonly symbol: ProgressSymbol;
            readonly word: string;
            readonly statusSentence: string;
            readonly tile: {
              readonly indicator: string;
              readonly name: string;
              readonly unit: string;
              readonly decimals: number;
              readonly periods: ReadonlyArray<string>;
              readonly total: ReadonlyArray<number | null>;
              readonly women: ReadonlyArray<number | null>;
              readonly men: ReadonlyArray<number | null>;
              readonly gap: number | null;
              readonly totalStatus: string;
              readonly womenStatus: string;
              readonly menStatus: string;
              readonly breaks: ReadonlyArray<string>;
              readonly targetText: string | null;
            } | null;
          }>;
        }>;
      }>;
    } | null;
  } | null;
};

export type ReleaseHeadFragment = {
  readonly number: number;
  readonly rootHash: string;
  readonly releasedAt: string;
  readonly lastPeriod: string | null;
  readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
};

export type TeilzielPageQueryVariables = Exact<{
  ags: string;
  teilziel: string;
  number?: number | null | undefined;
}>;

export type TeilzielPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly teilziel: {
      readonly number: string;
      readonly text: string;
      readonly plainText: string | null;
      readonly fachamt: string | null;
      readonly accountable: string | null;
      readonly beschluss: string | null;
      readonly symbol: ProgressSymbol;
      readonly word: string;
      readonly statusSentence: string;
      readonly handlungsfeld: { readonly number: number; readonly title: string };
      readonly leitziel: { readonly number: string; readonly text: string };
      readonly indicators: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly unit: string;
        readonly decimals: number;
        readonly factor: number;
        readonly direction: string;
        readonly frequency: string;
        readonly numeratorLabel: string | null;
        readonly denominatorLabel: string | null;
        readonly reference: string;
        readonly aboutPersons: boolean;
        readonly noSexSplitReason: string | null;
        readonly limits: string | null;
        readonly fachamt: string | null;
        readonly statusSentence: string;
        readonly readingAid: string;
        readonly disclosureNote: string | null;
        readonly stand: string | null;
        readonly csvUrl: string;
        readonly definitions: ReadonlyArray<{
          readonly validFrom: string;
          readonly text: string;
          readonly comparable: boolean;
          readonly reason: string | null;
        }>;
        readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
        readonly source: {
          readonly name: string;
          readonly office: string;
          readonly licence: string | null;
          readonly url: string | null;
          readonly alreadyPublished: boolean;
        };
        readonly target: {
          readonly kind: string;
          readonly baselinePeriod: string | null;
          readonly baselineValue: number | null;
          readonly value: number | null;
          readonly lower: number | null;
          readonly upper: number | null;
          readonly period: string | null;
          readonly beschluss: string | null;
        } | null;
        readonly assessment: {
          readonly method: string;
          readonly version: string;
          readonly symbol: ProgressSymbol;
          readonly word: string;
          readonly reason: string | null;
          readonly assessedYear: number | null;
          readonly window: ReadonlyArray<number> | null;
          readonly meanChange: number | null;
          readonly projection: number | null;
          readonly shortfallShare: number | null;
        } | null;
        readonly series: { readonly columns: SeriesColumns };
      }>;
    } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export const IndicatorPageDocument = new TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>(
  'query IndicatorPage($ags:String!$code:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead dimensions{code label codes{code label}}indicator(code:$code){...IndicatorFigures role teilziele{number text}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}fragment IndicatorFigures on Indicator{code name unit decimals factor direction frequency numeratorLabel denominatorLabel reference aboutPersons noSexSplitReason definitions{validFrom text comparable reason}breaks{period reason}limits fachamt source{name office licence url alreadyPublished}target{kind baselinePeriod baselineValue value lower upper period beschluss}assessment{method version symbol word reason assessedYear window meanChange projection shortfallShare}statusSentence readingAid disclosureNote stand series{columns}csvUrl}',
);
export const IndicatorsPageDocument = new TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>(
  'query IndicatorsPage($ags:String!$number:Int$first:Int!$after:String){release(ags:$ags number:$number){...ReleaseHead indicators(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{cursor node{code name unit frequency role source{office}assessment{symbol word}stand}}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}',
);
export const KommunenDocument = new TypedDocumentString<KommunenQuery, KommunenQueryVariables>(
  'query Kommunen{kommunen{ags name art invented latestRelease releasedAt hasKonzept}}',
);
export const MethodePageDocument = new TypedDocumentString<MethodePageQuery, MethodePageQueryVariables>(
  'query MethodePage($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead methods{progress disclosure threshold}dimensions{code label codes{code label}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}',
);
export const OverviewDocument = new TypedDocumentString<OverviewQuery, OverviewQueryVariables>(
  'query Overview($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead reportUrl kommune{members{ags name}}konzept{title art beschluss handlungsfelder{number title leitziele{number teilziele{number text symbol word statusSentence tile{indicator name unit decimals periods total women men gap totalStatus womenStatus menStatus breaks targetText}}}}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}',
);
export const TeilzielPageDocument = new TypedDocumentString<TeilzielPageQuery, TeilzielPageQueryVariables>(
  'query TeilzielPage($ags:String!$teilziel:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead teilziel(number:$teilziel){number text plainText fachamt accountable beschluss symbol word statusSentence handlungsfeld{number title}leitziel{number text}indicators{...IndicatorFigures}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}fragment IndicatorFigures on Indicator{code name unit decimals factor direction frequency numeratorLabel denominatorLabel reference aboutPersons noSexSplitReason definitions{validFrom text comparable reason}breaks{period reason}limits fachamt source{name office licence url alreadyPublished}target{kind baselinePeriod baselineValue value lower upper period beschluss}assessment{method version symbol word reason assessedYear window meanChange projection shortfallShare}statusSentence readingAid disclosureNote stand series{columns}csvUrl}',
);
