/**
 * Server-sent events, as far as a probe sends them (WHATWG HTML section 9.2.6): `data` lines, joined by line feeds,
 * ended by an empty line. Comments and other fields are passed over. An event over `most` characters throws.
 */
export function createEventReader(most: number, onData: (data: string) => void): (chunk: string) => void {
  let rest = '';
  let data: string[] = [];
  let size = 0;

  function line(text: string): void {
    if (text === '') {
      if (data.length > 0) onData(data.join('\n'));
      data = [];
      size = 0;
    } else if (text.startsWith('data:')) {
      const value = text.slice(text[5] === ' ' ? 6 : 5);
      size += value.length + 1;
      if (size > most + 1) throw new RangeError(`an event of more than ${most} characters`);
      data.push(value);
    }
  }

  return (chunk) => {
    rest += chunk;
    for (;;) {
      const end = /\r\n|\n|\r(?=[^\n])/.exec(rest);
      if (!end) break;
      line(rest.slice(0, end.index));
      rest = rest.slice(end.index + end[0].length);
    }
    if (rest.length > most + 6) throw new RangeError(`a line of more than ${most} characters`);
  };
}
