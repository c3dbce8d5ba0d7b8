import { readHost } from '../../policy/name.ts';
import { readCidr } from '../../policy/cidr.ts';

export interface OptOut {
  names: string[];
  ranges: string[];
}

/**
 * The operator's list: one name (with all below it), address or range a line, `#` before a remark. A line that cannot be
 * read throws, for somebody believes to be left alone by it.
 */
export function parseOptOut(text: string, file: string): OptOut {
  const list: OptOut = { names: [], ranges: [] };
  text.split(/\r?\n/).forEach((line, place) => {
    const entry = line.replace(/#.*$/, '').trim();
    if (entry === '') return;
    if (readCidr(entry)) {
      list.ranges.push(entry);
      return;
    }
    const read = readHost(entry.replace(/^\*\./, ''));
    if (!read.ok || read.address || !read.host.includes('.')) throw new Error(`${file}, line ${place + 1}: "${entry}" is neither a name, an address nor a range; right are example.com and 192.0.2.0/24`);
    list.names.push(read.host);
  });
  return list;
}
