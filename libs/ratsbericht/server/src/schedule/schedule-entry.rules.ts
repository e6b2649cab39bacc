import { isMailAddress } from '@teilziel/platform';
import { cronOf, type FormField, nextDue, parseCron } from '@teilziel/ratsbericht/model';
import { refuse } from './schedule-refusal';
import type { ReportRecipientInput, ReportScheduleInput } from './types/report-schedule.input';

const MOST_RECIPIENTS = 50;
const LONGEST_TITLE = 80;
const CONTROL = /\p{Cc}/u;

const WRONG: Readonly<Record<FormField, string>> = {
  month: 'Diesen Monat gibt es im gewählten Rhythmus nicht.',
  day: 'Wählen Sie einen Tag von 1 bis 28: Den hat jeder Monat.',
  weekday: 'Wählen Sie einen Wochentag.',
  time: 'Geben Sie die Uhrzeit als Stunde und Minute an, zum Beispiel 08:00.',
  cron:
    'Der eigene Zeitplan braucht fünf Felder: Minute, Stunde, Tag, Monat, Wochentag, zum Beispiel „0 8 1 3 *“. ' +
    'Minute und Stunde sind je eine Zahl, mehr als einmal am Tag wird nicht versandt.',
};

export interface CheckedSchedule {
  readonly title: string;
  readonly cron: string;
  readonly nextDue: Date;
  readonly recipients: readonly ReportRecipientInput[];
}

/** Throws the first thing that is wrong, with the field it stands in. */
export function checkedSchedule(input: ReportScheduleInput, now: Date): CheckedSchedule {
  const title = input.title.trim();
  if (title === '') throw refuse('Geben Sie dem Versand einen Namen.', 'title');
  if (title.length > LONGEST_TITLE || CONTROL.test(title))
    throw refuse(`Der Name hat höchstens ${LONGEST_TITLE} Zeichen und keine Zeilenumbrüche.`, 'title');
  const form = cronOf(input);
  if ('wrong' in form) throw refuse(WRONG[form.wrong], form.wrong);
  const parsed = parseCron(form.cron);
  const due = parsed && nextDue(parsed, now);
  if (due === null) throw refuse('Diesen Tag gibt es nie. Prüfen Sie Tag und Monat.', 'cron');
  if (input.files.length === 0) throw refuse('Wählen Sie mindestens eine Datei.', 'files');
  return { title, cron: form.cron, nextDue: due, recipients: checkedRecipients(input.recipients) };
}

function checkedRecipients(given: readonly ReportRecipientInput[]): readonly ReportRecipientInput[] {
  const recipients = new Map<string, ReportRecipientInput>();
  for (const one of given) {
    const [email, name] = [one.email.trim(), one.name.trim()];
    if (email === '' && name === '') continue;
    if (!isMailAddress(email)) throw refuse(`„${email}“ ist keine E-Mail-Adresse.`, 'recipients');
    if (name.length > LONGEST_TITLE || CONTROL.test(name))
      throw refuse(
        `Der Name zu ${email} hat höchstens ${LONGEST_TITLE} Zeichen und keine Zeilenumbrüche.`,
        'recipients',
      );
    recipients.set(email.toLowerCase(), { email, name });
  }
  if (recipients.size === 0) throw refuse('Nennen Sie mindestens eine Adresse.', 'recipients');
  if (recipients.size > MOST_RECIPIENTS)
    throw refuse(
      `Mehr als ${MOST_RECIPIENTS} Adressen hat ein Versand nicht. Nehmen Sie einen Verteiler.`,
      'recipients',
    );
  return [...recipients.values()];
}
