import { readFile, writeFile } from 'node:fs/promises';

// Writes probe/x509/transparency-log-list.ts anew from a list of certificate transparency logs in the form that Chrome
// publishes (version 3, https://www.gstatic.com/ct/log_list/v3/log_list.json):
//   node --experimental-strip-types scripts/renew-transparency-logs.ts log_list.json
interface Log {
  description: string;
  key: string;
  state?: Record<string, { timestamp: string }>;
}
interface LogList {
  log_list_timestamp: string;
  operators: { name: string; logs?: Log[]; tiled_logs?: Log[] }[];
}

const file = process.argv[2];
if (!file) {
  console.error('Name the list as it was downloaded: node --experimental-strip-types scripts/renew-transparency-logs.ts log_list.json');
  process.exit(2);
}
const list = JSON.parse(await readFile(file, 'utf8')) as LogList;
const lines = list.operators.flatMap(({ name, logs = [], tiled_logs: tiled = [] }) => {
  const own = [...logs.flatMap((log) => line(log, name, 'rfc6962')), ...tiled.flatMap((log) => line(log, name, 'static'))];
  return own.length > 0 ? [`@${name}`, ...own] : [];
});
if (lines.length < 10) throw new Error(`${file} holds no list of logs`);
await writeFile(new URL('../probe/x509/transparency-log-list.ts', import.meta.url), `/**
 * Logs of certificate transparency that Chrome and Firefox know: under each operator a line with name, kind, state, the
 * time since which that state holds, and the key. \`accepted\` is qualified, usable or read-only, which browsers take
 * alike. Times of expiry that a log is meant for are left out, as no browser looks at them.
 * Facts from the lists of Chrome and Firefox 153; written by scripts/renew-transparency-logs.ts, which tells how to renew it.
 */
export const LOG_LIST_AS_OF = '${list.log_list_timestamp.slice(0, 10)}';

export const LOG_LIST = \`
${lines.join('\n')}
\`;
`);
console.log(`${lines.filter((each) => !each.startsWith('@')).length} logs as of ${list.log_list_timestamp}`);

function line({ description, key, state = {} }: Log, operator: string, kind: string): string[] {
  // Placeholders are in the lists for programs that break on an operator without logs of the older kind.
  const [is, told] = Object.entries(state)[0] ?? [];
  if (!is || !told || /bogus/i.test(description) || !['qualified', 'usable', 'readonly', 'retired'].includes(is)) return [];
  const name = description.replace(operator, '').replace(/['"]|\blog\b/gi, ' ').trim().replace(/\s+/g, '-');
  if (!/^[\w.-]+$/.test(name) || !/^[A-Za-z\d+/=]{80,800}$/.test(key)) throw new Error(`"${description}" is not of the form expected`);
  return [[name, kind, is === 'retired' ? 'retired' : 'accepted', told.timestamp, key].join('|')];
}
