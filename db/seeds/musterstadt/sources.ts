import type { DemoSource } from '../demo.types';
import { INVENTED_LICENCE } from '../invented-licence';

function source(name: string, office: string, alreadyPublished = false): DemoSource {
  return { name, office, licence: INVENTED_LICENCE, url: null, alreadyPublished };
}

const STADT = 'Stadt Musterstadt';
const LANDESAMT = 'Statistisches Landesamt';
const BUNDESAGENTUR = 'Bundesagentur für Arbeit';

export const SOURCES: readonly DemoSource[] = [
  source('Melderegister', `${STADT}, Statistikstelle`),
  source('Wanderungsstatistik', LANDESAMT, true),
  source('Einbürgerungsstatistik', LANDESAMT),
  source('Beschäftigtenbefragung der Stadt', `${STADT}, Personal- und Organisationsamt`),
  source('Personalstatistik der Stadt', `${STADT}, Personal- und Organisationsamt`),
  source('Leistungskatalog der Stadt', `${STADT}, Bürgeramt`),
  source('Fachverfahren der Ausländerbehörde', `${STADT}, Bürgeramt`),
  source('Einschulungsuntersuchung', `${STADT}, Gesundheitsamt`),
  source('Kita-Statistik', LANDESAMT),
  source('Kursverwaltung der Träger', 'Volkshochschule Musterstadt und freie Träger'),
  source('Schulstatistik', LANDESAMT),
  source('Ausbildungsmarktstatistik', BUNDESAGENTUR),
  source('Mikrozensus (Kreiswert)', LANDESAMT, true),
  source('Beschäftigungsstatistik', BUNDESAGENTUR),
  source('Arbeitslosenstatistik', BUNDESAGENTUR),
  source('Grundsicherungsstatistik', BUNDESAGENTUR),
  source('Anerkennungsstatistik', LANDESAMT),
  source('Gewerbeanzeigenstatistik', LANDESAMT),
  source('Bürgerbefragung', `${STADT}, Statistikstelle`),
  source('Beratungsstatistik der Träger', 'Migrationsberatung der freien Träger'),
  source('Stellenplan der Stadt und der Träger', `${STADT}, Amt für Migration und Integration`),
  source('Kinder- und Jugendhilfestatistik', LANDESAMT),
  source('Zählung der Jugendhäuser', `${STADT}, Amt für Kinder, Jugend und Familie`),
  source('Dolmetschdienst der Stadt', `${STADT}, Gesundheitsamt`),
  source('Förderliste des Kulturamts', `${STADT}, Kulturamt`),
  source('Bibliotheksstatistik', `${STADT}, Stadtbibliothek`),
  source('Prüfliste der Stadt', `${STADT}, Kulturamt`),
  source('Selbstauskunft der Ratsmitglieder', `${STADT}, Ratsbüro`),
  source('Geschäftsstelle des Integrationsbeirats', `${STADT}, Amt für Migration und Integration`),
  source('Wahlstatistik der Stadt', `${STADT}, Wahlamt`),
  source('Vereinsförderung der Stadt', `${STADT}, Amt für Sport und Ehrenamt`),
  source('Unterbringungsverwaltung', `${STADT}, Amt für Soziales und Unterbringung`),
  source('Asylbewerberleistungsstatistik', LANDESAMT),
  source('Fallstatistik der Konfliktvermittlung', `${STADT}, Stabsstelle Gleichstellung und Antidiskriminierung`),
  source('Meldestelle der Stadt', `${STADT}, Stabsstelle Gleichstellung und Antidiskriminierung`),
  source('Partnerschaft für Demokratie', 'Trägerverbund der Partnerschaft für Demokratie'),
  source('Polizeiliche Statistik', 'Landeskriminalamt', true),
];
