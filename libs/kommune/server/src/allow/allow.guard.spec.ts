import type { Role } from '@teilziel/kommune/model';
import { ROLES } from '@teilziel/kommune/model';
import { denialOf } from './allow.guard';
import { currentViewer, signedInViewer, type Viewer, viewerKommune, withViewer } from './viewer';

const viewer = (roles: readonly Role[], mayCreateKommune = false): Viewer => ({
  personId: 1,
  name: 'Erika Muster',
  sessionId: 1,
  kommune: roles.length > 0 ? { kommuneId: 1, ags: '03999001' } : null,
  roles,
  fachaemter: [],
  mayCreateKommune,
});

describe('denialOf', () => {
  it('refuses what nobody was allowed to do, whoever asks', () => {
    expect(denialOf([], viewer(ROLES, true))).toBe('FORBIDDEN');
    expect(denialOf([], null)).toBe('UNAUTHENTICATED');
  });

  it('lets anyone pass where anyone may', () => {
    expect(denialOf(['anyone'], null)).toBeNull();
  });

  it.each(ROLES)('%s passes by the own role and no other', (role) => {
    for (const asked of ROLES) expect(denialOf([asked], viewer([role]))).toBe(asked === role ? null : 'FORBIDDEN');
    expect(denialOf([role], null)).toBe('UNAUTHENTICATED');
    expect(denialOf(['operator'], viewer([role]))).toBe('FORBIDDEN');
    expect(denialOf(['signed-in'], viewer([role]))).toBeNull();
  });

  it('knows operators by their own mark', () => {
    expect(denialOf(['operator'], viewer([], true))).toBeNull();
    expect(denialOf(['verwaltung'], viewer([], true))).toBe('FORBIDDEN');
  });
});

describe('viewer', () => {
  it('holds across awaits and not beside them', async () => {
    const seen = await Promise.all([
      withViewer(viewer(['rat']), async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return currentViewer()?.roles;
      }),
      withViewer(null, async () => currentViewer()),
    ]);
    expect(seen).toEqual([['rat'], null]);
    expect(currentViewer()).toBeNull();
  });

  it('says why there is none', () => {
    expect(() => signedInViewer()).toThrow('Bitte melden Sie sich an.');
    expect(() => withViewer(viewer([]), viewerKommune)).toThrow(
      'Dafür fehlt Ihnen in dieser Kommune die Berechtigung.',
    );
    expect(withViewer(viewer(['lesend']), viewerKommune)).toEqual({ kommuneId: 1, ags: '03999001' });
  });
});
