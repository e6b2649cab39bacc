const BERLIN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day in Berlin as ISO: deadlines begin and end with it. A day stays what it is. */
export const berlinDay = (moment: string): string =>
  moment.length === 10 ? moment : BERLIN_DAY.format(new Date(moment));
