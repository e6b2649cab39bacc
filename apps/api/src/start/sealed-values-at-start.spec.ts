import { randomBytes } from 'node:crypto';
import { SealedValues } from '@teilziel/identity/server';
import { OperatorError, SecretBox } from '@teilziel/platform';
import { SignInWorld } from '../sign-in/sign-in.fixture';
import { sealedValuesAtStart } from './sealed-values-at-start';

describe('a start with the wrong key', () => {
  let world: SignInWorld;
  const inFile = { dataDir: '/srv/teilziel', secretKey: null };
  const start = (place: { dataDir: string; secretKey: Buffer | null } = inFile): Promise<string> =>
    sealedValuesAtStart(world.get(SealedValues), place);
  const ours = (): Buffer => world.get(SecretBox).sealSecret('JBSWY3DPEHPK3PXP');
  const foreign = (): Buffer => new SecretBox(randomBytes(32)).sealSecret('JBSWY3DPEHPK3PXP');

  beforeAll(async () => {
    world = await SignInWorld.start();
  }, 60_000);
  afterAll(() => world?.stop());

  it('is none as long as nothing is sealed, or what is sealed opens', async () => {
    expect(await start()).toBe('');
    const id = await world.person('faktor@musterstadt.example');
    const seal = 'UPDATE person_credential SET totp_secret = $2, totp_confirmed_at = $3 WHERE person_id = $1';
    await world.sql(seal, [id, ours(), new Date()]);
    expect(await start()).toBe('');
    // Offered and never confirmed: nobody depends on it.
    await world.sql(seal, [id, foreign(), null]);
    expect(await start()).toBe('');
    await world.sql(seal, [id, foreign(), new Date()]);
  });

  it('is refused while a second factor cannot be opened, and says which file to restore', async () => {
    await expect(start()).rejects.toThrow(OperatorError);
    await expect(start()).rejects.toThrow('Stellen Sie /srv/teilziel/secrets.json aus der Sicherung her');
    await expect(start()).rejects.toThrow('npm run teilziel -- person --reset-second-factor <adresse>');
    const key = start({ ...inFile, secretKey: randomBytes(32) });
    await expect(key).rejects.toThrow('Setzen Sie TEILZIEL_SECRET_KEY wie zuvor.');
    await world.sql('UPDATE person_credential SET totp_secret = NULL, totp_confirmed_at = NULL');
    expect(await start()).toBe('');
  });

  it('goes on where only the secret of a Dienstkonto is lost, and says so', async () => {
    await world.sql(
      `INSERT INTO sign_in_provider (kommune_id, provider, label, issuer, client_id, client_secret)
       VALUES (1, 'rathaus', 'Rathaus', 'https://konto.example', 'teilziel', $1)`,
      [foreign()],
    );
    expect(await start()).toMatch(/^Der Schlüssel passt nicht.*Seite „Dienstkonto“ neu ein\.\n$/);
  });
});
