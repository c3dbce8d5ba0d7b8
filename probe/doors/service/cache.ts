/** Keeps the newest values within a number of bytes; what was not asked for longest goes first. */
export class ByteCache<T> {
  private readonly kept = new Map<string, { value: T; bytes: number }>();
  private readonly most: number;
  private total = 0;

  constructor(most: number) {
    this.most = most;
  }

  get size(): number {
    return this.kept.size;
  }

  get bytes(): number {
    return this.total;
  }

  get(key: string): T | null {
    const found = this.kept.get(key);
    if (!found) return null;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  set(key: string, value: T, bytes: number): void {
    this.delete(key);
    if (bytes > this.most) return;
    this.kept.set(key, { value, bytes });
    this.total += bytes;
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const found = this.kept.get(key);
    if (!found) return;
    this.total -= found.bytes;
    this.kept.delete(key);
  }
}
