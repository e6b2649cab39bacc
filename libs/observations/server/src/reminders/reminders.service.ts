import { Injectable } from '@nestjs/common';
import { KommuneEntity, PeopleOfKommune } from '@teilziel/kommune/server';
import { reminderMail } from '@teilziel/observations/model';
import { Mailer, readSettings } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AskedEntries } from '../cockpit/asked-entries.service';
import { LAST_REMINDERS } from '../cockpit/asked.queries';
import { refusal } from '../refusal';
import { askedPeriod } from '../entry-facts/stored-period';
import { CLAIM_REMINDER, GIVE_BACK_REMINDER } from './reminder.queries';
import {
  concerns,
  isDueToday,
  isOf,
  isOpen,
  openWork,
  type PlanInput,
  type PlannedMail,
  planReminders,
} from './reminder-plan';

export interface RoundOutcome {
  readonly sent: number;
  readonly failed: number;
  /** Why the last one failed; German, without an address. */
  readonly reason: string | null;
}

/** Mails about what is open: one a person and day, whoever asks for it and however many processes run. */
@Injectable()
export class Reminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly asked: AskedEntries,
    private readonly people: PeopleOfKommune,
    private readonly mailer: Mailer,
  ) {}

  /** Everybody for whom something comes up today. */
  async remindAll(kommuneId: number): Promise<RoundOutcome> {
    const today = this.asked.today();
    const plans = planReminders(await this.known(kommuneId));
    if (plans.length === 0) return { sent: 0, failed: 0, reason: null };
    const rows: { personId: number; day: string }[] = await this.dataSource.query(LAST_REMINDERS, [kommuneId]);
    const last = new Map(rows.map(({ personId, day }) => [personId, day]));
    const due = plans.filter((plan) => isDueToday(plan, today, last.get(plan.person.personId) ?? null));
    return this.sendAll(kommuneId, due, today);
  }

  /** At the word of Koordination: those who can do something about an Amt and a period. How many were written to. */
  async remindFachamt(kommuneId: number, fachamt: number, code: string): Promise<number> {
    const period = askedPeriod(code).stored;
    const known = await this.known(kommuneId);
    if (!known.entries.some((entry) => isOpen(entry) && isOf(entry, fachamt, period)))
      throw refusal('Hier ist nichts offen.', null, 'REFUSED');
    if (!this.mailer.ready)
      throw refusal('Es ist kein Mailserver eingerichtet. Sprechen Sie das Amt direkt an.', null, 'REFUSED');
    // Koordination knows already.
    const plans = planReminders({ ...known, coordinators: [] }).filter((plan) => concerns(plan, fachamt, period));
    if (plans.length === 0)
      throw refusal(
        'In diesem Fachamt ist niemand zu erreichen. Bitten Sie die Verwaltung, jemanden für die Erfassung einzutragen.',
        null,
        'REFUSED',
      );
    const { sent, failed, reason } = await this.sendAll(kommuneId, plans, known.today);
    if (sent === 0 && failed > 0) throw refusal(reason ?? 'Die E-Mail ließ sich nicht versenden.', null, 'REFUSED');
    return sent;
  }

  private async known(kommuneId: number): Promise<PlanInput> {
    const today = this.asked.today();
    return {
      entries: await this.asked.of(kommuneId),
      officers: await this.people.officers(kommuneId, today),
      accountable: await this.people.accountable(kommuneId, today),
      coordinators: await this.people.coordinators(kommuneId, today),
      today,
    };
  }

  private async sendAll(kommuneId: number, plans: readonly PlannedMail[], today: string): Promise<RoundOutcome> {
    let outcome: RoundOutcome = { sent: 0, failed: 0, reason: null };
    if (plans.length === 0) return outcome;
    const { name: kommune, ags } = await this.dataSource.manager.findOneByOrFail(KommuneEntity, { kommuneId });
    const link = `${readSettings().publicUrl}/k/${ags}/aufgaben`;
    for (const plan of plans) {
      const { personId, name, email } = plan.person;
      const key = [kommuneId, personId, today];
      // Before the mail: a crash in between costs a mail, the other way round it would come twice.
      const claimed: unknown[] = await this.dataSource.query(CLAIM_REMINDER, key);
      if (claimed.length === 0) continue;
      const [own, escalated, unstaffed] = [plan.own, plan.escalated, plan.unstaffed].map(openWork);
      const parts = { own: own ?? [], escalated: escalated ?? [], unstaffed: unstaffed ?? [] };
      const { sent, reason } = await this.mailer.send({
        ...{ to: email, name },
        ...reminderMail({ name, kommune, today, link, ...parts }),
      });
      if (sent) {
        outcome = { ...outcome, sent: outcome.sent + 1 };
      } else {
        await this.dataSource.query(GIVE_BACK_REMINDER, key);
        outcome = { ...outcome, failed: outcome.failed + 1, reason: reason ?? null };
      }
    }
    return outcome;
  }
}
