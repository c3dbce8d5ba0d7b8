import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { checkCaller } from '../../../probe/doors/native/caller.ts';
import { frame, FrameReader } from '../../../probe/doors/native/framing.ts';
import { host } from '../../../probe/doors/native/host.ts';
import type { Run } from '../../../probe/doors/sessions.ts';
import { RunContext } from '../../../probe/run-context.ts';
import { createCaptureJoin } from '../../../lib/link/join-capture.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { captureMessage, capturePartMessage } from '../../../lib/protocol/messages.ts';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '../../../lib/protocol/version.ts';
import { capturingRun, COST, patientRun, quickRun, refused } from './fakes.ts';

/** A host and the means to talk with it; `next` waits for one reply. */
function start(run: Run, refusedWords: string | null = null) {
  const input = new PassThrough();
  const output = new PassThrough();
  const reader = new FrameReader(2 ** 20);
  const replies: unknown[] = [];
  const waiting: ((reply: unknown) => void)[] = [];
  output.on('data', (chunk: Buffer) => {
    for (const read of reader.push(chunk)) {
      const reply: unknown = read.ok ? JSON.parse(read.text) : read;
      const taker = waiting.shift();
      if (taker) taker(reply);
      else replies.push(reply);
    }
  });
  const ended = host({ input, write: (bytes) => void output.write(bytes), run, refused: refusedWords });
  return {
    say: (message: unknown) => input.write(frame(typeof message === 'string' ? message : JSON.stringify(message))),
    next: () => new Promise<unknown>((done) => (replies.length > 0 ? done(replies.shift()) : waiting.push(done))),
    close: () => {
      input.end();
      return ended;
    },
  };
}

const HELLO = { type: 'hello', protocol: 1, program: 'extension', version: '0.1.0' };
const ask = (id: string) => ({ type: 'diagnose', id, url: 'https://example.com/', failure: null });

it('greets, and tells what it sees as it is seen', async () => {
  const talk = start(quickRun);
  talk.say(HELLO);
  expect(await talk.next()).toMatchObject({ type: 'hello', protocol: 1, program: 'probe' });
  talk.say(ask('a'));
  expect(await talk.next()).toEqual({ type: 'observation', id: 'a', observation: refused() });
  expect(await talk.next()).toEqual({ type: 'done', id: 'a', cost: COST });
  await talk.close();
});

it('hands on what may be contacted', async () => {
  const asked: unknown[] = [];
  const talk = start(async (options) => {
    asked.push([options.others, options.compareDns]);
    return COST;
  });
  for (const more of [{}, { onlyTarget: true }, { onlyTarget: false, compareDns: '9.9.9.9:53' }]) {
    talk.say({ ...ask('a'), ...more });
    await talk.next();
  }
  expect(asked).toEqual([[undefined, undefined], [false, undefined], [undefined, '9.9.9.9:53']]);
  await talk.close();
});

it('walks as the browser that asks, also where the page did not fail', async () => {
  const walked: string[] = [];
  const talk = start(async (options, emit) => {
    walked.push(new RunContext(options, emit).browser);
    return COST;
  });
  for (const more of [{}, { browser: 'firefox' }, { browser: 'chromium' }, { browser: 'firefox', failure: { raw: 'net::ERR_FAILED', browser: 'chromium' } }]) {
    talk.say({ ...ask('a'), ...more });
    await talk.next();
  }
  expect(walked).toEqual(['chromium', 'firefox', 'chromium', 'chromium']);
  talk.say({ ...ask('a'), browser: 'lynx' });
  expect(await talk.next()).toMatchObject({ type: 'error', code: 'bad-message' });
  await talk.close();
});

it('answers each bad message with one error and goes on', async () => {
  const talk = start(quickRun);
  for (const [message, code, id] of [
    ['{"type":', 'bad-message', null],
    ['', 'bad-message', null],
    [{ type: 'frob' }, 'bad-message', null],
    [{ type: 'diagnose', id: 'x', url: '', failure: null }, 'bad-message', 'x'],
    [{ type: 'diagnose', id: 'y', url: 'file:///etc/passwd', failure: null }, 'bad-message', 'y'],
    [{ type: 'diagnose', id: 'z', url: 'https://a.example', failure: null, timeoutMs: 1 }, 'bad-message', 'z'],
    [{ type: 'diagnose', id: 'r', url: 'https://a.example', failure: null, compareDns: 'dns.example' }, 'bad-message', 'r'],
    ['x'.repeat(70_000), 'too-large', null],
    [{ ...HELLO, protocol: 2 }, 'unknown-version', null],
    [{ type: 'hello', protocol: 7, greetings: 'of another age' }, 'unknown-version', null],
  ] as const) {
    talk.say(message);
    const reply = await talk.next() as { message: string };
    expect(reply).toMatchObject({ type: 'error', code, id });
    expect(reply.message).toMatch(/;|\bupdate\b|:/);
  }
  talk.say(HELLO);
  expect(await talk.next()).toMatchObject({ type: 'hello' });
  await talk.close();
});

