import { Module } from '@nestjs/common';
import { MailModule } from '@teilziel/platform';
import { AuditModule } from '../audit/audit.module';
import { DemoSignInsModule } from '../demo-sign-ins/demo-sign-ins.module';
import { PublicAddress } from '../dienstkonto/public-address.service';
import { PasswordHasher } from '../passwords/password-hasher.service';
import { SessionsModule } from '../sessions/sessions.module';
import { Tidying } from '../tidying/tidying.service';
import { AcceptLink } from './accept-link.service';
import { Accounts } from './accounts.service';
import { Attempts } from './attempts.service';
import { BackgroundWork } from './background-work';
import { ChangePassword } from './change-password.service';
import { LinkMails } from './link-mails.service';
import { OneTimeLinks } from './one-time-links.service';
import { OwnAccount } from './own-account.service';
import { OwnSessions } from './own-sessions.service';
import { OwnPassword } from './own-password.service';
import { PasswordLinks } from './password-link.service';
import { PasswordResolver } from './password.resolver';
import { SessionOpening } from './session-opening.service';
import { SessionResolver } from './session.resolver';
import { SignInChoices } from './sign-in-choices.service';
import { SignInJournal } from './sign-in-journal.service';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';

const FOR_OTHERS = [Accounts, Attempts, BackgroundWork, OneTimeLinks, OwnPassword, PasswordHasher, SessionOpening];

/** Sign-in with a password, sessions, links to a new password. */
@Module({
  imports: [AuditModule, DemoSignInsModule, MailModule, SessionsModule],
  providers: [
    ...FOR_OTHERS,
    AcceptLink,
    ChangePassword,
    LinkMails,
    OwnAccount,
    OwnSessions,
    PasswordLinks,
    PasswordResolver,
    PublicAddress,
    SessionResolver,
    SignInChoices,
    SignInJournal,
    SignInResolver,
    SignInService,
    Tidying,
  ],
  exports: [...FOR_OTHERS, SessionsModule],
})
export class SignInModule {}
