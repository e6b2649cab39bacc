import { figureWithSign } from '@teilziel/charts/model';
import type { ChartModel, ChartPoint } from '@teilziel/charts/model';
import { textColour } from '@teilziel/charts/svg';
import type { Colours } from '@teilziel/charts/svg';
import type { CSSProperties, ReactElement } from 'react';

export interface ChartTooltipProps {
  readonly model: ChartModel;
  /** Position on the time axis; undefined where nothing is pointed at. */
  readonly x: number | undefined;
  readonly colours: Colours;
}

const boxStyle = (colours: Colours): CSSProperties => ({
  background: colours('page'),
  border: `1px solid ${colours('edge')}`,
  borderRadius: 4,
  color: colours('ink'),
  fontSize: '0.8125rem',
  fontVariantNumeric: 'lining-nums tabular-nums',
  lineHeight: 1.5,
  padding: '8px 12px',
});

const figure = (point: ChartPoint): string => figureWithSign(point.valueLabel, point.sign, '');

/** Period and all figures of it with their signs; spoken when the keyboard moves from period to period. */
export function ChartTooltip({ model, x, colours }: ChartTooltipProps): ReactElement | null {
  const rows = model.series.map((series) => ({
    series,
    point: series.runs.flat().find((point) => point.x === x),
  }));
  const period = rows.find((row) => row.point !== undefined)?.point?.periodLabel;
  if (period === undefined) return null;
  return (
    <div role="status" aria-live="polite" style={boxStyle(colours)}>
      <div style={{ fontWeight: 600 }}>{period}</div>
      <table style={{ borderCollapse: 'collapse', font: 'inherit' }}>
        <tbody>
          {rows.map(({ series, point }) => (
            <tr key={series.key}>
              <th
                scope="row"
                style={{
                  color: colours(textColour(series.role)),
                  fontWeight: 600,
                  paddingRight: 12,
                  textAlign: 'left',
                }}
              >
                {series.label}
              </th>
              <td style={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
                {point === undefined ? 'kein Wert' : figure(point)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div style={{ color: colours('muted'), maxWidth: 240 }}>{model.axisTitle}</div>
    </div>
  );
}
