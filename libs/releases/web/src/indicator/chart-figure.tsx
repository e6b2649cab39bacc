import type { ChartModel } from '@teilziel/charts/model';
import { drawLineChart } from '@teilziel/charts/svg';
import { Component, lazy, Suspense, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useWidth } from './use-width';

const LineChartView = lazy(() =>
  import('@teilziel/charts/react').then((charts) => ({ default: charts.LineChartView })),
);

const FIRST_WIDTH = 836;
const HEIGHT = { wide: 400, narrow: 340 };
const NARROW = 560;

interface DrawingProps {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
}

/** The same model drawn at once, in the final size: nothing jumps when the interactive chart arrives. */
function StaticChart({ model, width, height }: DrawingProps): ReactElement {
  const svg = useMemo(() => drawLineChart(model, { width, height, theme: 'screen-light' }), [model, width, height]);
  return <div className="tz-static-chart" dangerouslySetInnerHTML={{ __html: svg }} />;
}

interface FallbackProps {
  readonly otherwise: ReactNode;
  readonly children: ReactNode;
}

/** Without the interactive chart (no connection, old browser) the static one stays. */
class OrStatic extends Component<FallbackProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

export function ChartFigure({ model }: { readonly model: ChartModel }): ReactElement {
  const [frame, width] = useWidth(FIRST_WIDTH);
  const height = width < NARROW ? HEIGHT.narrow : HEIGHT.wide;
  const still = <StaticChart model={model} width={width} height={height} />;
  return (
    <div ref={frame} className="tz-chart" style={{ minHeight: height }}>
      <div className="tz-chart-screen">
        <OrStatic otherwise={still}>
          <Suspense fallback={still}>
            <LineChartView model={model} width={width} height={height} />
          </Suspense>
        </OrStatic>
      </div>
      <div className="tz-chart-print" aria-hidden="true">
        <StaticChart model={model} width={640} height={280} />
      </div>
    </div>
  );
}
