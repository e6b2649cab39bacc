import { listed } from '../wording';

export type RunState = 'planned' | 'rendering' | 'sending' | 'delivered' | 'skipped' | 'failed';

/** "catch-up": the date itself passed while no program was running. */
export type RunOrigin = 'schedule' | 'catch-up' | 'now';

export interface RunMailText {
  readonly subject: string;
  readonly text: string;
}

export interface ReportMailFacts {
  readonly name: string;
  readonly kommune: string;
  readonly title: string;
  readonly number: number;
  readonly forCouncil: boolean;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** To the council office and the like: the files themselves, no link, because they need no account for it. */
export function reportMail({ name, kommune, title, number, forCouncil, files }: ReportMailFacts): RunMailText {
  const named = listed(files.map((file) => file.name));
  const sums = files.map((file) => `${file.name}\n  sha-256 ${file.sha256}`).join('\n');
  const council = forCouncil
    ? 'Die Dateien sind für den Rat bestimmt und nicht öffentlich. Geben Sie sie nur dort weiter.\n\n'
    : '';
  return {
    subject: `${kommune}: ${title} (Datenstand ${number})`,
    text:
      `Guten Tag${name === '' ? '' : ` ${name}`},\n\nim Anhang: ${named}, Datenstand ${number} von ${kommune}.\n\n${council}` +
      `Prüfsummen:\n${sums}\n\nDiese E-Mail verschickt der Teilziel-Monitor nach dem Zeitplan „${title}“. ` +
      'Wenn Sie sie nicht mehr erhalten möchten, sagen Sie es der Koordination Ihrer Kommune.\n',
  };
}

export interface FailureMailFacts {
  readonly name: string;
  readonly kommune: string;
  readonly title: string;
  /** "01.03.2027, 8:00 Uhr" */
  readonly due: string;
  readonly reason: string;
  readonly link: string;
}

/** To Koordination; the reason is complete, so that nobody has to look for it elsewhere. */
export function failureMail({ name, kommune, title, due, reason, link }: FailureMailFacts): RunMailText {
  return {
    subject: `${kommune}: „${title}“ wurde nicht vollständig versandt`,
    text:
      `Guten Tag ${name},\n\nder Versand „${title}“ vom ${due} ist nicht vollständig gelungen.\n\n${reason}\n\n` +
      `Verlauf und neuer Versuch: ${link}\n`,
  };
}
