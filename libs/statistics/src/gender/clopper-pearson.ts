import { checkCounts, type Interval } from './wilson';

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x ≥ 1 (Lanczos, g = 7). */
function logGamma(x: number): number {
  const t = x - 1 + 7.5;
  const sum = LANCZOS.reduce((total, coefficient, at) => total + coefficient / (x + at), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Continued fraction of the incomplete beta function (Lentz), good for p < (a + 1) / (a + b + 2). */
function betaFraction(p: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * p) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * p) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * p) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

/** Regularised incomplete beta function I_p(a, b): P(X ≥ a) for X ~ binomial(a + b − 1, p). */
function incompleteBeta(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(p) + b * Math.log1p(-p));
  return p < (a + 1) / (a + b + 2) ? (front * betaFraction(p, a, b)) / a : 1 - (front * betaFraction(1 - p, b, a)) / b;
}

function betaQuantile(probability: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** "Exact" 95 % interval (Clopper and Pearson 1934), wider than Wilson's; for comparison. */
export function clopperPearsonInterval(x: number, n: number): Interval {
  checkCounts(x, n);
  return [x === 0 ? 0 : betaQuantile(0.025, x, n - x + 1), x === n ? 1 : betaQuantile(0.975, x + 1, n - x)];
}
