import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it gets. */
export class MailBox {
  private readonly texts: { readonly to: string; readonly text: string }[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          this.texts.push({ to, text: mail.text ?? '' });
          done();
        }, done);
      });
    },
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** The link in the newest mail to this address. */
  linkTo(address: string): string {
    const mail = this.texts.findLast(({ to }) => to === address);
    const link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0];
    if (link === undefined) throw new Error(`Keine E-Mail mit Link an ${address}; gesehen: ${this.texts.length}`);
    return link;
  }
}
