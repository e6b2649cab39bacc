import { daysBetween, germanDay } from '../due/iso-day.rules';

/** What is open for one Amt and period. */
export interface OpenWork {
  readonly fachamt: string;
  readonly periodLabel: string;
  /** ISO day. */
  readonly dueOn: string;
  /** Indicators not handed in yet. */
  readonly values: number;
  readonly bySex: number;
  /** Of `values`, given back by Koordination. */
  readonly returned: number;
}

export interface ReminderMail {
  readonly name: string;
  readonly kommune: string;
  /** ISO day of Berlin. */
  readonly today: string;
  /** What the person is to enter, most urgent first. */
  readonly own: readonly OpenWork[];
  /** What others have let pass by more than a week and the person answers for. */
  readonly escalated: readonly OpenWork[];
  /** Where nobody is named to enter anything. */
  readonly unstaffed: readonly OpenWork[];
  readonly link: string;
}

export interface ReminderText {
  readonly subject: string;
  readonly text: string;
}

const longDay = (iso: string): string => germanDay(iso, '');
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const valuesOf = (count: number): string => plural(count, 'Wert', 'Werte');
const sumOf = (work: readonly OpenWork[]): number => work.reduce((sum, { values }) => sum + values, 0);

/** "3. Quartal 2026: 7 Werte fällig bis 15.10., 2 davon nach Geschlecht" */
export function openWorkLine({ periodLabel, values, bySex, dueOn, returned }: OpenWork, today: string): string {
  const left = daysBetween(today, dueOn);
  const deadline =
    left < 0
      ? `überfällig seit ${germanDay(dueOn, today)} (${plural(-left, 'Tag', 'Tage')})`
      : left === 0
        ? 'heute fällig'
        : `fällig bis ${germanDay(dueOn, today)}`;
  const split = bySex === 0 ? '' : `, ${bySex === values ? 'alle' : `${bySex} davon`} nach Geschlecht`;
  const back =
    returned === 0 ? '' : `, ${returned === values ? 'zur Klärung' : `${returned} davon zur Klärung`} zurück`;
  return `${periodLabel}: ${valuesOf(values)} ${deadline}${values === 1 ? split.replace(', alle', ',') : split}${back}`;
}

/** One mail a person and day, whatever number of Fachaemter and periods: a list, a count and where to go. */
export function reminderMail({ name, kommune, today, own, escalated, unstaffed, link }: ReminderMail): ReminderText {
  const paragraphs = [
    `Guten Tag ${name},`,
    ...(own.length === 0
      ? []
      : [
          `im Teilziel-Monitor (${kommune}) ${sumOf(own) === 1 ? 'fehlt noch ein Wert' : `fehlen noch ${sumOf(own)} Werte`}:`,
          listOf(own, today),
          own.some(({ dueOn }) => dueOn < today)
            ? 'Nach der Frist ist die Erfassung gesperrt. Beantragen Sie dort eine Nachmeldung mit einem kurzen Grund.'
            : 'Gibt es zu einem Indikator nichts zu melden, tragen Sie auch das ein: Dann gilt er als abgegeben.',
        ]),
    ...(escalated.length === 0
      ? []
      : [
          'Sie sind für diese Fachämter verantwortlich. Dort ist die Frist seit mehr als einer Woche vorbei:',
          listOf(escalated, today),
          'Bitte klären Sie, wer die Werte nachträgt. Nach der Frist öffnet eine Nachmeldung die Erfassung wieder.',
        ]),
    ...(unstaffed.length === 0
      ? []
      : [
          'Sie erhalten diese Zeilen, weil in diesen Fachämtern niemand Werte erfasst, der sich schon einmal angemeldet hat:',
          listOf(unstaffed, today),
          'Bitte lassen Sie in der Verwaltung jemanden dafür eintragen.',
        ]),
    'Zu den Aufgaben:',
    link,
  ];
  return {
    subject: subjectOf(kommune, today, [own, escalated, unstaffed].find(({ length }) => length > 0) ?? []),
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** One block an Amt, in the order of its most urgent period. */
function listOf(work: readonly OpenWork[], today: string): string {
  const fachaemter = [...new Set(work.map(({ fachamt }) => fachamt))];
  return fachaemter
    .map((fachamt) =>
      [fachamt, ...work.filter((one) => one.fachamt === fachamt).map((one) => `- ${openWorkLine(one, today)}`)].join(
        '\n',
      ),
    )
    .join('\n\n');
}

function subjectOf(kommune: string, today: string, work: readonly OpenWork[]): string {
  const late = work.filter(({ dueOn }) => dueOn < today);
  if (late.length > 0) return `${kommune}: ${valuesOf(sumOf(late))} überfällig`;
  const first = work.map(({ dueOn }) => dueOn).sort()[0] ?? today;
  const all = work.every(({ dueOn }) => dueOn === first);
  return `${kommune}: ${valuesOf(sumOf(work))} fällig${all ? '' : ', die ersten'} bis ${longDay(first)}`;
}
