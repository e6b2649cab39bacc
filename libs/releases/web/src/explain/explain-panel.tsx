import { ExplainFigureDocument, IndicatorPageDocument } from '@teilziel/graphql-client';
import type { ExplainFigureQuery } from '@teilziel/graphql-client';
import { CopyLinkButton, DefinitionList, useContentLanguage } from '@teilziel/ui';
import { Component, Suspense, useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { checksumText, dayText } from '../shell/release-dates';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { ExplainChoice } from './explain-choice';
import { ExplainHistory } from './explain-history';
import { FIGURE, figureText } from './figure-address.rules';
import type { FigureAddress } from './figure-address.rules';
import { useExplainTexts } from './texts';
import './explain.css';

interface ExplainPanelProps {
  readonly asked: FigureAddress;
  /** Of the indicator. */
  readonly code: string;
  readonly release: number;
  /** How often a figure was asked for; each time the focus comes here. */
  readonly times: number;
  readonly onAsk: (asked: FigureAddress) => void;
  readonly onClose: () => void;
}

type Release = NonNullable<ExplainFigureQuery['release']>;
type Figure = NonNullable<Release['figure']>;

/** A failed answer keeps the page: only the panel says so. */
class OrSentence extends Component<
  { readonly sentence: string; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.sentence}</p> : this.props.children;
  }
}

function Steps({ figure }: { readonly figure: Figure }): ReactElement {
  return (
    <dl className="tz-explain-steps">
      {figure.steps.map(({ term, figure: shown, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="tz-explain-figure">{shown}</dd>
          <dd className="tz-explain-text">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Origin({ figure, release }: { readonly figure: Figure; readonly release: Release }): ReactElement {
  const texts = useExplainTexts();
  return (
    <>
      <h3>{texts.origin}</h3>
      <DefinitionList
        entries={[
          { term: texts.source, description: figure.source },
          { term: texts.stand, description: figure.stand === null ? null : dayText(figure.stand) },
          { term: texts.released, description: texts.releasedText(dayText(release.releasedAt), release.number) },
          { term: texts.checksum, description: checksumText(release.rootHash) },
        ]}
      />
    </>
  );
}

type OfFigure = Pick<ExplainPanelProps, 'asked' | 'code' | 'release'>;

function Explained({ asked: { period, cell, part }, code, release: number }: OfFigure): ReactElement {
  const texts = useExplainTexts();
  const { ags } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  const { release } = useAnswer(ExplainFigureDocument, { ags, number, indicator: code, period, cell, part });
  const figure = release?.figure;
  if (!release || !figure) return <p>{texts.none}</p>;
  return (
    <div lang={contentLanguage}>
      <p className="tz-explain-shown">{figure.shown}</p>
      <p className="tz-note">{figure.name}</p>
      <Steps figure={figure} />
      {figure.signs.map((sign) => (
        <p key={sign} className="tz-note">
          {sign}
        </p>
      ))}
      <Lines heading={texts.definition} lines={figure.definition === null ? [] : [figure.definition]} />
      <Lines heading={texts.breaks} lines={figure.breaks} />
      <Lines heading={texts.notes} lines={figure.notes} />
      <Origin figure={figure} release={release} />
      {figure.history ? <ExplainHistory history={figure.history} /> : null}
    </div>
  );
}

/** On the page of the indicator its figures are there already; elsewhere they come with the panel. */
function Choice({ asked, code, onAsk }: Pick<ExplainPanelProps, 'asked' | 'code' | 'onAsk'>): ReactElement | null {
  const { ags, number } = useReleaseAddress();
  const { release } = useAnswer(IndicatorPageDocument, { ags, code, ...(number === undefined ? {} : { number }) });
  if (!release?.indicator) return null;
  return <ExplainChoice asked={asked} figures={release.indicator} dimensions={release.dimensions} onAsk={onAsk} />;
}

function Links({ asked, code }: Pick<ExplainPanelProps, 'asked' | 'code'>): ReactElement {
  const texts = useExplainTexts();
  const { to } = useReleaseAddress();
  const there = to(`/indikatoren/${code}`, { [FIGURE]: figureText({ ...asked, indicator: null }) });
  return (
    <p className="tz-link-row">
      <CopyLinkButton>{texts.link}</CopyLinkButton>
      {asked.indicator === null ? null : <Link to={there}>{texts.toIndicator}</Link>}
    </p>
  );
}

/** How one figure comes about: the way to it, definition, breaks, source, release; for staff also who entered it. */
export function ExplainPanel({ asked, code, release, times, onAsk, onClose }: ExplainPanelProps): ReactElement {
  const texts = useExplainTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [times]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  const loading = <p className="tz-note">{texts.loading} …</p>;
  return (
    <aside className="tz-explain tz-section" aria-labelledby="erklaerung">
      <div className="tz-explain-head">
        <h2 id="erklaerung" ref={heading} tabIndex={-1}>
          {texts.heading}
        </h2>
        <button type="button" className="tz-explain-close" aria-label={texts.close} onClick={onClose}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3L13 13M13 3L3 13" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <OrSentence key={code} sentence={texts.failed}>
        <Suspense fallback={loading}>
          <Choice asked={asked} code={code} onAsk={onAsk} />
        </Suspense>
      </OrSentence>
      <div aria-live="polite">
        <OrSentence key={figureText(asked)} sentence={texts.failed}>
          <Suspense fallback={loading}>
            <Explained asked={asked} code={code} release={release} />
          </Suspense>
        </OrSentence>
      </div>
      <Links asked={asked} code={code} />
    </aside>
  );
}
