import { gapChartOf, signedNumber } from '@teilziel/charts/model';
import type { GenderFigures, IndicatorFiguresFragment, ReleaseHeadFragment } from '@teilziel/graphql-client';
import { drawGapChart } from '@teilziel/charts/svg';
import { parseCoordinate } from '@teilziel/statistics';
import { useContentLanguage } from '@teilziel/ui';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { labelOf } from '../indicator/breakdown.rules';
import type { Dimensions } from '../indicator/breakdown.rules';
import { ChartActions } from '../indicator/chart-actions';
import { useImageWords } from '../indicator/image-words';
import { saveBlob } from '../indicator/save-blob';
import { periodText } from '../shell/release-dates';
import { useReleaseAddress } from '../shell/use-release-address';
import { useIndicatorTexts } from '../indicator/texts';
import { GapDecomposition } from './decomposition';
import { GapFacts } from './gap-facts';
import { gapCsv } from './gap-csv.rules';
import { GapFigure } from './gap-figure';
import { GapTable, GapTableNotes } from './gap-table';
import { gapTableRow } from './gap-table.rules';
import type { GapTableRow } from './gap-table.rules';
import { OriginTable } from './origin-table';
import { useGenderTexts } from './texts';
import './gender.css';

interface GenderSectionProps {
  readonly figures: IndicatorFiguresFragment;
  readonly dimensions: Dimensions;
}

interface OfGender extends GenderSectionProps {
  readonly gender: GenderFigures;
}

const MANY_ROWS = 16;
const points = (value: number): string => signedNumber(value, 1);

/** "age=Y25T34" → dimension and code. */
function partOf(part: string): readonly [string, string] {
  return Object.entries(parseCoordinate(part))[0] ?? ['', ''];
}

function Sentences({ gender }: { readonly gender: GenderFigures }): ReactElement | null {
  const texts = useGenderTexts();
  const contentLanguage = useContentLanguage();
  const { latest, securedSince, trend } = gender;
  if (!latest) return null;
  return (
    <p className="tz-gap-sentence" lang={contentLanguage}>
      <strong>{periodText(latest.period)}:</strong> {latest.sentence}
      {securedSince && securedSince !== latest.period ? ` ${texts.securedSince(periodText(securedSince))}` : ''}
      {trend
        ? ` ${texts.comparedWith(periodText(trend.from), trend.sentence, points(trend.women), points(trend.men))}`
        : ''}
    </p>
  );
}

function periodRows(
  figures: IndicatorFiguresFragment,
  gender: GenderFigures,
  words: Parameters<typeof gapTableRow>[3],
): readonly GapTableRow[] {
  const { columns } = figures.series;
  const starts = new Set(figures.breaks.map(({ period }) => period));
  return columns.periods.map((period, at) =>
    gapTableRow(
      columns,
      {
        key: period,
        label: periodText(period),
        part: '',
        at,
        gap: gender.gaps[at] ?? null,
        afterBreak: at > 0 && starts.has(period),
        total: period === gender.latest?.period,
      },
      figures.decimals,
      words,
    ),
  );
}

function Parts({ figures, dimensions, gender }: OfGender): ReactElement | null {
  const texts = useGenderTexts();
  const { latest, parts } = gender;
  const { columns } = figures.series;
  const at = columns.periods.indexOf(latest?.period ?? '');
  if (!latest || parts.length === 0) return null;
  const found = [...new Set(parts.map(({ part }) => partOf(part)[0]))];
  const codesOf = (dimension: string): readonly string[] =>
    dimensions.find(({ code }) => code === dimension)?.codes.map(({ code }) => code) ?? [];
  const inOrder =
    (dimension: string) =>
    (a: { readonly part: string }, b: { readonly part: string }): number =>
      codesOf(dimension).indexOf(partOf(a.part)[1]) - codesOf(dimension).indexOf(partOf(b.part)[1]);
  const named = (part: string): string => labelOf(dimensions, ...partOf(part));
  return (
    <>
      {found.map((dimension) => {
        const own = parts.filter(({ part }) => partOf(part)[0] === dimension).toSorted(inOrder(dimension));
        const rows = [
          ...own.map(({ part, ...gap }) => ({ key: part, label: named(part), part, at, gap })),
          { key: 'total', label: texts.total, part: '', at, gap: gender.gaps[at] ?? null, total: true },
        ].map((row) => gapTableRow(columns, row, figures.decimals, texts));
        const label = labelOf(dimensions, dimension);
        return (
          <div key={dimension}>
            <h3 className="tz-gap-heading">{texts.partHeading(label)}</h3>
            <GapTable
              caption={texts.partCaption(figures.name, label, periodText(latest.period))}
              rows={rows}
              head={periodText(latest.period)}
            />
            <GapTableNotes rows={rows} />
          </div>
        );
      })}
      <OriginTable origins={gender.origins} labelOf={named} />
      {(gender.decompositions ?? []).map((one) => (
        <GapDecomposition
          key={one.dimension}
          decomposition={{ ...one, groups: one.groups.toSorted(inOrder(one.dimension)) }}
          label={labelOf(dimensions, one.dimension)}
          labelOf={named}
          period={periodText(latest.period)}
        />
      ))}
    </>
  );
}

