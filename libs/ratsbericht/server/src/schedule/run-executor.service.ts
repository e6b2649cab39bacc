import { Injectable, Logger } from '@nestjs/common';
import { OperatorError, withAccess } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { ReportFiles } from './report-files.service';
import { keyText, readerAccess, recordAccess, type RunKey } from './run-key';
import { RunMails } from './run-mails.service';
import { LEASE, type MailCounts, RunLost, RunRecord, type TakenRun } from './run-record.service';
import { FIND_RELEASE_AT, IS_RECALLED, LAST_DELIVERED } from './run.queries';

/** A report that ends its process each time must not do so for ever. */
const MOST_ATTEMPTS = 3;
const BEAT = LEASE / 6;
const UNEXPECTED =
  'Beim Erstellen der Dateien ist ein unerwarteter Fehler aufgetreten. Näheres steht im Protokoll des Programms.';

const recalled = (number: number): string =>
  `Datenstand ${number} ist inzwischen zurückgezogen. Es ging nichts mehr hinaus.`;

const mails = (count: number): string => (count === 1 ? 'einer Adresse' : `${count} Adressen`);

/** Does a run from wherever it stands: makes the files or finds them, writes to whom nobody has written yet, says the end. */
@Injectable()
export class RunExecutor {
  private readonly log = new Logger('Berichtsversand');

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: ReportFiles,
    private readonly record: RunRecord,
    private readonly mails: RunMails,
  ) {}

  async execute(key: RunKey): Promise<void> {
    await withAccess(recordAccess(key.kommuneId), async () => {
      const run = await this.record.take(key);
      if (run === null) return;
      const beat = setInterval(() => void this.record.keep(key).catch(() => clearInterval(beat)), BEAT);
      beat.unref();
      try {
        await this.proceed(key, run);
      } catch (error) {
        if (!(error instanceof RunLost)) throw error;
        this.log.warn(`${keyText(key)}: ein anderer Prozess hat übernommen`);
      } finally {
        clearInterval(beat);
      }
    });
  }

  private async proceed(key: RunKey, run: TakenRun): Promise<void> {
    if (run.attempts > MOST_ATTEMPTS)
      return this.fail(
        key,
        run,
        `Das Programm ist dabei ${MOST_ATTEMPTS}-mal beendet worden. Es wird nicht weiter versucht.`,
      );
    const number = run.state === 'sending' ? run.releaseNumber : await this.render(key, run);
    if (number === null) return;
    if (await this.isRecalled(key, number)) return this.fail(key, run, recalled(number));
    await this.mails.sendAll(key, run, number);
    await this.conclude(key, run, number);
  }

  private async isRecalled({ kommuneId }: RunKey, number: number): Promise<boolean> {
    const [found]: { recalled: boolean }[] = await this.dataSource.query(IS_RECALLED, [kommuneId, number]);
    return found?.recalled ?? false;
  }

  /** Null: the run has ended without files. */
  private async render(key: RunKey, run: TakenRun): Promise<number | null> {
    try {
      const found = await this.releaseAt(key, run);
      if (found === null) {
        await this.fail(
          key,
          run,
          `Es gibt noch keinen Datenstand ${run.scope === 'rat' ? 'für den Rat' : 'für alle'}.`,
        );
        return null;
      }
      if (run.onlyNew && run.origin !== 'now' && found.number <= (await this.lastDelivered(key))) {
        await this.record.skip(key, `Kein neuer Datenstand seit Nummer ${found.number}.`);
        return null;
      }
      const made = await withAccess(readerAccess(key.kommuneId, run.scope), () =>
        this.files.make(found.ags, found.number, run.files),
      );
      await this.record.beginSending(key, found.number, made);
      return found.number;
    } catch (error) {
      if (error instanceof RunLost) throw error;
      if (!(error instanceof OperatorError)) this.log.error(`${keyText(key)}: ${String(error)}`);
      await this.fail(key, run, error instanceof OperatorError ? error.message : UNEXPECTED);
      return null;
    }
  }

  private async conclude(key: RunKey, run: TakenRun, number: number): Promise<void> {
    const counts = await this.record.mails(key);
    const reason = reasonOf(counts);
    if (counts.failed > 0) return this.fail(key, run, reason ?? UNEXPECTED);
    await this.record.deliver(key, run, number, counts, reason);
    if (reason !== null) await this.mails.tellCoordinators(key, run, reason);
  }

  private async fail(key: RunKey, run: TakenRun, reason: string): Promise<void> {
    await this.record.fail(key, run, reason);
    await this.mails.tellCoordinators(key, run, reason);
  }

  private async releaseAt(
    { kommuneId, dueAt }: RunKey,
    { scope }: TakenRun,
  ): Promise<{ ags: string; number: number } | null> {
    const scopes = scope === 'rat' ? ['rat', 'oeffentlich'] : ['oeffentlich'];
    const access = readerAccess(kommuneId, scope);
    const [found]: { ags: string; number: number }[] = await withAccess(access, () =>
      this.dataSource.query(FIND_RELEASE_AT, [kommuneId, scopes, dueAt]),
    );
    return found ?? null;
  }

  private async lastDelivered({ kommuneId, scheduleId }: RunKey): Promise<number> {
    const [last]: { number: number | null }[] = await this.dataSource.query(LAST_DELIVERED, [kommuneId, scheduleId]);
    return last?.number ?? 0;
  }
}

function reasonOf({ sent, failed, unknown, failure }: MailCounts): string | null {
  const parts = [
    ...(failed > 0 ? [`An ${mails(failed)} ließ sich die E-Mail nicht übergeben: ${failure ?? ''}`] : []),
    ...(failed > 0 && sent > 0 ? [`An ${mails(sent)} ist sie gegangen.`] : []),
    ...(unknown > 0
      ? [
          `Bei ${mails(unknown)} ist ungewiss, ob der Mailserver die E-Mail angenommen hat. Sie wurde nicht noch einmal verschickt.`,
        ]
      : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
