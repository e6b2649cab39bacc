/** Why the attack does not read a route: nothing of a release comes that way, or only to whoever enters the figures. */
type Reading = 'read' | 'no figures' | 'working data';

/** Every route that is not GraphQL. A new one is a new way out: it is read here, or it is said why not. */
export const ROUTES: Readonly<Record<string, Reading>> = {
  'GET /daten/bloecke/:hash': 'read',
  'GET /daten/:ags/:number/:code.csv': 'read',
  'GET /berichte/:ags/:file': 'read',
  // To Koordination, byte for byte what was mailed; the attack reads the mail.
  'GET /berichte/:ags/versand/:schedule/:due/:kind': 'read',
  'GET /verwaltung/:ags/protokoll.csv': 'read',
  'GET /healthz': 'no figures',
  'GET /readyz': 'no figures',
  'GET /metrics': 'no figures',
  'GET /anmelden/dienstkonto/:provider': 'no figures',
  'GET /anmelden/rueckkehr/:provider': 'no figures',
  'POST /anmelden/abmeldung/:provider': 'no figures',
  'GET /erfassung/:ags/:fachamt/:period.xlsx': 'working data',
  'GET /erfassung/:ags/:fachamt/:period.csv': 'working data',
  'POST /erfassung/:ags/:fachamt/:period.xlsx': 'working data',
  'POST /erfassung/:ags/:fachamt/:period.csv': 'working data',
  'GET /vorjahre/:ags/vorlage.xlsx': 'working data',
  'GET /vorjahre/:ags/vorlage.csv': 'working data',
  'POST /vorjahre/:ags/datei': 'working data',
  'GET /vorjahre/:ags/lauf': 'working data',
  'GET /vorjahre/:ags/lauf/meldungen.csv': 'working data',
  'POST /vorjahre/:ags/lauf/punkt': 'working data',
  'POST /vorjahre/:ags/lauf/uebernehmen': 'working data',
  'POST /vorjahre/:ags/lauf/abbrechen': 'working data',
  'GET /vorjahre/:ags/laeufe': 'working data',
  'POST /vorjahre/:ags/laeufe/:id/zuruecknehmen': 'working data',
};

/** Queries of readers who may not see working data, and what the attack does with them. */
export const QUERIES: Readonly<Record<string, Reading>> = {
  kommunen: 'read',
  release: 'read',
  recallNotice: 'read',
  audit: 'read',
  me: 'no figures',
  signInOptions: 'no figures',
  oneTimeLink: 'no figures',
  mySessions: 'no figures',
  myData: 'no figures',
  people: 'no figures',
  person: 'no figures',
  fachaemter: 'no figures',
  onePersonMode: 'no figures',
  signInProviders: 'no figures',
};
