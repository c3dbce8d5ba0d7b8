/** Colours and signs for one stream. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  sign: { ok: string; failed: string; skipped: string; unknown: string; line: string; break: string; bullet: string };
}

/**
 * Colours only where a person reads: not into a pipe, not with NO_COLOR set to anything (no-color.org),
 * not on a terminal that calls itself dumb. FORCE_COLOR does not exist here: a pipe stays plain.
 */
export function styleFor(where: { terminal: boolean; env: Readonly<Record<string, string | undefined>>; noColor?: boolean }): Style {
  const dumb = where.env.TERM === 'dumb';
  const coloured = where.terminal && !dumb && !where.noColor && (where.env.NO_COLOR ?? '') === '';
  const paint = (open: number, close: number) => (text: string) => (coloured ? `\u001b[${open}m${text}\u001b[${close}m` : text);
  return {
    bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), green: paint(32, 39), yellow: paint(33, 39), cyan: paint(36, 39),
    sign: dumb
      ? { ok: 'ok', failed: 'FAILED', skipped: '-', unknown: '?', line: '--', break: 'XX', bullet: '*' }
      : { ok: '✓', failed: '✗', skipped: '·', unknown: '?', line: '──', break: '╳', bullet: '•' },
  };
}

/** Breaks text at spaces so that lines hold at most `width` characters; later lines begin with `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? width : width - indent.length;
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
