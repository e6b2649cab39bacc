import type { IndicatorFiguresFragment, ReleaseHeadFragment } from '@teilziel/graphql-client';
import { TabPanels } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { periodRanges } from '../shell/period-ranges';
import { useTexts } from '../texts';
import type { Dimensions } from './breakdown.rules';
import { ChartActions } from './chart-actions';
import { ChartAside } from './chart-aside';
import { ChartFigure } from './chart-figure';
import { MOST_LINES } from './chart-input.rules';
import { FigureTableView } from './figure-table';
import { useImageWords } from './image-words';
import { PeriodTable } from './period-table';
import { TableNotes } from './table-notes';
import { useFigures } from './use-figures';

interface IndicatorFiguresProps {
  readonly figures: IndicatorFiguresFragment;
  readonly dimensions: Dimensions;
  readonly release: ReleaseHeadFragment;
}

interface BreakdownSelectProps {
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

function BreakdownSelect({ choices, value, onChoose }: BreakdownSelectProps): ReactElement | null {
  const texts = useTexts().indicator;
  if (choices.length < 2) return null;
  return (
    <label className="tz-segments-row tz-field-label">
      {texts.breakdown}
      <select className="tz-input tz-input-inline" value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function DisclosureNote({ figures }: { readonly figures: IndicatorFiguresFragment }): ReactElement | null {
  const texts = useTexts().indicator;
  const { withheld, periods } = figures.series.columns;
  if (!figures.disclosureNote && withheld.length === 0) return null;
  return (
    <div className="tz-aside-note tz-disclosure-note">
      <h3>{texts.disclosure}</h3>
      {figures.disclosureNote ? <p>{figures.disclosureNote}</p> : null}
      {withheld.length > 0 ? <p>{texts.withheld(periodRanges(withheld, periods, texts.until))}</p> : null}
    </div>
  );
}

/** Chart and table of one indicator; view and breakdown stand in the address. */
export function IndicatorFigures({ figures, dimensions, release }: IndicatorFiguresProps): ReactElement {
  const texts = useTexts().indicator;
  const [search, setSearch] = useSearchParams();
  const shown = useFigures(figures, dimensions, search.get('aufteilung'));
  const choose = (name: string, value: string, usual: string): void => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === usual) after.delete(name);
      else after.set(name, value);
      return after;
    });
  };
  const { model, table } = shown;
  const source = `${texts.source}: ${figures.source.name}, ${figures.source.office}`;
  const words = useImageWords(figures, release);
  const heading = <h2>{shown.breakdown.label || texts.total}</h2>;
  const footnotes = (
    <>
      <TableNotes table={table} />
      <p className="tz-note">{source}</p>
    </>
  );
  const chartPanel = (
    <>
      <figure className="tz-columns tz-columns-aside" aria-label={figures.name}>
        <div>
          <ChartFigure model={model} />
          {shown.lines > MOST_LINES ? <p className="tz-note">{texts.fourLines}</p> : null}
          <ChartActions
            model={model}
            fileName={`${release.kommune.ags}-${figures.code}-${release.number}`}
            csvUrl={figures.csvUrl}
            words={words}
          />
        </div>
        <ChartAside figures={figures} model={model} />
      </figure>
      <div className="tz-twin tz-no-print">
        <FigureTableView table={table} name={figures.name} unit={figures.unit} />
        {footnotes}
      </div>
    </>
  );
  const tablePanel = (
    <>
      <PeriodTable table={table} name={figures.name} unit={figures.unit} />
      {footnotes}
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
        selected={search.get('ansicht') === 'tabelle' ? 'tabelle' : 'diagramm'}
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
