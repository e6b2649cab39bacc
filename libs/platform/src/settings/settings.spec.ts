import { isAbsolute } from 'node:path';
import { OperatorError } from '../operator-error';
import { readSettings } from './settings';

describe('readSettings', () => {
  it('needs nothing set', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ databaseUrl: null, port: 3000, host: '127.0.0.1', demo: true });
    expect(settings.dataDir).toMatch(/[\\/]\.data$/);
  });

  it('treats an empty value as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', TEILZIEL_DEMO: '' })).toEqual(readSettings({}));
  });

  it('reads what is set', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://a:b@c/d',
      PORT: '8080',
      TEILZIEL_DEMO: 'off',
      DATA_DIR: 'x',
    });
    expect(settings).toMatchObject({ databaseUrl: 'postgres://a:b@c/d', port: 8080, demo: false });
    expect(isAbsolute(settings.dataDir)).toBe(true);
  });

  it('reads where people reach it, how it sends mail and how it is run', () => {
    expect(readSettings({ HOST: '::1', PORT: '8080' })).toMatchObject({
      publicUrl: 'http://[::1]:8080',
      smtpUrl: null,
      mailFrom: null,
      trustProxy: false,
      production: false,
      databaseAppUrl: null,
      secretKey: null,
    });
    const KEY = Buffer.alloc(32, 7);
    const set = {
      PUBLIC_URL: 'https://Monitor.musterstadt.example/',
      SMTP_URL: 'smtps://a:b@mail.example',
      MAIL_FROM: 'Teilziel-Monitor <monitor@musterstadt.example>',
      DATABASE_URL: 'postgres://owner@c/d',
      DATABASE_APP_URL: 'postgres://app@c/d',
      TRUST_PROXY: 'on',
      NODE_ENV: 'production',
      TEILZIEL_SECRET_KEY: KEY.toString('base64'),
    };
    expect(readSettings(set)).toMatchObject({
      publicUrl: 'https://monitor.musterstadt.example',
      smtpUrl: set.SMTP_URL,
      mailFrom: set.MAIL_FROM,
      databaseAppUrl: set.DATABASE_APP_URL,
      trustProxy: true,
      production: true,
      secretKey: KEY,
    });
  });

  it.each([
    ['PUBLIC_URL', 'https://a.example/pfad'],
    ['PUBLIC_URL', 'a.example'],
    ['PUBLIC_URL', 'https://geheim@a.example'],
    ['SMTP_URL', 'https://geheim@a.example'],
    ['MAIL_FROM', 'niemand'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: geheim@c.example'],
    ['TRUST_PROXY', 'ja'],
    ['TEILZIEL_SECRET_KEY', 'geheim'],
    ['DATABASE_APP_URL', 'postgres://app:geheim@c/d'],
  ])('refuses %s = %j', (name, value) => {
    const read = (): unknown => readSettings({ [name]: value });
    expect(read).toThrow(new RegExp(`  ${name} (muss|gilt nur)`));
    expect(read).not.toThrow(/geheim/);
  });

  it('names every wrong setting and how to mend it, but never shows a secret', () => {
    const read = (): unknown =>
      readSettings({ DATABASE_URL: 'mysql://me:geheim@host/db', PORT: '99999', TEILZIEL_DEMO: 'ja' });
    expect(read).toThrow(OperatorError);
    expect(read).toThrow(/DATABASE_URL muss mit postgres:\/\//);
    expect(read).toThrow(/PORT muss eine ganze Zahl/);
    expect(read).toThrow(/TEILZIEL_DEMO muss "on" oder "off" sein/);
    expect(read).not.toThrow(/geheim/);
  });
});
