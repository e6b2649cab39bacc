import { Injectable } from '@nestjs/common';
import { auditText } from '@teilziel/identity/model';
import type { Viewer } from '@teilziel/kommune/server';
import { Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { acrossOwnKommunen } from './own-kommunen';
import * as sql from './personal-data.queries';

interface AuditRow {
  readonly kommune: string;
  readonly number: number;
  readonly at: Date;
  readonly person: string;
  readonly action: string;
  readonly details: string;
}

/** Auskunft (Art. 15 DSGVO): everything that is stored about one person, for that person. */
@Injectable()
export class PersonalData {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly log: AuditLog,
  ) {}

  json(viewer: Viewer): Promise<string> {
    const { personId } = viewer;
    return acrossOwnKommunen(this.dataSource, viewer, () =>
      this.dataSource.transaction(async (manager) => {
        await this.log.appendForPerson(manager, { personId, action: 'personal-data-exported', details: {} });
        const rows = <Row>(statement: string, given: unknown): Promise<Row[]> => manager.query(statement, [given]);
        const author = `person:${personId}`;
        const [account] = await rows<Record<string, unknown>>(sql.MY_ACCOUNT, personId);
        const entries = await rows<AuditRow>(sql.MY_AUDIT, personId);
        const data = {
          Auskunft: 'Alles, was in dieser Installation über Sie gespeichert ist (Art. 15 DSGVO)',
          'erzeugt am': this.clock.now(),
          Konto: account,
          'Kommunen und Rollen': await rows(sql.MY_MEMBERSHIPS, personId),
          Sitzungen: await rows(sql.MY_SESSIONS, personId),
          Dienstkonten: await rows(sql.MY_LOGINS, personId),
          'einmalige Links': await rows(sql.MY_LINKS, personId),
          'Ihre Arbeit': await rows(sql.MY_WORK, author),
          Protokoll: entries.map((entry) => entryOf(entry, personId, String(account?.['Name'] ?? author))),
        };
        return JSON.stringify(data, null, 2);
      }),
    );
  }
}

/** The sentence without the names of others: those are their data. */
function entryOf({ kommune, number, at, person, action, details }: AuditRow, personId: number, name: string): object {
  const nameOf = (id: number): string => (id === personId ? name : 'eine andere Person');
  const by =
    person === `person:${personId}` ? 'Sie selbst' : person === 'system' ? 'das Programm' : 'eine andere Person';
  return { Kommune: kommune, Nummer: number, Zeitpunkt: at, von: by, Vorgang: auditText(action, details, nameOf) };
}
