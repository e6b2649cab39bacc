import type {
  CockpitLineFragment,
  CockpitState,
  LateExceptionLineFragment,
  ReviewContentFragment,
  ReviewLineFragment,
} from '@teilziel/graphql-client';

const PERIOD = '2026-Q3';
const PERIOD_LABEL = '3. Quartal 2026';
const FIELDS = ['1 Frühe Bildung', '2 Schule', '3 Sprache', '4 Arbeit', '6 Gesundheit'];

type Tile = CockpitLineFragment['tiles'][number];

function tile(number: string, name: string, state: CockpitState, period = PERIOD): Tile {
  const handlungsfeld = FIELDS.find((field) => field.startsWith(`${number.slice(0, 1)} `)) ?? '';
  return { code: `i-${number}`, period, number, name, handlungsfeld, state };
}

function row(fachamt: number, name: string, more: Partial<CockpitLineFragment>): CockpitLineFragment {
  const tiles = more.tiles ?? [];
  const submitted = tiles.filter(({ state }) => state === 'APPROVED' || state === 'TO_REVIEW').length;
  const common = { people: ['S. Ott'], daysLeft: 3, lastReminded: null, phantom: false, total: tiles.length };
  return { fachamt, name, tiles, submitted, ...common, ...more };
}

const ROWS = [
  row(1, 'Jobcenter', {
    tiles: [
      tile('3.3', 'Kursplätze', 'TO_REVIEW'),
      tile('4.1', 'Beschäftigte', 'TO_REVIEW'),
      tile('4.3', 'Beratungen im Jobcenter', 'RETURNED'),
    ],
    lastReminded: '2026-10-10',
  }),
  row(2, 'Jugendamt', {
    people: ['P. Schreiber'],
    tiles: [tile('1.1', 'Betreuungsquote', 'APPROVED'), tile('1.2', 'Sprachförderung', 'APPROVED')],
  }),
  row(3, 'Schulamt', {
    people: [],
    phantom: true,
    daysLeft: -4,
    tiles: [
      tile('1.3', 'Zurückstellungen', 'OVERDUE'),
      tile('2.1', 'Schulabschlüsse', 'WAITING', '2026-S2'),
      tile('2.2', 'Übergänge', 'OVERDUE'),
    ],
  }),
  row(4, 'Gesundheitsamt', {
    people: ['Dr. L. Ebel'],
    tiles: [tile('6.1', 'Vorsorge', 'OPEN'), tile('6.2', 'Impfquote', 'IN_WORK')],
  }),
];

const cockpit = ({ period }: { period?: string | null }): object => ({
  period: period ?? PERIOD,
  periodLabel: period === '2026-Q2' ? '2. Quartal 2026' : PERIOD_LABEL,
  dueOn: '2026-10-15',
  today: '2026-10-12',
  periods: [PERIOD, '2026-Q2'],
  handlungsfelder: FIELDS,
  rows: period === '2026-Q2' ? [] : ROWS,
  toReview: 2,
  returned: 1,
});

function line(number: string, name: string, fachamtName: string, hints: number, errors = 0): ReviewLineFragment {
  const period = { period: PERIOD, periodLabel: PERIOD_LABEL };
  return {
    code: `i-${number}`,
    number,
    name,
    fachamtName,
    errors,
    hints,
    ...period,
    submittedAt: '2026-10-12T06:15:00Z',
  };
}

const QUEUE = [
  line('4.1', 'Beschäftigte', 'Jobcenter', 0),
  line('4.3', 'Beratungen im Jobcenter', 'Jobcenter', 2),
  line('6.3', 'Beratung Schwangerschaft', 'Jugendamt', 0),
];

const LABELS: readonly (readonly [string, string, number, number])[] = [
  ['sex=F', 'weiblich', 212, 218],
  ['sex=M', 'männlich', 241, 172],
  ['sex=D', 'divers', 0, 0],
  ['sex=N', 'ohne Angabe', 6, 31],
  ['', 'Insgesamt', 459, 421],
];

const count = (value: number): { numerator: null; denominator: null; value: number; status: string } => ({
  numerator: null,
  denominator: null,
  value,
  status: 'A',
});

const COURSE: Readonly<Record<string, readonly number[]>> = {
  'sex=F': [190, 202, 196, 208, 205, 212, 214, 218],
  'sex=M': [222, 236, 228, 242, 232, 250, 241, 172],
};
const PERIODS = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', PERIOD];

