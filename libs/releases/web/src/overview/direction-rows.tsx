import type { ProgressSymbol } from '@teilziel/graphql-client';
import { StatusSymbol, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { leadingTeilziel, sortedByStatus } from './overview.rules';
import type { TeilzielSummary } from './overview.rules';

interface RowProps {
  readonly label: string;
  readonly symbol: ProgressSymbol;
  /** "12 von 34 Teilzielen" and what is said of them. */
  readonly count: string;
  readonly sentence: string;
  readonly example: TeilzielSummary | null | undefined;
}

function DirectionRow({ label, symbol, count, sentence, example }: RowProps): ReactElement {
  const texts = useTexts().overview;
  const { to } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  return (
    <li className="tz-sentence-row">
      <p className="tz-sentence-label">
        <StatusSymbol symbol={symbol} word="" size={28} />
        {label}
      </p>
      <div>
        <p className="tz-sentence">
          <strong className="tz-nowrap">{count}</strong> {sentence}
        </p>
        {example ? (
          <p className="tz-sentence-example">
            {texts.forExample} <Link to={to(`/teilziele/${example.number}`)}>{texts.teilzielRef(example.number)}</Link>:{' '}
            <span lang={contentLanguage}>{example.statusSentence}</span>
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** What is on its way, too slow, worse or missing: said by the status of the Teilziele and nothing else. */
export function DirectionRows({ teilziele }: { readonly teilziele: readonly TeilzielSummary[] }): ReactElement {
  const texts = useTexts().overview;
  const { reached, onTrack, nearly, slow, worse, missing } = sortedByStatus(teilziele);
  const of = (part: readonly TeilzielSummary[]): string => texts.ofTeilziele(part.length, teilziele.length);
  const best = [...onTrack, ...reached, ...nearly];
  return (
    <ul className="tz-sentences">
      <DirectionRow
        label={texts.onTrack}
        symbol="SUN"
        count={of(reached)}
        sentence={texts.onTrackSentence(reached.length, onTrack.length, nearly.length)}
        example={best.find(({ tile }) => tile) ?? best[0]}
      />
      <DirectionRow
        label={texts.slow}
        symbol="CLOUD"
        count={of(slow)}
        sentence={texts.slowSentence(slow.length)}
        example={leadingTeilziel(slow)}
      />
      <DirectionRow
        label={texts.worse}
        symbol="STORM"
        count={of(worse)}
        sentence={texts.worseSentence(worse.length)}
        example={leadingTeilziel(worse)}
      />
      <DirectionRow
        label={texts.missing}
        symbol="NA"
        count={of(missing)}
        sentence={texts.missingSentence(missing.length)}
        example={missing[0]}
      />
    </ul>
  );
}
