import { chartShapes, lineChartOf } from '@teilziel/charts/model';
import type { ChartModel } from '@teilziel/charts/model';
import { drawLineChart } from '@teilziel/charts/svg';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { LineChartView } from './line-chart-view';
import { axisScale, pathPixels, pointsOfInteractive, pointsOfStatic } from './plotted-points.fixture';
import type { PlottedPoint } from './plotted-points.fixture';

const WIDTH = 836;
const HEIGHT = 380;
const HALF_A_PIXEL = 0.5;

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const values = (points: readonly PlottedPoint[]): readonly unknown[] =>
  points.map(({ series, x, y }) => ({ series, x, y }));

const modelValues = (model: ChartModel): readonly unknown[] =>
  model.series
    .flatMap((series) => series.runs.flat().map((point) => ({ series: series.key, x: point.x, y: point.y })))
    .sort((a, b) => a.series.localeCompare(b.series) || a.x - b.x);

describe('both drawings plot the same values', () => {
  let host: HTMLElement;
  let root: Root;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    root = createRoot(host);
  });

  afterEach(async () => {
    await act(async () => root.unmount());
    host.remove();
  });

  const interactive = async (model: ChartModel): Promise<Element> => {
    await act(async () => root.render(<LineChartView model={model} width={WIDTH} height={HEIGHT} />));
    const svg = host.querySelector('.recharts-wrapper > svg');
    if (svg === null) throw new Error('recharts hat nichts gezeichnet.');
    return svg;
  };

  const still = (model: ChartModel): Element => {
    const box = document.createElement('div');
    box.innerHTML = drawLineChart(model, { width: WIDTH, height: HEIGHT, theme: 'screen-light' });
    const svg = box.querySelector('svg');
    if (svg === null) throw new Error('Kein SVG.');
    return svg;
  };

  test.each(Object.entries(chartShapes()))('%s', async (_, input) => {
    const model = lineChartOf(input);
    const drawn = pointsOfStatic(still(model));
    const moving = await interactive(model);
    const plotted = pointsOfInteractive(moving);
    expect(values(drawn)).toEqual(modelValues(model));
    expect(values(plotted)).toEqual(modelValues(model));
    plotted.forEach((point, i) => {
      expect(Math.abs(point.px - (drawn[i]?.px ?? NaN))).toBeLessThan(HALF_A_PIXEL);
      expect(Math.abs(point.py - (drawn[i]?.py ?? NaN))).toBeLessThan(HALF_A_PIXEL);
    });
  });

  test('pixels say the same through the axes of the drawing', async () => {
    const model = lineChartOf(chartShapes().employment);
    for (const svg of [still(model), await interactive(model)]) {
      const points = svg.closest('.recharts-wrapper') === null ? pointsOfStatic(svg) : pointsOfInteractive(svg);
      const yearOf = axisScale(svg, 'x');
      const valueOf = axisScale(svg, 'y');
      const yearsOfAPixel = Math.abs(yearOf(1) - yearOf(0));
      const valuesOfAPixel = Math.abs(valueOf(1) - valueOf(0));
      expect(points).toHaveLength(39);
      for (const point of points) {
        expect(Math.abs(yearOf(point.px) - point.x)).toBeLessThan(HALF_A_PIXEL * yearsOfAPixel);
        expect(Math.abs(valueOf(point.py) - point.y)).toBeLessThan(HALF_A_PIXEL * valuesOfAPixel);
      }
    }
  });

  test('the lines of recharts pass through the points, one line a run', async () => {
    const model = lineChartOf(chartShapes().employment);
    const svg = await interactive(model);
    const curves = [...svg.querySelectorAll('path.recharts-line-curve')];
    const runs = model.series.flatMap((series) => series.runs);
    expect(curves).toHaveLength(runs.length);
    const onCurves = curves.flatMap((curve) => pathPixels(curve.getAttribute('d') ?? ''));
    for (const point of pointsOfInteractive(svg)) {
      expect(
        onCurves.some(([x, y]) => Math.abs(x - point.px) < HALF_A_PIXEL && Math.abs(y - point.py) < HALF_A_PIXEL),
      ).toBe(true);
    }
  });

  test('keyboard: arrow keys name the period and its figures', async () => {
    const svg = await interactive(lineChartOf(chartShapes().employment));
    expect(svg.getAttribute('aria-label')).toContain('Werte in der Tabelle.');
    await act(async () => (svg as SVGSVGElement).focus());
    const press = async (): Promise<void> => {
      await act(async () => {
        svg.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 40));
      });
    };
    await press();
    const before = host.querySelector('[role="status"]')?.textContent ?? '';
    for (let i = 0; i < 12; i += 1) await press();
    const after = host.querySelector('[role="status"]')?.textContent ?? '';
    expect(before).toMatch(/^201[23]Insgesamt/);
    expect(after).toContain('2025');
    expect(after).toContain('46,2');
  });
});
