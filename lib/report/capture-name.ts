/** `pagefault-HOST-YYYY-MM-DD.pcapng`, of letters that every file system takes. `at`: milliseconds since 1970, the day in UTC. */
export function captureName(host: string, at: number): string {
  const safe = host.toLowerCase().replace(/[^a-z0-9.-]+/g, '-').replace(/\.{2,}/g, '.').replace(/^[.-]+|[.-]+$/g, '').slice(0, 100);
  return `pagefault-${safe || 'page'}-${new Date(at).toISOString().slice(0, 10)}.pcapng`;
}
