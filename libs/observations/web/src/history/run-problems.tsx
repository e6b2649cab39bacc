import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { HistoryPreview } from './history.types';
import { useHistoryTexts } from './texts';

export interface RunProblemsProps {
  readonly ags: string;
  readonly preview: HistoryPreview;
}

/** Lines that are not taken: where, what stands there, why. */
export function RunProblems({ ags, preview }: RunProblemsProps): ReactElement | null {
  const texts = useHistoryTexts();
  const { problems, problemCount, counts } = preview;
  if (problemCount === 0) return null;
  const more = problemCount - problems.length;
  return (
    <>
      <h3>{texts.refused(counts.refused)}</h3>
      <p>
        <a href={`/vorjahre/${ags}/lauf/meldungen.csv`} download>
          {texts.problemsCsv(problemCount)}
        </a>
      </p>
      <TableFrame caption={texts.refused(counts.refused)} captionHidden tall={problems.length > 12}>
        <thead>
          <tr>
            <th scope="col">{texts.line}</th>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.content}</th>
            <th scope="col">{texts.reason}</th>
          </tr>
        </thead>
        <tbody lang="de">
          {problems.map((problem, at) => (
            <tr key={`${problem.line} ${problem.column} ${at}`}>
              <td>{problem.line}</td>
              <td>{problem.column}</td>
              <td className="tz-history-text">{problem.text}</td>
              <td className="tz-history-reason">{problem.reason}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {more > 0 ? <p className="tz-meta">{texts.more(more)}</p> : null}
    </>
  );
}
