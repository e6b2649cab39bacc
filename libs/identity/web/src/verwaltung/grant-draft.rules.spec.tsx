import { grantInput, grantProblems, newGrant, periodProblems } from './grant-draft.rules';
import type { GrantDraft } from './grant-draft.rules';

const draft: GrantDraft = { ...newGrant('2026-11-22'), role: 'erfassung', fachamt: '3' };

describe('a role as it is typed', () => {
  it('begins today and has no end unless one is typed', () => {
    expect(grantInput(draft)).toEqual({ role: 'erfassung', fachamt: 3, validFrom: '2026-11-22', validTo: null });
    expect(grantInput({ ...draft, to: '12.12.2026' })?.validTo).toBe('2026-12-12');
  });

  it('belongs to an Amt only for Erfassung', () => {
    expect(grantProblems({ ...draft, fachamt: '' })).toEqual(['fachamt']);
    expect(grantInput({ ...draft, role: 'koordination' })?.fachamt).toBeNull();
  });

  it('says each thing that is wrong once', () => {
    expect(grantProblems({ role: '', fachamt: '', from: '', to: '31.02.2027' })).toEqual(['role', 'fromMissing', 'to']);
    expect(grantInput({ ...draft, from: '32.01.2026' })).toBeNull();
  });

  it('takes a single day, refuses an end before the beginning', () => {
    expect(periodProblems({ from: '12.12.2026', to: '12.12.2026' })).toEqual([]);
    expect(periodProblems({ from: '12.12.2026', to: '11.12.2026' })).toEqual(['order']);
  });
});
