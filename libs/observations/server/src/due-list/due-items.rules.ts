import { addDays, daysBetween, germanDay } from '@teilziel/observations/model';
import { berlinDay } from '@teilziel/platform';
import { fromStorage, periodBounds, periodLabel } from '@teilziel/statistics';
import { periodCode } from '../entry-facts/stored-period';
import type { EntryView } from '../entry-facts/entry-view';
import type { DueGroupName } from './types/due-group.enum';
import type { DueItem } from './types/due-item.type';

interface Grouped {
  readonly group: DueGroupName;
  readonly views: EntryView[];
}

export type Names = ReadonlyMap<string, string>;

const ORDER: readonly DueGroupName[] = ['RETURNED', 'DUE', 'LATER', 'DONE'];

/**
 * What is asked of a Fachamt, each value in exactly one line: returned ones one by one, what waits for a source by
 * itself, everything else as the one submission of a period. The earliest deadline first; what is done newest first.
 */
export function dueItems(views: readonly EntryView[], names: Names, today: string): DueItem[] {
  const groups = new Map<string, Grouped>();
  for (const view of views) {
    const group = groupOf(view);
    const key = keyOf(view, group);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { group, views: [view] });
    else known.views.push(view);
  }
  const items = [...groups.values()].map((one) => itemOf(one, names, today));
  return items.sort((a, b) => compare(a, b));
}

function compare(a: DueItem, b: DueItem): number {
  const byGroup = ORDER.indexOf(a.group) - ORDER.indexOf(b.group);
  if (byGroup !== 0) return byGroup;
  const byDay = a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
  if (byDay !== 0) return a.group === 'DONE' ? -byDay : byDay;
  return a.fachamtName.localeCompare(b.fachamtName, 'de');
}

function groupOf({ state, due, today }: EntryView): DueGroupName {
  if (state === 'returned') return 'RETURNED';
  if (state !== 'open') return 'DONE';
  return due.opensOn === null || due.opensOn > today ? 'LATER' : 'DUE';
}

const waitsForSource = ({ indicator, due, today }: EntryView): boolean =>
  indicator.due.needsSourceRelease && (due.opensOn === null || due.opensOn > today);

function keyOf(view: EntryView, group: DueGroupName): string {
  const { indicator, period } = view;
  const alone = group === 'RETURNED' || (group === 'LATER' && waitsForSource(view)) ? indicator.sheet.code : '';
  const detail = group === 'DONE' ? view.state : group === 'DUE' ? (view.lastDay ?? '') : (view.due.opensOn ?? '');
  return [group, indicator.fachamtId, indicator.frequency, period, alone, detail].join(' ');
}

function itemOf({ group, views }: Grouped, names: Names, today: string): DueItem {
  const view = views[0] as EntryView;
  const { indicator, period } = view;
  const { frequency, fachamtId: fachamt, fachamtName } = indicator;
  const alone = group === 'RETURNED' || waitsForSource(view) ? indicator : null;
  const dueOn = view.lastDay ?? addDays(periodBounds(fromStorage(period, frequency)).end, indicator.due.dueDays);
  const inputs = views.map((one) => one.inputs().map(({ cell }) => one.figures().has(cell) || one.nothingToReport));
  const findings = group === 'DUE' || group === 'RETURNED' ? views.flatMap((one) => one.findings(false)) : [];
  return {
    ...{ fachamt, fachamtName, group, dueOn, state: view.state, opensOn: view.due.opensOn },
    period: periodCode(period, frequency),
    periodLabel: periodLabel(fromStorage(period, frequency)),
    daysLeft: daysBetween(today, dueOn),
    indicators: views.length,
    cells: inputs.flat().length,
    filled: inputs.flat().filter(Boolean).length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    hints: findings.filter(({ severity, confirmed }) => severity === 'hint' && confirmed === null).length,
    note: noteOf(view, names, today),
    indicatorCode: alone?.sheet.code ?? null,
    indicatorName: alone === null ? null : [alone.number, alone.sheet.name].filter(Boolean).join(' '),
  };
}

function noteOf(view: EntryView, names: Names, today: string): string | null {
  const { entry, state, due } = view;
  const decider = entry?.decided_by ? (names.get(entry.decided_by) ?? entry.decided_by) : '';
  const on = (day: Date): string => germanDay(berlinDay(day), today);
  if (state === 'returned')
    return entry?.decision_comment ? `${decider}: „${entry.decision_comment}“` : decider || null;
  if (state === 'approved' && entry?.decided_at) return `${decider}, ${on(entry.decided_at)}`;
  if (state === 'submitted' && entry?.submitted_at) return `abgegeben am ${on(entry.submitted_at)}`;
  if (waitsForSource(view)) {
    const { source } = view.indicator;
    return due.opensOn === null
      ? `${source}: Ein Termin ist noch nicht bekannt.`
      : `${source} veröffentlicht am ${germanDay(due.opensOn, today)}`;
  }
  const isLate = due.dueOn !== null && due.dueOn < today;
  if (!isLate || view.lastDay === null) return null;
  return view.lastDay >= today
    ? `Nachmeldung möglich bis ${germanDay(view.lastDay, today)}`
    : 'Die Frist ist vorbei. Sie können eine Nachmeldung beantragen.';
}
