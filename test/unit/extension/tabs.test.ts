import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureEvent } from '../../../lib/failures/event.ts';
import { createTabs } from '../../../lib/failures/tabs.ts';
import { memoryArea } from './area.ts';

const event = (tabId: number, at = 1000): FailureEvent =>
  ({ source: 'navigation', tabId, url: `https://t${tabId}.example/`, at, error: 'net::ERR_CONNECTION_RESET' });

describe('the failures of tabs', () => {
  it('survive the worker', async () => {
    const area = memoryArea();
    const before = createTabs(area);
    await before.note(event(1));
    await before.opened(1, 1100);
    await before.written();
    const { record } = await createTabs(area).get(1);
    expect(record).toMatchObject({ url: 'https://t1.example/', openedAt: 1100 });
  });

  it('are joined across the worker’s death: the second event of a failure finds the first', async () => {
    const area = memoryArea();
    const first = createTabs(area);
    await first.note(event(1));
    await first.written();
    const { record, before } = await createTabs(area).note({ source: 'request', tabId: 1, url: 'https://t1.example/', at: 1002, error: 'net::ERR_CONNECTION_RESET' });
    expect(before).not.toBeNull();
    expect(record).toHaveProperty('navigation');
    expect(record).toHaveProperty('request');
  });

  it('are read before anything is noted, however slow the storage is', async () => {
    const area = memoryArea({ 'failure:1': { tabId: 1, url: 'https://t1.example/', at: 5000, navigation: { error: 'newer' } } });
    const tabs = createTabs(area);
    const [noted] = await Promise.all([tabs.note(event(1, 10)), tabs.note(event(2))]);
    expect(noted.record.navigation?.error).toBe('newer');
  });

  it('are forgotten with the tab, and others stay', async () => {
    const area = memoryArea();
    const tabs = createTabs(area);
    await tabs.note(event(1));
    await tabs.note(event(2));
    await tabs.forget(1);
    await tabs.written();
    expect(Object.keys(area.items)).toEqual(['failure:2']);
  });

  it('that cannot be read are dropped, and that is told once for their tab', async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), async (junk) => {
      const area = memoryArea({ 'failure:1': junk ?? 'junk', 'failure:x': junk, other: junk });
      const tabs = createTabs(area);
      expect(await tabs.get(1)).toEqual({ record: null, dropped: true });
      await tabs.note(event(1));
      expect(await tabs.get(1)).toMatchObject({ dropped: false, record: { tabId: 1 } });
    }));
  });

  it('are kept in memory when the storage fails', async () => {
    const area = { ...memoryArea(), set: () => Promise.reject(new Error('quota')), get: () => Promise.reject(new Error('gone')) };
    const tabs = createTabs(area);
    await tabs.note(event(1));
    await tabs.written();
    expect((await tabs.get(1)).record).not.toBeNull();
  });
});
