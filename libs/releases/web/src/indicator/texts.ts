import { textsOf } from '@teilziel/ui';
import { de } from './texts.de';
import { en } from './texts.en';

/** Apart from the words of the first page: an indicator is opened later. */
export const useIndicatorTexts = textsOf({ de, en });
