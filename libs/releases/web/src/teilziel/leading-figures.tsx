import { drawLineChart } from '@teilziel/charts/svg';
import type { IndicatorFiguresFragment, ReleaseHeadFragment } from '@teilziel/graphql-client';
import { useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ExplainButton } from '../explain/explain-button';
import type { Dimensions } from '../indicator/breakdown.rules';
import { ChartActions } from '../indicator/chart-actions';
import { ChartAside } from '../indicator/chart-aside';
import { ChartFigure } from '../indicator/chart-figure';
import { FigureTableView } from '../indicator/figure-table';
import { useImageWords } from '../indicator/image-words';
import { PeriodNotes } from '../indicator/period-notes';
import { PeriodTable } from '../indicator/period-table';
import { TableNotes } from '../indicator/table-notes';
import { useFigures } from '../indicator/use-figures';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';

const NO_DIMENSIONS: Dimensions = [];
const BY_SEX = { breakdown: 'sex', lines: [] };
/** More columns do not fit across a sheet of paper; then the periods are printed one below the other. */
const WIDEST_ON_PAPER = 14;

interface LeadingFiguresProps {
  readonly figures: IndicatorFiguresFragment;
  readonly dimensions: Dimensions;
  readonly release: ReleaseHeadFragment;
}

/** Chart, table and source of the indicator that decides. */
export function LeadingFigures({ figures, dimensions, release }: LeadingFiguresProps): ReactElement {
  const texts = useTexts();
  const { to } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  const { model, table } = useFigures(figures, NO_DIMENSIONS, BY_SEX);
  const wide = table.columns.length > WIDEST_ON_PAPER;
  const words = useImageWords(figures, release);
  return (
    <section className="tz-section" aria-labelledby="zahlen">
      <div className="tz-section-head">
        <h2 id="zahlen" lang={contentLanguage}>
          {figures.name}
        </h2>
        <Link className="tz-meta" to={to(`/indikatoren/${figures.code}`)}>
          {texts.teilziel.toIndicator}
        </Link>
      </div>
      <figure className="tz-columns tz-columns-aside" aria-labelledby="zahlen">
        <div>
          <ChartFigure model={model} />
          <ChartActions
            draw={(options) => drawLineChart(model, options)}
            fileName={`${release.kommune.ags}-${figures.code}-${release.number}`}
            csv={figures.csvUrl}
            words={words}
          />
        </div>
        <ChartAside figures={figures} model={model} />
      </figure>
      <div className="tz-twin">
        <div className={wide ? 'tz-no-print' : undefined}>
          <FigureTableView table={table} name={figures.name} unit={figures.unit} />
        </div>
        {wide ? (
          <div className="tz-print-only">
            <PeriodTable table={table} name={figures.name} unit={figures.unit} />
          </div>
        ) : null}
        <p className="tz-link-row tz-no-print">
          <ExplainButton figures={figures} />
        </p>
        <TableNotes table={table} />
        <PeriodNotes figures={figures} dimensions={dimensions} />
        {figures.disclosureNote ? <p className="tz-note">{figures.disclosureNote}</p> : null}
      </div>
    </section>
  );
}
