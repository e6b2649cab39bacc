import { KOMMUNE_ARTEN, type KommuneArt, type KommuneDraft } from '@teilziel/kommune/model';
import type { FieldProblem } from '../field-problem';

export interface KommuneEntry {
  readonly ags: string;
  readonly name: string;
  readonly art: string;
}

/** Who works with the program; Land, Bund and Region come in with comparison figures only. */
const ARTEN: readonly KommuneArt[] = KOMMUNE_ARTEN.filter((art) => !['Region', 'Land', 'Bund'].includes(art));
const LONGEST_NAME = 120;
const INVENTED = '00';

/**
 * The official key (Amtlicher Gemeindeschlüssel, Destatis): two digits for the Land (01 to 16), one for the
 * Regierungsbezirk, two for the Kreis, three for the Gemeinde; a Kreis has the first five. Land 00 is invented.
 */
function checkAgs(ags: string, art: string): FieldProblem[] {
  const length = art === 'Kreis' ? 5 : 8;
  if (!/^\d+$/.test(ags) || ags.length !== length) {
    return [
      {
        field: 'ags',
        text: `Der Schlüssel (AGS) hat ${length} Ziffern, mit führender Null, etwa 03254${length === 8 ? '021' : ''}.`,
      },
    ];
  }
  const land = ags.slice(0, 2);
  if (land > '16')
    return [{ field: 'ags', text: `Ein Land mit der Nummer ${land} gibt es nicht: 01 bis 16, erfunden 00.` }];
  if (land !== INVENTED && ags.slice(3, 5) === '00' && !isCityState(land)) {
    return [{ field: 'ags', text: 'Die vierte und fünfte Ziffer nennen den Kreis und sind nicht 00.' }];
  }
  return [];
}

/** Hamburg and Berlin are one Gemeinde each, with 000000 after the Land. */
function isCityState(land: string): boolean {
  return land === '02' || land === '11';
}

export function checkKommune({ ags, name, art }: KommuneEntry): FieldProblem[] {
  const problems = checkAgs(ags, art);
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    problems.push({
      field: 'name',
      text: `Bitte geben Sie den Namen der Kommune an, höchstens ${LONGEST_NAME} Zeichen.`,
    });
  }
  if (!isKommuneArt(art)) {
    problems.push({ field: 'art', text: `Bitte wählen Sie die Art der Kommune: ${ARTEN.join(', ')}.` });
  }
  return problems;
}

function isKommuneArt(art: string): art is KommuneArt {
  return ARTEN.some((known) => known === art);
}

/** Null where checkKommune has something to say. */
export function kommuneDraft(entry: KommuneEntry): KommuneDraft | null {
  const { ags, name, art } = entry;
  if (!isKommuneArt(art) || checkKommune(entry).length > 0) return null;
  return { ags, name, art, invented: ags.startsWith(INVENTED) };
}
