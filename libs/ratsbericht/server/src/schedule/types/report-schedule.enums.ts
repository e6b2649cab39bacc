import { registerEnumType } from '@nestjs/graphql';

/** Whose eyes the files are for: what the council may see, or everybody. */
export enum ReportAudience {
  rat = 'rat',
  oeffentlich = 'oeffentlich',
}

export enum ReportFileKind {
  pdf = 'pdf',
  docx = 'docx',
  xlsx = 'xlsx',
}

export enum ReportRhythm {
  year = 'year',
  quarter = 'quarter',
  month = 'month',
  week = 'week',
  own = 'own',
}

export enum ReportRunState {
  planned = 'planned',
  rendering = 'rendering',
  sending = 'sending',
  delivered = 'delivered',
  skipped = 'skipped',
  failed = 'failed',
}

export enum ReportRunOrigin {
  schedule = 'schedule',
  catchUp = 'catch-up',
  now = 'now',
}

registerEnumType(ReportAudience, { name: 'ReportAudience' });
registerEnumType(ReportFileKind, { name: 'ReportFileKind' });
registerEnumType(ReportRhythm, { name: 'ReportRhythm' });
registerEnumType(ReportRunState, { name: 'ReportRunState' });
registerEnumType(ReportRunOrigin, { name: 'ReportRunOrigin' });
