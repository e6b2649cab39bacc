import type { LockInput } from './entry.types';
import { lockReason } from './lock-reason';
import { lockSentence } from './lock-sentence';

const OPEN: LockInput = {
  state: 'open',
  opensOn: '2026-10-01',
  dueOn: '2026-10-15',
  today: '2026-10-09',
  exceptionEndsOn: null,
  returnedCells: [],
  cell: 2,
  role: 'erfassung',
};

function sentence(given: Partial<LockInput>): string | null {
  const reason = lockReason({ ...OPEN, ...given });
  return reason === null ? null : lockSentence(reason);
}

describe('lockReason', () => {
  it.each<[string, Partial<LockInput>]>([
    ['a value that is due', {}],
    ['its last day', { today: '2026-10-15' }],
    ['its first day', { today: '2026-10-01' }],
    ['the last day of a late entry', { today: '2026-10-25', exceptionEndsOn: '2026-10-25' }],
    ['a returned cell, long after the deadline', { state: 'returned', returnedCells: [2], today: '2027-01-31' }],
  ])('leaves open: %s', (_, given) => {
    expect(sentence(given)).toBeNull();
  });

  it.each<[Partial<LockInput>, string]>([
    [{ role: 'andere' }, 'Nur zum Ansehen, weil ein anderes Amt diesen Wert erfasst.'],
    [{ role: 'koordination' }, 'Nur zum Ansehen, weil das zuständige Amt diesen Wert erfasst.'],
    [{ role: 'lesend' }, 'Nur zum Ansehen, weil das zuständige Amt diesen Wert erfasst.'],
    [
      { state: 'approved', decidedOn: '2026-10-07' },
      'Gesperrt, weil die Abgabe am 07.10. angenommen wurde. Änderungen laufen über die Koordination.',
    ],
    [{ state: 'approved' }, 'Gesperrt, weil die Abgabe angenommen wurde. Änderungen laufen über die Koordination.'],
    [
      { state: 'submitted', submittedOn: '2025-12-30' },
      'Gesperrt, weil die Werte am 30.12.2025 abgegeben wurden. Die Koordination prüft sie gerade.',
    ],
    [
      { state: 'returned', returnedCells: [3] },
      'Gesperrt, weil die Koordination zu diesem Wert keine Frage hat. Offen sind nur die zurückgegebenen Zellen.',
    ],
    [
      { opensOn: null, dueOn: null },
      'Gesperrt, weil die Quelle noch nichts veröffentlicht hat. Ein Termin ist nicht bekannt.',
    ],
    [
      { today: '2026-09-30' },
      'Gesperrt, weil es diesen Wert noch nicht gibt. Die Erfassung öffnet am 01.10. von selbst.',
    ],
    [
      { today: '2026-10-16' },
      'Gesperrt, weil die Frist am 15.10. geendet hat. Sie können eine Nachmeldung beantragen.',
    ],
    [
      { today: '2026-10-26', exceptionEndsOn: '2026-10-25' },
      'Gesperrt, weil die Nachmeldefrist am 25.10. geendet hat. Sie können eine neue Nachmeldung beantragen.',
    ],
  ])('%p: %s', (given, text) => {
    expect(sentence(given)).toBe(text);
  });

  it('ends a late entry with the last day of March as with the last day of October', () => {
    for (const [last, next] of [
      ['2026-03-29', '2026-03-30'],
      ['2026-10-25', '2026-10-26'],
    ] as const) {
      const late = { opensOn: '2026-01-01', dueOn: '2026-01-15', exceptionEndsOn: last };
      expect(sentence({ ...late, today: last })).toBeNull();
      expect(sentence({ ...late, today: next })).toContain('Nachmeldefrist');
    }
  });

  it('opens nothing early because of an exception', () => {
    expect(lockReason({ ...OPEN, today: '2026-09-30', exceptionEndsOn: '2026-12-31' })?.kind).toBe('not-open');
    expect(lockReason({ ...OPEN, state: 'submitted', exceptionEndsOn: '2026-12-31' })?.kind).toBe('submitted');
  });
});