it('runs nothing for an extension of another version', async () => {
  const talk = start(quickRun);
  talk.say({ ...HELLO, protocol: 2 });
  expect(await talk.next()).toMatchObject({ code: 'unknown-version', message: expect.stringContaining('update this probe') });
  talk.say(ask('a'));
  expect(await talk.next()).toMatchObject({ code: 'unknown-version', id: 'a' });
  await talk.close();
});

it('runs four at once, calls the fifth busy, and takes a new one after a cancel', async () => {
  const talk = start(patientRun);
  for (const id of ['1', '2', '3', '4']) {
    talk.say(ask(id));
    expect(await talk.next()).toMatchObject({ type: 'observation', id });
  }
  talk.say(ask('5'));
  expect(await talk.next()).toMatchObject({ type: 'error', id: '5', code: 'busy' });
  talk.say(ask('1'));
  expect(await talk.next()).toMatchObject({ type: 'error', id: '1' });
  talk.say({ type: 'cancel', id: '1' });
  expect(await talk.next()).toMatchObject({ type: 'done', id: '1' });
  talk.say({ type: 'cancel', id: 'never-was' });
  talk.say(ask('6'));
  expect(await talk.next()).toMatchObject({ type: 'observation', id: '6' });
  await talk.close();
});

it('stops the runs that are left when the browser goes', async () => {
  let stopped = false;
  const talk = start(async (options, emit) => {
    const cost = await patientRun(options, emit);
    stopped = options.signal!.aborted;
    return cost;
  });
  talk.say(ask('a'));
  await talk.next();
  await talk.close();
  await new Promise((done) => setImmediate(done));
  expect(stopped).toBe(true);
});

it('gives a capture in parts before done to whoever wished for it, and to nobody else', async () => {
  const bytes = randomBytes(LIMITS.capturePart + 100_000);
  const talk = start(capturingRun(bytes));
  talk.say(ask('without'));
  expect([await talk.next(), await talk.next()]).toMatchObject([{ type: 'observation' }, { type: 'done', id: 'without' }]);
  talk.say({ ...ask('with'), capture: true });
  expect(await talk.next()).toMatchObject({ type: 'observation', id: 'with' });
  const joining = createCaptureJoin();
  for (let count = 0; count < 3; count++) expect(joining.add(v.parse(v.union([captureMessage, capturePartMessage]), await talk.next()))).toBeNull();
  expect(await talk.next()).toEqual({ type: 'done', id: 'with', cost: COST });
  const joined = await joining.whole();
  expect(joined?.ok && Buffer.from(joined.bytes).equals(bytes)).toBe(true);
  await talk.close();
});

it('stops sending a capture that nobody wants any more', async () => {
  const talk = start(capturingRun(Buffer.alloc(20 * LIMITS.capturePart)));
  talk.say({ ...ask('a'), capture: true });
  expect(await talk.next()).toMatchObject({ type: 'observation' });
  expect(await talk.next()).toMatchObject({ type: 'capture', parts: 20 });
  talk.say({ type: 'cancel', id: 'a' });
  let parts = 0;
  for (let reply = await talk.next() as { type: string }; reply.type !== 'done'; reply = await talk.next() as { type: string }) parts++;
  expect(parts).toBeLessThan(20);
  await talk.close();
});

it('survives a probe that fails', async () => {
  const talk = start(() => Promise.reject(new Error('out of files')));
  talk.say(ask('a'));
  expect(await talk.next()).toMatchObject({ type: 'error', id: 'a', code: 'internal', message: expect.stringContaining('out of files') });
  talk.say(HELLO);
  expect(await talk.next()).toMatchObject({ type: 'hello' });
  await talk.close();
});

it('tells a caller who may not use it so, and nothing else', async () => {
  const talk = start(quickRun, 'You may not.');
  talk.say(HELLO);
  expect(await talk.next()).toEqual({ type: 'error', id: null, code: 'not-paired', message: 'You may not.' });
  await talk.close();
});

it('knows its callers', () => {
  const other = 'a'.repeat(32);
  expect(checkCaller([], [])).toEqual({ ok: true, browser: null });
  expect(checkCaller([`chrome-extension://${CHROMIUM_EXTENSION_ID}/`, '--parent-window=12'], [])).toEqual({ ok: true, browser: 'chromium' });
  expect(checkCaller([`chrome-extension://${other}/`], []).ok).toBe(false);
  expect(checkCaller([`--extension-id=${other}`, `chrome-extension://${other}/`], [other])).toEqual({ ok: true, browser: 'chromium' });
  expect(checkCaller(['/home/a/.mozilla/native-messaging-hosts/pagefault.json', FIREFOX_EXTENSION_ID], [])).toEqual({ ok: true, browser: 'firefox' });
  expect(checkCaller(['/home/a/pagefault.json', 'other@example.com'], []).ok).toBe(false);
  expect(checkCaller(['https://evil.example/'], []).ok).toBe(false);
});
