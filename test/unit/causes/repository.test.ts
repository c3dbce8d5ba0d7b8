import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS } from '../../../lib/causes/ids.ts';
import { CAUSES } from '../../../lib/causes/index.ts';
import { FOUND_VALUES, TARGET_VALUES } from '../../../lib/causes/values.ts';
import type { CauseWords } from '../../../lib/causes/words.ts';
import { AUDIENCES } from '../../../lib/protocol/step.ts';
import { ALERT_SENDERS } from '../../../lib/words/en/codes/alert-senders.ts';
import { CONFUSIONS_BEYOND, QUESTIONS_BEYOND } from '../../../lib/words/en/codes/asked-beyond.ts';
import { EVIDENCE } from '../../../lib/words/en/evidence.ts';
import { HANDSHAKES } from '../../../lib/words/en/handshake.ts';
import { namesIn } from '../../../lib/words/fill.ts';

const TARGET: ReadonlySet<string> = new Set(TARGET_VALUES);
const FOUND: ReadonlySet<string> = new Set(FOUND_VALUES);
/** Foreign text must never stand in a line that is pasted into a shell. */
const SHELL_SAFE = new Set(['connect', 'sni', 'origin', 'name', 'port']);

const fixesOf = (words: CauseWords) => AUDIENCES.flatMap((audience) => (words.fixes[audience] ?? []).map((fix) => ({ audience, ...fix })));
const textsOf = (words: CauseWords): string[] => [
  words.title, words.summary, ...Object.values(words.summaries ?? {}), words.why, words.visitor, words.admin, words.missing, ...Object.values(words.evidence ?? {}),
  ...fixesOf(words).flatMap((fix) => [fix.does, fix.command ?? '', fix.check ?? '']),
];

describe('the catalogue of causes', () => {
  it('holds every id once, each in a file of its name', () => {
    expect(CAUSES.map((cause) => cause.id).sort()).toEqual([...CAUSE_IDS, 'unknown-failure'].sort());
    for (const { id } of CAUSES) expect(existsSync(new URL(`../../../lib/causes/${id}.ts`, import.meta.url)), id).toBe(true);
  });

  it('gives each cause an urgency of its own', () => {
    const seen = new Map<number, string>();
    for (const { id, urgency } of CAUSES) {
      expect(seen.get(urgency), `${id} shares ${urgency}`).toBeUndefined();
      seen.set(urgency, id);
    }
  });

  it('mends in the order that a person sees: what hides another comes first', () => {
    const place = (id: string) => CAUSES.find((cause) => cause.id === id)!.urgency;
    const order = ['offline', 'captive-portal', 'dns-blocked', 'dns-name-not-found', 'connection-refused', 'plain-http-on-tls-port', 'clock-wrong', 'interception-untrusted',
      'self-signed', 'certificate-wrong-host', 'unknown-issuer', 'certificate-expired', 'missing-intermediate', 'weak-key', 'redirect-loop', 'http-server-error', 'ipv6-broken',
      'no-fault-found', 'hsts-forbids-bypass'];
    expect(order.map(place)).toEqual(order.map(place).sort((a, b) => a - b));
  });

  for (const { id, words, fixers } of CAUSES) {
    describe(id, () => {
      it('has words', () => {
        for (const text of [words.title, words.summary, words.why, words.visitor, words.admin, words.missing]) expect(text.length).toBeGreaterThan(5);
        expect(words.summary).toMatch(/[.]\]?$/);
        expect(words.why.split(/[.] [A-Z]/)).toHaveLength(1);
      });

      it('has fixes for everyone who can mend it', () => {
        for (const audience of fixers) expect(words.fixes[audience] ?? [], audience).not.toEqual([]);
      });

      it('has ids that are its own, per audience', () => {
        for (const audience of AUDIENCES) {
          const ids = (words.fixes[audience] ?? []).map((fix) => fix.id);
          expect(ids).toEqual([...new Set(ids)]);
        }
      });

      it('uses only values that can be filled, and those of a rule in brackets', () => {
        for (const text of textsOf(words)) for (const name of namesIn(text)) expect(TARGET.has(name) || FOUND.has(name), `{${name}} in "${text}"`).toBe(true);
        const always = [words.summary, words.why, words.visitor, words.admin, words.missing, ...fixesOf(words).flatMap((fix) => [fix.does, fix.check ?? ''])];
        for (const text of always) {
          const outside = text.replace(/\[[^[\]]*\{[^[\]]*\]/g, '');
          for (const name of namesIn(outside)) expect(TARGET.has(name), `{${name}} in "${text}"`).toBe(true);
        }
      });

      it('puts only shell-safe values into commands and configurations', () => {
        for (const { command, config } of fixesOf(words)) {
          for (const text of [command ?? '', ...(config?.config ?? [])]) for (const name of namesIn(text).filter((one) => TARGET.has(one) || FOUND.has(one))) expect(SHELL_SAFE, text).toContain(name);
        }
      });

      it('sends the name with every openssl s_client', () => {
        for (const { command } of fixesOf(words)) if (command?.includes('s_client')) expect(command).toContain('{sni}');
      });
    });
  }

  it('prints common evidence from known values only', () => {
    for (const text of Object.values(EVIDENCE)) for (const name of namesIn(text)) expect(TARGET.has(name) || FOUND.has(name), text).toBe(true);
  });
});

