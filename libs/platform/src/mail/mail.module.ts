import { Global, Module } from '@nestjs/common';
import { readSettings } from '../settings/settings';
import { MAIL_SETTINGS, Mailer, type MailSettings } from './mailer';

const DEFAULT_SENDER = 'Teilziel-Monitor <teilziel-monitor@localhost>';

/** One Mailer for the whole program. */
@Global()
@Module({
  providers: [
    Mailer,
    {
      provide: MAIL_SETTINGS,
      useFactory: (): MailSettings => {
        const { smtpUrl, mailFrom } = readSettings();
        return { smtpUrl, mailFrom: mailFrom ?? DEFAULT_SENDER };
      },
    },
  ],
  exports: [Mailer],
})
export class MailModule {}
