import { noteSentence, noteText } from './note-sentence.rules';

const SEX = [{ code: 'sex', codes: [{ code: 'F', label: 'Frauen' }] }];

describe('a note in a sentence', () => {
  it('names period, cell and reservation, and ends with one stop', () => {
    const note = { period: '2026-Q3', cell: 'sex=F', kind: 'comment', text: 'Mit Honorarkräften' };
    expect(noteSentence(note, SEX)).toBe('3. Quartal 2026, Frauen: Mit Honorarkräften.');
    expect(noteSentence({ ...note, cell: '', kind: 'qualified', text: 'Ein Träger fehlt.' }, SEX)).toBe(
      '3. Quartal 2026: mit Einschränkung: Ein Träger fehlt.',
    );
    expect(noteText({ kind: 'qualified', text: null })).toBe('mit Einschränkung.');
    expect(noteSentence({ ...note, cell: 'age=u18' }, SEX)).toBe('3. Quartal 2026, u18: Mit Honorarkräften.');
  });
});
