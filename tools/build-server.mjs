import { ensureInstalled } from './lib/install.mjs';
import { buildServer } from './lib/build.mjs';

await ensureInstalled();
try {
  const count = await buildServer();
  console.log(`dist/server: ${count === 0 ? 'nichts geändert' : `${count} Dateien erneuert`}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
