import type { GapChartModel } from '@teilziel/charts/model';
import { drawGapChart } from '@teilziel/charts/svg';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useWidth } from '../indicator/use-width';

const FIRST_WIDTH = 780;
const HEIGHT = 340;
const PRINT = { width: 640, height: 260 };

function Drawing({
  model,
  width,
  height,
}: {
  readonly model: GapChartModel;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const svg = useMemo(() => drawGapChart(model, { width, height, theme: 'screen-light' }), [model, width, height]);
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Nothing in it moves: every value stands in the table below, the ranges as words. */
export function GapFigure({ model }: { readonly model: GapChartModel }): ReactElement {
  const [frame, width] = useWidth(FIRST_WIDTH);
  return (
    <div ref={frame} className="tz-chart" style={{ minHeight: HEIGHT }}>
      <div className="tz-chart-screen tz-chart-still">
        <Drawing model={model} width={width} height={HEIGHT} />
      </div>
      <div className="tz-chart-print" aria-hidden="true">
        <Drawing model={model} {...PRINT} />
      </div>
    </div>
  );
}
