import { drawLineChart } from '@teilziel/charts/svg';
import type { IndicatorFiguresFragment, ReleaseHeadFragment } from '@teilziel/graphql-client';
import { TabPanels } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { ExplainButton } from '../explain/explain-button';
import { periodRanges } from '../shell/period-ranges';
import { useIndicatorTexts } from './texts';
import type { Dimensions } from './breakdown.rules';
import { BreakdownSelect } from './breakdown-select';
import { ChartActions } from './chart-actions';
import { ChartAside } from './chart-aside';
import { ChartFigure } from './chart-figure';
import { FigureTableView } from './figure-table';
import type { FigureTable } from './figure-table.rules';
import { useImageWords } from './image-words';
import { PeriodNotes } from './period-notes';
import { PeriodTable } from './period-table';
import { secretPeriods } from './secret-periods.rules';
import { SeriesChoice } from './series-choice';
import { TableNotes } from './table-notes';
import { useFigures } from './use-figures';

/** Stands in the address once for each line the reader chose. */
const LINE = 'reihe';

interface IndicatorFiguresProps {
  readonly figures: IndicatorFiguresFragment;
  readonly dimensions: Dimensions;
  readonly release: ReleaseHeadFragment;
}

function DisclosureNote({ figures }: { readonly figures: IndicatorFiguresFragment }): ReactElement | null {
  const texts = useIndicatorTexts();
  const { withheld, periods } = figures.series.columns;
  if (!figures.disclosureNote && withheld.length === 0) return null;
  const secret = secretPeriods(figures.series.columns);
  const sentences = [
    { of: secret.value, sentence: texts.secretValue },
    { of: secret.breakdown, sentence: texts.secretBreakdown },
    { of: secret.cells, sentence: texts.secretCells },
  ].filter(({ of }) => of.length > 0);
  return (
    <div className="tz-aside-note tz-disclosure-note">
      <h3>{figures.rounded && withheld.length === 0 ? texts.roundedHeading : texts.disclosure}</h3>
      {figures.disclosureNote ? <p>{figures.disclosureNote}</p> : null}
      {sentences.map(({ of, sentence }) => {
        const text = sentence(periodRanges(of, periods, texts.until));
        return <p key={text}>{text}</p>;
      })}
    </div>
  );
}

/** Chart and table of one indicator; view and breakdown stand in the address. */
export function IndicatorFigures({ figures, dimensions, release }: IndicatorFiguresProps): ReactElement {
  const texts = useIndicatorTexts();
  const [search, setSearch] = useSearchParams();
  const inTable = search.get('ansicht') === 'tabelle';
  const shown = useFigures(figures, dimensions, { breakdown: search.get('aufteilung'), lines: search.getAll(LINE) });
  const choose = (name: string, value: string, usual: string): void => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === usual) after.delete(name);
      else after.set(name, value);
      if (name === 'aufteilung') after.delete(LINE);
      return after;
    });
  };
  const chooseLines = (keys: readonly string[]): void => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete(LINE);
        keys.forEach((key) => after.append(LINE, key));
        return after;
      },
      { replace: true },
    );
  };
  const { model, table } = shown;
  const source = `${texts.source}: ${figures.source.name}, ${figures.source.office}${figures.rounded ? `. ${texts.rounded}` : ''}`;
  const words = useImageWords(figures, release);
  const heading = <h2>{shown.breakdown.label || texts.total}</h2>;
  const footnotesOf = (noted: FigureTable): ReactElement => (
    <>
      <p className="tz-link-row tz-no-print">
        <ExplainButton figures={figures} />
      </p>
      <TableNotes table={noted} />
      <PeriodNotes figures={figures} dimensions={dimensions} />
      <p className="tz-note">{source}</p>
    </>
  );
  const chartPanel = (
    <>
      <figure className="tz-columns tz-columns-aside" aria-label={figures.name}>
        <div>
          <ChartFigure model={model} />
          <SeriesChoice all={shown.all} shown={shown.lines} onChoose={chooseLines} />
          <ChartActions
            draw={(options) => drawLineChart(model, options)}
            fileName={`${release.kommune.ags}-${figures.code}-${release.number}`}
            csv={figures.csvUrl}
            words={words}
          />
        </div>
        <ChartAside figures={figures} model={model} />
      </figure>
      <div className={shown.many ? 'tz-twin' : 'tz-twin tz-no-print'}>
        <FigureTableView table={table} name={figures.name} unit={figures.unit} />
        {footnotesOf(table)}
      </div>
    </>
  );
  const whole = shown.many && inTable ? shown.wholeTable() : table;
  // Hundreds of rows are made only for who asks for them; on paper stand those of the chart.
  const tablePanel =
    shown.many && !inTable ? null : (
      <>
        {shown.many ? (
          <>
            <FigureTableView table={whole} name={figures.name} unit={figures.unit} tall />
            {whole.hasFractions ? <p className="tz-note">{texts.fractionsInData}</p> : null}
          </>
        ) : (
          <PeriodTable table={table} name={figures.name} unit={figures.unit} />
        )}
        {footnotesOf(whole)}
        <p className="tz-link-row">
          <a href={figures.csvUrl} download>
            {texts.data}
          </a>
        </p>
      </>
    );
  return (
    <section className="tz-section" aria-label={figures.name}>
      <TabPanels
        label={texts.view}
        selected={inTable ? 'tabelle' : 'diagramm'}
        onSelect={(key) => choose('ansicht', key, 'diagramm')}
        heading={heading}
        beside={
          <BreakdownSelect
            choices={shown.breakdowns}
            value={shown.breakdown.key}
            onChoose={(key) => choose('aufteilung', key, shown.breakdowns[0]?.key ?? '')}
          />
        }
        tabs={[
          { key: 'diagramm', label: texts.chart, content: chartPanel },
          { key: 'tabelle', label: texts.table, content: tablePanel },
        ]}
      />
      <DisclosureNote figures={figures} />
    </section>
  );
}
