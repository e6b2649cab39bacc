/** Asks the person to sign in again; true: signed in, the request may be repeated. */
type SignInAgain = () => Promise<boolean>;

let ask: SignInAgain | null = null;
let asking: Promise<boolean> | null = null;
let renewals = 0;

/** How often somebody has signed in again; a request remembers the number of when it was sent. */
export function sessionRenewals(): number {
  return renewals;
}

/** The app listens here; the answer tells how to stop. Nobody listens: the request fails as it did. */
export function onSessionExpired(listener: SignInAgain): () => void {
  ask = listener;
  return () => {
    if (ask !== listener) return;
    ask = null;
    // Nobody is left to answer: the next expiry is asked anew.
    asking = null;
  };
}

/**
 * Several requests fail at once when a session ends: the person is asked once, all of them wait. A late failure of a
 * request that was sent before the new sign-in asks nobody.
 */
export function signedInAgain(sentAt: number): Promise<boolean> {
  if (sentAt !== renewals) return Promise.resolve(true);
  if (!ask) return Promise.resolve(false);
  if (asking) return asking;
  const question = ask()
    .then((signedIn) => {
      if (signedIn) renewals += 1;
      return signedIn;
    })
    .finally(() => {
      if (asking === question) asking = null;
    });
  asking = question;
  return question;
}

/** A request besides GraphQL, a file for example: sent once more after the person has signed in again. */
export async function fetchSignedIn(address: string, init: RequestInit): Promise<Response> {
  const sentAt = sessionRenewals();
  const response = await fetch(address, init);
  return response.status === 401 && (await signedInAgain(sentAt)) ? fetch(address, init) : response;
}
