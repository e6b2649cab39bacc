import { createRequire } from 'node:module';
import { OperatorError } from '@teilziel/platform';

const PREFIX = '@myriaddreamin/typst-ts-node-compiler-linux-x64-';

/** Whether this machine has glibc; musl otherwise (Alpine). */
function hasGlibc(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

/**
 * Path of the typesetting program. It is an optional package of 51 MB that exists for Linux x64 only; everything else
 * runs without it, so it is looked for when the first report is asked for.
 */
export function typstBinding(platform: string = process.platform, arch: string = process.arch): string {
  if (platform !== 'linux' || arch !== 'x64') {
    throw new OperatorError(
      'Der Ratsbericht (PDF, DOCX) braucht zurzeit Linux auf einem x64-Rechner; alles andere läuft auch hier. ' +
        `Dieser Rechner: ${platform} ${arch}.`,
    );
  }
  const name = `${PREFIX}${hasGlibc() ? 'gnu' : 'musl'}`;
  try {
    return createRequire(__filename).resolve(name);
  } catch {
    throw new OperatorError(
      `Für den Ratsbericht (PDF, DOCX) fehlt das Paket ${name}. Bitte „npm ci“ ohne „--omit=optional“ ausführen.`,
    );
  }
}
