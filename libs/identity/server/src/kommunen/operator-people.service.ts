import { Injectable } from '@nestjs/common';
import type { Role } from '@teilziel/kommune/model';
import { berlinDay, Clock, withAccess } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { LIST_ALL_PEOPLE } from './kommune.queries';
import { operatorIn } from './operator-in';

export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly state: string;
  readonly mayCreateKommune: boolean;
  readonly kommunen: readonly {
    readonly ags: string;
    readonly name: string;
    readonly state: string;
    readonly roles: readonly Role[];
  }[];
}

/** For whoever has the command line: everybody with an account. */
@Injectable()
export class OperatorPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  list(ags: string | null): Promise<KnownPerson[]> {
    return withAccess(operatorIn(), () => this.dataSource.query(LIST_ALL_PEOPLE, [ags, berlinDay(this.clock.now())]));
  }
}
