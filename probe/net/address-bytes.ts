/** 4 or 16 bytes. The URL parser has done the reading: what is here is canonical. */
export function addressBytes(address: string): Buffer {
  const plain = address.split('%')[0]!;
  if (!plain.includes(':')) return Buffer.from(plain.split('.').map(Number));
  const [head = '', tail] = plain.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(head), tail === undefined ? [] : groups(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return Buffer.concat([...left, ...zeros, ...right].map((group) => Buffer.from(group.padStart(4, '0'), 'hex')));
}
