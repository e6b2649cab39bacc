import { StatusBadge, StatusSymbol, useContentLanguage, useStatusWord } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { AssessmentMark } from '../shell/assessment-badge';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import { GapBar } from './gap-bar';
import { statusCounts } from './overview.rules';
import type { HandlungsfeldRow, TeilzielSummary } from './overview.rules';
import { SparkTile } from './spark-tile';

/** In the narrow column a long unit ("Personen") may stand below its number, a sign may not. */
const narrowTarget = (text: string): string => text.replace(/^Ziel: /, '').replaceAll(/\u00a0(?=\p{L}{4})/gu, ' ');

function Leading({ leading }: { readonly leading: TeilzielSummary }): ReactElement {
  const texts = useTexts().overview;
  const { tile } = leading;
  if (!tile) return <p className="tz-meta tz-field-spark">{texts.noTile}</p>;
  return (
    <>
      <div className="tz-field-spark">
        <SparkTile tile={tile} />
      </div>
      <div className="tz-field-gap">
        <GapBar tile={tile} />
      </div>
      <p className="tz-field-target">
        {tile.targetText ? (
          <>
            <span className="tz-field-target-label">{texts.target} </span>
            {narrowTarget(tile.targetText)}
          </>
        ) : null}
      </p>
    </>
  );
}

function TeilzielLine({ teilziel }: { readonly teilziel: TeilzielSummary }): ReactElement {
  const { to } = useReleaseAddress();
  const statusWord = useStatusWord();
  return (
    <li className="tz-teilziel-line">
      <StatusSymbol symbol={teilziel.symbol} word={teilziel.word} size={24} />
      <span>
        <Link to={to(`/teilziele/${teilziel.number}`)} lang={useContentLanguage()}>
          {teilziel.number}&nbsp; {teilziel.text}
        </Link>{' '}
        <span className="tz-meta tz-nowrap">{statusWord(teilziel.word)}</span> <AssessmentMark mark={teilziel.mark} />
      </span>
    </li>
  );
}

/** Which lists were opened: a reader who comes back finds them as they were. */
const opened = new Set<string>();

function Teilziele({ row }: { readonly row: HandlungsfeldRow }): ReactElement | null {
  const texts = useTexts().overview;
  const statusWord = useStatusWord();
  const { ags } = useReleaseAddress();
  const key = `${ags} ${row.number}`;
  const remember = (open: boolean): void => void (open ? opened.add(key) : opened.delete(key));
  if (row.teilziele.length === 0) return null;
  const counts = statusCounts(row.teilziele).filter(({ teilziele }) => teilziele.length > 0);
  return (
    <details className="tz-teilziele" open={opened.has(key)} onToggle={(event) => remember(event.currentTarget.open)}>
      <summary>
        <strong>{texts.listed(row.teilziele.length)}</strong>{' '}
        {counts.map(({ word, teilziele }) => `${teilziele.length}\u00a0${statusWord(word)}`).join(', ')}
      </summary>
      <ul className="tz-teilziel-lines" aria-label={texts.teilzieleOf(row.title)}>
        {row.teilziele.map((teilziel) => (
          <TeilzielLine key={teilziel.number} teilziel={teilziel} />
        ))}
      </ul>
    </details>
  );
}

function HandlungsfeldItem({ row }: { readonly row: HandlungsfeldRow }): ReactElement {
  const texts = useTexts().overview;
  const contentLanguage = useContentLanguage();
  const { to } = useReleaseAddress();
  const { leading } = row;
  return (
    <li className="tz-field-row" id={`handlungsfeld-${row.number}`}>
      <div className="tz-field-status">
        {leading ? (
          <>
            <StatusBadge symbol={leading.symbol} word={leading.word} />
            <AssessmentMark mark={leading.mark} />
            <p className="tz-note">
              {texts.leading} <Link to={to(`/teilziele/${leading.number}`)}>{texts.teilzielRef(leading.number)}</Link>
            </p>
          </>
        ) : null}
      </div>
      <div className="tz-field-text" lang={contentLanguage}>
        <h3>
          {row.number} {row.title}
        </h3>
        {leading ? <p>{leading.statusSentence}</p> : null}
      </div>
      {leading ? <Leading leading={leading} /> : null}
      <Teilziele row={row} />
    </li>
  );
}

export function HandlungsfeldList({ rows }: { readonly rows: readonly HandlungsfeldRow[] }): ReactElement {
  const { columns } = useTexts().overview;
  return (
    <div className="tz-fields-frame">
      <div className="tz-field-head" aria-hidden="true">
        <span>{columns.status}</span>
        <span>{columns.handlungsfeld}</span>
        <span>{columns.spark}</span>
        <span>{columns.gap}</span>
        <span>{columns.target}</span>
      </div>
      <ol className="tz-fields">
        {rows.map((row) => (
          <HandlungsfeldItem key={row.number} row={row} />
        ))}
      </ol>
    </div>
  );
}
