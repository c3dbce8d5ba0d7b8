import type { Diagnosis } from '../protocol/diagnosis.ts';

/** The command that walks the same road and keeps a capture. Nothing in it can end its quotes. Null where the URL or code could. */
export function captureCommand({ target, failure }: Diagnosis): string | null {
  if (/['\\\p{C}\s]/u.test(target.url)) return null;
  const code = failure && /^[A-Za-z0-9_:.-]{1,120}$/.test(failure.code) ? ` --code ${failure.code}` : '';
  const browser = failure?.browser ? ` --browser ${failure.browser}` : '';
  return `pagefault diagnose '${target.url}'${code}${browser} --capture pagefault.pcapng`;
}
