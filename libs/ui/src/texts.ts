import { textsOf } from './language';
import { de } from './texts.de';
import { en } from './texts.en';

export const useUiTexts = textsOf({ de, en });
