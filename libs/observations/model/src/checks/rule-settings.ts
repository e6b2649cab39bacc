import type { RuleSetting } from './check.types';

export const DEFAULT_RULES: readonly RuleSetting[] = [];
