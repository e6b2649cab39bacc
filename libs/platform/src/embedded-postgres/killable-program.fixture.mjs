import { createRequire } from 'node:module';

// A program that uses the embedded database, to be killed by the spec: node killable-program.fixture.mjs <compiled platform> <data folder> <insert|idle>
const [, , platform, dataDir, mode] = process.argv;
const require = createRequire(platform);
const { startEmbeddedPostgres } = require(platform);
const { Client } = require('pg');

const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

async function insertForever(url) {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS acknowledged (id bigint GENERATED ALWAYS AS IDENTITY, pair text)');
  for (;;) {
    await client.query('BEGIN');
    const { rows } = await client.query("INSERT INTO acknowledged (pair) VALUES ('first') RETURNING id");
    await client.query("INSERT INTO acknowledged (pair) VALUES ('second')");
    await client.query('COMMIT');
    tell({ id: Number(rows[0].id) });
  }
}

startEmbeddedPostgres(dataDir)
  .then(async (server) => {
    process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
    tell({ url: server.url, owned: server.owned });
    if (mode === 'insert') await insertForever(server.url);
    else setInterval(() => undefined, 60_000);
  })
  .catch((error) => {
    tell({ error: error.message });
    process.exit(1);
  });
