import { AdminInvitations, OperatorPeople, SecondFactorReset } from '@teilziel/identity/server';
import type { InvitedAdmin, KnownPerson } from '@teilziel/identity/server';
import { KOMMUNE_ARTEN } from '@teilziel/kommune/model';
import type { KommuneArt } from '@teilziel/kommune/model';
import { OperatorError } from '@teilziel/platform';
import { Option } from 'commander';
import type { Command } from 'commander';
import { withApplication } from '../application';
import { writeJson } from './write-json';

interface OperatorChange {
  readonly email: string;
  readonly allowed: boolean;
}

interface PersonOptions {
  readonly list?: boolean;
  readonly inviteAdmin?: boolean;
  readonly kommune?: string;
  readonly kommuneName?: string;
  readonly art?: KommuneArt;
  readonly name?: string;
  readonly email?: string;
  /** With an address it is the whole command, without one a word of the invitation. */
  readonly operator?: true | OperatorChange;
  readonly resetSecondFactor?: string;
  readonly json?: boolean;
}

const STATES: Readonly<Record<string, string>> = {
  invited: 'eingeladen',
  active: 'aktiv',
  deactivated: 'gesperrt',
};

export function registerPerson(program: Command): void {
  program
    .command('person')
    .description('lädt die erste Verwaltung einer Kommune ein oder zeigt, wer ein Konto hat')
    .option('--list', 'listet die Konten auf, mit --kommune nur die einer Kommune')
    .option('--invite-admin', 'lädt jemanden als Verwaltung ein und gibt einen einmaligen Link aus')
    .option('--kommune <ags>', 'Schlüssel der Kommune (AGS)')
    .option('--kommune-name <name>', 'legt die Kommune unter diesem Namen an, wenn es sie noch nicht gibt')
    .addOption(new Option('--art <art>', 'Art der neuen Kommune').choices(KOMMUNE_ARTEN))
    .option('--name <name>', 'Name der eingeladenen Person')
    .option('--email <adresse>', 'ihre E-Mail-Adresse')
    .addOption(
      operatorOption(
        '--operator [adresse]',
        'die Person darf auch weitere Kommunen anlegen; ohne Adresse die eingeladene',
        true,
      ),
    )
    .addOption(operatorOption('--no-operator <adresse>', 'die Person darf keine Kommunen mehr anlegen', false))
    .option(
      '--reset-second-factor <adresse>',
      'Telefon und Wiederherstellungscodes verloren: schaltet den zweiten Faktor aus',
    )
    .option('--json', 'Ergebnis als JSON')
    .action(run);
}

const operatorOption = (flags: string, text: string, allowed: boolean): Option =>
  new Option(flags, text).argParser((email): OperatorChange => ({ email, allowed }));

async function run(options: PersonOptions): Promise<void> {
  const change = typeof options.operator === 'object' ? options.operator : null;
  const { resetSecondFactor } = options;
  const asked = [options.list, options.inviteAdmin, change !== null, resetSecondFactor !== undefined];
  if (asked.filter((one) => one === true).length !== 1) {
    throw new OperatorError(
      'Bitte geben Sie genau eines an: --list, --invite-admin, --operator <adresse>, --no-operator <adresse> ' +
        'oder --reset-second-factor <adresse>.',
    );
  }
  if (change !== null) {
    await withApplication((app) =>
      app.get(OperatorPeople, { strict: false }).setOperator(change.email, change.allowed),
    );
    const line = `${change.email} darf ${change.allowed ? 'jetzt' : 'nicht mehr'} Kommunen anlegen.`;
    if (options.json) await writeJson(change);
    else console.log(line);
    return;
  }
  if (resetSecondFactor !== undefined) {
    await withApplication((app) => app.get(SecondFactorReset, { strict: false }).byOperator(resetSecondFactor));
    if (options.json) await writeJson({ email: resetSecondFactor, secondFactor: false });
    else
      console.log(`${resetSecondFactor} meldet sich jetzt mit dem Passwort allein an. Offene Sitzungen sind beendet.`);
    return;
  }
  if (options.list) {
    const people = await withApplication((app) =>
      app.get(OperatorPeople, { strict: false }).list(options.kommune ?? null),
    );
    if (options.json) await writeJson(people);
    else for (const person of people) console.log(personLine(person));
    return;
  }
  const { kommune: ags, name, email, kommuneName, art } = options;
  const operator = options.operator === true;
  if (ags === undefined || name === undefined || email === undefined) {
    throw new OperatorError('--invite-admin braucht --kommune <ags>, --name <name> und --email <adresse>.');
  }
  const invited = await withApplication(async (app) => {
    const done = await app.get(AdminInvitations, { strict: false }).invite({ ags, name, email, kommuneName, art });
    if (operator) await app.get(OperatorPeople, { strict: false }).setOperator(email, true);
    return done;
  });
  if (options.json) await writeJson(invited);
  else for (const line of invitationLines(invited)) console.log(line);
}

function personLine({ id, name, email, state, kommunen, ...person }: KnownPerson): string {
  const places = kommunen.map(
    (kommune) => `${kommune.name} (${kommune.ags}): ${kommune.roles.join(', ') || 'zurzeit keine Rolle'}`,
  );
  const marks = [
    STATES[state] ?? state,
    ...(person.mayCreateKommune ? ['darf Kommunen anlegen'] : []),
    ...(person.secondFactor ? ['zweiter Faktor'] : []),
  ];
  return [`${id}  ${name} <${email ?? 'ohne Adresse'}>`, marks.join(', '), ...places].join('; ');
}

/** The link goes to stdout once and is stored nowhere. */
function invitationLines({ ags, kommune, email, created, link, accepted }: InvitedAdmin): string[] {
  return [
    ...(created ? [`Kommune angelegt: ${kommune} (${ags})`] : []),
    accepted
      ? `${email} hat schon ein Konto und meldet sich damit an: ${link ?? ''}`
      : `Einladung für ${email}. Geben Sie diesen Link weiter; er gilt einmal und sieben Tage:\n${link ?? ''}`,
  ];
}
