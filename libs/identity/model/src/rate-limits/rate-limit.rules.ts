const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** So many attempts within the window; then a wait that doubles with every further one, up to an hour. In seconds. */
export interface RateLimit {
  readonly attempts: number;
  readonly window: number;
  readonly firstWait: number;
  readonly longestWait: number;
}

const limit = (attempts: number, window: number, firstWait: number): RateLimit => ({
  attempts,
  window,
  firstWait,
  longestWait: HOUR,
});

export const RATE_LIMITS = {
  account: limit(5, 15 * MINUTE, MINUTE),
  address: limit(30, 15 * MINUTE, MINUTE),
  /** Apart from passwords: whoever asks for links locks nobody out of signing in. */
  'link-address': limit(30, 15 * MINUTE, MINUTE),
  'second-factor': limit(5, 15 * MINUTE, MINUTE),
  /** Mails to one address, so that nobody's letter box is flooded. */
  'password-link': limit(3, HOUR, HOUR),
} as const satisfies Record<string, RateLimit>;

export type RateLimitKind = keyof typeof RATE_LIMITS;

/** Whoever has IPv6 has a whole /64 to themselves: it counts as one address. */
export function addressBlock(address: string): string {
  const plain = address
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '')
    .toLowerCase();
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