describe('advice that is wrong appears nowhere', () => {
  const all = [
    ...CAUSES.flatMap(({ id, words }) => [...textsOf(words), ...fixesOf(words).flatMap((fix) => fix.config?.config ?? [])].map((text) => ({ id, text }))),
    ...Object.entries(ALERT_SENDERS).flatMap(([number, { sent, page }]) => [sent, page].map((text) => ({ id: `alert ${number}`, text }))),
    ...Object.entries(QUESTIONS_BEYOND).flatMap(([id, questions]) => questions.map(({ answer }) => ({ id, text: answer }))),
    ...CONFUSIONS_BEYOND.map(([id, , text]) => ({ id, text })),
    ...Object.values(HANDSHAKES).flat().flatMap(({ name, does, ends }) => [does, ends].map((text) => ({ id: name, text }))),
  ];
  const FORBIDDEN: readonly [string, RegExp][] = [
    ['lowering the browser’s versions', /security\.tls\.version|version\.min\b/i],
    ['checking an RSA modulus', /modulus/i],
    ['TLS compression', /compression.*(tls|ssl)|crime\b/i],
    ['clearing SSL state', /ssl state/i],
    ['ignoring certificate errors', /ignore-certificate-errors|thisisunsafe|accept the risk|proceed (anyway|to)|go on anyway|\badvanced\b.*continue/i],
    ['115 for certificate_required', /certificate_required.{0,20}115|115.{0,20}certificate_required/i],
    ['matching by common name', /common name (must|has to|should) match/i],
    ['a missing intermediate as the reason of an alert', /missing intermediate[^.]*(handshake_failure|alert 40)/i],
    ['a loose mode of a CDN', /(set|choose|switch to) [^.]*“?(Flexible|Full)”?(?! \(strict\))[”, ]/],
    ['disabling certificate checks', /NODE_TLS_REJECT_UNAUTHORIZED|verify\s*=\s*false|--insecure\b|--no-check-certificate/i],
    ['old versions in a recipe', /ssl_protocols[^;]*TLSv1[ ;.](?!2|3)|SSLProtocol[^`]*\+TLSv1 /],
  ];
  for (const [what, pattern] of FORBIDDEN) {
    it(what, () => expect(all.filter(({ text }) => pattern.test(text))).toEqual([]));
  }

  it('switching security software off is a test with its end', () => {
    for (const { id, text } of all) if (/(switch|turn)[^.]*\boff\b[^.]*(scan|antivirus|vpn)|(antivirus|scan|vpn)[^.]*(switch|turn)[^.]*\boff\b/i.test(text)) expect(text, id).toMatch(/test|one try|install no root/i);
  });

  it('installing a root by hand is never a visitor’s fix', () => {
    for (const { id, words } of CAUSES) for (const { does } of words.fixes.visitor ?? []) if (/\broot\b/i.test(does)) expect(does, id).toMatch(/install no root/);
  });

  it('says when not to go on, where an attack would look the same', () => {
    for (const id of ['self-signed', 'unknown-issuer', 'certificate-wrong-host', 'interception-untrusted', 'private-key-mismatch', 'pinned-key-mismatch', 'certificate-revoked', 'transparency-missing']) {
      expect(CAUSES.find((cause) => cause.id === id)!.words.fixes.visitor!.map((fix) => fix.id), id).toContain('do-not-go-on');
    }
  });
});
