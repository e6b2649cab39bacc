/**
 * German words with soft hyphens where a line may end, for narrow columns: not every browser brings a dictionary for
 * `hyphens: auto`, and a word that runs into its neighbour is worse than a rare odd syllable.
 */
export function softHyphens(text: string): string {
  return text.replace(/[A-Za-zÄÖÜäöüß]{10,}/g, (word) => compounds(word).map(syllables).join(SHY));
}

const SHY = '\u00AD';

/** Compounds part behind a linking "s" and before the words that names of Handlungsfelder are made of. */
const JOINT =
  /(?<=[a-zäöüß]{3}(?:ungs|heits|keits|schafts|tions|täts|eits))(?=[a-zäöü]{4})|(?<=[a-zäöüß]{3})(?=(?:förderung|versorgung|betreuung|integration|markt|arbeit|bildung|suchende|kultur|hilfe|politik|wirtschaft))/g;

const compounds = (word: string): string[] => word.split(JOINT);

const VOWEL = '[aeiouyäöü]';
/** What is spoken as one sound, or opens a syllable together. */
const TOGETHER = 'sch|ch|ck|ph|th|qu|[bfgkp][lr]|[dt]r';
const OPENING = new RegExp(`(?=(?:${TOGETHER}|[^aeiouyäöü])${VOWEL})`, 'gi');

/** A syllable begins with the last consonant before its vowel; at least three letters stand on either side. */
function syllables(word: string): string {
  if (word.length < 10) return word;
  const ends = [...word.matchAll(OPENING)].map(({ index }) => index).filter((at) => mayEnd(word, at));
  return [0, ...ends].map((from, part) => word.slice(from, ends[part])).join(SHY);
}

function mayEnd(word: string, at: number): boolean {
  const before = word.slice(0, at);
  const within = new RegExp(`^(?:${TOGETHER})`, 'i');
  const splits = within.test(word.slice(at - 1)) || /^sch/i.test(word.slice(at - 2));
  return before.length >= 3 && word.length - at >= 3 && new RegExp(VOWEL, 'i').test(before) && !splits;
}
