import { protect, type ProtectionProblem } from '@teilziel/disclosure';
import { loadHighs } from './highs-solver';

/** Counts and bases of two states of one table, as the random attack on later releases met them. */
const CIRCLE: ProtectionProblem = {
  threshold: 4,
  cells: [
    { id: 'c0', value: 89, status: 'published', forbidden: true, cost: 10, width: 4 },
    { id: 'c1', value: 91, status: 'implicit', width: 0 },
    { id: 'c2', value: 83, status: 'implicit', known: true, width: 4 },
    { id: 'c3', value: 2, status: 'implicit', primary: true, forbidden: true, width: 4 },
    { id: 'c4', value: 0, status: 'implicit', known: true, width: 4 },
    { id: 'c5', value: 7, status: 'implicit', forbidden: true, width: 4 },
    { id: 'c6', value: 5, status: 'implicit', known: true, width: 4 },
    { id: 'c7', value: 80, status: 'published', forbidden: true, width: 10 },
    { id: 'c8', value: 78, status: 'implicit', width: 10 },
    { id: 'c9', value: 6, status: 'published', cost: 10, width: 4 },
    { id: 'c10', value: 8, status: 'implicit', width: 0 },
    { id: 'c11', value: 2, status: 'implicit', primary: true, width: 4 },
    { id: 'c12', value: 2, status: 'implicit', primary: true, width: 4 },
    { id: 'c13', value: 2, status: 'published', primary: true, width: 10 },
  ],
  relations: [
    { coefficients: { c9: 1, c2: 1, c0: -1 }, rhs: 0 },
    { coefficients: { c11: 1, c4: 1, c3: -1 }, rhs: 0 },
    { coefficients: { c12: 1, c6: 1, c5: -1 }, rhs: 0 },
    { coefficients: { c13: 1, c8: 1, c7: -1 }, rhs: 0 },
    { coefficients: { c2: 1, c10: 1, c1: -1 }, rhs: 0 },
    { coefficients: { c3: 1, c5: 1, c7: 1, c0: -1 }, rhs: 0 },
    { coefficients: { c7: 1, c1: -1 }, rhs: -11 },
    { coefficients: { c11: 1, c12: 1, c13: 1, c9: -1 }, rhs: 0 },
    { coefficients: { c13: 1, c10: -1 }, rhs: -6 },
  ],
};

describe('a search that finds the same inequality again and again', () => {
  it('comes to an end, and says that the table is not safe', async () => {
    const { isSafe } = protect(CIRCLE, await loadHighs());
    expect(isSafe).toBe(false);
  }, 30_000);
});
