import type { TemplateTexts } from './texts.de';

export const en: TemplateTexts = {
  load: 'Download template',
  loadCsv: 'Template as CSV',
  print: 'Print blank form',
  read: 'Read file',
  reading: 'Reading the file …',
  unreachable: 'The server cannot be reached. Please check the connection and read the file again.',
};
