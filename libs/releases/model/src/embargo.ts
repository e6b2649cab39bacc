const TEXT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})$/;
const BERLIN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});
const HOUR = 3_600_000;
/** UTC+1 in winter, UTC+2 in summer; in the hour that comes twice the later one holds: a secret rather too long. */
const OFFSETS = [1, 2];

/** `2026-12-01T18:00` on a clock in Germany as an instant; null where no clock ever shows it. */
export function parseEmbargo(text: string): Date | null {
  const parts = TEXT.exec(text);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const shown = `${parts.slice(1, 4).join('-')} ${parts.slice(4).join(':')}`;
  const instants = OFFSETS.map((offset) => new Date(asUtc - offset * HOUR));
  return instants.find((instant) => BERLIN.format(instant) === shown) ?? null;
}

/** Whether a release with this Sperrfrist is hidden still. */
export function isUnderEmbargo(embargoUntil: Date | null, now: Date): boolean {
  return embargoUntil !== null && embargoUntil.getTime() > now.getTime();
}

/** Whether what stands is open no later than what is asked for: a Sperrfrist can be lifted, never laid on afterwards. */
export function opensInTime(standing: Date | null, asked: Date | null, now: Date): boolean {
  if (!isUnderEmbargo(standing, now)) return true;
  return asked !== null && standing !== null && standing.getTime() <= asked.getTime();
}
