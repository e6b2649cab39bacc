import type { ChartModel } from '@teilziel/charts/model';

/** One row a position on the time axis; each run is a column of its own, so that no line crosses a gap or break. */
export type ChartRow = Readonly<Record<string, number>>;

export const runKey = (series: string, run: number): string => `${series}/${run}`;

export function chartRows(model: ChartModel): readonly ChartRow[] {
  const rows = new Map<number, Record<string, number>>();
  for (const series of model.series) {
    series.runs.forEach((run, i) => {
      for (const point of run) {
        const row = rows.get(point.x) ?? { x: point.x };
        row[runKey(series.key, i)] = point.y;
        rows.set(point.x, row);
      }
    });
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}
