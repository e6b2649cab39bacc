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
