import type { KommunenTexts } from './texts.de';

export const en: KommunenTexts = {
  heading: 'Set up a new municipality',
  lead: 'It gets a place of its own. Nobody from other municipalities sees it.',
  kommune: 'Municipality',
  name: 'Name',
  nameHint: 'For example Landkreis Musterland or Stadt Musterstadt',
  art: 'Kind',
  ags: 'Official key (AGS)',
  agsHint: 'Eight digits for a town, Gemeinde or association, five for a Kreis; with leading zero',
  agsReads: (land, kreis, gemeinde) =>
    [land, kreis === null ? null : `key of the Kreis ${kreis}`, gemeinde === null ? null : `Gemeinde ${gemeinde}`]
      .filter((part) => part !== null)
      .join(' · '),
  invented: 'invented municipality',
  admin: 'First person with the role Administration',
  adminLead: 'They invite everybody else. Enter yourself if you do this.',
  adminName: 'First and last name',
  adminEmail: 'E-mail address at work',
  submit: 'Set up municipality',
  adminNameMissing: 'The name is missing. Please enter first and last name.',
  adminEmailWrong: 'This is no e-mail address. Please check the spelling, for example name@kommune.de.',
  done: (name) => `${name} is set up`,
  already: 'The person already has an account and finds the new municipality after the next sign-in.',
  own: 'You have the role Administration there.',
  next: 'Next steps',
  steps: [
    'The first person accepts the invitation and chooses a password.',
    'They create the departments and invite coordination and data entry.',
    'The coordination takes in the concept and enters the first figures.',
    'With the first release the municipality appears in the public list.',
  ],
  toPeople: 'To the people of the new municipality',
  another: 'Set up another municipality',
  operatorOnly: 'Municipalities are set up by those who run the program. Please ask there.',
};
