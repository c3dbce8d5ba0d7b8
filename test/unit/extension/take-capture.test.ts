import { describe, expect, it, vi } from 'vitest';
import { serveCapture, type CaptureReply } from '../../../lib/failures/serve-capture.ts';
import { createCaptureTaker, type CaptureState, type WalkEnd } from '../../../lib/failures/take-capture.ts';
import type { ToBackground } from '../../../lib/failures/view-messages.ts';
import { converse, type Conversation } from '../../../lib/link/converse.ts';
import { troubled, type RunEnd } from '../../../lib/link/trouble.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { captureName } from '../../../lib/report/capture-name.ts';
import { captureMessages } from '../../../probe/doors/send-capture.ts';
import { COST, fakeTimers, goodProbe, TCP } from './fake-wire.ts';

const bytes = Buffer.alloc(600_000, 'packets ');
const parts = [...captureMessages('run-1', { bytes, packets: 4, leftOut: 2 })];
const done: CaptureReply = { type: 'end', end: { outcome: 'done', cost: COST } };

function view(end: WalkEnd | Error = 'same') {
  const states: CaptureState[] = [];
  const saved: Uint8Array[] = [];
  const compared: unknown[] = [];
  const taker = createCaptureTaker({
    onState: (state) => states.push(state),
    save: (file) => (saved.push(file), 'a.pcapng'),
    compare: async (walk) => {
      compared.push(walk);
      if (end instanceof Error) throw end;
      return end;
    },
  });
  return { taker, states, saved, compared, last: () => vi.waitUntil(() => states.find((each) => each.stage === 'saved' || each.stage === 'failed')) };
}

describe('the report takes a capture', () => {
  it('whole: shows how far it is, saves it once, and tells how its walk ended', async () => {
    const { taker, states, saved, compared, last } = view({ summary: 'It works now.' });
    for (const reply of [{ type: 'observation', id: 'run-1', observation: TCP as Observation } as const, ...parts, done, done]) taker.take(reply);
    expect(await last()).toEqual({ stage: 'saved', file: 'a.pcapng', size: bytes.length, leftOut: 2, end: { summary: 'It works now.' } });
    expect(states.filter((each) => each.stage === 'receiving').map((each) => each.received)).toEqual([0, 245_760, 491_520, 600_000]);
    expect(saved.map((file) => Buffer.from(file).equals(bytes))).toEqual([true]);
    expect(compared).toMatchObject([{ observations: [TCP], end: { outcome: 'done' } }]);
  });

  it('and says nothing of the ends where they could not be compared', async () => {
    const { taker, saved, last } = view(new Error('no rules'));
    for (const reply of [...parts, done]) taker.take(reply);
    expect(await last()).toMatchObject({ stage: 'saved', end: null });
    expect(saved).toHaveLength(1);
  });

  const empty = [...captureMessages('run-1', { bytes: Buffer.alloc(48), packets: 0, leftOut: 0 })];
  it.each<[CaptureReply[], object]>([
    [[done], { fault: 'old-probe' }], [[...parts.slice(0, -1), done], { fault: 'not-whole' }], [[parts[0]!, parts[2]!, done], { fault: 'not-whole' }], [[...empty, done], { fault: 'no-connection' }],
    [[...parts, { type: 'end', end: troubled('disconnected', 'native') }], { trouble: { kind: 'disconnected' } }],
    [[{ type: 'end', end: troubled('absent', null) }], { trouble: { kind: 'absent' } }],
  ])('and saves nothing of one that is not (%#)', async (replies, why) => {
    const { taker, saved, last } = view();
    for (const reply of replies) taker.take(reply);
    expect(await last()).toMatchObject({ stage: 'failed', ...why });
    expect(saved).toEqual([]);
  });

  it.each(['gone', 'stopped'] as const)('and saves nothing once it is %s', async (fault) => {
    const { taker, saved, states } = view();
    for (const reply of parts) taker.take(reply);
    taker.fail(fault);
    taker.take(done);
    expect(states.at(-1)).toEqual({ stage: 'failed', fault });
    expect(saved).toEqual([]);
  });
});

