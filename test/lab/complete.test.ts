import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../lib/causes/index.ts';
import { NOT_MADE } from './not-made.ts';
import { labServers } from './start.ts';

describe('every cause', async () => {
  const shown = new Set((await labServers()).map((server) => server.cause));

  it('has a server that shows it, or a reason why none can be made', () => {
    expect(CAUSES.map((cause) => cause.id).filter((id) => !shown.has(id) && !(id in NOT_MADE))).toEqual([]);
  });

  it('is not in both places', () => {
    expect(Object.keys(NOT_MADE).filter((id) => shown.has(id))).toEqual([]);
  });

  it('that has a reason exists, and the reason is a sentence', () => {
    const ids: ReadonlySet<string> = new Set(CAUSES.map((cause) => cause.id));
    for (const [id, reason] of Object.entries(NOT_MADE)) {
      expect(ids, id).toContain(id);
      expect(reason, id).toMatch(/^[A-Z].{30,}\.$/);
    }
  });

  it('that a server shows exists', () => {
    const ids: ReadonlySet<string> = new Set(CAUSES.map((cause) => cause.id));
    for (const id of shown) expect(ids).toContain(id);
  });

  it('has more servers than reasons: sixty causes and more', () => {
    expect(shown.size).toBeGreaterThanOrEqual(60);
  });
});
