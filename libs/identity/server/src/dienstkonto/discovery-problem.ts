import { ClientError } from 'openid-client';
import { ProviderMisconfigured } from './provider-connections.service';
import { UntrustworthyAddress } from './provider-fetch';

/** Codes of openid-client for an answer that is there, but no description of a provider. */
const NO_DESCRIPTION = new Set([
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_INVALID_RESPONSE',
]);

/** What a person in the Verwaltung can do about a provider that could not be asked. */
export function discoveryProblem(error: unknown, issuer: string): string {
  if (error instanceof ProviderMisconfigured) return error.message;
  if (error instanceof UntrustworthyAddress) {
    return 'Der Anmeldedienst verweist auf eine Adresse, die nicht mit https:// beginnt.';
  }
  if (error instanceof ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') {
    return 'Der Anmeldedienst nennt sich selbst anders als die eingetragene Adresse. Bitte tragen Sie genau den Wert ein, der dort als „issuer“ steht.';
  }
  if (error instanceof ClientError && NO_DESCRIPTION.has(error.code ?? '')) {
    const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    return `Unter ${place} steht keine Beschreibung eines Anmeldedienstes. Bitte prüfen Sie die Adresse; Weiterleitungen werden nicht befolgt.`;
  }
  return `Der Anmeldedienst unter ${issuer} antwortet nicht. Bitte prüfen Sie die Adresse und ob der Server dieser Anwendung ihn erreicht.`;
}
