import { createHash } from 'node:crypto';
import type {
  CompileInput,
  FigureInput,
  IndicatorInput,
  KonzeptInput,
  MemberInput,
  TeilzielInput,
} from './compile-input';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Stored period of a year and of a quarter. */
export const year = (y: number): number => 4 * y + 3;
export const quarter = (y: number, q: number): number => 4 * y + q - 1;

export function rate(period: number, cell: string, numerator: number, denominator: number): FigureInput {
  return { period, cell, numerator, denominator, value: null, status: 'A' };
}

export function count(period: number, cell: string, numerator: number): FigureInput {
  return { period, cell, numerator, denominator: null, value: null, status: 'A' };
}

export function plain(period: number, cell: string, value: number, status: FigureInput['status'] = 'A'): FigureInput {
  return { period, cell, numerator: null, denominator: null, value, status };
}

export function indicator(over: Partial<IndicatorInput> & { readonly code: string }): IndicatorInput {
  return {
    name: `Indikator ${over.code}`,
    role: 'steering',
    frequency: 'A',
    direction: 'increase',
    aggregation: 'rate-of-stocks',
    unit: '%',
    factor: 100,
    decimals: 1,
    numeratorLabel: 'Beschäftigte',
    denominatorLabel: 'Personen im Erwerbsalter',
    reference: 'Stichtag 31.12.',
    aboutPersons: true,
    noSexSplitReason: null,
    sensitive: false,
    disclosureThreshold: null,
    fromMembers: false,
    limits: null,
    readingAid: null,
    fachamt: 'Sozialamt',
    source: { name: 'Eigene Erhebung', office: 'Sozialamt', licence: null, url: null, alreadyPublished: false },
    definitions: [{ validFrom: year(2015), text: 'Anteil der Beschäftigten', comparable: true, reason: null }],
    targets: [target(60, 2030)],
    figures: [],
    memberFigures: [],
    notes: [],
    progressMethod: 'destatis-dns',
    overrides: [],
    missingMembers: 'missing',
    stand: '2026-02-01',
    ...over,
  };
}

export function target(value: number, until: number | null): IndicatorInput['targets'][number] {
  const none = { baselinePeriod: null, baselineValue: null, lower: null, upper: null, beschluss: null };
  return { ...none, kind: until === null ? 'hold' : 'value', value, period: until === null ? null : year(until) };
}

export function teilziel(number: string, indicators: readonly string[]): TeilzielInput {
  const none = { plainText: null, fachamt: null, accountable: null, beschluss: null };
  return { ...none, number, text: `Teilziel ${number}`, indicators };
}

export function konzept(teilziele: readonly TeilzielInput[]): KonzeptInput {
  return {
    title: 'Integrationskonzept',
    art: 'Integrationskonzept',
    leitbild: 'Zusammenleben gestalten',
    validFrom: '2020-01-01',
    beschluss: null,
    handlungsfelder: [
      { number: 1, title: 'Arbeit', text: 'Arbeit', leitziele: [{ number: '1.1', text: 'Leitziel', teilziele }] },
    ],
  };
}

export function kommune(over: Partial<CompileInput['kommune']> = {}): CompileInput['kommune'] {
  const own = { ags: '99000001', name: 'Musterstadt', art: 'Stadt', invented: true, disclosureThreshold: 5 };
  return { ...own, members: [], ...over };
}

export function member(ags: string, validFrom = '2000-01-01', validTo: string | null = null): MemberInput {
  return { ags, name: `Gemeinde ${ags}`, validFrom, validTo };
}

export function compileInput(over: Partial<CompileInput> = {}): CompileInput {
  const codes = [
    { code: 'F', label: 'Frauen' },
    { code: 'M', label: 'Männer' },
  ];
  const indicators = over.indicators ?? [employment()];
  return {
    scope: 'oeffentlich',
    day: '2026-11-22',
    kommune: kommune(),
    konzept: konzept([
      teilziel(
        '1.1.1',
        indicators.slice(0, 1).map(({ code }) => code),
      ),
    ]),
    dimensions: [{ code: 'sex', label: 'Geschlecht', codes }],
    indicators,
    ...over,
  };
}

/** 2020 to 2025, 49.9 % to 54.6 %, by sex. */
export function employment(): IndicatorInput {
  const shares = [499, 508, 517, 528, 537, 546];
  const figures = shares.flatMap((of, at) => [
    rate(year(2020 + at), '', of * 2, 2000),
    rate(year(2020 + at), 'sex=F', of - 40, 1000),
    rate(year(2020 + at), 'sex=M', of + 40, 1000),
  ]);
  return indicator({ code: 'A401', name: 'Beschäftigungsquote', figures });
}