function content(item: ReviewLineFragment): ReviewContentFragment {
  const flagged = item.hints > 0 ? [2, 4] : [];
  const { errors, hints, ...head } = item;
  return {
    ...head,
    unit: '',
    decimals: 0,
    factor: 1,
    affected: [],
    submittedBy: 'Sabine Ott',
    message: hints > 0 ? 'Die Zahlen der Außenstelle Nord fehlen noch.' : null,
    definitionVersion: 3,
    state: 'submitted',
    cells: LABELS.map(([coordinate, label, previous, current], index) => ({
      cell: index + 1,
      coordinate,
      label,
      change: current - previous,
      flagged: flagged.includes(index + 1),
      comment: index === 3 && errors + hints > 0 ? 'Die Außenstelle Nord meldet nach.' : null,
      previous: count(previous),
      current: count(current),
    })),
    findings:
      hints === 0
        ? []
        : [
            {
              kind: 'share-not-stated',
              severity: 'hint',
              cell: 4,
              text: 'Ohne Angabe: 31 von 421 (7,4 %). Ab 5 % gilt die Aufteilung nach Geschlecht als eingeschränkt.',
              confirmed: null,
            },
            {
              kind: 'jump',
              severity: 'hint',
              cell: 2,
              text: 'Männlich: 172 ist ungewöhnlich niedrig. Üblich sind 222 bis 250.',
              confirmed: 'Außenstelle Nord war im August geschlossen.',
            },
          ],
    series: Object.entries(COURSE).map(([coordinate, values]) => ({
      coordinate,
      label: coordinate === 'sex=F' ? 'weiblich' : 'männlich',
      points: values.map((value, index) => ({ period: PERIODS[index] ?? '', ...count(value) })),
    })),
  };
}

const EXCEPTION: LateExceptionLineFragment = {
  id: 7,
  fachamtName: 'Schulamt',
  period: PERIOD,
  periodLabel: PERIOD_LABEL,
  reason: 'Das Landesamt liefert erst am 20. Oktober.',
  requestedBy: 'M. Kunz',
  requestedAt: '2026-10-12T07:00:00Z',
  granted: null,
  endsOn: null,
};

interface EntryKey {
  readonly indicator: string;
  readonly period: string;
}

/** A server that remembers what was decided, as far as the pages can see it. */
export class QuarterFixture {
  readonly asked: string[] = [];
  /** What shows the old values of whatever is reviewed. */
  affected: ReviewContentFragment['affected'] = [];
  private gone: readonly string[] = [];
  private decided: LateExceptionLineFragment = EXCEPTION;

  root(): Record<string, unknown> {
    return {
      cockpit,
      reviewQueue: () => QUEUE.filter(({ code }) => !this.gone.includes(code)),
      reviewItem: ({ indicator }: EntryKey) =>
        QUEUE.filter(({ code }) => code === indicator).map((item) => ({
          ...content(item),
          affected: this.affected,
        }))[0],
      lateExceptions: () => [this.decided],
      remind: ({ fachamt }: { fachamt: number }) => (this.asked.push(`remind ${fachamt}`), 2),
      decideException: (decision: { granted: boolean; endsOn?: string | null }) =>
        (this.decided = { ...EXCEPTION, granted: decision.granted, endsOn: decision.endsOn ?? null }),
      approveEntries: (input: { entries: EntryKey[]; qualified?: boolean }) => this.approve(input),
      returnEntry: (input: EntryKey & { cells: number[]; comment: string }) => this.giveBack(input),
    };
  }

  private approve({ entries, qualified = false }: { entries: EntryKey[]; qualified?: boolean }): number {
    const codes = entries.map(({ indicator }) => indicator);
    this.asked.push(`approve ${codes.join(' ')}${qualified ? ' qualified' : ''}`);
    this.gone = [...this.gone, ...codes];
    return entries.length;
  }

  private giveBack({ indicator, cells, comment }: EntryKey & { cells: number[]; comment: string }): object {
    this.asked.push(`return ${indicator} ${cells.join(',')} ${comment}`);
    this.gone = [...this.gone, indicator];
    return QUEUE.filter(({ code }) => code === indicator).map(content)[0] ?? {};
  }
}
