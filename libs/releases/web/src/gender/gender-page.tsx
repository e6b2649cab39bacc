import { gapRowsOf } from '@teilziel/charts/model';
import { drawGapRows, gapRowsHeight } from '@teilziel/charts/svg';
import { GenderPageDocument } from '@teilziel/graphql-client';
import type { GenderAudit } from '@teilziel/graphql-client';
import { EmptyState, PageHeading, TableFrame, useContentLanguage } from '@teilziel/ui';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ExplainArea } from '../explain/explain-area';
import { FigureLink } from '../explain/figure-link';
import { useFigureLinks } from '../explain/use-figure-links';
import type { FigureLinkAttributes } from '../explain/use-figure-links';
import { useWidth } from '../indicator/use-width';
import { NoRelease } from '../shell/missing-page';
import { pageTitle } from '../shell/page-title';
import { periodText } from '../shell/release-dates';
import { useShownRelease } from '../shell/release-context';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { CoverageTable } from './coverage-table';
import { gapCells } from './gap-table.rules';
import { useGenderTexts } from './texts';
import './gender.css';

const FIRST_WIDTH = 1200;
/** Rows with labels, ranges and words side by side need room; below it the table says the same. */
const LEAST_WIDTH = 720;

function useIndicatorAddress(): (code: string) => string {
  const { to } = useReleaseAddress();
  return (code) => to(`/indikatoren/${code}`);
}

type Gap = Pick<GenderAudit['gaps'][number], 'code' | 'name' | 'period'>;

/** The gap of an indicator explained beside the list. */
function useGapLinks(): (gap: Gap, text: string) => FigureLinkAttributes {
  const linkOf = useFigureLinks();
  return ({ code, name, period }, text) => {
    const unit = text.includes('punkte') ? '' : '%';
    return linkOf({ indicator: code, period, cell: '', part: 'GAP', text, unit, of: name });
  };
}

function GapRowsFigure({ gaps, title }: { readonly gaps: GenderAudit['gaps']; readonly title: string }): ReactElement {
  const [frame, width] = useWidth(FIRST_WIDTH);
  const svg = useMemo(() => {
    const rows = gaps.map(({ code, name, ...gap }) => ({ ...gap, number: code, label: name }));
    const model = width < LEAST_WIDTH ? null : gapRowsOf(title, rows);
    if (model === null) return '';
    const size = { width, theme: 'screen-light' } as const;
    return drawGapRows(model, { ...size, height: gapRowsHeight(model, size) });
  }, [gaps, title, width]);
  return <div ref={frame} className="tz-chart tz-gap-rows" dangerouslySetInnerHTML={{ __html: svg }} />;
}

function GapList({ gaps }: { readonly gaps: GenderAudit['gaps'] }): ReactElement {
  const texts = useGenderTexts();
  const addressOf = useIndicatorAddress();
  const linkOf = useGapLinks();
  const contentLanguage = useContentLanguage();
  return (
    <TableFrame caption={texts.page.gapsCaption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{texts.page.indicator}</th>
          <th scope="col">{texts.period}</th>
          <th scope="col" className="tz-number">
            {texts.points}
          </th>
          <th scope="col">{texts.range}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => {
          const [points, range] = gapCells(gap, texts);
          return (
            <tr key={gap.code}>
              <th scope="row" lang={contentLanguage}>
                <Link to={addressOf(gap.code)}>{gap.name}</Link>
              </th>
              <td className="tz-nowrap">{periodText(gap.period)}</td>
              <td className={`tz-number ${points.secret ? 'tz-withheld' : ''}`}>
                {points.text === '' ? null : <FigureLink link={linkOf(gap, points.text)}>{points.text}</FigureLink>}
              </td>
              <td className={`tz-nowrap ${range.secret ? 'tz-withheld' : ''}`}>{range.text}</td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

function Conspicuous({ audit }: { readonly audit: GenderAudit }): ReactElement {
  const texts = useGenderTexts();
  const addressOf = useIndicatorAddress();
  const linkOf = useGapLinks();
  const contentLanguage = useContentLanguage();
  const { page } = texts;
  if (audit.conspicuous.length === 0) return <p>{page.noConspicuous}</p>;
  return (
    <>
      <TableFrame caption={page.conspicuous} captionHidden variant="stack">
        <thead>
          <tr>
            <th scope="col">{page.indicator}</th>
            <th scope="col">{page.statement}</th>
            <th scope="col">{page.why}</th>
          </tr>
        </thead>
        <tbody>
          {audit.conspicuous.map((gap) => (
            <tr key={gap.code} className="tz-reading-row">
              <th scope="row" lang={contentLanguage}>
                <Link to={addressOf(gap.code)}>{gap.name}</Link>
              </th>
              <td lang={contentLanguage}>
                <FigureLink link={linkOf(gap, gap.wording)}>{gap.wording}</FigureLink>, {periodText(gap.period)}
              </td>
              <td>{gap.why.map((one) => page.reasons[one]).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="tz-note tz-gap-note">{page.conspicuousNote}</p>
    </>
  );
}

function Audit({ audit }: { readonly audit: GenderAudit }): ReactElement {
  const texts = useGenderTexts();
  const { page } = texts;
  return (
    <>
      <section className="tz-section" aria-labelledby="auffaellig">
        <h2 id="auffaellig">{page.conspicuous}</h2>
        <Conspicuous audit={audit} />
      </section>
      <section className="tz-section" aria-labelledby="abstaende">
        <h2 id="abstaende">{page.gaps}</h2>
        {audit.gaps.length === 0 ? (
          <p>{page.noGaps}</p>
        ) : (
          <>
            <GapRowsFigure gaps={audit.gaps} title={page.gapsCaption} />
            <p className="tz-note tz-gap-note">
              <strong>{texts.bars}</strong> {texts.barsNote} {texts.dots}
            </p>
            <GapList gaps={audit.gaps} />
          </>
        )}
      </section>
      <section className="tz-section" aria-labelledby="abdeckung">
        <h2 id="abdeckung">{page.coverage}</h2>
        <CoverageTable audit={audit} />
      </section>
    </>
  );
}

/** Women and men over the whole release: what stands out, every gap, and where figures by sex exist. */
export function GenderPage(): ReactElement {
  const { page } = useGenderTexts();
  const { ags, number } = useReleaseAddress();
  const { release } = useAnswer(GenderPageDocument, { ags, ...(number === undefined ? {} : { number }) });
  useShownRelease(release);
  if (!release) return <NoRelease />;
  const { genderAudit: audit, kommune } = release;
  return (
    <article>
      <PageHeading title={pageTitle(page.heading, kommune.name)}>{page.heading}</PageHeading>
      {audit ? (
        <>
          <p className="tz-lead tz-page-lead">{page.lead(audit.total.split, audit.total.persons)}</p>
          <ExplainArea indicator={null} release={release.number}>
            <Audit audit={audit} />
          </ExplainArea>
        </>
      ) : (
        <EmptyState>
          {page.old} {page.oldSentence}
        </EmptyState>
      )}
    </article>
  );
}
