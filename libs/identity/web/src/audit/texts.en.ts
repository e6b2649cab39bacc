import type { AuditTexts } from './texts.de';

export const en: AuditTexts = {
  heading: 'Audit log',
  lead: 'Who did what and when. Entries are only added, never changed.',
  intact: (total) =>
    `Chain checked: complete${total === null ? '' : total === 1 ? ', 1 entry' : `, ${total} entries`}.`,
  brokenStrong: 'The chain is broken.',
  broken:
    'At least one entry was changed or is missing. Please download the log as CSV and inform those who run the server.',
  csv: 'Download the log as CSV',
  caption: 'Entries, newest first',
  number: 'No.',
  at: 'When',
  person: 'Person',
  what: 'What',
  filters: 'Filter the log',
  kind: 'Event',
  anyKind: 'all events',
  who: 'Person',
  none: 'No entry matches.',
  empty: 'There is no entry yet. The first one comes with the next sign-in.',
  reset: 'Reset filters',
};
