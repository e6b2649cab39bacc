import { PageHeading, textsOf } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { pageTitle } from '../shell/page-title';
import { de } from './texts.de';
import type { LegalTexts } from './texts.de';
import { en } from './texts.en';
import './legal.css';

const useTexts = textsOf({ de, en });

/** Honest placeholders until a Kommune enters its own texts. */
export function LegalPage({ page }: { readonly page: keyof LegalTexts }): ReactElement {
  const { heading, sections } = useTexts()[page];
  return (
    <div className="tz-legal">
      <PageHeading title={pageTitle(heading)}>{heading}</PageHeading>
      {sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
