export { KOMMUNE_PAGES, OWN_PAGES } from './routes';
export type { PageRoute } from './routes';
export { AccountSlot } from './session/account-slot';
export { usePerson } from './session/person-context';
export { PersonProvider } from './session/person-provider';
