export type { DisclosureCell, DisclosureHit, DisclosurePolicy, DisclosureRule, Withholding } from './types';
export { withholdFirstForm } from './withhold-first-form';
export { withholdVerbund, withholdYear } from './withhold-sum';
