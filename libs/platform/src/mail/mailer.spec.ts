import { Logger } from '@nestjs/common';
import PostalMime from 'postal-mime';
import { startTestMailServer, type TestMailServer } from '../testing/test-mail-server';
import { Mailer } from './mailer';

const TOKEN = 'v3ry-secret-t0ken';
const TO = 'jörg.müller@musterstadt.example';
const MAIL = {
  to: 'erika@musterstadt.example',
  subject: 'Einladung der Stadt Füssen',
  text: `Guten Tag,\n\nöffnen Sie den Link:\nhttps://example.org/einladung/${TOKEN}\n`,
};

const mailer = (smtpUrl: string | null): Mailer =>
  new Mailer({ smtpUrl, mailFrom: 'Teilziel-Monitor <monitor@musterstadt.example>' });

describe('Mailer', () => {
  let server: TestMailServer;
  let port: number;
  let logged: string[];

  beforeEach(async () => {
    logged = [];
    const write = (...parts: unknown[]): void => void logged.push(parts.map(String).join(' '));
    Logger.overrideLogger({ log: write, error: write, warn: write, debug: write, verbose: write, fatal: write });
    server = await startTestMailServer();
    port = server.port;
  });

  afterEach(async () => {
    await server.close();
    Logger.overrideLogger(['error', 'warn']);
  });

  it('delivers plain German text with umlauts to one recipient', async () => {
    expect(await mailer(`smtp://127.0.0.1:${port}`).send({ ...MAIL, name: 'Erika Müller, Amt „50“' })).toEqual({
      sent: true,
    });
    const [mail] = server.delivered;
    expect(mail?.recipients).toEqual([MAIL.to]);
    const read = await PostalMime.parse(mail?.raw ?? '');
    expect(read.subject).toBe(MAIL.subject);
    expect(read.text?.trim()).toBe(MAIL.text.trim());
    expect(read.html).toBeUndefined();
    expect(read.to).toEqual([{ name: 'Erika Müller, Amt „50“', address: MAIL.to }]);
    expect(read.from).toMatchObject({ address: 'monitor@musterstadt.example' });
    expect(read.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });

  it.each([
    ['to', `${MAIL.to}\r\nBcc: fremd@example.org`],
    ['to', `${MAIL.to}, fremd@example.org`],
    ['to', `${MAIL.to};fremd@example.org`],
    ['to', `Erika <${MAIL.to}>`],
    ['to', `${MAIL.to}>\nRCPT TO:<fremd@example.org`],
    ['to', 'keine-adresse'],
    ['subject', 'Einladung\r\nBcc: fremd@example.org'],
    ['subject', 'Einladung\nX: 1'],
    ['subject', 'Einladung\rX: 1'],
    ['subject', 'Einladung\u2028X: 1'],
    ['subject', 'Einladung\u0085X: 1'],
    ['subject', 'Einladung\u0000'],
    ['subject', ' '],
    ['name', 'Erika\r\nBcc: fremd@example.org'],
    ['name', 'Erika\u000bX'],
  ])('refuses header injection and lists in %s: %j', async (field, value) => {
    const outcome = await mailer(`smtp://127.0.0.1:${port}`).send({ ...MAIL, [field]: value });
    expect(outcome.sent).toBe(false);
    expect(outcome.reason).toMatch(/nicht erlaubt/);
    expect(server.delivered).toEqual([]);
  });

  it('lets no line of the text become a command of SMTP', async () => {
    await mailer(`smtp://127.0.0.1:${port}`).send({
      ...MAIL,
      text: 'Anfang\r\n.\r\nRCPT TO:<fremd@example.org>\r\nEnde',
    });
    expect(server.delivered).toHaveLength(1);
    expect(server.delivered[0]?.recipients).toEqual([MAIL.to]);
    expect((await PostalMime.parse(server.delivered[0]?.raw ?? '')).text).toContain('RCPT TO:<fremd@example.org>');
  });

  it('says so without a server, and when it is gone, and throws nothing', async () => {
    expect(await mailer(null).send(MAIL)).toEqual({ sent: false, reason: expect.stringMatching(/SMTP_URL/) });
    await server.close();
    expect(await mailer(`smtp://127.0.0.1:${port}`).send(MAIL)).toEqual({
      sent: false,
      reason: 'Der Mailserver antwortet nicht.',
    });
    server = await startTestMailServer();
  });

  it('hands nothing to a server that cannot be trusted to be encrypted', async () => {
    // Another name of this computer than the loopback ones: STARTTLS becomes a must.
    const plain = await mailer(`smtp://0.0.0.0:${port}`).send(MAIL);
    expect(plain).toEqual({ sent: false, reason: expect.stringMatching(/verschlüsselte/) });
    expect(server.delivered).toEqual([]);
    expect(await mailer(`smtp://0.0.0.0:${port}?tls=off`).send(MAIL)).toEqual({ sent: true });
    const tls = await startTestMailServer({ disabledCommands: ['AUTH'], secure: true });
    // The certificate of the test server is signed by nobody.
    expect((await mailer(`smtps://127.0.0.1:${tls.port}`).send(MAIL)).sent).toBe(false);
    expect(tls.delivered).toEqual([]);
    await tls.close();
  });

  it('writes neither address nor link into the log, even when the server repeats them', async () => {
    const refusing = await startTestMailServer({
      onRcptTo: (address, _session, done) => done(new Error(`Unknown user ${address.address} ${TOKEN}`)),
    });
    const outcome = await mailer(refusing.url).send({ ...MAIL, to: TO });
    await refusing.close();
    expect(outcome).toEqual({ sent: false, reason: expect.any(String) });
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n') + outcome.reason).not.toMatch(/@|müller|t0ken|Unknown user/i);
  });
});
