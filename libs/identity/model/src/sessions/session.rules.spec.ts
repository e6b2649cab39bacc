import { addressBlock } from '../rate-limits/rate-limit.rules';
import { deviceName } from './device-name';
import { endsIfIdle, isLive, sessionEnd } from './session.rules';

const at = (text: string): Date => new Date(`2026-03-02T${text}:00Z`);

describe('session', () => {
  it('ends after an hour of rest, and twelve hours after it began', () => {
    const expiresAt = sessionEnd(at('06:00'), false);
    expect(expiresAt).toEqual(at('18:00'));
    expect(isLive({ seenAt: at('09:00'), expiresAt }, at('09:59'))).toBe(true);
    expect(isLive({ seenAt: at('09:00'), expiresAt }, at('10:00'))).toBe(false);
    expect(endsIfIdle({ seenAt: at('17:30'), expiresAt })).toEqual(at('18:00'));
  });

  it('waits ten minutes for the second factor', () => {
    expect(sessionEnd(at('06:00'), true)).toEqual(at('06:10'));
  });
});

describe('deviceName', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130 Safari/537.36 Edg/130', 'Edge, Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1',
      'Safari, iPhone',
    ],
    ['<script>alert(1)</script>', 'Unbekanntes Gerät'],
    [undefined, 'Unbekanntes Gerät'],
  ])('%s', (agent, name) => {
    expect(deviceName(agent)).toBe(name);
  });
});

describe('addressBlock', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:0db8:0:1:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:db8::1:ffff:1:2:3', '2001:db8:0:1::/64'],
    ['2001:db8:0:1:bbbb:1:2:3', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s', (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});
