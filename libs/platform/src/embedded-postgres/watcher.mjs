import { execFile, spawn } from 'node:child_process';
import { timingSafeEqual } from 'node:crypto';
import { openSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';

// Runs as its own small process between the program and PostgreSQL. Every program that uses the database holds one
// connection to this watcher; the kernel closes it even on SIGKILL. With the last one gone it stops the database, so no
// database is ever left behind. Plain JavaScript because it must start without build and without transformation.

const FIRST_HOLDER_WITHIN = 30_000;
const IMMEDIATE_AFTER = 60_000;

const holders = new Set();
let config;
let stopping = false;
let wasHeld = false;
/** How the server has ended: "ended" by somebody's wish or hand, "failed" by itself. */
let verdict = null;
let postmasterPid = null;
let lingering = null;
const server = net.createServer({ allowHalfOpen: true }, greet);

const say = (socket, line) => {
  if (socket.writable) socket.write(`${line}\n`);
};

function greet(socket) {
  let heard = '';
  let known = false;
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('close', () => left(socket));
  socket.on('end', () => socket.destroy());
  socket.setTimeout(5000, () => known || socket.destroy());
  socket.on('data', (chunk) => {
    heard += chunk;
    if (heard.length > 1000) return socket.destroy();
    for (let end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
      const line = heard.slice(0, end);
      heard = heard.slice(end + 1);
      if (known) order(socket, line);
      else if (isToken(line)) {
        known = true;
        admit(socket);
      } else return socket.destroy();
    }
  });
}

function isToken(line) {
  const given = Buffer.from(line);
  const token = Buffer.from(config.token);
  return given.length === token.length && timingSafeEqual(given, token);
}

function admit(socket) {
  clearTimeout(lingering);
  // Nobody may wait for a server that has gone; only the first holder, who had it started, must hear why.
  const late = verdict !== null && wasHeld;
  wasHeld = true;
  holders.add(socket);
  say(socket, stopping || late ? 'stopping' : 'held');
  if (verdict !== null) farewell();
}

function order(socket, line) {
  if (line === 'stop') return stop();
  if (line !== 'leave') return;
  const others = holders.size > 1;
  if (others || config.linger > 0) {
    say(socket, 'others');
    socket.end();
    left(socket);
  } else stop();
}

function left(socket) {
  if (!holders.delete(socket) || holders.size > 0) return;
  clearTimeout(lingering);
  lingering = setTimeout(stop, config.linger);
}

/** An adopted server is no child of ours: before every signal make sure that the pid still is that server. */
function isStillIt() {
  try {
    const [pid, , startedAt] = readFileSync(join(config.cluster, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(postmasterPid, 0);
    return Number(pid) === postmasterPid && (!config.adopt || startedAt === config.adopt.startedAt);
  } catch {
    return false;
  }
}

function signal(name, mode) {
  if (process.platform === 'win32') execFile(config.pgCtl, ['stop', '-D', config.cluster, '-m', mode], () => {});
  else if (!config.adopt || isStillIt()) process.kill(postmasterPid, name);
}

function stop() {
  if (verdict !== null) return farewell();
  if (stopping || postmasterPid === null) return;
  stopping = true;
  signal('SIGINT', 'fast');
  setTimeout(() => signal('SIGQUIT', 'immediate'), IMMEDIATE_AFTER).unref();
}

function ended(code, signalName) {
  verdict ??= code === 0 || signalName === 'SIGKILL' ? 'ended' : 'failed';
  if (wasHeld) farewell();
}

function farewell() {
  for (const socket of holders) {
    say(socket, verdict);
    socket.end();
  }
  server.close();
  setTimeout(() => process.exit(0), 50);
}

function startPostgres() {
  const log = openSync(config.log, 'a', 0o600);
  const child = spawn(config.postgres, config.args, {
    cwd: config.cluster,
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...config.runAs,
  });
  postmasterPid = child.pid ?? null;
  child.on('error', () => ended(1, null));
  child.on('exit', ended);
}

function adopt() {
  postmasterPid = config.adopt.pid;
  setInterval(() => isStillIt() || ended(0, null), 250);
}

function main() {
  process.title = 'teilziel-monitor-waechter';
  process.stdout.on('error', () => {});
  for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => {});
  process.on('SIGTERM', stop);
  // The port is the lock: the kernel gives it to one watcher only and takes it back when that one dies.
  server.once('error', () => process.stdout.write('taken\n', () => process.exit(0)));
  server.listen(config.watchPort, '127.0.0.1', () => {
    if (config.adopt) adopt();
    else startPostgres();
    lingering = setTimeout(stop, FIRST_HOLDER_WITHIN);
    process.stdout.write('ready\n');
  });
}

let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => (text += chunk));
process.stdin.on('end', () => {
  config = JSON.parse(text);
  main();
});
