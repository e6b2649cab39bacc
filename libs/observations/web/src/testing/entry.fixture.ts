import type {
  CellInput,
  DueListQuery,
  EntrySheetQuery,
  SheetCellLineFragment,
  SheetFindingLineFragment,
  SheetIndicatorLineFragment,
} from '@teilziel/graphql-client';
import { GraphQLError } from 'graphql';

type Figures = Pick<SheetCellLineFragment, 'numerator' | 'denominator' | 'value'>;

const SEXES = [
  { coordinate: 'sex=F', label: 'Frauen' },
  { coordinate: 'sex=M', label: 'Männer' },
  { coordinate: 'sex=D', label: 'divers' },
  { coordinate: 'sex=N', label: 'ohne Angabe' },
  { coordinate: '', label: 'Insgesamt' },
];

/** 88, 91, 79, 84 in the quarters before; of a pair about 58 of 100. */
const BEFORE = [88, 91, 79, 84];

function cells(shape: SheetIndicatorLineFragment['shape']): SheetCellLineFragment[] {
  return SEXES.map(({ coordinate, label }, at) => ({
    cell: at + 1,
    coordinate,
    label,
    locked: false,
    numerator: null,
    denominator: null,
    value: null,
    status: 'O',
    revision: 0,
    by: null,
    at: null,
    comments: 0,
    previous: BEFORE.map((figure) => ({
      numerator: shape === 'RATE' ? Math.round(figure * 0.59) : shape === 'COUNT' ? figure : null,
      denominator: shape === 'RATE' ? figure : null,
      value: shape === 'VALUE' ? figure : null,
      status: 'A',
    })),
  }));
}

function indicator(
  code: string,
  name: string,
  more: Partial<SheetIndicatorLineFragment> = {},
): SheetIndicatorLineFragment {
  const shape = more.shape ?? 'COUNT';
  return {
    code,
    name,
    number: code,
    handlungsfeld: '3 Sprache',
    unit: shape === 'RATE' ? 'Prozent' : 'Personen',
    decimals: shape === 'RATE' ? 1 : 0,
    factor: 100,
    shape,
    numeratorLabel: shape === 'RATE' ? 'davon bestanden' : null,
    denominatorLabel: shape === 'RATE' ? 'Teilnehmende' : null,
    definition: 'Personen aus Musterstadt.',
    state: 'open',
    lock: null,
    nothingToReport: false,
    decisionComment: null,
    cells: cells(shape),
    findings: [],
    ...more,
  };
}

const LOCK = 'Gesperrt, weil die Abgabe am 07.10. angenommen wurde. Änderungen laufen über die Koordination.';

const fixtureIndicators = (): SheetIndicatorLineFragment[] => [
  indicator('3.1', 'B1-Prüfung', { shape: 'RATE' }),
  indicator('5.1', 'Auszüge in eine eigene Wohnung', { handlungsfeld: '5 Wohnen' }),
  indicator('5.2', 'Länger als 24 Monate in Unterkünften', { handlungsfeld: '5 Wohnen' }),
  indicator('8.1', 'Einbürgerungsanträge', {
    handlungsfeld: '8 Einbürgerung und Teilhabe',
    state: 'approved',
    lock: LOCK,
    cells: cells('COUNT').map((one) => ({ ...one, locked: true, numerator: 68, revision: 1, status: 'A' })),
  }),
];

/** A server as small as the sheet needs it: it keeps values with their revisions and can be away. */
export class EntryServer {
  away = false;
  signedIn = true;
  onePerson = false;
  refuses: string | null = null;
  /** Codes whose values were approved before. */
  approvedBefore: readonly string[] = [];
  indicators = fixtureIndicators();
  readonly saves: (readonly CellInput[])[] = [];
  readonly confirmed: string[] = [];
  submitted: string | null = null;
  blocked: SheetFindingLineFragment[] = [];

  find(code: string, cell: number): SheetCellLineFragment | undefined {
    return this.indicators.find((one) => one.code === code)?.cells.find((one) => one.cell === cell);
  }

  /** Somebody else, or the person in another tab. */
  write(code: string, cell: number, figures: Partial<Figures>, by: string): void {
    this.indicators = this.indicators.map((one) =>
      one.code === code
        ? {
            ...one,
            cells: one.cells.map((known) =>
              known.cell === cell
                ? { ...known, ...figures, status: 'A', revision: known.revision + 1, by, at: '2026-10-09T08:41:00Z' }
                : known,
            ),
          }
        : one,
    );
  }

  root(): Record<string, unknown> {
    return {
      dueList: () => this.dueList(),
      entrySheet: () => this.sheet(),
      saveCells: ({ cells: sent }: { cells: readonly CellInput[] }) => this.save(sent),
      entryFindings: ({ indicators: codes }: { indicators: readonly string[] }) =>
        codes.map((code) => ({ indicator: code, findings: this.findings(code) })),
      cellDetail: () => this.detail(),
      confirmHint: ({ indicator: code, comment }: { indicator: string; comment: string }) => {
        this.confirmed.push(comment);
        return this.findings(code).map((finding) => ({ ...finding, confirmed: comment }));
      },
      submitEntries: ({ message }: { message: string | null }) => {
        if (this.blocked.length > 0) return { submitted: 0, blocked: [{ indicator: '3.1', findings: this.blocked }] };
        this.submitted = message ?? '';
        this.indicators = this.indicators.map((one) => ({
          ...one,
          state: 'submitted',
          lock: 'Abgegeben am 09.10.',
          cells: one.cells.map((cell) => ({ ...cell, locked: true })),
        }));
        return { submitted: 4, blocked: [] };
      },
    };
  }

