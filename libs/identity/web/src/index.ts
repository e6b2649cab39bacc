export { KOMMUNE_PAGES, OWN_PAGES } from './routes';
