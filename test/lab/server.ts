import type { CertificateMaker } from './certificates.ts';

export type Program = 'nginx' | 'openssl' | 'boringssl' | 'gnutls' | 'node' | 'raw';

/** What a browser is told of a page here: the code without `net::`, or null where the page loads or nothing is reported. */
export interface ExpectedCodes {
  firefox: string | null;
  chromium: string | null;
}

/** One server that fails in one way. Each file of `servers/` exports one as its default. */
export interface LabServer {
  /** Also the first label of its host: `<id>.lab.localhost`. */
  id: string;
  /** The cause that a diagnosis must find. */
  cause: string;
  program: Program;
  title: string;
  /** For the index page: what is wrong, in one or two sentences. */
  describe: string;
  /** As measured in both browsers. */
  expected: ExpectedCodes;
  /** Other codes seen where it depends on which of two packets a browser reads first. */
  also?: { firefox?: string[]; chromium?: string[] };
  /** False: a browser would wait too long, or sees nothing of it; only the probe is sent there. */
  page?: boolean;
  start(ctx: LabContext): Promise<Running>;
}

export interface Running {
  port: number;
  /** `https` unless said. */
  scheme?: 'http' | 'https';
  /** `<id>.lab.localhost` unless said; IPv6 addresses in brackets. */
  host?: string;
  /** `/` unless said. */
  path?: string;
  /** Options that `pagefault diagnose` needs besides the URL to meet this fault: `['--dns', '127.0.0.1:5353']`. */
  options?: string[];
  /** Environment that `pagefault diagnose` needs: a proxy. */
  env?: Record<string, string>;
  stop(): Promise<void>;
}

export interface LabContext {
  /** `<id>.lab.localhost`. */
  host: string;
  /** This server's own folder, removed when the lab stops. */
  dir: string;
  certificates: CertificateMaker;
  /** `http://127.0.0.1:PORT` of the lab's plain HTTP server, which serves issuers and revocation lists. */
  plain: string;
  /** Publishes bytes at the plain server and returns their URL. */
  publish(name: string, bytes: Uint8Array, type: string): string;
  /** The loopback addresses that this machine has: 127.0.0.1, and ::1 where IPv6 is on. */
  addresses: readonly string[];
}
