import { Injectable } from '@nestjs/common';
import {
  type HeadColumns,
  headColumns,
  type HistoryFrame,
  type HistoryIndicator,
  type HistoryRow,
  LineReader,
  type PlannedRow,
  planIndicator,
  type PointMeaning,
  type StoredEntry,
} from '@teilziel/exchange/model';
import { refuseFile } from '../entry-template/template-refusal';
import { HistoryFrames } from './history-frames.reader';
import { PreviewCounts, problemsOf, shownChange, SHOWN_AT_MOST } from './history-preview';
import type { HistoryRun, RunPlan } from './history-run';
import { LineProblems } from './line-problems';
import { listLines } from './list-lines';
import type { ListLine } from './list-reading';

/** More than any Kommune has of its past; what a run keeps in memory is bounded by it. */
const MOST_LINES = 300_000;
/** Titles above the head are passed over. */
const HEAD_WITHIN = 20;
/** Indicators that are compared with what stands at once. */
const AT_ONCE = 25;
/** Of the work of the reading, by time: the file, then the comparing. */
const FILE_SHARE = 0.7;

const NO_HEAD =
  'In der Datei fehlt die Kopfzeile mit „Indikator“ und „Zeitraum“. Bitte übernehmen Sie die Kopfzeile der Vorlage.';

/** Understands a file and compares it with what stands. Nothing is written here. */
@Injectable()
export class HistoryPlanner {
  constructor(private readonly frames: HistoryFrames) {}

  async plan(run: HistoryRun): Promise<RunPlan> {
    const frame = await this.frames.frame(run.kommuneId);
    const counts = new PreviewCounts();
    const problems = new LineProblems();
    const list = new ListOfFigures(frame, run.point, counts, problems);
    await listLines(run.bytes, { onLine: list.take, onProgress: (share) => run.progress(share * FILE_SHARE) });
    if (list.columns === null) throw refuseFile(NO_HEAD);
    const byIndicator = [...list.rows];
    const indicatorIds = byIndicator.map(([{ indicatorId }]) => indicatorId).sort((a, b) => a - b);
    const mark = await this.frames.mark(run.kommuneId, indicatorIds);
    const rows: PlannedRow[] = [];
    let correctsApproved = false;
    for (let at = 0; at < byIndicator.length; at += AT_ONCE) {
      const part = byIndicator.slice(at, at + AT_ONCE);
      const standing = await this.standing(run.kommuneId, part);
      for (const [indicator, given] of part) {
        const { figures, entries } = standing(indicator.indicatorId);
        const planned = planIndicator(indicator, given, { figures, entries });
        for (const row of planned.rows) {
          rows.push(row);
          if (row.line > 0) counts.add(row.becomes, indicator, row.period);
          correctsApproved ||= row.becomes !== 'unchanged' && (entries.get(row.period)?.wasApproved ?? false);
        }
        for (const { problem, period } of planned.refused) {
          problems.add([problem]);
          counts.add('refused', indicator, period);
        }
      }
      run.progress(FILE_SHARE + (1 - FILE_SHARE) * ((at + part.length) / byIndicator.length));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const isReleased = counts.total.changed > 0 && (await this.frames.hasRelease(run.kommuneId));
    const changes = rows.filter(({ becomes }) => becomes === 'changed').slice(0, SHOWN_AT_MOST);
    return {
      ...{ frame, rows, problems, indicatorIds, mark },
      preview: {
        ...{ lines: list.lines, empty: list.empty, counts: counts.total, indicators: counts.indicators() },
        sums: rows.filter(({ line, becomes }) => line === 0 && becomes !== 'unchanged').length,
        changes: changes.map(shownChange),
        ...{ problems: problemsOf(problems), problemCount: problems.count, ambiguous: problems.asksForPoint },
        unread: list.columns.unread,
        reasonNeeded: reasonNeeded(correctsApproved, isReleased),
      },
    };
  }

  private async standing(
    kommuneId: number,
    part: readonly (readonly [HistoryIndicator, readonly HistoryRow[]])[],
  ): Promise<(indicatorId: number) => Parameters<typeof planIndicator>[2]> {
    const spans = part.map(([{ indicatorId }, rows]) => {
      const span = { indicatorId, first: Number.MAX_SAFE_INTEGER, last: 0 };
      for (const { period } of rows) {
        span.first = Math.min(span.first, period);
        span.last = Math.max(span.last, period);
      }
      return span;
    });
    const figures = groupBy(await this.frames.figures(kommuneId, spans));
    const ids = spans.map(({ indicatorId }) => indicatorId);
    const entries = groupBy(await this.frames.entries(kommuneId, ids));
    return (indicatorId) => ({
      figures: figures.get(indicatorId) ?? [],
      entries: new Map<number, StoredEntry>((entries.get(indicatorId) ?? []).map((entry) => [entry.period, entry])),
    });
  }
}

/** The lines as they come, each understood on its own. */
class ListOfFigures {
  columns: HeadColumns | null = null;
  lines = 0;
  empty = 0;
  readonly rows = new Map<HistoryIndicator, HistoryRow[]>();
  private reader: LineReader | null = null;
  private passed = 0;

  constructor(
    private readonly frame: HistoryFrame,
    private readonly point: PointMeaning,
    private readonly counts: PreviewCounts,
    private readonly problems: LineProblems,
  ) {}

  readonly take = ({ line, texts }: ListLine): void => {
    if (this.reader === null) return this.takeHead(texts);
    this.lines += 1;
    if (this.lines > MOST_LINES)
      throw refuseFile(
        `Die Datei hat mehr als ${MOST_LINES.toLocaleString('de-DE')} Zeilen. Bitte teilen Sie sie, zum Beispiel nach Jahren.`,
      );
    const read = this.reader.read(line, texts);
    if (read.kind === 'empty') this.empty += 1;
    else if (read.kind === 'refused') {
      this.problems.add(read.problems);
      this.counts.add('refused', read.indicator, read.period);
    } else {
      const rows = this.rows.get(read.row.indicator);
      if (rows === undefined) this.rows.set(read.row.indicator, [read.row]);
      else rows.push(read.row);
    }
  };

  private takeHead(texts: readonly string[]): void {
    const head = headColumns(texts, this.frame.words);
    if (head.kind === 'refused') throw refuseFile(head.sentence);
    if (head.kind === 'head') {
      this.columns = head.columns;
      this.reader = new LineReader(this.frame, head.columns, this.point);
    } else if (++this.passed >= HEAD_WITHIN) throw refuseFile(NO_HEAD);
  }
}

function reasonNeeded(correctsApproved: boolean, isReleased: boolean): string | null {
  if (correctsApproved) return 'Darunter sind Werte, die schon angenommen waren.';
  return isReleased ? 'Darunter sind Werte, die schon in einem Datenstand stehen können.' : null;
}

function groupBy<Row extends { readonly indicatorId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group === undefined) groups.set(row.indicatorId, [row]);
    else group.push(row);
  }
  return groups;
}
