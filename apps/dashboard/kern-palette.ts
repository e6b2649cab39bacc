import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const MODULE = 'virtual:kern-palette.css';

/** The custom properties of KERN that a stylesheet names, and those they are made of; not the other 330 kB. */
function kernPalette(kernCss: string, stylesheet: string): string {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of kernCss.matchAll(/(--kern-[a-z0-9-]+):\s*([^;{}]+);/g)) {
    if (!values.has(name)) values.set(name, value.trim());
  }
  const wanted = new Set<string>();
  const want = (css: string): void => {
    for (const [name] of css.matchAll(/--kern-[a-z0-9-]+/g)) {
      if (wanted.has(name)) continue;
      const value = values.get(name);
      if (value === undefined) throw new Error(`@kern-ux/native kennt ${name} nicht (mehr).`);
      wanted.add(name);
      want(value);
    }
  };
  want(stylesheet);
  const lines = [...wanted].sort().map((name) => `  ${name}: ${values.get(name)};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** `import 'virtual:kern-palette.css'` gives the palette as the installed version of KERN has it. */
export function kernPalettePlugin(stylesheet: string): Plugin {
  const require = createRequire(__filename);
  return {
    name: 'kern-palette',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const kernCss = readFileSync(require.resolve('@kern-ux/native/dist/kern.css'), 'utf8');
      return kernPalette(kernCss, readFileSync(stylesheet, 'utf8'));
    },
  };
}
