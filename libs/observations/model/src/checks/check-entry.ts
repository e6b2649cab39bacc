import type { CheckInput, Finding } from './check.types';

export function checkEntry(input: CheckInput): Finding[] {
  return input.rules.length > 0 ? [] : [];
}
