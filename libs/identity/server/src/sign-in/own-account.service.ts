import { Injectable } from '@nestjs/common';
import { endsIfIdle } from '@teilziel/identity/model';
import { heldOn } from '@teilziel/kommune/model';
import type { Viewer } from '@teilziel/kommune/server';
import { berlinDay, Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { FIND_ME } from '../sessions/session.queries';
import { signingIn } from '../sessions/sign-in-access';
import type { Me, MyKommune, MyRole } from './types/me.type';

interface MeRow extends Omit<Me, 'kommunen' | 'expiresAt'> {
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly kommunen: readonly (Omit<MyKommune, 'roles'> & {
    readonly roles: readonly (MyRole & { readonly validFrom: string })[];
  })[];
}

/** What a person sees of the own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async me({ personId, sessionId }: Viewer): Promise<Me | null> {
    const [row]: MeRow[] = await signingIn(personId, () => this.dataSource.query(FIND_ME, [personId, sessionId]));
    if (row === undefined) return null;
    const day = berlinDay(this.clock.now());
    const kommunen = row.kommunen.map((kommune) => ({ ...kommune, roles: heldOn(kommune.roles, day) }));
    return {
      ...row,
      expiresAt: endsIfIdle(row).toISOString(),
      kommunen: kommunen.filter(({ roles }) => roles.length > 0),
    };
  }
}
