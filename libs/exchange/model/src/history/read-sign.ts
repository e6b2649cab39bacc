import { type Observation, type ObsStatus, parseGermanNumber, statusHasValue } from '@teilziel/statistics';

const QUALITY: Readonly<Record<string, ObsStatus>> = { p: 'P', s: 'E', r: 'A', '()': 'U', '( )': 'U', '|': 'B' };

type Sign =
  | { readonly kind: 'none' }
  /** Beside a figure. */
  | { readonly kind: 'quality'; readonly status: ObsStatus }
  /** Instead of one; "–" is exactly zero. */
  | { readonly kind: 'absence'; readonly status: ObsStatus; readonly value: 0 | null }
  | { readonly kind: 'unknown' };

/** What stands in the column "Zeichen". */
export function readSign(text: string): Sign {
  const plain = text.trim();
  if (plain === '') return { kind: 'none' };
  const quality = QUALITY[plain.toLowerCase()];
  if (quality !== undefined) return { kind: 'quality', status: quality };
  const parsed = parseGermanNumber(plain);
  return parsed.kind === 'sign' ? { kind: 'absence', status: parsed.status, value: parsed.value } : { kind: 'unknown' };
}

type Figures = Pick<Observation, 'numerator' | 'denominator' | 'value'>;

/** The figures with the sign of their line; null where one contradicts the other. */
export function withSign(
  figures: Figures,
  status: ObsStatus,
  sign: Sign,
  part: 'numerator' | 'value',
): Observation | null {
  const isSaid = figures.numerator !== null || figures.value !== null;
  if (sign.kind === 'quality') {
    const agrees = isSaid && statusHasValue(status) && (status === 'A' || status === sign.status);
    return agrees ? { ...figures, status: sign.status } : null;
  }
  if (sign.kind !== 'absence') return { ...figures, status };
  if (isSaid) return figures[part] === sign.value && status === sign.status ? { ...figures, status } : null;
  if (status !== 'A' && status !== sign.status) return null;
  return { ...figures, [part]: sign.value, status: sign.status };
}
