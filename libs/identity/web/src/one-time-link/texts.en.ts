import type { LinkTexts } from './texts.de';

export const en: LinkTexts = {
  invitation: {
    heading: 'Set up your access',
    lead: (name: string): string => `Hello ${name}, choose your password. You are signed in afterwards.`,
    save: 'Set up access',
  },
  password: {
    heading: 'New password',
    lead: (name: string): string => `Hello ${name}, choose your new password. You are signed in afterwards.`,
    save: 'Save password',
  },
  email: 'E-mail address',
  kommunen: 'Municipality',
  roles: 'Role',
  validUntil: 'Link valid until',
  newPassword: 'New password',
  rule: 'At least 12 characters. Four words that do not belong together are easy to remember and hard to guess.',
  missing: 'The password is missing. Please enter one.',
  tooShort: (minimum: number): string => `The password is too short. Please use at least ${minimum} characters.`,
  expired: {
    heading: 'This link is no longer valid',
    sentence: 'It has expired or has been used already.',
    invitation: 'Ask the administration of your municipality to send the invitation again.',
    haveAccess: 'Have you already set up your access? Then sign in.',
    signIn: 'To sign-in',
    password: 'Request a new link.',
    request: 'Request a new link',
  },
  request: {
    heading: 'Forgotten password',
    lead: 'We send you a link with which you choose a new password.',
    email: 'E-mail address',
    missing: 'The e-mail address is missing. Please enter it.',
    send: 'Request link',
    sentHeading: 'Look into your mailbox',
    sent: (email: string): string =>
      `If there is an account for ${email}, a link is on its way. It works once and only for a short time.`,
    notThere:
      'Nothing there after some minutes? Look into the spam folder or ask the administration of your municipality.',
    noMail: 'This server sends no e-mails. Ask the administration of your municipality: it can invite you anew.',
    back: 'Back to sign-in',
  },
};
