export { REPORT_PAGES } from './routes';
export { useReportItems } from './use-report-items';
