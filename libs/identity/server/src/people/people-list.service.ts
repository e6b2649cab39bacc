import { Injectable } from '@nestjs/common';
import { berlinDay, Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from './people-cursor';
import { LIST_PEOPLE, SIGN_IN_FACTS } from './people.queries';
import type { PeoplePage, PeopleQuestion, ShownPerson } from './people.types';
import { Refusal } from './refusal';
import { withRight } from './with-right';

const LARGEST_PAGE = 200;

type ListedPerson = Omit<ShownPerson, 'lastSeen' | 'invitedAt' | 'secondFactor'> & {
  readonly sorted: string;
  readonly entered: string | null;
};

interface SignInFacts {
  readonly person_id: number;
  readonly second_factor: boolean;
  readonly sessions: number;
  readonly invited_at: Date | null;
}

/** The people of one Kommune: two statements, however many there are. */
@Injectable()
export class PeopleList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async page(kommuneId: number, question: PeopleQuestion): Promise<PeoplePage> {
    const first = question.first ?? 50;
    if (first < 1 || first > LARGEST_PAGE) {
      throw new Refusal(
        { field: 'first', text: `„first“ muss zwischen 1 und ${LARGEST_PAGE} liegen.` },
        'INVALID_INPUT',
      );
    }
    const { total, rows } = await this.listed(kommuneId, { ...question, first });
    const facts = await this.factsOf(rows);
    const last = rows.at(-1);
    return {
      rows: rows.map((row) => shown(row, facts.get(row.id))),
      endCursor: last && rows.length === first ? writeCursor(last) : null,
      total,
    };
  }

  /** With every role the person ever had here; null: no member of this Kommune. */
  async one(kommuneId: number, personId: number): Promise<{ person: ShownPerson; sessions: number } | null> {
    const { rows } = await this.listed(kommuneId, { first: 1 }, personId);
    const [row] = rows;
    if (row === undefined) return null;
    const facts = (await this.factsOf(rows)).get(row.id);
    return { person: shown(row, facts), sessions: facts?.sessions ?? 0 };
  }

  private async listed(
    kommuneId: number,
    { search, role, state, fachamt, first, after }: PeopleQuestion,
    personId: number | null = null,
  ): Promise<{ total: number; rows: ListedPerson[] }> {
    const place = after ? readCursor(after) : null;
    const [found]: { total: number; rows: ListedPerson[] }[] = await this.dataSource.query(LIST_PEOPLE, [
      ...[kommuneId, berlinDay(this.clock.now()), patternOf(search), role ?? null, state ?? null, fachamt ?? null],
      ...[place?.sorted ?? null, place?.id ?? null, first, personId, personId !== null],
    ]);
    return found ?? { total: 0, rows: [] };
  }

  private async factsOf(rows: readonly ListedPerson[]): Promise<ReadonlyMap<number, SignInFacts>> {
    if (rows.length === 0) return new Map();
    const ids = rows.map(({ id }) => id);
    const facts: SignInFacts[] = await withRight('sign-in', () =>
      this.dataSource.query(SIGN_IN_FACTS, [ids, this.clock.now()]),
    );
    return new Map(facts.map((fact) => [fact.person_id, fact]));
  }
}

/** What was typed stands for itself: % and _ are letters like any other. */
function patternOf(search: string | null | undefined): string | null {
  const text = search?.trim() ?? '';
  return text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

function shown({ id, name, email, state, roles, entered }: ListedPerson, facts: SignInFacts | undefined): ShownPerson {
  return {
    ...{ id, name, email, state, roles },
    lastSeen: entered === null ? null : new Date(entered).toISOString(),
    invitedAt: facts?.invited_at?.toISOString() ?? null,
    secondFactor: facts?.second_factor ?? false,
  };
}
