import { StatusSymbol, useStatusWord } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { statusCounts } from './overview.rules';
import type { TeilzielSummary } from './overview.rules';

/** One symbol a Teilziel, no overall grade. */
export function StatusCounts({ teilziele }: { readonly teilziele: readonly TeilzielSummary[] }): ReactElement {
  const texts = useTexts().overview;
  const statusWord = useStatusWord();
  const { to } = useReleaseAddress();
  return (
    <section aria-labelledby="zaehlung">
      <h2 id="zaehlung" className="tz-counts-heading">
        {texts.counts(teilziele.length)}
      </h2>
      <ul className="tz-counts">
        {statusCounts(teilziele).map((entry) => (
          <li key={entry.word}>
            <span>{statusWord(entry.word)}</span>
            <span className="tz-counts-symbols" aria-hidden="true">
              {entry.teilziele.map(({ number }) => (
                <StatusSymbol key={number} symbol={entry.symbol} word={entry.word} size={24} />
              ))}
            </span>
            <strong>{entry.teilziele.length}</strong>
          </li>
        ))}
      </ul>
      <p className="tz-note">
        {texts.noGrade} <Link to={to('/methode#bewertung')}>{texts.rule}</Link>
      </p>
    </section>
  );
}
