import type { ReportScheduleInput, ReportScheduleLineFragment } from '@teilziel/graphql-client';

export type Rhythm = ReportScheduleInput['rhythm'];

export interface ScheduleDraft extends Omit<ReportScheduleInput, 'recipients' | 'id'> {
  readonly id: number | null;
  /** One address a line, a name before it. */
  readonly recipients: string;
}

export function draftOf(known: ReportScheduleLineFragment | null): ScheduleDraft {
  if (known === null)
    return {
      ...{ id: null, title: '', rhythm: 'year', month: 3, day: 1, weekday: 1, time: '08:00', cron: '' },
      ...{ audience: 'rat', files: ['pdf', 'xlsx'], onlyNew: true, recipients: '' },
    };
  const { id, title, form, audience, files, onlyNew, recipients } = known;
  const lines = recipients.map(({ email, name }) => (name === '' ? email : `${name} ${email}`));
  return { id, title, ...form, audience, files, onlyNew, recipients: lines.join('\n') };
}

/** The address is what stands last; mail programs put it in angle brackets and commas behind the name. */
export function recipientsOf(text: string): { readonly email: string; readonly name: string }[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', email = ''] = /^(?:(.*?)[\s,]+)?<?([^\s<>,]+)>?$/.exec(line) ?? ['', '', line];
      return { email, name: name.trim() };
    });
}

export function inputOf({ recipients, ...draft }: ScheduleDraft): ReportScheduleInput {
  return { ...draft, recipients: recipientsOf(recipients) };
}
