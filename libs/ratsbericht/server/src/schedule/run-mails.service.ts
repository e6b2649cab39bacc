import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { KommuneEntity, PeopleOfKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock, type MailAttachment, Mailer, readSettings } from '@teilziel/platform';
import { failureMail, localTime, reportMail } from '@teilziel/ratsbericht/model';
import { DataSource } from 'typeorm';
import { type FileKind, MEDIA_TYPES } from './file-types';
import { keyText, keyValues, type RunKey } from './run-key';
import { RunRecord, type TakenRun } from './run-record.service';
import { LIST_UNTRIED_MAILS, LOAD_RUN_FILES, NOTE_MAIL, TRY_MAIL } from './run.queries';

interface StoredFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
}

/** The same for the same run and address, so that a mail server's log answers what ours cannot. */
function messageIdOf(key: RunKey, email: string): string {
  const digest = createHash('sha256')
    .update(`${keyText(key)}/${email}`)
    .digest('hex')
    .slice(0, 40);
  return `<${digest}@${new URL(readSettings().publicUrl).hostname}>`;
}

function dueText(due: Date): string {
  const { year, month, day, hour, minute } = localTime(due);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year}, ${hour}:${two(minute)} Uhr`;
}

/**
 * One mail an address. SMTP knows no transaction across the wire: the attempt is written down before the mail is handed
 * over and its end after, so a worker that dies in between leaves one address of which nobody knows. It is shown and
 * not written to again: at most once by itself, once more only by the hand of a person.
 */
@Injectable()
export class RunMails {
  private readonly log = new Logger('Berichtsversand');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly people: PeopleOfKommune,
    private readonly record: RunRecord,
  ) {}

  async sendAll(key: RunKey, run: TakenRun, number: number): Promise<void> {
    const untried: { email: string; name: string }[] = await this.dataSource.query(LIST_UNTRIED_MAILS, [
      ...keyValues(key),
    ]);
    if (untried.length === 0) return;
    const files: StoredFile[] = await this.dataSource.query(LOAD_RUN_FILES, [...keyValues(key)]);
    const attachments = files.map(({ kind, name, content }): MailAttachment => ({
      name,
      type: MEDIA_TYPES[kind],
      content,
    }));
    const { name: kommune } = await this.kommune(key);
    for (const { email, name } of untried) {
      const messageId = messageIdOf(key, email);
      const attempt = [...keyValues(key), email, this.record.worker, this.clock.now(), messageId];
      const [, mine]: [unknown, number] = await this.dataSource.query(TRY_MAIL, attempt);
      // Another worker has the run, or had this address.
      if (mine === 0) return;
      const forCouncil = run.scope === 'rat';
      const text = reportMail({ name, kommune, title: run.title, number, forCouncil, files });
      const outcome = await this.mailer.send({ to: email, name, ...text, attachments, messageId });
      if (outcome.uncertain) continue;
      const sentAt = outcome.sent ? this.clock.now() : null;
      const failure = outcome.sent ? null : (outcome.reason ?? 'Die E-Mail ließ sich nicht versenden.');
      await this.dataSource.query(NOTE_MAIL, [...keyValues(key), email, sentAt, failure]);
    }
  }

  /** Whoever coordinates hears why; the run is over by then, so nobody is told twice. */
  async tellCoordinators(key: RunKey, { title }: TakenRun, reason: string): Promise<void> {
    if (!this.mailer.ready) return;
    const { name: kommune, ags } = await this.kommune(key);
    const link = `${readSettings().publicUrl}/k/${ags}/versand`;
    const coordinators = await this.people.coordinators(key.kommuneId, berlinDay(this.clock.now()));
    for (const { name, email } of coordinators) {
      if (email === null) continue;
      const text = failureMail({ name, kommune, title, due: dueText(key.dueAt), reason, link });
      const { sent } = await this.mailer.send({ to: email, name, ...text });
      if (!sent) this.log.warn(`Kommune ${key.kommuneId}: Die Koordination ließ sich nicht benachrichtigen`);
    }
  }

  private kommune({ kommuneId }: RunKey): Promise<KommuneEntity> {
    return this.dataSource.manager.findOneByOrFail(KommuneEntity, { kommuneId });
  }
}
