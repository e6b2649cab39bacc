import pg from 'pg';

/** A database of its own, made anew for every run: its address, and a connection of its owner that the caller ends. */
export async function freshDatabase(name, { server, createDataSource }) {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const dataSource = createDataSource(url.href, []);
  await dataSource.initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return { url, client };
}
