const OLDEST = [20, 19];
const END_OF_LIFE = { 20: 'April 2026' };

/** Ends with a sentence where the program could only fail with a riddle. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(
      `Teilziel-Monitor braucht Node.js ${OLDEST.join('.')} oder neuer; hier läuft ${version}.\n` +
        'Installieren Sie Node.js 24 von https://nodejs.org und starten Sie noch einmal.',
    );
    process.exit(1);
  }
}

export function warnOfOldNode(version = process.versions.node) {
  const ended = END_OF_LIFE[Number(version.split('.')[0])];
  if (ended) {
    console.warn(
      `Hinweis: Node.js ${version} bekommt seit ${ended} keine Sicherheitskorrekturen mehr. Für den Betrieb empfehlen wir Node.js 24.`,
    );
  }
}
