import { parseCron } from './cron.rules';

export type Rhythm = 'year' | 'quarter' | 'month' | 'week' | 'own';

/** What the form asks for; what the rhythm does not need is left alone. */
export interface ScheduleForm {
  readonly rhythm: Rhythm;
  /** 1 to 12, of a quarter 1 to 3. */
  readonly month: number;
  /** 1 to 28: every month has it. */
  readonly day: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** "08:00" */
  readonly time: string;
  /** Of the own rhythm only. */
  readonly cron: string;
}

export type FormField = 'month' | 'day' | 'weekday' | 'time' | 'cron';

const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const LAST_DAY = 28;
const FIRST_FORM: ScheduleForm = { rhythm: 'year', month: 3, day: 1, weekday: 1, time: '08:00', cron: '' };

const within = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most;

/** The cron text of a form, or the field that is wrong. */
export function cronOf(form: ScheduleForm): { readonly cron: string } | { readonly wrong: FormField } {
  const { rhythm, month, day, weekday } = form;
  if (rhythm === 'own') {
    const cron = form.cron.trim().split(/\s+/).join(' ');
    return parseCron(cron) === null ? { wrong: 'cron' } : { cron };
  }
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(form.time) ?? [];
  if (hour === undefined || minute === undefined) return { wrong: 'time' };
  const clock = `${Number(minute)} ${Number(hour)}`;
  if (rhythm === 'week') return within(weekday, 7) ? { cron: `${clock} * * ${weekday % 7}` } : { wrong: 'weekday' };
  if (!within(day, LAST_DAY)) return { wrong: 'day' };
  if (rhythm === 'month') return { cron: `${clock} ${day} * *` };
  if (!within(month, rhythm === 'year' ? 12 : 3)) return { wrong: 'month' };
  const months = rhythm === 'year' ? [month] : [0, 3, 6, 9].map((before) => before + month);
  return { cron: `${clock} ${day} ${months.join(',')} *` };
}

const SIMPLE = /^(\d+) (\d+) (?:(\d+) (\*|[\d,]+) \*|\* \* (\d))$/;
const two = (number: string | number): string => String(number).padStart(2, '0');

/** The form that gives this cron text; what no simple rhythm says is an own one. */
export function formOf(cron: string): ScheduleForm {
  const own: ScheduleForm = { ...FIRST_FORM, rhythm: 'own', cron };
  const [, minute, hour, day, months, weekday] = SIMPLE.exec(cron) ?? [];
  if (minute === undefined || hour === undefined) return own;
  const read = { ...FIRST_FORM, time: `${two(hour)}:${two(minute)}`, cron };
  const form = simpleForm(read, { day, months, weekday });
  const written = form && cronOf(form);
  return form !== null && written !== null && 'cron' in written && written.cron === cron ? form : own;
}

interface Parts {
  readonly day: string | undefined;
  readonly months: string | undefined;
  readonly weekday: string | undefined;
}

function simpleForm(read: ScheduleForm, { day, months, weekday }: Parts): ScheduleForm | null {
  if (weekday !== undefined) return { ...read, rhythm: 'week', weekday: Number(weekday) === 0 ? 7 : Number(weekday) };
  if (months === '*') return { ...read, rhythm: 'month', day: Number(day) };
  const named = (months ?? '').split(',').map(Number);
  const [month = 0] = named;
  const rhythm = named.length === 1 ? 'year' : named.length === 4 ? 'quarter' : null;
  return rhythm && { ...read, rhythm, day: Number(day), month };
}

/** "Jeden 1. März, 8:00 Uhr". */
export function scheduleWords(cron: string): string {
  const form = formOf(cron);
  const clock = `${Number(form.time.slice(0, 2))}:${form.time.slice(3)} Uhr`;
  switch (form.rhythm) {
    case 'year':
      return `Jeden ${form.day}. ${MONTHS[form.month - 1]}, ${clock}`;
    case 'quarter':
      return `Jedes Quartal am ${form.day}. des ${form.month}. Monats, ${clock}`;
    case 'month':
      return `Jeden Monat am ${form.day}., ${clock}`;
    case 'week':
      return `Jeden ${WEEKDAYS[form.weekday - 1]}, ${clock}`;
    case 'own':
      return `Eigener Zeitplan: ${cron}`;
  }
}
