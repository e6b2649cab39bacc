import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { failureCode, failureSentence, mayBeTaken, NOT_SET_UP, REFUSED } from './mail-failure';
import { type MailMessage, refusedFields } from './mail-message.rules';
import { smtpTransport } from './smtp-transport.rules';

export interface MailSettings {
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
}
export const MAIL_SETTINGS = Symbol('MailSettings');

export interface MailOutcome {
  readonly sent: boolean;
  /** German, without address and content. */
  readonly reason?: string;
  /** The connection was lost after the server had the message: it may have taken it all the same. */
  readonly uncertain?: boolean;
}

const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Hands plain text to the operator's mail server. Never throws: whoever sends tells the person what to do instead. */
@Injectable()
export class Mailer {
  private readonly log = new Logger('Mail');

  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailSettings) {}

  /** Whether it makes sense to promise a mail. */
  get ready(): boolean {
    return this.settings.smtpUrl !== null;
  }

  async send(message: MailMessage): Promise<MailOutcome> {
    const { smtpUrl } = this.settings;
    if (smtpUrl === null) return { sent: false, reason: NOT_SET_UP };
    const refused = refusedFields(message);
    if (refused.length > 0) {
      this.log.warn(`Nicht versendet: Das Feld ${refused.join(', ')} ist nicht erlaubt`);
      return { sent: false, reason: REFUSED };
    }
    try {
      await this.deliver(smtpUrl, message);
      return { sent: true };
    } catch (error) {
      const code = failureCode(error);
      this.log.warn(`Nicht versendet: ${code}`);
      return { sent: false, reason: failureSentence(code), ...(mayBeTaken(error) ? { uncertain: true } : {}) };
    }
  }

  private async deliver(smtpUrl: string, message: MailMessage): Promise<void> {
    const { to, name = '', subject, text, messageId, attachments = [] } = message;
    const transport = createTransport({ ...smtpTransport(smtpUrl), ...PATIENCE });
    try {
      await transport.sendMail({
        from: this.settings.mailFrom,
        to: { name, address: to },
        subject,
        text,
        // So that out-of-office replies do not answer (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(messageId === undefined ? {} : { messageId }),
        attachments: attachments.map((file) => ({
          ...{ filename: file.name, contentType: file.type, content: file.content },
        })),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } finally {
      transport.close();
    }
  }
}
