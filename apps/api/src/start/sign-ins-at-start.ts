import type { INestApplication } from '@nestjs/common';
import { DemoLoader } from '@teilziel/exchange/server';
import { isLoopback } from '@teilziel/identity/model';
import { type DemoSignIn, DemoSignIns, type OperatorPeople } from '@teilziel/identity/server';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import type { Settings } from '@teilziel/platform';

type Progress = (step: string) => void;

/** Reached from elsewhere: by the address it listens on or by the one people are told. The setting that says so. */
function reachedBy({ host, publicUrl }: Pick<Settings, 'host' | 'publicUrl'>): string | null {
  const listening = new URL(`http://${host.includes(':') ? `[${host}]` : host}`);
  if (!isLoopback(listening)) return `HOST=${host}`;
  return isLoopback(new URL(publicUrl)) ? null : `PUBLIC_URL=${publicUrl}`;
}

/** An empty database gets the demo; a demo that was interrupted is completed (the loader knows how far it came). */
async function loadDemo(app: Pick<INestApplication, 'get'>, onProgress: Progress): Promise<string | null> {
  return app.get(OperatorAccess, { strict: false }).run(async () => {
    const kommunen = await app.get(KommuneRepository, { strict: false }).list();
    if (!kommunen.every(({ invented }) => invented)) return null;
    const [first] = await app.get(DemoLoader, { strict: false }).load(onProgress);
    return first?.ags ?? null;
  });
}

/**
 * The demo and its sign-ins, on the own machine only. Anywhere else, and without the demo, a database that still holds
 * one of them is refused: the passwords stand in the source.
 */
export async function signInsAtStart(
  app: Pick<INestApplication, 'get'>,
  settings: Pick<Settings, 'demo' | 'host' | 'publicUrl'>,
  onProgress: Progress,
): Promise<readonly DemoSignIn[]> {
  const demo = app.get(DemoSignIns, { strict: false });
  const reached = reachedBy(settings);
  const refusedBy = settings.demo ? reached : 'TEILZIEL_DEMO=off';
  if (refusedBy !== null) await demo.refuse(refusedBy);
  const ags = settings.demo ? await loadDemo(app, onProgress) : null;
  return ags !== null && reached === null ? demo.ensure(ags) : [];
}

/** Printed when the server is ready, so that nobody has to look for them. */
export function signInLines(signIns: readonly DemoSignIn[]): string {
  if (signIns.length === 0) return '';
  const width = Math.max(...signIns.map(({ email }) => email.length));
  const lines = signIns.map(({ email, password, name }) => `  ${email.padEnd(width)}  ${password}  (${name})`);
  return `Demo-Zugänge, nur auf diesem Rechner:\n${lines.join('\n')}\n`;
}

/** Behind a proxy with TLS all callers seem to be one: thirty wrong passwords of one visitor would lock out everybody. */
export function proxyLine({ publicUrl, trustProxy }: Pick<Settings, 'publicUrl' | 'trustProxy'>): string {
  if (trustProxy || !publicUrl.startsWith('https:')) return '';
  return 'Hinweis: PUBLIC_URL beginnt mit https, TRUST_PROXY ist aus. Steht ein Proxy davor, setzen Sie TRUST_PROXY=on; sonst zählen alle Fehlversuche als eine Adresse.\n';
}

/** Printed where nobody can sign in yet: without it the first start without the demo ends at a closed door. */
export async function firstPersonLine(people: Pick<OperatorPeople, 'canAnybodySignIn'>): Promise<string> {
  if (await people.canAnybodySignIn()) return '';
  return (
    'Noch niemand kann sich anmelden. Laden Sie die erste Person ein: npm run teilziel -- person --invite-admin ' +
    '--kommune <AGS> --kommune-name "<Name der Kommune>" --art <Art> --name "<Name>" --email <Adresse> --operator\n'
  );
}
