// A real OpenID provider for the specs (oidc-provider) behind a reverse proxy that may falsify one thing of a token and
// signs it again with the provider's own key, so that only the named claim is wrong. Its own process, because Jest does
// not load ES modules. Prints { issuer } and ends with its standard input.
import { randomBytes } from 'node:crypto';
import { createServer, request as send } from 'node:http';
import { CompactSign, SignJWT, UnsecuredJWT, decodeJwt, exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

const CLIENT = 'teilziel-monitor';
const SECRET = process.env.CLIENT_SECRET;
const LOOPBACK = '127.0.0.1';

async function keyOf(alg) {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const parts = { alg, use: 'sig', kid: `key-${alg}` };
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), ...parts }, pem: await exportJWK(publicKey) };
}
const keys = Object.fromEntries(await Promise.all(['RS256', 'PS256', 'ES256'].map(async (a) => [a, await keyOf(a)])));
const foreign = await generateKeyPair('RS256');

/** What the control route sets. */
const state = { accounts: {}, tamper: null, mode: 'normal', sessions: {}, lastLogoutToken: null };

const listening = async (server) => {
  await new Promise((done) => server.listen(0, LOOPBACK, done));
  return server.address().port;
};
const without = (headers, names) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
const body = async (stream) => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

/** Signs the claims again as asked: another algorithm, somebody else's key, or just the changed claim. */
async function sign(claims, { alg = 'RS256', key, typ = 'JWT' } = {}) {
  if (alg === 'none') return new UnsecuredJWT(claims).encode();
  if (alg === 'HS256') {
    // The classic confusion: the client's secret, which openid-client knows too.
    return new SignJWT(claims).setProtectedHeader({ alg, typ }).sign(new TextEncoder().encode(SECRET));
  }
  const signer = key === 'foreign' ? foreign.privateKey : keys[alg].privateKey;
  const payload = new TextEncoder().encode(JSON.stringify(claims));
  return new CompactSign(payload).setProtectedHeader({ alg, typ, kid: keys[alg].jwk.kid }).sign(signer);
}

async function tampered(path, bytes) {
  if (path === '/.well-known/openid-configuration') {
    const metadata = JSON.parse(bytes);
    metadata.id_token_signing_alg_values_supported.push('none');
    return JSON.stringify({ ...metadata, ...state.metadata });
  }
  if (path !== '/token') return bytes;
  const answer = JSON.parse(bytes);
  if (!answer.id_token) return bytes;
  const claims = decodeJwt(answer.id_token);
  state.sessions[claims.sub] = claims.sid;
  if (state.tamper === null) return bytes;
  const { claims: wrong = {}, without: missing = [], ...how } = state.tamper;
  const changed = { ...claims, ...wrong };
  for (const name of missing) delete changed[name];
  return JSON.stringify({ ...answer, id_token: await sign(changed, how) });
}

const inner = createServer();
const innerPort = await listening(inner);
const outer = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
});
const issuer = `http://${LOOPBACK}:${await listening(outer)}`;

const provider = new Provider(issuer, {
  clients: [],
  jwks: { keys: Object.values(keys).map(({ jwk }) => jwk) },
  cookies: { keys: [randomBytes(16).toString('hex')] },
  conformIdTokenClaims: false,
  claims: {
    openid: ['sub', 'groups', 'roles', 'realm_access', '_claim_names'],
    email: ['email', 'email_verified'],
    profile: ['name'],
  },
  enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'HS256'] },
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  interactions: { url: (_, { uid }) => `/konto/${uid}` },
  // Its own guard refuses loopback addresses; here everything lives there.
  fetch: (url, { method, headers, body: sent, signal }) => {
    const options = { method, headers, body: sent, signal, redirect: 'manual' };
    if (options.body) state.lastLogoutToken = new URLSearchParams(String(options.body)).get('logout_token');
    return globalThis.fetch(url, options);
  },
  ttl: { Session: 3600, Grant: 3600, Interaction: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  findAccount: (_, id) => {
    const claims = state.accounts[id];
    return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) };
  },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});
const callback = provider.callback();
inner.on('request', (request, response) => {
  if (!request.url.startsWith('/konto/')) return callback(request, response);
  const account = request.headers['x-account'];
  const result = account === 'cancel' ? { error: 'access_denied' } : { login: { accountId: account } };
  provider.interactionFinished(request, response, result).catch((error) => response.writeHead(400).end(String(error)));
});

/** Orders of the specs. */
const ORDERS = {
  client: async (metadata) => {
    const client = {
      client_id: CLIENT,
      client_secret: SECRET,
      response_types: ['code'],
      grant_types: ['authorization_code'],
      backchannel_logout_session_required: true,
      ...metadata,
    };
    await provider.Client.adapter.upsert(client.client_id, client);
  },
  set: ({ accounts = {}, ...change }) =>
    void Object.assign(state, change, { accounts: { ...state.accounts, ...accounts } }),
  logout: async ({ account, client: id = CLIENT }) => {
    const client = await provider.Client.find(id);
    await client.backchannelLogout(account, state.sessions[account]);
    return { token: state.lastLogoutToken };
  },
  sign: async ({ claims, ...how }) => ({ token: await sign(claims, how) }),
  session: ({ account }) => ({ sid: state.sessions[account], issuer }),
};

async function answer(request, response) {
  const { pathname } = new URL(request.url, issuer);
  if (pathname.startsWith('/control/')) {
    const order = JSON.parse(await body(request));
    return response.end(JSON.stringify((await ORDERS[pathname.slice(9)](order)) ?? {}));
  }
  if (state.mode === 'down') return request.socket.destroy();
  if (state.mode === 'redirect') return response.writeHead(302, { location: `http://${LOOPBACK}:9/` }).end();
  const bytes = await body(request);
  // Uncompressed and of another length than the provider said.
  const headers = without(request.headers, ['accept-encoding']);
  const onward = send(
    { host: LOOPBACK, port: innerPort, method: request.method, path: request.url, headers },
    async (from) => {
      const text = await tampered(pathname, await body(from));
      const sent = without(from.headers, ['content-length', 'transfer-encoding']);
      response.writeHead(from.statusCode, { ...sent, 'content-length': Buffer.byteLength(text) }).end(text);
    },
  );
  onward.on('error', () => response.destroy());
  onward.end(bytes);
}

process.stdin.resume().on('end', () => process.exit(0));
console.log(JSON.stringify({ issuer }));
