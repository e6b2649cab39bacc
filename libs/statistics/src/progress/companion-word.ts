import type { CompanionWord } from '../progress.types';
import type { DestatisResult } from './assess-destatis';

/**
 * The word beside the symbol. A target that is met but worsening keeps PARTLY and its word "fast auf Kurs": "Ziel
 * erreicht" would hide the trend the symbol warns of. STORM is "Stillstand" where the mean change is exactly zero.
 */
export function companionWord(result: Pick<DestatisResult, 'symbol' | 'targetMet' | 'avg'>): CompanionWord {
  switch (result.symbol) {
    case 'SUN':
      return result.targetMet === true ? 'Ziel erreicht' : 'auf Kurs';
    case 'PARTLY':
      return 'fast auf Kurs';
    case 'CLOUD':
      return 'zu langsam';
    case 'STORM':
      return result.avg === 0 ? 'Stillstand' : 'falsche Richtung';
    case 'NA':
      return 'nicht bewertbar';
  }
}
