import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../../lib/failures/announce.ts';
import type { FailureEvent } from '../../../lib/failures/event.ts';
import { createTabs } from '../../../lib/failures/tabs.ts';
import { memoryArea } from './area.ts';

const url = 'https://shop.example/';
const navigation = (at: number, more: Partial<FailureEvent> = {}) => ({ source: 'navigation', tabId: 1, url, at, error: 'net::ERR_FAILED', ...more }) as FailureEvent;
const page = (at: number): FailureEvent => ({ source: 'page', tabId: 1, url, at, page: 'netReset' });
const request = (at: number): FailureEvent => ({ source: 'request', tabId: 1, url, at, error: 'net::ERR_FAILED' });

function setUp(change: { focus?: number | null; setting?: boolean; refuses?: boolean; quiet?: string[] } = {}) {
  const area = memoryArea();
  const seen = { opened: 0, marked: 0, remembered: 0, diagnosed: 0 };
  let time = 0;
  const wake = () => {
    const announce = createAnnouncer({
      tabs: createTabs(area),
      now: () => time,
      opening: async () => ({ opensByItself: change.setting ?? true, quietHosts: change.quiet ?? [] }),
      tabInFocus: async () => (change.focus === null ? null : { tabId: change.focus ?? 1, windowId: 7 }),
      openPopup: async () => (++seen.opened, !change.refuses),
      mark: async () => void seen.marked++,
      diagnose: () => void seen.diagnosed++,
      remember: () => void seen.remembered++,
    });
    return (event: FailureEvent) => ((time = event.at), announce(event));
  };
  return { seen, wake };
}

describe('the popup by itself', () => {
  it('opens once for one failure, whatever events tell of it, at once or one after the other', async () => {
    for (const order of [[navigation(0), page(50)], [page(50), navigation(0)], [request(0), navigation(1), page(50)]]) {
      const { seen, wake } = setUp();
      const announce = wake();
      await Promise.all(order.map(announce));
      expect(seen.opened).toBe(1);
      const { seen: slow, wake: wakeSlow } = setUp();
      const announceSlowly = wakeSlow();
      for (const event of order) await announceSlowly(event);
      expect(slow.opened).toBe(1);
    }
  });

  it('opens once although the worker dies between two events', async () => {
    const { seen, wake } = setUp();
    await wake()(navigation(0));
    await wake()(page(50));
    expect(seen.opened).toBe(1);
  });

  it('never opens in a loop: a page that fails every second opens it every ten at most', async () => {
    const { seen, wake } = setUp();
    const announce = wake();
    for (let second = 0; second < 30; second++) await announce(navigation(second * 1000));
    expect(seen.opened).toBe(3);
  });

  it('opens for another page in the same tab', async () => {
    const { seen, wake } = setUp();
    const announce = wake();
    await announce(navigation(0));
    await announce(navigation(1000, { url: 'https://other.example/' }));
    expect(seen.opened).toBe(2);
  });

  it.each([['another tab is in focus', { focus: 2 }], ['no window is in focus', { focus: null }], ['the person does not want it', { setting: false }]])(
    'stays shut where %s, and the button is marked', async (_name, change) => {
      const { seen, wake } = setUp(change);
      await wake()(navigation(0));
      expect(seen).toMatchObject({ opened: 0, marked: 1 });
    });

  it('tries no second time where the browser refuses', async () => {
    const { seen, wake } = setUp({ refuses: true });
    const announce = wake();
    await announce(navigation(0));
    await announce(page(50));
    expect(seen.opened).toBe(1);
    expect(seen.marked).toBe(2);
  });

  it('does nothing for a request’s error alone', async () => {
    const { seen, wake } = setUp();
    await wake()(request(0));
    expect(seen).toEqual({ opened: 0, marked: 0, remembered: 0, diagnosed: 0 });
  });

  it('leaves quiet hosts quiet: the button is marked, the failure remembered, nothing opens', async () => {
    for (const quiet of [['shop.example'], ['*.example']]) {
      const { seen, wake } = setUp({ quiet });
      await wake()(navigation(0));
      expect(seen).toMatchObject({ opened: 0, marked: 1, remembered: 1 });
    }
  });
});
