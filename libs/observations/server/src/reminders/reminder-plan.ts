import type { AccountablePerson, CoordinatorOfDay, OfficerOfDay } from '@teilziel/kommune/server';
import { isEscalated, type OpenWork, remindsToday } from '@teilziel/observations/model';
import { fromStorage, periodLabel } from '@teilziel/statistics';
import type { AskedEntry } from '../cockpit/asked-entry';

/** Somebody who can be written to, and what about. */
export interface PlannedMail {
  readonly person: { readonly personId: number; readonly name: string; readonly email: string };
  readonly own: AskedEntry[];
  readonly escalated: AskedEntry[];
  readonly unstaffed: AskedEntry[];
}

export interface PlanInput {
  readonly entries: readonly AskedEntry[];
  readonly officers: readonly OfficerOfDay[];
  readonly accountable: readonly AccountablePerson[];
  readonly coordinators: readonly CoordinatorOfDay[];
  readonly today: string;
}

type Person = CoordinatorOfDay;
type Part = 'own' | 'escalated' | 'unstaffed';

/**
 * Who hears of what: whoever records for the Amt today, deputies included; after a week also whoever answers for it and
 * their deputies. Where nobody records who has ever signed in, whoever answers hears at once, else Koordination.
 */
export function planReminders({ entries, officers, accountable, coordinators, today }: PlanInput): PlannedMail[] {
  const plans = new Map<number, PlannedMail>();
  const tell = (people: readonly Person[], part: Part, entry: AskedEntry): void => {
    for (const { personId, name, email } of people) {
      if (email === null) continue;
      const plan = plans.get(personId) ?? { person: { personId, name, email }, own: [], escalated: [], unstaffed: [] };
      const known = [...plan.own, ...plan.escalated, ...plan.unstaffed].includes(entry);
      if (!known) plan[part].push(entry);
      plans.set(personId, plan);
    }
  };
  for (const entry of entries.filter(isOpen)) {
    const { fachamtId } = entry.indicator;
    const recording = officers.filter((officer) => officer.fachamtId === fachamtId && officer.hasSignedIn);
    const answering = accountable.filter((person) => person.fachamtId === fachamtId);
    tell(recording, 'own', entry);
    if (recording.length === 0) tell(answering.length > 0 ? answering : coordinators, 'unstaffed', entry);
    else if (isEscalated({ dueOn: entry.dueOn }, today)) tell(answering, 'escalated', entry);
  }
  return [...plans.values()];
}

/** An entry whose values can be asked for, so that both its days are known. */
export interface OpenEntry extends AskedEntry {
  readonly opensOn: string;
  readonly dueOn: string;
}

export const isOpen = (entry: AskedEntry): entry is OpenEntry =>
  !entry.waiting &&
  entry.opensOn !== null &&
  entry.dueOn !== null &&
  (entry.state === 'open' || entry.state === 'returned');

const partsOf = ({ own, escalated, unstaffed }: PlannedMail): AskedEntry[] => [...own, ...escalated, ...unstaffed];

/** Whether anything of it comes up today for somebody last written to on the day. */
export const isDueToday = (plan: PlannedMail, today: string, last: string | null): boolean =>
  partsOf(plan)
    .filter(isOpen)
    .some((entry) => remindsToday(entry, today, last));

export const isOf = ({ indicator, period }: AskedEntry, fachamt: number, wanted: number): boolean =>
  indicator.fachamtId === fachamt && period === wanted;

export const concerns = (plan: PlannedMail, fachamt: number, period: number): boolean =>
  partsOf(plan).some((entry) => isOf(entry, fachamt, period));

/** One line an Amt, period and deadline, most urgent first. */
export function openWork(entries: readonly AskedEntry[]): OpenWork[] {
  const lines = new Map<string, OpenWork>();
  for (const entry of entries.filter(isOpen)) {
    const { indicator, period, dueOn } = entry;
    const label = periodLabel(fromStorage(period, indicator.frequency));
    const key = [indicator.fachamtId, label, dueOn].join('|');
    const line = lines.get(key) ?? {
      ...{ fachamt: indicator.fachamtName, periodLabel: label, dueOn, values: 0, bySex: 0, returned: 0 },
    };
    lines.set(key, {
      ...line,
      values: line.values + 1,
      bySex: line.bySex + Number(isBySex(indicator.sheet.cells)),
      returned: line.returned + Number(entry.state === 'returned'),
    });
  }
  return [...lines.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

const isBySex = (cells: readonly { readonly coordinate: string }[]): boolean =>
  cells.some(({ coordinate }) => /(^|;)sex=/.test(coordinate));
