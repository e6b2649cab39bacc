import { userInfo } from 'node:os';
import { KommuneRepository } from '@teilziel/kommune/server';
import { OperatorError } from '@teilziel/platform';
import { parseEmbargo } from '@teilziel/releases/model';
import type { Scope } from '@teilziel/releases/model';
import { ReleaseCompiler } from '@teilziel/releases/server';
import type { ReleaseOutcome } from '@teilziel/releases/server';
import { Option } from 'commander';
import type { Command } from 'commander';
import { withApplication } from '../application';

interface ReleaseOptions {
  readonly kommune?: string;
  readonly all?: boolean;
  readonly scope: Scope;
  readonly note?: string;
  readonly embargo?: Date;
  readonly json?: boolean;
}

interface Outcome {
  readonly ags: string;
  readonly name: string;
  readonly release?: ReleaseOutcome;
  readonly error?: string;
}

const SCOPES: readonly Scope[] = ['intern', 'rat', 'oeffentlich'];

export function registerRelease(program: Command): void {
  program
    .command('release')
    .description('gibt den jetzigen Stand einer Kommune frei (Datenstand); ohne Änderung entsteht keine neue Nummer')
    .option('--kommune <ags>', 'Schlüssel der Kommune (AGS)')
    .option('--all', 'alle Kommunen, eine nach der anderen')
    .addOption(
      new Option('--scope <leserkreis>', 'für wen der Datenstand bestimmt ist').choices(SCOPES).makeOptionMandatory(),
    )
    .option('--note <text>', 'Bemerkung zum Datenstand')
    .option('--embargo <zeitpunkt>', 'Sperrfrist in deutscher Zeit, zum Beispiel 2026-12-01T18:00', embargoOf)
    .option('--json', 'Ergebnis als JSON')
    .action(run);
}

async function run(options: ReleaseOptions): Promise<void> {
  if ((options.kommune === undefined) === (options.all !== true)) {
    throw new OperatorError('Bitte geben Sie entweder --kommune <ags> oder --all an.');
  }
  const outcomes = await withApplication(async (app) => {
    const compiler = app.get(ReleaseCompiler, { strict: false });
    const all = await app.get(KommuneRepository, { strict: false }).list();
    const chosen = options.all ? all : all.filter(({ ags }) => ags === options.kommune);
    if (chosen.length === 0) throw new OperatorError(noKommune(options.kommune));
    const done: Outcome[] = [];
    for (const kommune of chosen) done.push(await releaseOne(compiler, kommune, options));
    return done;
  });
  print(outcomes, options.json === true);
  if (outcomes.some(({ error }) => error !== undefined)) process.exitCode = 1;
}

function embargoOf(text: string): Date {
  const embargo = parseEmbargo(text);
  if (embargo !== null) return embargo;
  throw new OperatorError(
    `--embargo erwartet einen Zeitpunkt in deutscher Zeit wie 2026-12-01T18:00, nicht „${text}“.`,
  );
}

function noKommune(ags: string | undefined): string {
  return ags === undefined
    ? 'Es gibt noch keine Kommune. Laden Sie erst Daten, zum Beispiel mit „teilziel import“ oder „teilziel demo“.'
    : `Die Kommune mit dem Schlüssel ${ags} gibt es nicht. Bitte prüfen Sie den AGS; er steht mit führender Null, etwa 03254.`;
}

/** With --all one refused Kommune must not hold up the others; it is named at the end and the exit code is not 0. */
async function releaseOne(
  compiler: ReleaseCompiler,
  { ags, name }: { readonly ags: string; readonly name: string },
  { scope, note, embargo }: ReleaseOptions,
): Promise<Outcome> {
  try {
    const author = `${userInfo().username} (Kommandozeile)`;
    const request = { scope, note: note ?? null, author, embargoUntil: embargo ?? null };
    return { ags, name, release: await compiler.compile(ags, request) };
  } catch (error) {
    if (error instanceof OperatorError) return { ags, name, error: error.message };
    throw error;
  }
}

function print(outcomes: readonly Outcome[], json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(outcomes.map((outcome) => flat(outcome)))}\n`);
    return;
  }
  for (const { ags, name, release, error } of outcomes) {
    const text = release
      ? `Datenstand ${release.number} (${release.scope})${release.created ? '' : ', unverändert'}, Prüfsumme ${release.rootHash.slice(0, 12)}${embargoText(release)}`
      : `nicht freigegeben. ${error ?? ''}`;
    process.stdout.write(`${name} (${ags}): ${text}\n`);
  }
}

const GERMAN = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });

function embargoText({ embargoUntil }: ReleaseOutcome): string {
  return embargoUntil === null ? '' : `, Sperrfrist bis ${GERMAN.format(embargoUntil)}`;
}

function flat({ ags, name, release, error }: Outcome): Record<string, unknown> {
  if (!release) return { ags, name, error };
  const { releasedAt, embargoUntil } = release;
  return {
    ...{ ags, name, ...release },
    releasedAt: releasedAt.toISOString(),
    embargoUntil: embargoUntil?.toISOString() ?? null,
  };
}
