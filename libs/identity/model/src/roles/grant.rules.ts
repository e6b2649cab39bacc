import type { HeldRole, Role } from '@teilziel/kommune/model';
import type { FieldProblem } from '../field-problem';
import { addDays, isIsoDay } from '../iso-day.rules';

/** What a form sends; without a first day the role begins today. */
export interface GrantEntry {
  readonly role: Role;
  readonly fachamt?: number | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

export type GrantDraft = Pick<HeldRole, 'role' | 'fachamtId' | 'validFrom' | 'validTo'>;

export function grantDraft({ role, fachamt, validFrom, validTo }: GrantEntry, today: string): GrantDraft {
  return { role, fachamtId: fachamt ?? null, validFrom: validFrom || today, validTo: validTo || null };
}

/** Erfassung is for the Amt's own indicators and measures, so it names one; the other roles hold for the whole Kommune. */
export function checkGrant(
  { role, fachamtId, validFrom, validTo }: GrantDraft,
  today: string,
  fachaemter: ReadonlySet<number>,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (role === 'erfassung' && fachamtId === null) {
    problems.push({ field: 'fachamt', text: 'Die Rolle Erfassung braucht ein Fachamt. Wählen Sie eines aus.' });
  }
  if (role !== 'erfassung' && fachamtId !== null) {
    problems.push({ field: 'fachamt', text: 'Ein Fachamt gehört nur zur Rolle Erfassung. Lassen Sie das Feld leer.' });
  }
  if (role === 'erfassung' && fachamtId !== null && !fachaemter.has(fachamtId)) {
    problems.push({ field: 'fachamt', text: 'Dieses Fachamt gibt es in Ihrer Kommune nicht.' });
  }
  return [...problems, ...checkDays(validFrom, validTo, today)];
}

function checkDays(from: string, to: string | null, today: string): FieldProblem[] {
  if (!isIsoDay(from)) return [{ field: 'validFrom', text: 'Der erste Tag ist kein gültiges Datum.' }];
  if (to === null) return [];
  if (!isIsoDay(to)) return [{ field: 'validTo', text: 'Der letzte Tag ist kein gültiges Datum.' }];
  if (to < from) return [{ field: 'validTo', text: 'Der letzte Tag liegt vor dem ersten.' }];
  if (to < today) return [{ field: 'validTo', text: 'Der letzte Tag liegt in der Vergangenheit.' }];
  return [];
}

const overlap = (a: Pick<HeldRole, 'validFrom' | 'validTo'>, b: Pick<HeldRole, 'validFrom' | 'validTo'>): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

/** The same role for the same Amt at the same time says nothing new. A deputy's role counts apart: it ends by itself. */
export function alreadyHeld(draft: GrantDraft, held: readonly HeldRole[]): boolean {
  return held.some(
    (grant) =>
      grant.deputyFor === null &&
      grant.role === draft.role &&
      grant.fachamtId === draft.fachamtId &&
      overlap(grant, draft),
  );
}

/** Null: it never took effect or begins later, so the grant goes; the Protokoll keeps that it was given. */
export type GrantEnd = { readonly validTo: string | null } | FieldProblem;

/** The last day is today at the earliest; yesterday means "at once". */
export function endGrant(grant: Pick<HeldRole, 'validFrom' | 'validTo'>, on: string, today: string): GrantEnd {
  if (!isIsoDay(on)) return { field: 'on', text: 'Der letzte Tag ist kein gültiges Datum.' };
  if (on < addDays(today, -1)) return { field: 'on', text: 'Der letzte Tag liegt in der Vergangenheit.' };
  if (grant.validTo !== null && grant.validTo < today) return { field: 'on', text: 'Diese Rolle ist schon beendet.' };
  return { validTo: on < grant.validFrom ? null : on };
}
