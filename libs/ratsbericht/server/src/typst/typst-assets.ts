import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CUTS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold'];

/** Templates beside this file, name first. */
export function readTemplates(): readonly (readonly [string, Buffer])[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.typ'))
    .sort()
    .map((name) => [name, readFileSync(join(__dirname, name))] as const);
}

/** Fira Sans from the package: the fonts of the machine are never used, so every machine gives the same bytes. */
export function readFonts(): readonly Buffer[] {
  const folder = dirname(require.resolve('@expo-google-fonts/fira-sans/package.json'));
  return CUTS.map((cut) => readFileSync(join(folder, cut, `FiraSans_${cut}.ttf`)));
}
