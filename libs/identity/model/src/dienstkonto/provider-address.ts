const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);

/**
 * May the server speak to this address? Only https; plain http only to the own machine, and only where the installation
 * itself runs on the own machine (development, tests). Private networks stay allowed: there a Rathaus keeps its Keycloak.
 */
export function isTrustworthyAddress(address: string, loopback: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback && isLoopback(url));
}

/** Says in one sentence what is wrong with the address of an issuer; null: nothing. */
export function issuerProblem(issuer: string, loopback: boolean): string | null {
  if (!URL.canParse(issuer)) {
    return 'Die Adresse des Anmeldedienstes ist keine vollständige Adresse. Beispiel: https://anmeldung.stadt.de/realms/rathaus';
  }
  const url = new URL(issuer);
  if (issuer.includes('?') || issuer.includes('#')) {
    return 'Die Adresse des Anmeldedienstes darf kein „?“ und kein „#“ enthalten.';
  }
  if (url.pathname.includes('/.well-known/')) {
    return 'Bitte tragen Sie die Adresse des Anmeldedienstes ohne „/.well-known/…“ ein.';
  }
  if (!isTrustworthyAddress(issuer, loopback)) {
    return 'Die Adresse des Anmeldedienstes muss mit https:// beginnen und darf keinen Benutzernamen enthalten.';
  }
  return null;
}
