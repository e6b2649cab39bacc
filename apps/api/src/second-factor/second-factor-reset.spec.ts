import { SecondFactorReset } from '@teilziel/identity/server';
import { AGS, type Answer, SignInWorld, type Visitor } from '../sign-in/sign-in.fixture';

const RESET = `mutation ($person: Int!) { resetSecondFactor(person: $person) {
  sessions person { secondFactor } history { action text } } }`;
const HERE = { 'teilziel-kommune': AGS };

describe('a second factor whose phone and codes are lost', () => {
  let world: SignInWorld;
  let admin: Visitor;
  let adminId: number;
  let number = 0;
  const reset = (person: number, by = admin): Promise<Answer> => by.ask(RESET, { person }, HERE);
  const message = ({ errors }: Answer): string | undefined => errors?.[0]?.message;

  interface Equipped {
    readonly id: number;
    readonly email: string;
    readonly visitor: Visitor;
  }

  async function equipped(): Promise<Equipped> {
    const email = `verloren${(number += 1)}@musterstadt.example`;
    const id = await world.person(email);
    await world.grant(id, 'lesend');
    const visitor = world.visitor();
    await visitor.signIn(email);
    await world.sql(`UPDATE person_credential SET totp_secret = $2, totp_confirmed_at = now() WHERE person_id = $1`, [
      id,
      Buffer.alloc(40, 1),
    ]);
    await world.sql('INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)', [id, Buffer.alloc(32, 1)]);
    return { id, email, visitor };
  }

  const stillOn = async ({ id, email }: Equipped): Promise<void> => {
    expect(await world.visitor().state(email)).toBe('SECOND_FACTOR');
    expect(await world.sql('SELECT 1 FROM recovery_code WHERE person_id = $1', [id])).toHaveLength(1);
  };

  beforeAll(async () => {
    world = await SignInWorld.start();
    world.now = new Date('2026-11-18T10:00:00Z');
    adminId = await world.person('admin@musterstadt.example');
    await world.grant(adminId, 'verwaltung');
    admin = world.visitor();
    await admin.signIn('admin@musterstadt.example');
  }, 60_000);
  afterAll(() => world?.stop());

  it('is switched off by the Verwaltung: codes and sessions are gone, the password alone signs in, the Protokoll tells', async () => {
    const lost = await equipped();
    const { data, errors } = await reset(lost.id);
    expect(errors).toBeUndefined();
    const name = lost.email.split('@')[0];
    expect(data?.resetSecondFactor).toMatchObject({ sessions: 0, person: { secondFactor: false } });
    expect(JSON.stringify(data)).toContain(`"second-factor-reset","text":"Zweiten Faktor zurückgesetzt: ${name}"`);
    expect(await lost.visitor.name()).toBeNull();
    expect(await world.sql('SELECT 1 FROM recovery_code WHERE person_id = $1', [lost.id])).toEqual([]);
    expect(await world.visitor().state(lost.email)).toBe('SIGNED_IN');
    expect(message(await reset(lost.id))).toBe('Diese Person hat keinen zweiten Faktor eingerichtet.');
  });

  it.each([
    [
      'belongs to another Kommune too',
      `INSERT INTO membership (kommune_id, person_id, created_by) VALUES (2, $1, 'system')`,
    ],
    ['may create Kommunen', 'UPDATE person SET may_create_kommune = true WHERE person_id = $1'],
  ])('stays while the person %s; the operator does it', async (_, sql) => {
    const lost = await equipped();
    await world.sql(sql, [lost.id]);
    expect(message(await reset(lost.id))).toMatch(/^Dieses Konto reicht .* person --reset-second-factor <adresse>$/);
    await stillOn(lost);
    await world.get(SecondFactorReset).byOperator(` ${lost.email.toUpperCase()}`);
    expect(await world.visitor().state(lost.email)).toBe('SIGNED_IN');
    const told = await world.sql(
      `SELECT person, details::jsonb -> 'personId' AS about FROM audit_entry
       WHERE action = 'second-factor-reset' AND kommune_id > 0 AND details::jsonb ->> 'personId' = $1::text`,
      [String(lost.id)],
    );
    expect(told[0]).toEqual({ person: 'system', about: lost.id });
  });

  it('of another Kommune alone is as unknown as nobody, and the own one is for the own account', async () => {
    const lost = await equipped();
    await world.sql('DELETE FROM role_grant WHERE person_id = $1', [lost.id]);
    await world.sql('UPDATE membership SET kommune_id = 2 WHERE person_id = $1', [lost.id]);
    expect(message(await reset(lost.id))).toBe('Diese Person gehört nicht zu Ihrer Kommune.');
    await stillOn(lost);
    expect(message(await reset(adminId))).toMatch(/^Den eigenen zweiten Faktor/);
    await expect(world.get(SecondFactorReset).byOperator('niemand@example.org')).rejects.toThrow(/gibt es nicht/);
  });
});
