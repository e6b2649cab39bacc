import { textsOf } from '@teilziel/ui';
import { de } from './texts.de';
import { en } from './texts.en';

export const useExplainTexts = textsOf({ de, en });
