/** mulberry32: 32 bits of state, the same numbers on every machine. Not for secrets. */
export interface RandomSource {
  /** In [0, 1). */
  next(): number;
  /** In (-1, 1), heavier in the middle. */
  wobble(): number;
}

export function randomFrom(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, wobble: () => next() - next() };
}

/** FNV-1a: each indicator draws from its own source, so that a new one changes no other. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
