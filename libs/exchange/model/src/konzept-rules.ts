import type { TargetDraft } from '@teilziel/indicators/model';

interface Complaint {
  readonly path: (string | number)[];
  readonly message: string;
}

interface Numbered {
  readonly number: string | number;
}

interface KonzeptShape {
  readonly handlungsfelder: readonly (Numbered & {
    readonly leitziele: readonly (Numbered & {
      readonly teilziele: readonly (Numbered & { readonly indicators: readonly string[] })[];
    })[];
  })[];
  readonly targets: Readonly<Record<string, readonly TargetDraft[]>>;
}

/** What a form cannot say of a concept: every number once, every indicator once a Teilziel, targets that are whole. */
export function konzeptComplaints({ handlungsfelder, targets }: KonzeptShape): Complaint[] {
  const complaints = repeatedNumbers(handlungsfelder, ['handlungsfelder'], 'Handlungsfeldern');
  const seen = new Set<string>();
  handlungsfelder.forEach(({ leitziele }, feld) => {
    const path = ['handlungsfelder', feld, 'leitziele'];
    complaints.push(...repeatedNumbers(leitziele, path, 'Leitzielen'));
    leitziele.forEach(({ teilziele }, leitziel) =>
      teilziele.forEach(({ number, indicators }, teilziel) => {
        const here = [...path, leitziel, 'teilziele', teilziel];
        if (seen.has(String(number)))
          complaints.push({ path: [...here, 'number'], message: repeated(number, 'Teilzielen') });
        seen.add(String(number));
        indicators.forEach((code, index) => {
          if (indicators.indexOf(code) === index) return;
          const message = `Der Indikator ${code} steht bei diesem Teilziel zweimal. Streichen Sie einen der beiden`;
          complaints.push({ path: [...here, 'indicators', index], message });
        });
      }),
    );
  });
  return [...complaints, ...Object.entries(targets).flatMap(([code, list]) => targetComplaints(code, list))];
}

function repeatedNumbers(list: readonly Numbered[], path: (string | number)[], what: string): Complaint[] {
  return list.flatMap(({ number }, index) =>
    list.findIndex((other) => other.number === number) < index
      ? [{ path: [...path, index, 'number'], message: repeated(number, what) }]
      : [],
  );
}

function repeated(number: string | number, what: string): string {
  return `Die Nummer ${number} steht bei zwei ${what}. Vergeben Sie jede Nummer nur einmal`;
}

function targetComplaints(code: string, list: readonly TargetDraft[]): Complaint[] {
  return list.flatMap((target, index) => {
    const complaint = (field: string, message: string): Complaint[] => [
      { path: ['targets', code, index, field], message },
    ];
    const twice = list.findIndex(({ kind, period }) => kind === target.kind && period === target.period) < index;
    return [
      ...(twice ? complaint('period', 'Für diesen Zeitraum steht schon ein Zielwert derselben Art') : []),
      ...missingParts(target).flatMap(([field, message]) => complaint(field, message)),
    ];
  });
}

/** The same rule as the check of the table, said before the database says it. */
function missingParts({ kind, value, period, lower, upper }: TargetDraft): [string, string][] {
  const none = (entry: unknown): boolean => entry === null || entry === undefined;
  switch (kind) {
    case 'value':
      return [
        ...(none(value) ? [['value', 'Ein Zielwert braucht eine Zahl'] as [string, string]] : []),
        ...(none(period)
          ? [['period', 'Ein Zielwert braucht ein Jahr, in dem er erreicht sein soll'] as [string, string]]
          : []),
      ];
    case 'hold':
      return none(value) ? [['value', 'Zum Halten braucht es den Wert, der gehalten werden soll']] : [];
    case 'corridor':
      if (none(lower) || none(upper))
        return [[none(lower) ? 'lower' : 'upper', 'Ein Korridor braucht lower und upper']];
      return Number(lower) < Number(upper) ? [] : [['upper', 'Die obere Grenze muss über der unteren liegen']];
    case 'direction':
      return [];
  }
}
