import { expect, it } from 'vitest';
import { dress, dressAsBefore } from '../../../components/dress.ts';

/** A page of the extension; `kept` is what all its pages share. */
function page(kept: Map<string, string> | null): Document {
  const root = { dataset: {} as Record<string, string>, lang: 'en', dir: 'ltr', removeAttribute: () => delete root.dataset['theme'] };
  const view = {
    get localStorage() {
      if (!kept) throw new Error('The operation is insecure.');
      return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    },
  };
  return { documentElement: root, defaultView: view } as unknown as Document;
}
const themeOf = ({ documentElement }: Document) => documentElement.dataset['theme'];

it('has the chosen theme before the settings are read, from the last time', () => {
  const kept = new Map<string, string>();
  const first = page(kept);
  dressAsBefore(first);
  expect(themeOf(first)).toBeUndefined();
  dress(first, 'dark', 'de');
  const second = page(kept);
  dressAsBefore(second);
  expect(themeOf(second)).toBe('dark');
  dress(second, 'auto', 'de');
  const third = page(kept);
  dressAsBefore(third);
  expect([themeOf(second), themeOf(third)]).toEqual([undefined, undefined]);
});

it('takes no theme that is none, and stands where nothing may be kept', () => {
  const odd = page(new Map([['theme', 'pink"><img>']]));
  dressAsBefore(odd);
  expect(themeOf(odd)).toBeUndefined();
  const closed = page(null);
  dressAsBefore(closed);
  dress(closed, 'light', 'en');
  expect(themeOf(closed)).toBe('light');
});