interface ChartProps extends Omit<OfGender, 'dimensions'> {
  readonly release: ReleaseHeadFragment;
  readonly rows: readonly GapTableRow[];
}

function Chart({ figures, gender, release, rows }: ChartProps): ReactElement | null {
  const texts = useGenderTexts();
  const { newDefinition } = useIndicatorTexts();
  const words = useImageWords(figures, release);
  const model = useMemo(() => {
    const { frequency, periods } = figures.series.columns;
    const breaks = figures.breaks.map(({ period }) => ({ period, reason: newDefinition }));
    return gapChartOf({ title: texts.chartHeading, frequency, periods, gaps: gender.gaps, breaks });
  }, [figures, gender, texts, newDefinition]);
  if (model === null) return null;
  const fileName = `${release.kommune.ags}-${figures.code}-${release.number}-abstand`;
  const saveCsv = (): void =>
    saveBlob(new Blob([gapCsv(rows, gender.gaps, texts.words)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  return (
    <div>
      <figure aria-label={`${figures.name}: ${texts.chartHeading}`}>
        <GapFigure model={model} />
        <figcaption className="tz-note tz-gap-note">
          <strong>{texts.bars}</strong> {texts.barsNote} {texts.dots} {texts.noSampling}
        </figcaption>
      </figure>
      <ChartActions
        draw={(options) => drawGapChart(model, options)}
        fileName={fileName}
        csv={saveCsv}
        words={{ ...words, title: `${words.title}: ${texts.heading}` }}
      />
    </div>
  );
}

interface RatesProps extends OfGender {
  readonly release: ReleaseHeadFragment;
}

function Rates({ figures, dimensions, gender, release }: RatesProps): ReactElement {
  const texts = useGenderTexts();
  const rows = periodRows(figures, gender, texts);
  return (
    <>
      <div className="tz-columns tz-columns-aside">
        <Chart figures={figures} gender={gender} release={release} rows={rows} />
        <GapFacts gender={gender} />
      </div>
      <details className="tz-gap-details">
        <summary>{texts.allPeriods}</summary>
        <GapTable
          caption={texts.allPeriodsCaption(figures.name)}
          rows={rows}
          head={texts.period}
          tall={rows.length > MANY_ROWS}
        />
        <GapTableNotes rows={rows} />
      </details>
      <Parts figures={figures} dimensions={dimensions} gender={gender} />
    </>
  );
}

/** Women and men of an indicator: the sentence first, then the picture, then the table. */
export function GenderSection({
  figures,
  dimensions,
  release,
}: GenderSectionProps & Pick<RatesProps, 'release'>): ReactElement | null {
  const texts = useGenderTexts();
  const { to } = useReleaseAddress();
  const { gender } = figures;
  if (!gender || (gender.latest === null && gender.share === null)) return null;
  return (
    <section className="tz-section" aria-labelledby="abstand">
      <h2 id="abstand">{texts.heading}</h2>
      <Sentences gender={gender} />
      {gender.measure === 'rate' && gender.latest ? (
        <Rates figures={figures} dimensions={dimensions} gender={gender} release={release} />
      ) : (
        <GapFacts gender={gender} />
      )}
      <p className="tz-link-row tz-gap-links">
        <Link to={to('/methode#geschlecht')}>{texts.methodLink}</Link>
        <Link to={to('/geschlecht')}>{texts.page.link}</Link>
      </p>
    </section>
  );
}
