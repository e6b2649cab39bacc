import { GraphQLError } from 'graphql';

export const PASSWORD = 'Laterne Fahrrad Kompott';

interface FixturePerson {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

const INES: FixturePerson = { id: 1, name: 'Ines Neumann', email: 'ines@stadt.example' };
export const KARL: FixturePerson = { id: 2, name: 'Karl Weber', email: 'karl@stadt.example' };

function refuse(message: string, code: string, field?: string): never {
  throw new GraphQLError(message, { extensions: { code, field } });
}

/** A server as small as the pages need it: one account, one session. */
export class ServerFixture {
  signedIn: FixturePerson | null = null;
  secondFactor = false;
  demo = false;
  providers = false;
  readonly changes: string[] = [];

  static signedInAs(person: FixturePerson = INES): ServerFixture {
    const server = new ServerFixture();
    server.signedIn = person;
    return server;
  }

  private needed(): FixturePerson {
    return this.signedIn ?? refuse('Bitte melden Sie sich an.', 'UNAUTHENTICATED');
  }

  private signIn(email: string, password: string): { state: string } {
    const person = [INES, KARL].find((one) => one.email === email);
    if (!person || password !== PASSWORD)
      return refuse('E-Mail-Adresse oder Passwort stimmt nicht, oder das Konto ist vorübergehend gesperrt.', 'REFUSED');
    if (this.secondFactor) return { state: 'SECOND_FACTOR' };
    this.signedIn = person;
    return { state: 'SIGNED_IN' };
  }

  private changePassword(current: string): boolean {
    this.needed();
    if (current !== PASSWORD) refuse('Das Passwort stimmt nicht.', 'INVALID_INPUT', 'current');
    this.changes.push('password');
    return true;
  }

  private accept(password: string): { state: string } {
    if (password === 'passwort12345') refuse('Dieses Passwort ist bekannt.', 'INVALID_INPUT', 'password');
    this.signedIn = INES;
    return { state: 'SIGNED_IN' };
  }

  private confirm(code: string): { state: string } {
    if (code !== '402118') refuse('Der Code stimmt nicht.', 'INVALID_INPUT', 'code');
    this.signedIn = INES;
    return { state: 'SIGNED_IN' };
  }

  root(): Record<string, unknown> {
    const session = { device: 'Firefox auf Windows', address: '192.0.2.1', expiresAt: '2026-11-22T20:00:00Z' };
    const times = { createdAt: '2026-11-22T08:00:00Z', seenAt: '2026-11-22T09:00:00Z' };
    return {
      me: () => this.me(),
      signInOptions: () => this.options(),
      oneTimeLink: ({ token }: { token: string }) => (token === 'gut' ? this.link() : null),
      mySessions: () => [
        { id: 1, ...session, ...times, current: true },
        { id: 2, ...session, ...times, device: 'Safari auf iPhone', current: this.needed() === null },
      ],
      signIn: ({ email, password }: { email: string; password: string }) => this.signIn(email, password),
      confirmSecondFactor: ({ code }: { code: string }) => this.confirm(code),
      signOut: () => ((this.signedIn = null), true),
      acceptLink: ({ password }: { password: string }) => this.accept(password),
      requestPasswordLink: () => true,
      changePassword: ({ current }: { current: string }) => this.changePassword(current),
      startSecondFactor: () => ({ secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qr: 'data:image/svg+xml,x' }),
      activateSecondFactor: ({ code }: { code: string }) => (
        this.confirm(code),
        (this.secondFactor = true),
        ['aa-1', 'bb-2']
      ),
      endSession: ({ id }: { id: number }) => this.changes.push(`end ${id}`) > 0,
      deleteMyAccount: () => ((this.signedIn = null), this.changes.push('deleted') > 0),
    };
  }

  private me(): object | null {
    if (!this.signedIn) return null;
    const roles = [{ role: 'verwaltung' }, { role: 'erfassung', fachamt: 'Schulamt', validTo: '2027-03-31' }];
    return {
      ...this.signedIn,
      secondFactor: this.secondFactor,
      recoveryCodesLeft: 2,
      hasPassword: true,
      mayCreateKommune: false,
      expiresAt: '2026-11-22T20:00:00Z',
      kommunen: [{ ags: '03999999', name: 'Stadt Musterstadt', roles }],
    };
  }

  private options(): object {
    const account = { email: INES.email, password: PASSWORD, name: 'Rita Rat', role: 'rat' };
    const provider = {
      provider: 'stadt',
      label: 'Dienstkonto',
      url: '/anmelden/dienstkonto/stadt',
      kommune: 'Musterstadt',
    };
    return { mail: true, demo: this.demo ? [account] : [], providers: this.providers ? [provider] : [] };
  }

  private link(): object {
    const until = '2026-11-25T12:00:00Z';
    return { kind: 'invitation', ...INES, kommunen: ['Stadt Musterstadt'], roles: ['rat', 'beirat'], expiresAt: until };
  }
}
