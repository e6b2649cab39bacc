import { AuditReader } from '@teilziel/identity/server';
import type { AuditLine } from '@teilziel/identity/server';
import { KommuneRepository } from '@teilziel/kommune/server';
import { OperatorError, withAccess } from '@teilziel/platform';
import type { Command } from 'commander';
import { withApplication } from '../application';
import { writeJson } from './write-json';

interface AuditOptions {
  readonly kommune: string;
  readonly json?: boolean;
}

/** The installation's own: sign-ins of people without a Kommune, failed ones without an account. */
const INSTALLATION = 'installation';

export function registerAudit(program: Command): void {
  program
    .command('audit')
    .description('gibt das Protokoll einer Kommune aus und prüft, ob seine Kette unversehrt ist')
    .requiredOption('--kommune <ags>', `Schlüssel der Kommune (AGS) oder „${INSTALLATION}“`)
    .option('--json', 'Ergebnis als JSON')
    .action(run);
}

async function run({ kommune, json }: AuditOptions): Promise<void> {
  const lines: AuditLine[] = [];
  const state = await withApplication(async (app) => {
    const kommuneId =
      kommune === INSTALLATION
        ? 0
        : (await app.get(KommuneRepository, { strict: false }).findByAgs(kommune))?.kommuneId;
    if (kommuneId === undefined) {
      throw new OperatorError(
        `Die Kommune mit dem Schlüssel ${kommune} gibt es nicht. Bitte prüfen Sie den AGS; er steht mit führender Null.`,
      );
    }
    return withAccess({ personId: null, kommunen: [kommuneId], rights: ['people', 'operator'] }, () =>
      app.get(AuditReader, { strict: false }).verify(kommuneId, { onPiece: (_chain, more) => lines.push(...more) }),
    );
  });
  if (json) await writeJson({ ...state, rows: lines });
  else {
    for (const { number, at, person, text } of lines) console.log(`${number}\t${at}\t${person}\t${text}`);
    console.log(
      state.intact
        ? `${state.entries} Einträge, Kette unversehrt. Letzte Prüfsumme: ${state.head}`
        : `Die Kette ist bei Eintrag ${state.brokenAt} unterbrochen: Ein Eintrag wurde geändert oder fehlt.`,
    );
  }
  if (!state.intact) process.exitCode = 1;
}
