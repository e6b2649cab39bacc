import { germanDay } from '../due/iso-day.rules';
import type { LockReason } from './entry.types';

/** The reason as two short sentences: why, and what can be done. */
export function lockSentence({ kind, day, today }: LockReason): string {
  const on = day === null ? '' : ` am ${germanDay(day, today)}`;
  switch (kind) {
    case 'other-office':
      return 'Nur zum Ansehen, weil ein anderes Amt diesen Wert erfasst.';
    case 'read-only':
      return 'Nur zum Ansehen, weil das zuständige Amt diesen Wert erfasst.';
    case 'approved':
      return `Gesperrt, weil die Abgabe${on} angenommen wurde. Änderungen laufen über die Koordination.`;
    case 'submitted':
      return `Gesperrt, weil die Werte${on} abgegeben wurden. Die Koordination prüft sie gerade.`;
    case 'not-disputed':
      return 'Gesperrt, weil die Koordination zu diesem Wert keine Frage hat. Offen sind nur die zurückgegebenen Zellen.';
    case 'source-silent':
      return 'Gesperrt, weil die Quelle noch nichts veröffentlicht hat. Ein Termin ist nicht bekannt.';
    case 'not-open':
      return `Gesperrt, weil es diesen Wert noch nicht gibt. Die Erfassung öffnet${on} von selbst.`;
    case 'late':
      return `Gesperrt, weil die Frist${on} geendet hat. Sie können eine Nachmeldung beantragen.`;
    case 'exception-ended':
      return `Gesperrt, weil die Nachmeldefrist${on} geendet hat. Sie können eine neue Nachmeldung beantragen.`;
  }
}
