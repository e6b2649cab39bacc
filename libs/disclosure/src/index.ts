export type { DisclosureCell, DisclosurePolicy, Withholding } from './types';
export { withholdFirstForm } from './withhold-first-form';
