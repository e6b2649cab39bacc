import type { StateIconName } from '../shell/state-icon';
import type { DueItem, DueItems } from './due-item';
import type { DueTexts } from './texts.de';

const ORDER: readonly DueItem['group'][] = ['RETURNED', 'DUE', 'LATER', 'DONE'];

/** Returned, then each deadline, then later, then done; inside by day, the newest done first. */
export function groupsOf(items: readonly DueItem[]): readonly DueItems[] {
  const found = new Map<string, DueItem[]>();
  const byDay = [...items].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  for (const group of ORDER)
    for (const item of group === 'DONE' ? byDay.toReversed() : byDay)
      if (item.group === group) {
        const overdue = group === 'DUE' && item.daysLeft < 0;
        const key = group === 'DUE' ? (overdue ? 'overdue' : `DUE ${item.dueOn}`) : group;
        found.set(key, [...(found.get(key) ?? []), item]);
      }
  return [...found].map(([key, members]) => ({
    key,
    group: members[0]?.group ?? 'DONE',
    dueOn: key.startsWith('DUE ') ? (members[0]?.dueOn ?? null) : null,
    overdue: key === 'overdue',
    items: members,
  }));
}

export interface StateOfItem {
  readonly icon: StateIconName;
  readonly word: string;
}

export function stateOf(item: DueItem, words: DueTexts['states'], shortDay: (day: string) => string): StateOfItem {
  if (item.group === 'RETURNED') return { icon: 'error', word: words.returned };
  if (item.group === 'LATER')
    return { icon: 'locked', word: item.opensOn === null ? words.waiting : words.opens(shortDay(item.opensOn)) };
  if (item.state === 'approved') return { icon: 'saved', word: words.approved };
  if (item.state === 'submitted') return { icon: 'saved', word: words.submitted };
  if (item.errors > 0 || item.hints > 0)
    return { icon: item.errors > 0 ? 'error' : 'hint', word: words.findings(item.errors, item.hints) };
  return item.filled === item.cells && item.cells > 0
    ? { icon: 'saved', word: words.complete }
    : { icon: 'open', word: words.open };
}

/** One sentence: what came back, what is open until the next deadline, how much is missing. */
export function leadOf(items: readonly DueItem[], words: DueTexts['lead'], longDay: (day: string) => string): string {
  const returned = items.filter(({ group }) => group === 'RETURNED').length;
  const due = items.filter(({ group, state }) => group === 'DUE' && (state === 'open' || state === 'returned'));
  const until = due.map(({ dueOn }) => dueOn).sort()[0];
  const missing = due.reduce((sum, { cells, filled }) => sum + Math.max(0, cells - filled), 0);
  if (returned === 0 && until === undefined) return words.nothing;
  const sentences = [words.what(returned, due.length, until === undefined ? '' : longDay(until))];
  if (missing > 0) sentences.push(words.missing(missing));
  return sentences.join(' ');
}
