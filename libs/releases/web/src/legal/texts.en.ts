import type { LegalTexts } from './texts.de';

const NOT_CONFIGURED = 'The municipality that runs this program has not entered anything here yet.';

export const en: LegalTexts = {
  accessibility: {
    heading: 'Accessibility statement',
    sections: [
      {
        heading: 'Conformance',
        paragraphs: [
          'These pages are built to EN 301 549 and WCAG 2.2, level AA, and checked by a program on every change. A test by an independent body is still to come.',
        ],
      },
      {
        heading: 'What is not accessible yet',
        paragraphs: [
          'Content in easy language and in German sign language is still missing.',
          'Charts can be used with screen readers only to a limited extent. A table with the same values stands below each chart.',
          'Texts of the concept and of the indicators are in German only.',
        ],
      },
      { heading: 'Preparation', paragraphs: ['This statement rests on a self-assessment.'] },
      {
        heading: 'Report a barrier',
        paragraphs: [NOT_CONFIGURED, 'Until then please turn to the citizens’ office of your municipality.'],
      },
      {
        heading: 'Conciliation and enforcement',
        paragraphs: ['The body of the Land in which the municipality lies. The municipality enters its address here.'],
      },
    ],
  },
  privacy: {
    heading: 'Data protection',
    sections: [
      {
        heading: 'What these pages store',
        paragraphs: [
          'Reading sets no cookies and sends no data to third parties. Fonts and programs come from this server.',
          'Your choice of appearance and language stays on your device.',
        ],
      },
      {
        heading: 'When you sign in',
        paragraphs: [
          'For your access we store your name, work e-mail address, roles with their first and last day, and the password in a form from which it cannot be computed back.',
          'A necessary cookie keeps the session, for twelve hours at most. Device and IP address belong to the session and are deleted with it.',
          'A log records who did what and when: sign-ins, changes of roles, releases, reading what is not public. The administration of your municipality can read it.',
          'Under “My account” you download everything that is stored about you, and delete your account. What you entered remains under a pseudonym.',
        ],
      },
      {
        heading: 'Figures about persons',
        paragraphs: ['Only aggregated figures are published. Small figures are kept confidential.'],
      },
      { heading: 'Responsible', paragraphs: [NOT_CONFIGURED] },
    ],
  },
  imprint: {
    heading: 'Imprint',
    sections: [
      { heading: 'Provider', paragraphs: [NOT_CONFIGURED] },
      {
        heading: 'Program',
        paragraphs: [
          'Teilziel-Monitor is free software under the EUPL-1.2. The look rests on KERN UX (EUPL-1.2), the typeface is Fira Sans (OFL-1.1).',
        ],
      },
    ],
  },
};
