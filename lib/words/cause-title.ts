import { causeOf } from '../causes/index.ts';
import { filesOf } from './files.ts';
import { wordsIn } from './index.ts';

/** What a cause is called in a language; its id where this version knows none such. It brings the words of all causes with it: load it only when one is to be named. */
export async function causeTitles(ids: readonly string[], language: string): Promise<ReadonlyMap<string, string>> {
  const words = (await filesOf(language)?.words()) ?? wordsIn('en');
  return new Map(ids.map((id) => {
    const cause = causeOf(id);
    return [id, cause ? words.cause(cause).title : id];
  }));
}
