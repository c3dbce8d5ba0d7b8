import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../lib/protocol/diagnosis.ts';
import { printDiagnosis } from '../../../probe/doors/print/diagnosis.ts';
import { printable, safeJson } from '../../../probe/doors/print/printable.ts';
import { styleFor, wrap } from '../../../probe/doors/print/style.ts';
import { COST } from './fakes.ts';

const HOSTILE = 'CN=\u001b[2Jbank\u202emoc.elpmaxe\r\n\u009b31mverified\u2066';
const PLAIN = styleFor({ terminal: false, env: {} });

function diagnosis(text: string): Diagnosis {
  const fix = { id: 'renew', does: `Renew ${text}`, command: `certbot renew\necho ${text}`, check: `See ${text}` };
  const cause = {
    cause: 'certificate-expired', confidence: 'proven' as const, blame: 'site' as const, step: 'certificate' as const, summary: `It expired: ${text}`, explanation: { visitor: '', admin: '' },
    evidence: [{ observation: 'certificate-1', says: `seen ${text}` }], missing: [], fixes: { visitor: [fix], admin: [fix], network: [] },
  };
  return {
    pagefault: 1, target: { url: 'https://example.com/', host: 'example.com', port: 443, addresses: [] }, failure: { raw: text, code: 'ERR_CERT_DATE_INVALID', browser: 'chromium' },
    verdict: { cause: cause.cause, confidence: 'proven', blame: 'site', step: 'certificate', summary: cause.summary, why: `Because ${text}` },
    causes: [cause, { ...cause, cause: 'unknown-issuer', confidence: 'possible' }, { ...cause, cause: 'certificate-wrong-host' }],
    journey: [
      { step: 'dns', outcome: 'ok', ms: 1.23, detail: '' }, { step: 'tcp', outcome: 'ok', ms: 12.6, detail: '' }, { step: 'tls', outcome: 'ok', ms: 1500, detail: '' },
      { step: 'certificate', outcome: 'failed', ms: null, detail: `expired ${text}` }, { step: 'http', outcome: 'skipped', ms: null, detail: '' },
    ],
    observations: [], cost: COST,
  };
}

describe('foreign text', () => {
  it('never moves the cursor, changes colours or turns the direction', () => {
    expect(printable(HOSTILE)).toBe('CN=\\u{1b}[2Jbank\\u{202e}moc.elpmaxe\\u{d}\\u{a}\\u{9b}31mverified\\u{2066}');
    expect(printDiagnosis(diagnosis(HOSTILE), PLAIN, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('is capped and stays well-formed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, most) => {
      const safe = printable(text, most);
      expect(safe.length).toBeLessThanOrEqual(most);
      expect(safe).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }));
  });

  it('is the same value in JSON, without a dangerous character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(safeJson({ text }))).toEqual({ text });
      expect(safeJson({ text })).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }));
  });
});

describe('a diagnosis for people', () => {
  const printed = printDiagnosis(diagnosis('here'), PLAIN, 80);

  it('has the verdict, the journey with its break, proof, fixes and other causes', () => {
    expect(printed).toContain('✗ It expired: here\n');
    expect(printed).toContain('✓ DNS 1.2 ms ── ✓ TCP 13 ms ── ✓ TLS 1.5 s ╳ ✗ certificate   · HTTP');
    expect(printed).toMatch(/Proof\n  • seen here \[certificate-1\]/);
    expect(printed).toMatch(/If you visit the page\n  1\. Renew here\n     certbot renew\n     echo here\n     Check: See here/);
    expect(printed).toMatch(/Proven as well\n  proven   certificate-wrong-host: It expired/);
    expect(printed).toMatch(/Other open causes\n  possible unknown-issuer: It expired/);
    expect(printed).toContain('The browser said ERR_CERT_DATE_INVALID (here).');
  });

  it('is coloured for a terminal alone', () => {
    const coloured = (env: Record<string, string>, terminal = true, noColor = false) => printDiagnosis(diagnosis('here'), styleFor({ terminal, env, noColor }), 80).includes('\u001b[');
    expect(coloured({})).toBe(true);
    expect(coloured({ NO_COLOR: '' })).toBe(true);
    expect(coloured({ NO_COLOR: '1' })).toBe(false);
    expect(coloured({ TERM: 'dumb' })).toBe(false);
    expect(coloured({}, false)).toBe(false);
    expect(coloured({}, true, true)).toBe(false);
    expect(printed).not.toContain('\u001b');
  });

  it('needs only ASCII of a dumb terminal', () => {
    expect(printDiagnosis(diagnosis('here'), styleFor({ terminal: true, env: { TERM: 'dumb' } }), 80)).toMatch(/^[\n -~]*$/);
  });
});

it('wraps at spaces and keeps long words whole', () => {
  expect(wrap('aa bb cc dddddddddd e', 6, '  ')).toBe('aa bb\n  cc\n  dddddddddd\n  e');
});
