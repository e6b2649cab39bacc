import type { AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';

export interface DeliveredMail {
  readonly recipients: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
  readonly subject: string;
  readonly text: string;
}

export interface TestMailServer {
  readonly port: number;
  /** For SMTP_URL. */
  readonly url: string;
  readonly delivered: DeliveredMail[];
  close(): Promise<void>;
}

/** A real mail server on this computer that keeps what it is given. Its libraries are there for tests only. */
export async function startTestMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const { SMTPServer } = await import('smtp-server');
  const { default: PostalMime } = await import('postal-mime');
  const delivered: DeliveredMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const bytes = Buffer.concat(parts);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        PostalMime.parse(bytes).then(({ subject = '', text = '' }) => {
          delivered.push({ recipients, raw: bytes.toString('utf8'), subject, text });
          done();
        }, done);
      });
    },
    ...options,
  });
  // A client that does not trust the certificate hangs up: that is its answer, not a fault.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    delivered,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