describe('the background', () => {
  const wish: ToBackground = { type: 'capture', url: 'https://shop.example/a?b', failure: { raw: 'net::ERR_FAILED', browser: 'chromium' } };

  function serve(ask: (talk: Pick<Conversation, 'request' | 'onObservation' | 'onCapture' | 'signal'>) => Promise<RunEnd>) {
    const posted: CaptureReply[] = [];
    let say: (message: ToBackground) => void = () => {};
    let leave = () => {};
    serveCapture({ post: (reply) => posted.push(reply), onMessage: (handle) => void (say = handle), onGone: (handle) => void (leave = handle) }, { ask, newId: () => 'run-1' });
    return { posted, say: (message: ToBackground) => say(message), leave: () => leave() };
  }
  const over = (replies: unknown[]) => {
    const timers = fakeTimers();
    const { wire, state } = goodProbe(() => replies);
    return { state, ask: (talk: Pick<Conversation, 'request' | 'onObservation' | 'onCapture' | 'signal'>) => converse(wire, { ...talk, version: '', after: timers.after }) };
  };

  it('wishes for a capture of a walk of its own and hands on all that comes', async () => {
    const { ask, state } = over([{ type: 'observation', id: 'run-1', observation: TCP }, ...parts, { type: 'done', id: 'run-1', cost: COST }]);
    const { posted, say } = serve(ask);
    say({ type: 'again' });
    expect(posted).toEqual([]);
    say(wish);
    await vi.waitUntil(() => posted.at(-1)?.type === 'end');
    expect(state.sent.at(-1)).toMatchObject({ type: 'diagnose', id: 'run-1', url: 'https://shop.example/a?b', failure: { raw: 'net::ERR_FAILED' }, capture: true });
    expect(posted.map((reply) => reply.type)).toEqual(['observation', 'capture', 'capture-part', 'capture-part', 'capture-part', 'end']);
  });

  it('ends the walk when the report goes, and tells it nothing more', async () => {
    const { ask, state } = over([]);
    const { posted, say, leave } = serve(ask);
    say(wish);
    await vi.waitUntil(() => state.sent.length === 2);
    leave();
    expect(state.isClosed).toBe(true);
    await Promise.resolve();
    expect(posted).toEqual([]);
  });

  it.each([
    ['out of order', [parts[0], parts[2]]], ['before it is announced', [parts[1]]], ['of another run', [{ ...parts[0], id: 'run-2' }]],
    ['larger than allowed', [{ ...parts[0], size: 2 ** 40 }]], ['with bad base64', [parts[0], { ...parts[1], data: '!!!!' }]],
  ])('ends at a part %s', async (_, replies) => {
    const { ask, state } = over([...replies, { type: 'done', id: 'run-1', cost: COST }]);
    const { posted, say } = serve(ask);
    say(wish);
    await vi.waitUntil(() => posted.at(-1)?.type === 'end');
    expect(posted.at(-1)).toMatchObject({ end: { trouble: { kind: 'bad-reply' } } });
    expect(state.isClosed).toBe(true);
  });

  it('takes no capture that nobody asked for', async () => {
    const { ask } = over([parts[0]]);
    expect(await ask({ request: { type: 'diagnose', id: 'run-1', url: 'https://shop.example/', failure: null }, onObservation: () => undefined })).toMatchObject({ trouble: { kind: 'bad-reply' } });
  });

  it('gives each part a time of its own', async () => {
    const timers = fakeTimers();
    const { wire } = goodProbe(() => parts.slice(0, 2));
    const ending = converse(wire, { request: { type: 'diagnose', id: 'run-1', url: 'https://shop.example/', failure: null, capture: true }, version: '', onObservation: () => undefined, onCapture: () => undefined, after: timers.after });
    await vi.waitUntil(() => timers.armed.size === 1);
    timers.fire();
    expect(await ending).toMatchObject({ trouble: { kind: 'silent' } });
  });
});

describe('the name of the file', () => {
  it.each([
    ['Shop.Example', 'pagefault-shop.example-2026-03-04.pcapng'], ['[2001:db8::1]', 'pagefault-2001-db8-1-2026-03-04.pcapng'], ['../..\\a/b', 'pagefault-a-b-2026-03-04.pcapng'],
    ['', 'pagefault-page-2026-03-04.pcapng'], ['\u202Egpj.exe', 'pagefault-gpj.exe-2026-03-04.pcapng'], ['a'.repeat(300), `pagefault-${'a'.repeat(100)}-2026-03-04.pcapng`],
  ])('of %j', (host, name) => {
    expect(captureName(host, Date.UTC(2026, 2, 4, 23, 59))).toBe(name);
  });
});
