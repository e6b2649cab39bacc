const FARTHEST = 12;

/** As much of a browser as signing in needs: cookies by origin, redirects one at a time. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();
  /** Where the last visit ended. */
  address = '';

  constructor(private readonly headers: Readonly<Record<string, string>> = {}) {}

  async get(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...this.headers,
      ...(init.headers as Record<string, string>),
      ...(cookie === '' ? {} : { cookie }),
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      const gone = attributes.some((one) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(one));
      if (gone) jar.delete(name);
      else jar.set(name, value.join('='));
    }
    this.address = url;
    return response;
  }

  /** Follows redirects until the page itself, or until an address the spec wants to look at first. */
  async visit(url: string, before: (address: string) => boolean = () => false): Promise<Response | null> {
    for (let step = 0, next = url; step < FARTHEST; step += 1) {
      if (before(next)) {
        this.address = next;
        return null;
      }
      const response = await this.get(next);
      const location = response.headers.get('location');
      if (location === null) return response;
      next = new URL(location, next).href;
    }
    throw new Error(`Still redirected: ${this.address}`);
  }

  cookie(origin: string, name: string): string | undefined {
    return this.cookies.get(origin)?.get(name);
  }
}
