import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { kernPalettePlugin } from './kern-palette';

const root = join(__dirname, '../..');

export default defineConfig({
  root: __dirname,
  plugins: [react(), kernPalettePlugin(join(root, 'libs/ui/src/styles/tokens.css'))],
  resolve: { alias: [{ find: /^@teilziel\/(.*)$/, replacement: join(root, 'libs/$1/src/index.ts') }] },
  server: { proxy: { '/graphql': api(), '/daten/': api(), '/berichte/': api() } },
  build: {
    outDir: join(root, 'dist/dashboard'),
    emptyOutDir: true,
    // light-dark() and oklch(): Baseline 2024.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // Our modules only declare; so a façade does not pull what a page does not use into the first load.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(?!ui\/src\/index).*\.tsx?$/, sideEffects: false }] },
    },
  },
});

function api(): string {
  return process.env.API_URL ?? 'http://127.0.0.1:3000';
}
