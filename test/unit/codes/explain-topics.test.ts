import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../lib/causes/index.ts';
import { allAlerts } from '../../../lib/codes/alert-facts.ts';
import { explainCause } from '../../../lib/codes/explain-cause.ts';
import { explainCode } from '../../../lib/codes/explain.ts';
import { knownCodes } from '../../../lib/codes/lookup.ts';
import { allCodeNames, codeEntry } from '../../../lib/codes/registry.ts';
import { ALERT_SENDERS } from '../../../lib/words/en/codes/alert-senders.ts';
import { CONFUSIONS_BEYOND, QUESTIONS_BEYOND } from '../../../lib/words/en/codes/asked-beyond.ts';
import { HANDSHAKES } from '../../../lib/words/en/handshake.ts';

describe('explainCause', () => {
  it('explains every cause without a failure at hand, and leaves no word unfilled', () => {
    for (const { id } of CAUSES) {
      const explained = explainCause(id)!;
      expect(explained.cause).toBe(id);
      expect(JSON.stringify(explained), id).not.toMatch(/\{(?:host|connect|sni|origin|name|port|browser|code|url)\}|undefined/);
      expect(explained.tells.length, id).toBeGreaterThan(5);
    }
  });

  it('keeps steps for the browser that is asked about', () => {
    const steps = (browser: 'firefox' | 'chromium') => explainCause('proxy-unreachable', browser)!.fixes.visitor.map((fix) => fix.does).join(' ');
    expect(steps('firefox')).toContain('Menu ☰');
    expect(steps('firefox')).not.toContain('Menu ⋮');
    expect(steps('chromium')).not.toContain('Menu ☰');
  });

  it('names the codes that point to it', () => {
    expect(explainCause('certificate-expired')!.codes).toEqual(expect.arrayContaining(['ERR_CERT_DATE_INVALID', 'SEC_ERROR_EXPIRED_CERTIFICATE']));
    expect(explainCause('nothing')).toBe(null);
  });
});

describe('every code that ends page loads', () => {
  it('has causes that are all explained, or is one that a person made', () => {
    for (const name of allCodeNames()) {
      const entry = codeEntry(name)!;
      if (entry.standing !== 'page') continue;
      for (const cause of entry.causes) expect(explainCause(cause), `${name} ${cause}`).not.toBe(null);
      expect(entry.causes.length, name).toBeGreaterThan(0);
    }
  });
});

describe('alerts', () => {
  it('are all told by who sends them when, and what that means for a page load', () => {
    expect(Object.keys(ALERT_SENDERS).map(Number).sort((a, b) => a - b)).toEqual(allAlerts().map((alert) => alert.number).sort((a, b) => a - b));
    for (const { sent, page } of Object.values(ALERT_SENDERS)) {
      expect(sent).toMatch(/^(Either side|Server|Client|Nobody).*\.$/);
      expect(page).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('about certificates speak, to a browser, of the visitor’s own', () => {
    for (const number of [42, 43, 44, 45, 46]) expect(ALERT_SENDERS[number]!.sent).toMatch(/A browser receives it about its own\.$/);
    expect(ALERT_SENDERS[116]!.page).toContain('visitor');
    expect(ALERT_SENDERS[115]!.sent).not.toContain('certificate');
  });

  it('have their names elsewhere and what they are taken for', () => {
    const forty = explainCode('alert 40 handshake_failure');
    expect(forty.elsewhere.find((one) => one.program === 'firefox')!.names).toEqual(['SSL_ERROR_NO_CYPHER_OVERLAP', 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT']);
    expect(forty.confusedWith.map((one) => one.code)).toContain('alert 116 certificate_required');
    expect(forty.questions.length).toBeGreaterThan(1);
  });
});

describe('questions and confusions beyond the browsers’ codes', () => {
  it('are about codes that exist', () => {
    const known = new Set(knownCodes().map((one) => one.code));
    for (const name of [...Object.keys(QUESTIONS_BEYOND), ...CONFUSIONS_BEYOND.flatMap(([one, other]) => [one, other])]) expect(known, name).toContain(name);
  });

  it('are inherited by other programs’ names', () => {
    expect(explainCode('CURLE_COULDNT_CONNECT').questions.length).toBeGreaterThan(0);
  });
});

describe('the handshake', () => {
  it('has every message of both versions in order', () => {
    const names = (version: keyof typeof HANDSHAKES) => HANDSHAKES[version].filter((one) => one.always).map((one) => one.name);
    expect(names('TLS 1.2')).toEqual(['ClientHello', 'ServerHello', 'Certificate', 'ServerKeyExchange', 'ServerHelloDone', 'ClientKeyExchange', 'ChangeCipherSpec', 'Finished', 'ChangeCipherSpec', 'Finished', 'application data']);
    expect(names('TLS 1.3')).toEqual(['ClientHello', 'ServerHello', 'EncryptedExtensions', 'Certificate', 'CertificateVerify', 'Finished', 'Finished', 'application data']);
  });

  it('says of each what it is for and what an end there means', () => {
    for (const message of Object.values(HANDSHAKES).flat()) for (const text of [message.does, message.ends]) expect(text, message.name).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('has nothing in the clear after ServerHello of TLS 1.3', () => {
    const all = HANDSHAKES['TLS 1.3'];
    expect(all.slice(all.findIndex((one) => one.name === 'ServerHello') + 1).every((one) => one.encrypted)).toBe(true);
  });
});
