import { type AddressInfo, createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, LOOPBACK, () => {
      const taken = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(taken));
    });
  });
}

export async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (port === null) throw new Error('Kein freier Port auf 127.0.0.1');
  return port;
}

export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== null;
}
