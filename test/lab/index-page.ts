import type { StartedServer } from './start.ts';

/** The lab's front page: every failing page, grouped by its cause, with what is wrong there. */
export function indexPage(servers: readonly StartedServer[]): string {
  const rows = servers.filter((one) => one.page !== false).map((one) => `
    <tr><td><a href="${escape(one.url)}">${escape(one.title)}</a></td><td>${escape(one.describe)}</td><td>${escape(one.program)}</td><td><code>${escape(one.cause)}</code></td></tr>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pagefault lab</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
  table { border-collapse: collapse; width: 100% } td, th { text-align: start; padding: .4rem .8rem .4rem 0; vertical-align: top; border-bottom: 1px solid #8884 }
</style></head>
<body><h1>Pages that fail</h1>
<p>Each link leads to a real server on this machine that is broken in one way. Open one, and see what Pagefault says.</p>
<table><thead><tr><th>Page</th><th>What is wrong</th><th>Server</th><th>Cause</th></tr></thead><tbody>${rows}
</tbody></table></body></html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
