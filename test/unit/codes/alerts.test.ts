import { describe, expect, test } from 'vitest';
import { CAUSE_IDS } from '../../../lib/causes/ids.ts';
import { allAlerts } from '../../../lib/codes/alert-facts.ts';
import { alertName, alertNumber, ALERTS } from '../../../lib/codes/alerts.ts';
import { codeEntry } from '../../../lib/codes/registry.ts';
import { ALERT_SENTENCES } from '../../../lib/words/en/codes/alerts.ts';

/** The numbers of the TLS Alerts registry at IANA that are assigned or reserved by name, of 2026. */
const IANA = [0, 10, 20, 21, 22, 30, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 60, 70, 71, 80, 86, 90, 100, 109, 110, 111, 112, 113, 114, 115, 116, 117, 120, 121];

describe('alerts', () => {
  test('are all of the registry, each with its facts and sentence', () => {
    expect(Object.keys(ALERTS).map(Number)).toEqual(IANA);
    expect(allAlerts().map((alert) => alert.number)).toEqual(IANA);
    expect(Object.keys(ALERT_SENTENCES).map(Number)).toEqual(IANA);
    for (const alert of allAlerts()) expect(alert.name).toBe(ALERTS[alert.number]);
  });

  test('name codes and causes that exist', () => {
    for (const alert of allAlerts()) {
      for (const code of [alert.firefox.first, alert.firefox.later, alert.chromium]) expect(codeEntry(code), code).not.toBe(null);
      expect(alert.causes.length, alert.name).toBeGreaterThan(0);
      expect(alert.causes.filter((cause) => !CAUSE_IDS.includes(cause)), alert.name).toEqual([]);
      expect(alert.rfc).toMatch(/^RFC \d{4}$/);
    }
  });

  test('116 is certificate_required and 115 is unknown_psk_identity', () => {
    expect(alertName(116)).toBe('certificate_required');
    expect(alertName(115)).toBe('unknown_psk_identity');
    expect(alertNumber('certificate required')).toBe(116);
    expect(alertNumber('made up')).toBe(null);
  });

  test('an unknown number survives as hex', () => {
    expect([alertName(99), alertName(255), alertName(1)]).toEqual(['0x63', '0xff', '0x01']);
  });

  test('42 to 46 and 48 speak of the visitor\'s certificate', () => {
    for (const number of [42, 43, 44, 45, 46, 48]) {
      expect(ALERT_SENTENCES[number]).toMatch(/the visitor's/);
      expect(allAlerts().find((alert) => alert.number === number)!.causes[0]).toBe('client-certificate-rejected');
    }
  });

  test('40 differs by its place', () => {
    const { firefox } = allAlerts().find((alert) => alert.number === 40)!;
    expect(firefox).toEqual({ first: 'SSL_ERROR_NO_CYPHER_OVERLAP', later: 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT' });
  });
});
