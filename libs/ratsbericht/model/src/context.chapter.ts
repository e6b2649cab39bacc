import type { Chapter } from './document';
import { explainLinks } from './explain-link';
import { indicatorSheet } from './indicator-sheet';
import type { Numbering } from './numbering';
import type { ReportSnapshot } from './report-snapshot';

/** What the Kommune does not steer but the reader must know. Never assessed; left out where there is nothing. */
export function contextChapter(snapshot: ReportSnapshot, numbering: Numbering): readonly Chapter[] {
  const indicators = snapshot.root.kontext.flatMap(({ code }) =>
    snapshot.indicators.filter((found) => found.code === code),
  );
  if (indicators.length === 0) {
    return [];
  }
  const number = numbering.nextChapter();
  const sheets = indicators.flatMap((indicator, index) =>
    indicatorSheet(
      { ...indicator, role: 'context', assessment: null },
      snapshot.series.get(indicator.code),
      { level: 2, number: indicators.length === 1 ? null : `${number}.${index + 1}` },
      { numbering, dimensions: snapshot.root.dimensions, explain: explainLinks(snapshot) },
    ),
  );
  const text = 'Die Werte dieses Kapitels ordnen ein; bewertet werden sie nicht.';
  return [{ number, title: 'Ausgangslage', blocks: [{ kind: 'paragraph', label: null, text }, ...sheets] }];
}
