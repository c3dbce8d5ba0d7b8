import type { EvidenceIndex } from '../diagnosis/evidence.ts';

/** 407 to a plain page that was asked of a proxy: only proxies say so (RFC 9110 section 15.5.8). */
export function wantsName(e: EvidenceIndex): boolean {
  return isAsked(e) && e.page?.status === 407;
}

/** Whether the answer to a plain page is the proxy's and not the site's, by the marks that proxies leave on answers of their own. */
export function isProxysOwn(e: EvidenceIndex): boolean {
  if (!isAsked(e) || (e.page?.status ?? 0) < 400 || e.page?.status === 407) return false;
  return (e.page?.headers ?? []).some(([name, value]) =>
    name === 'x-squid-error' || (name === 'proxy-status' && /;\s*error=/i.test(value)) || (name === 'server' && /^(tinyproxy|privoxy|polipo)\b/i.test(value)));
}

function isAsked(e: EvidenceIndex): boolean {
  return !e.isHttps && e.about('proxy')?.outcome === 'ok' && e.page?.outcome === 'response';
}
