import { Injectable } from '@nestjs/common';
import { endsIfIdle } from '@teilziel/identity/model';
import type { Viewer } from '@teilziel/kommune/server';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { SessionService } from '../sessions/session.service';
import { signingIn } from '../sessions/sign-in-access';
import { SessionOpening } from './session-opening.service';
import type { SessionType } from './types/session.type';

@Injectable()
export class OwnSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly opening: SessionOpening,
    private readonly audit: AuditLog,
  ) {}

  async list({ personId, sessionId }: Viewer): Promise<SessionType[]> {
    const found = await this.sessions.list(personId);
    return found.map(({ sessionId: id, device, address, ...times }) => ({
      ...{ id, device, address, current: id === sessionId },
      createdAt: times.createdAt.toISOString(),
      seenAt: times.seenAt.toISOString(),
      expiresAt: endsIfIdle(times).toISOString(),
    }));
  }

  end({ personId }: Viewer, sessionId: number): Promise<boolean> {
    return signingIn(personId, () =>
      this.dataSource.transaction(async (manager) => {
        const ended = await this.sessions.end(manager, personId, sessionId);
        const event = { personId, action: 'sessions-ended', details: { count: 1 } } as const;
        if (ended) await this.audit.appendForPerson(manager, event);
        return ended;
      }),
    );
  }

  endOthers({ personId, sessionId }: Viewer): Promise<number> {
    return signingIn(personId, () =>
      this.dataSource.transaction((manager) => this.opening.closeAllOf(manager, personId, sessionId)),
    );
  }
}
