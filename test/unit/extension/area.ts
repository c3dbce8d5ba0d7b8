import type { Area } from '../../../lib/failures/area.ts';

/** Session storage that outlives the worker, as the browser's does: values are copied in and out. */
export function memoryArea(items: Record<string, unknown> = {}): Area & { items: Record<string, unknown> } {
  return {
    items,
    async get(keys) {
      const found = keys === null ? items : { [keys]: items[keys] };
      return structuredClone(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)));
    },
    async set(more) {
      Object.assign(items, structuredClone(more));
    },
    async remove(key) {
      delete items[key];
    },
  };
}