  private save(sent: readonly CellInput[]): object {
    if (!this.signedIn)
      throw new GraphQLError('Bitte melden Sie sich an.', { extensions: { code: 'UNAUTHENTICATED' } });
    if (this.refuses !== null && sent.some(({ numerator }) => numerator === 13))
      throw new GraphQLError(this.refuses, { extensions: { code: 'INVALID_INPUT' } });
    if (sent.some(({ indicator: code, reason }) => this.approvedBefore.includes(code) && !reason))
      throw new GraphQLError('Dieser Wert war schon angenommen.', { extensions: { code: 'REASON_NEEDED' } });
    this.saves.push(sent);
    const conflicts = [];
    const saved = [];
    for (const { indicator: code, cell, expectedRevision, numerator, denominator, value } of sent) {
      const known = this.find(code, cell);
      if (!known) continue;
      if (known.revision !== expectedRevision && known.by !== 'Derya Aydın') {
        conflicts.push({ indicator: code, cell, theirs: known });
        continue;
      }
      const figures = { numerator: numerator ?? null, denominator: denominator ?? null, value: value ?? null };
      this.write(code, cell, figures, 'Derya Aydın');
      saved.push({ indicator: code, cell, revision: known.revision + 1, at: '2026-10-09T08:42:00Z' });
    }
    return { saved, conflicts };
  }

  private findings(code: string): SheetFindingLineFragment[] {
    const cells = this.indicators.find((one) => one.code === code)?.cells ?? [];
    return cells.flatMap(({ cell, label, numerator, denominator }) => {
      const base = { cell, confirmed: null };
      if (numerator !== null && denominator !== null && numerator > denominator) {
        const text = `${label}, bestanden: ${numerator} ist mehr als ${denominator} Teilnehmende. Bitte eine der beiden Zahlen berichtigen.`;
        return [{ ...base, kind: 'numerator-over-denominator', severity: 'error', text }];
      }
      const text = `${label}: ${numerator ?? ''} ist ungewöhnlich hoch. Üblich sind 10 bis 19.`;
      return code === '5.1' && (numerator ?? 0) > 70 ? [{ ...base, kind: 'jump', severity: 'hint', text }] : [];
    });
  }

  private sheet(): EntrySheetQuery['entrySheet'] {
    return {
      fachamt: 1,
      fachamtName: 'Amt für Soziales und Wohnen',
      period: '2026-Q3',
      periodLabel: '3. Quartal 2026',
      dueOn: '2026-10-15',
      today: '2026-10-09',
      mayEnter: true,
      onePerson: this.onePerson,
      previousPeriods: ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'],
      indicators: this.indicators,
    };
  }

  private detail(): object {
    const figures = { numerator: 21, denominator: 41, value: null, status: 'A' };
    return {
      definition: 'Personen aus Musterstadt, die im Quartal eine B1-Prüfung abgelegt und bestanden haben.',
      source: 'Kursträger, Liste „DTZ-Ergebnis“',
      periodText: '01.07. bis 30.09.2026',
      usual: 'Männer 18 bis 27 je Quartal',
      history: [{ revision: 1, ...figures, by: 'Tobias Klee', at: '2026-10-08T09:00:00Z', reason: null }],
      series: BEFORE.map((numerator, at) => ({ period: `2025-Q${at + 1}`, ...figures, numerator })),
      comments: [
        {
          id: 1,
          by: 'K. Brandt',
          at: '2026-07-10T09:00:00Z',
          audience: 'intern',
          text: 'Bitte die Abendkurse mitzählen.',
        },
      ],
    };
  }

  private dueList(): DueListQuery['dueList'] {
    const base = {
      fachamt: 1,
      fachamtName: 'Amt für Soziales und Wohnen',
      opensOn: null,
      indicators: 7,
      errors: 0,
      hints: 0,
    };
    const open = { note: null, indicatorCode: null, indicatorName: null, state: 'open' as const };
    const q3 = { period: '2026-Q3', periodLabel: '3. Quartal 2026', dueOn: '2026-10-15', daysLeft: 6 };
    const q2 = { period: '2026-Q2', periodLabel: '2. Quartal 2026', dueOn: '2026-07-14', daysLeft: -87 };
    const q4 = { period: '2026-Q4', periodLabel: '4. Quartal 2026', dueOn: '2027-01-15', daysLeft: 98 };
    const comment = 'K. Brandt: „Die Summe liegt 14 über dem Vorquartal, bitte Außenstelle Nord prüfen.“';
    return {
      today: '2026-10-09',
      items: [
        {
          ...base,
          ...open,
          ...q3,
          group: 'DUE',
          cells: 31,
          filled: 26,
          errors: 1,
          hints: 1,
          note: 'Zuletzt heute, 10:42 Uhr',
        },
        { ...base, ...open, ...q4, group: 'LATER', opensOn: '2027-01-01', cells: 31, filled: 0 },
        { ...base, ...open, ...q2, group: 'DONE', state: 'approved', cells: 31, filled: 31 },
        {
          ...base,
          ...q2,
          group: 'RETURNED',
          daysLeft: 0,
          state: 'returned',
          cells: 4,
          filled: 4,
          note: comment,
          indicatorCode: '5.3',
          indicatorName: '5.3 Beratungen zur Wohnungssuche',
        },
      ],
    };
  }
}
