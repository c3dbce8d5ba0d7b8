/**
 * Bytes that arrive in pieces and are read in others. Pieces are joined only when a read spans them, so that
 * a peer that sends byte by byte costs no more than one that does not.
 */
export class ByteQueue {
  private pieces: Buffer[] = [];
  length = 0;

  push(piece: Buffer): void {
    if (piece.length === 0) return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** The first `count` bytes, left in place; fewer where fewer are there. */
  peek(count: number): Buffer {
    const wanted = Math.min(count, this.length);
    if (wanted === 0) return Buffer.alloc(0);
    if (this.pieces[0]!.length < wanted) this.pieces = [Buffer.concat(this.pieces)];
    return this.pieces[0]!.subarray(0, wanted);
  }

  take(count: number): Buffer {
    const taken = this.peek(count);
    if (taken.length === 0) return taken;
    const rest = this.pieces[0]!.subarray(taken.length);
    if (rest.length > 0) this.pieces[0] = rest;
    else this.pieces.shift();
    this.length -= taken.length;
    return taken;
  }
}
