/** A chart without pixels: the one truth that the screen (recharts), the report and mails (static SVG) draw. */
export type SeriesRole = 'total' | 'women' | 'men' | 'divers' | 'other';

export interface ChartPoint {
  /** Position on the time axis in years (a quarter is 0.25). */
  readonly x: number;
  /** Unrounded figure in the unit of the axis. */
  readonly y: number;
  readonly periodLabel: string;
  /** de-DE, rounded once, without unit. */
  readonly valueLabel: string;
  /** "p", "s", "( )" … shown behind the figure; empty for a normal value. */
  readonly sign: string;
}

export interface ChartSeries {
  readonly key: string;
  readonly role: SeriesRole;
  readonly label: string;
  /** Runs of neighbouring points; a line is drawn inside a run only, never across a gap or break. */
  readonly runs: readonly (readonly ChartPoint[])[];
  /** "Frauen 46,2 %" at the last point; null if the series has none. */
  readonly directLabel: string | null;
}

export interface ChartBreak {
  readonly x: number;
  readonly label: string;
}

export interface ChartGap {
  readonly from: number;
  readonly to: number;
  /** "2015 nicht erhoben" */
  readonly label: string;
  /** Keys of the series whose line stops here. */
  readonly series: readonly string[];
}

export interface ChartTarget {
  readonly x: number;
  readonly y: number;
  /** "Ziel 60 %" */
  readonly label: string;
  readonly periodLabel: string;
  /** Baseline of the target path; null: no path is drawn. */
  readonly pathFrom: { readonly x: number; readonly y: number } | null;
}

export interface ChartModel {
  readonly kind: 'line';
  readonly title: string;
  /** Stands once above the axis: "% der 15- bis 64-Jährigen". */
  readonly axisTitle: string;
  readonly y: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly at: number; readonly label: string }[];
  };
  readonly x: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly at: number; readonly label: string }[];
  };
  /** Order: total, women, men, divers, others. */
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly ChartBreak[];
  readonly gaps: readonly ChartGap[];
  readonly target: ChartTarget | null;
  /** Start of the ground that marks the future; null if nothing lies there. */
  readonly futureFrom: number | null;
  /** 40 to 90 words, no colours, no interpretation. */
  readonly altText: string;
  /** "Die Achse beginnt bei 30." or null. */
  readonly axisNote: string | null;
}
