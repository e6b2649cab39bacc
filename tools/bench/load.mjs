import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

function send({ url, method = 'GET', body, headers = {} }) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${response.statusCode} ${url}`)),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Runs a second of eight at once over `milliseconds`; `run(n)` does the n-th and tells its size. */
async function throughput(run, milliseconds) {
  const end = performance.now() + milliseconds;
  let count = 0;
  let bytes = 0;
  const started = performance.now();
  const worker = async () => {
    while (performance.now() < end) {
      const n = count;
      count += 1;
      const size = await run(n);
      bytes += size;
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return { perSecond: (1000 * count) / (performance.now() - started), bytes: bytes / Math.max(count, 1) };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Alternates the contestants round by round, so that a busy machine slows all of them; medians of the rounds. */
export async function interleaved(contestants, rounds = 5, milliseconds = 1500) {
  const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const run of Object.values(contestants)) await throughput(run, 700);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) results[name].push(await throughput(run, milliseconds));
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, list]) => [
      name,
      { perSecond: median(list.map((one) => one.perSecond)), bytes: median(list.map((one) => one.bytes)) },
    ]),
  );
}

/** The same over HTTP; `next(n)` gives the n-th request. */
export const compare = (contestants, rounds, milliseconds) =>
  interleaved(
    Object.fromEntries(Object.entries(contestants).map(([name, next]) => [name, (n) => send(next(n))])),
    rounds,
    milliseconds,
  );
