import fc, { type Parameters } from '../../node_modules/fast-check/lib/cjs/fast-check.js';

/**
 * What a spec gets when it imports fast-check (moduleNameMapper of jest.config.mjs): the same seed in every run, so that the verdict
 * of `npm test` belongs to the change and not to the draw. New counterexamples are looked for with `npm run test:long`.
 */
const SEED = 20_261_122;
const given = process.env['FAST_CHECK_SEED'];
const factor = Number(process.env['FAST_CHECK_RUNS'] ?? 1);
const USUAL_RUNS = 100;
const PATIENCE = 90_000;

if (given !== undefined && !Number.isSafeInteger(Number(given)))
  throw new Error(`FAST_CHECK_SEED ist eine ganze Zahl oder „random“, nicht „${given}“.`);
if (!(factor > 0)) throw new Error('FAST_CHECK_RUNS ist das Wievielfache der üblichen Läufe, zum Beispiel 10.');

/** More runs may take as much longer: the time a test is given grows with them. */
if (factor > 1) {
  const { it } = globalThis;
  const patient = ((name, work, timeout = PATIENCE) => it(name, work, timeout * factor)) as typeof it;
  Object.assign(globalThis, { it: Object.assign(patient, it), test: Object.assign(patient, it) });
}

fc.configureGlobal({ seed: Number(given ?? SEED) });

/** A seed in a spec is there to follow one counterexample; one from outside goes before it. */
function widened<T>(parameters: Parameters<T> = {}): Parameters<T> {
  const numRuns = Math.ceil((parameters.numRuns ?? USUAL_RUNS) * factor);
  return { ...parameters, numRuns, ...(given === undefined ? {} : { seed: Number(given) }) };
}

const assert = ((property, parameters) => fc.assert(property, widened(parameters))) as typeof fc.assert;

export default { ...fc, assert };
