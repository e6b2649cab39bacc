import type { Access } from '@teilziel/platform';

/** Names a run: whoever does it, however often it is begun. */
export interface RunKey {
  readonly kommuneId: number;
  readonly scheduleId: number;
  readonly dueAt: Date;
}

export const keyText = ({ kommuneId, scheduleId, dueAt }: RunKey): string =>
  `${kommuneId}/${scheduleId}/${dueAt.toISOString()}`;

export function keyOf(text: string): RunKey {
  const [kommuneId, scheduleId, dueAt = ''] = text.split('/');
  return { kommuneId: Number(kommuneId), scheduleId: Number(scheduleId), dueAt: new Date(dueAt) };
}

export const keyValues = ({ kommuneId, scheduleId, dueAt }: RunKey): readonly [number, number, Date] => [
  ...([kommuneId, scheduleId, dueAt] as const),
];

/** For what Koordination sees and the worker writes. */
export const recordAccess = (kommuneId: number): Access => ({
  ...{ personId: null, kommunen: [kommuneId] },
  rights: ['read', 'work', 'intern'],
});

/** A file is made with no more than its readers may see: what they must not know the database does not give. */
export const readerAccess = (kommuneId: number, scope: 'rat' | 'oeffentlich'): Access => ({
  ...{ personId: null, kommunen: [kommuneId] },
  rights: scope === 'rat' ? ['rat', 'oeffentlich'] : ['oeffentlich'],
});
