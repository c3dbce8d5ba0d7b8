/** The bytes cut at the given lengths, in turn; what is left comes last. */
export function pieces(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const cut: Buffer[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= bytes.length) break;
    const size = Math.max(1, length);
    cut.push(bytes.subarray(at, at + size));
    at += size;
  }
  if (at < bytes.length) cut.push(bytes.subarray(at));
  return cut;
}
