import { Global, Module } from '@nestjs/common';
import { MAIL_SETTINGS, Mailer, type MailSettings } from './mailer';

const DEFAULT_SENDER = 'Teilziel-Monitor <teilziel-monitor@localhost>';

function readMailSettings({ SMTP_URL, MAIL_FROM }: NodeJS.ProcessEnv = process.env): MailSettings {
  return { smtpUrl: SMTP_URL || null, mailFrom: MAIL_FROM || DEFAULT_SENDER };
}

/** One Mailer for the whole program. */
@Global()
@Module({
  providers: [Mailer, { provide: MAIL_SETTINGS, useFactory: (): MailSettings => readMailSettings() }],
  exports: [Mailer],
})
export class MailModule {}
