import { MethodePageDocument } from '@teilziel/graphql-client';
import type { MethodePageQuery, ProgressSymbol } from '@teilziel/graphql-client';
import { DefinitionList, PageHeading, StatusBadge, TableFrame, textsOf, useContentLanguage } from '@teilziel/ui';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { NoRelease } from '../shell/missing-page';
import { pageTitle } from '../shell/page-title';
import { useShownRelease } from '../shell/release-context';
import { useSignMeanings } from '../shell/sign-meanings';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { de } from './texts.de';
import { en } from './texts.en';
import './methode.css';

const useTexts = textsOf({ de, en });

type Release = NonNullable<MethodePageQuery['release']>;

const SYMBOLS: readonly { readonly word: string; readonly symbol: ProgressSymbol }[] = [
  { word: 'Ziel erreicht', symbol: 'SUN' },
  { word: 'auf Kurs', symbol: 'SUN' },
  { word: 'fast auf Kurs', symbol: 'PARTLY' },
  { word: 'zu langsam', symbol: 'CLOUD' },
  { word: 'falsche Richtung', symbol: 'STORM' },
  { word: 'nicht bewertbar', symbol: 'NA' },
];

function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }): ReactElement {
  return (
    <section className="tz-section tz-methode-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function Assessment({ version }: { readonly version: string }): ReactElement {
  const texts = useTexts();
  return (
    <Section id="bewertung" heading={texts.assessment}>
      <p>{texts.assessmentLead}</p>
      <ol className="tz-steps">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TableFrame caption={texts.assessment} captionHidden variant="stack">
        <thead>
          <tr>
            <th scope="col">{texts.symbol}</th>
            <th scope="col">{texts.rule}</th>
          </tr>
        </thead>
        <tbody>
          {SYMBOLS.map(({ word, symbol }) => (
            <tr key={word} className="tz-reading-row">
              <th scope="row" className="tz-nowrap">
                <StatusBadge symbol={symbol} word={word} />
              </th>
              <td>{texts.rules[word]}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="tz-note">{texts.version(version)}</p>
    </Section>
  );
}

function Signs(): ReactElement {
  const texts = useTexts();
  return (
    <Section id="zeichen" heading={texts.signs}>
      <p>{texts.signsLead}</p>
      <DefinitionList
        entries={useSignMeanings().map(({ sign, meaning }) => ({
          term: sign,
          description: meaning,
        }))}
      />
    </Section>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function Breakdowns({ release }: { readonly release: Release }): ReactElement | null {
  const texts = useTexts();
  const contentLanguage = useContentLanguage();
  if (release.dimensions.length === 0) return null;
  return (
    <Section id="aufteilungen" heading={texts.breakdowns}>
      <p>{texts.breakdownsLead}</p>
      <div lang={contentLanguage}>
        <DefinitionList
          entries={release.dimensions.map(({ label, codes }) => ({
            term: label,
            description: codes.map((code) => code.label).join(', '),
          }))}
        />
      </div>
    </Section>
  );
}

function Contents({ hasBreakdowns }: { readonly hasBreakdowns: boolean }): ReactElement {
  const texts = useTexts();
  const entries = [
    ['bewertung', texts.assessment],
    ['zeichen', texts.signs],
    ['geheimhaltung', texts.disclosure],
    ['brueche', texts.breaks],
    ['geschlecht', texts.gender],
    ...(hasBreakdowns ? [['aufteilungen', texts.breakdowns]] : []),
    ['datenstand', texts.release],
  ];
  return (
    <nav className="tz-contents tz-no-print" aria-labelledby="inhaltsliste">
      <h2 id="inhaltsliste">{texts.contents}</h2>
      <ul>
        {entries.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The rules in plain words, with the versions this release was made with. */
/** How the method of rounded releases is named. */
const ROUNDING = 'rounding-to-5';

export function MethodePage(): ReactElement {
  const texts = useTexts();
  const { ags, number, to } = useReleaseAddress();
  const { release } = useAnswer(MethodePageDocument, number === undefined ? { ags } : { ags, number });
  useShownRelease(release);
  if (!release) return <NoRelease />;
  const { methods, rootHash } = release;
  return (
    <>
      <PageHeading title={pageTitle(texts.heading, release.kommune.name)}>{texts.heading}</PageHeading>
      <p className="tz-lead">{texts.lead}</p>
      <div className="tz-columns tz-methode-columns">
        <div>
          <Assessment version={methods.progress} />
          <Signs />
          <Section id="geheimhaltung" heading={texts.disclosure}>
            <Paragraphs
              texts={
                methods.disclosure.startsWith(ROUNDING) ? texts.roundedText : texts.disclosureText(methods.threshold)
              }
            />
            <p className="tz-note">{texts.disclosureVersion(methods.disclosure)}</p>
          </Section>
          <Section id="brueche" heading={texts.breaks}>
            <Paragraphs texts={texts.breaksText} />
          </Section>
          <Section id="geschlecht" heading={texts.gender}>
            <Paragraphs texts={texts.genderText} />
            <p>
              <Link to={to('/geschlecht')}>{texts.genderLink}</Link>
            </p>
          </Section>
          <Breakdowns release={release} />
          <Section id="datenstand" heading={texts.release}>
            <p>{texts.releaseText}</p>
            <p className="tz-note">
              {texts.checksum} (SHA-256): <code className="tz-checksum">{rootHash}</code>
            </p>
          </Section>
        </div>
        <Contents hasBreakdowns={release.dimensions.length > 0} />
      </div>
    </>
  );
}
