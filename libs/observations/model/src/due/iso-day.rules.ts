const DAY_MILLISECONDS = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days are counted in the calendar, so that a clock change neither adds nor loses one. */
export function addDays(day: string, count: number): string {
  return new Date(timeOf(day) + count * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from one to the other: 0 for the same, negative where `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY_MILLISECONDS;
}

/** "15.10.", with the year where it is not this one. */
export function germanDay(day: string, today: string): string {
  const [year = '', month = '', number = ''] = day.split('-');
  return `${number}.${month}.${today.startsWith(year) ? '' : year}`;
}
