export { WORK_PAGES } from './routes';
export { WorkPersonContext } from './shell/work-person';
export type { WorkPerson } from './shell/work-person';
export { useWorkItems } from './shell/use-work-items';
