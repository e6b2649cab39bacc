import { BadRequestException } from '@nestjs/common';
import type { PointMeaning, TemplateYears } from '@teilziel/exchange/model';

const YEAR = /^\d{4}$/;
const MOST_YEARS = 20;
const LONGEST_REASON = 1000;

/** The years of a template; the last five where the address names none. */
export function yearsIn(query: object, today: string): TemplateYears {
  const { von, bis } = query as { von?: unknown; bis?: unknown };
  const year = Number(today.slice(0, 4));
  const to = typeof bis === 'string' && YEAR.test(bis) ? Number(bis) : year - 1;
  const from = typeof von === 'string' && YEAR.test(von) ? Number(von) : to - 4;
  if (from > to || from < 1950 || to > year || to - from >= MOST_YEARS)
    throw new BadRequestException(`Bitte wählen Sie höchstens ${MOST_YEARS} Jahre, das frühere zuerst.`);
  return { from, to };
}

/** Shown and kept in the Protokoll: a name, never a path or a sign that steers a terminal. */
export function fileName(name: unknown): string {
  const last = typeof name === 'string' ? (name.split(/[\\/]/).at(-1) ?? '') : '';
  const plain = last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 120);
  return plain === '' ? 'Liste' : plain;
}

export function pointIn(body: unknown): PointMeaning {
  const { meint } = (body ?? {}) as { meint?: unknown };
  if (meint === 'tausender') return 'thousands';
  if (meint === 'komma') return 'decimal';
  if (meint === null) return null;
  throw new BadRequestException('Bitte wählen Sie, was der Punkt in den Zahlen bedeutet.');
}

export interface Chosen {
  readonly approve: boolean;
  readonly reason: string | null;
  readonly withoutRefused: boolean;
}

export function chosenIn(body: unknown): Chosen {
  const given = (body ?? {}) as { annehmen?: unknown; grund?: unknown; ohneAbgelehnte?: unknown };
  if (typeof given.annehmen !== 'boolean')
    throw new BadRequestException('Bitte wählen Sie, ob die Werte als angenommen gelten.');
  const reason = typeof given.grund === 'string' ? given.grund.trim() : '';
  if (reason.length > LONGEST_REASON || reason.includes('\0'))
    throw new BadRequestException(`Die Begründung ist zu lang: höchstens ${LONGEST_REASON} Zeichen.`);
  return {
    approve: given.annehmen,
    reason: reason === '' ? null : reason,
    withoutRefused: given.ohneAbgelehnte === true,
  };
}
