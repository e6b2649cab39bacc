/** Asks the person to sign in again; true: signed in, the request may be repeated. */
type SignInAgain = () => Promise<boolean>;

let ask: SignInAgain | null = null;
let asking: Promise<boolean> | null = null;

/** The app listens here; the answer tells how to stop. Nobody listens: the request fails as it did. */
export function onSessionExpired(listener: SignInAgain): () => void {
  ask = listener;
  return () => {
    if (ask === listener) ask = null;
  };
}

/** Several requests fail at once when a session ends: the person is asked once, all of them wait. */
export function signedInAgain(): Promise<boolean> {
  if (!ask) return Promise.resolve(false);
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}
