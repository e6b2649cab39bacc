import { isSmtpUrl, smtpTransport } from './smtp-transport.rules';

describe('smtpTransport', () => {
  it.each([
    ['smtps://mail.kommune.example', { port: 465, secure: true, requireTLS: false }],
    ['smtp://mail.kommune.example', { port: 587, secure: false, requireTLS: true }],
    ['smtp://mail.kommune.example:25', { port: 25, secure: false, requireTLS: true }],
    ['smtp://relay.intern:25?tls=off', { port: 25, secure: false, requireTLS: false, ignoreTLS: true }],
    ['smtps://relay.intern?tls=off', { secure: true, ignoreTLS: false }],
    ['smtp://localhost:1025', { port: 1025, requireTLS: false }],
    ['smtp://[::1]:1025', { host: '::1', requireTLS: false }],
  ])('%s', (url, expected) => expect(smtpTransport(url)).toMatchObject(expected));

  it('reads name and password as a URL writes them', () => {
    expect(smtpTransport('smtps://post%40kommune.example:ge%2Fheim@mail.example').auth).toEqual({
      user: 'post@kommune.example',
      pass: 'ge/heim',
    });
  });

  it('knows what is no address of a mail server', () => {
    expect(['http://mail', 'smtp:', 'mail.example', ''].some(isSmtpUrl)).toBe(false);
    expect(['smtp://mail', 'smtps://u:p@mail:465'].every(isSmtpUrl)).toBe(true);
  });
});
