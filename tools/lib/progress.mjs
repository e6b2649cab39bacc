import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

const SAY_AGAIN_AFTER = 10_000;

const elapsed = () => `${String(Math.round(performance.now() / 1000)).padStart(3)} s`;

/** Lines for the person who waits. On stderr, because stdout belongs to the output of a command. */
export const say = (message) => console.error(`[${elapsed()}] ${message}`);

/** Names a step that takes long, and says now and then that it still runs. */
export async function step(message, work) {
  say(`${message} …`);
  const began = performance.now();
  const reminder = setInterval(() => say(`${message}: läuft noch`), SAY_AGAIN_AFTER);
  try {
    return await work();
  } finally {
    clearInterval(reminder);
    say(`${message}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
}

/** Runs a program quietly; what it said comes out only when it fails. */
export function runQuietly(command, args, options = {}) {
  const env = { ...process.env, NO_COLOR: '1', ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said.trim() || `Ende mit ${code}`))));
  });
}
