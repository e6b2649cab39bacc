/** Says of both measurements what stands against what; only the one in process has a bar. */
export function printSaving({ inProcess, overHttp }, line, bar) {
  const rate = (one) => one.perSecond.toFixed(0);
  console.log(
    `\nSpeichern: 200 Zellen mit Verlauf und Urheber, acht Personen zugleich. Von Hand geschrieben: BEGIN, unnest-Upsert,
COMMIT, vorbereitet, mit demselben Auslöser und denselben Zugriffsregeln.
  im selben Prozess, ohne HTTP, GraphQL und Sitzung: von Hand ${rate(inProcess.raw)}/s
  über HTTP: von Hand mit node:http ${rate(overHttp.raw)}/s, ohne Anmeldung`,
  );
  line('Speichern im Prozess', inProcess.useCase, inProcess.raw, bar);
  const ratio = overHttp.graphql.perSecond / overHttp.raw.perSecond;
  console.log(
    `${'Speichern über GraphQL, angemeldet'.padEnd(34)} ${rate(overHttp.graphql).padStart(6)}/s  Verhältnis ${ratio.toFixed(2)}  ohne Ziel`,
  );
}
