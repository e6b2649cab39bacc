import type { IndicatorFiguresFragment, ReleaseHeadFragment } from '@teilziel/graphql-client';
import { dayText } from '../shell/release-dates';
import { useIndicatorTexts } from './texts';
import type { ImageWords } from './export-image';

/** A picture travels alone: it names Kommune, source, Datenstand and the address that will always show the same. */
export function useImageWords(figures: IndicatorFiguresFragment, release: ReleaseHeadFragment): ImageWords {
  const texts = useIndicatorTexts();
  const day = figures.stand === null ? null : dayText(figures.stand);
  const page = `/k/${release.kommune.ags}/indikatoren/${figures.code}?datenstand=${release.number}`;
  return {
    title: `${figures.name}, ${release.kommune.name}`,
    footer: [
      `${texts.source}: ${figures.source.name}, ${figures.source.office}`,
      ...(figures.rounded ? [texts.rounded] : []),
      texts.standText(release.number, figures.reference, day),
      location.origin + page,
    ],
  };
}
