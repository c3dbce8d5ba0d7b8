import { pino, type Logger } from 'pino';

/**
 * The service's log: JSON lines on stdout, about the service. Hosts, addresses and questions are not written at all;
 * what a library might add of them is taken out.
 */
export function createLog(level: string | undefined): Logger {
  const hidden = () => undefined;
  return pino({
    level: LEVELS.has(level ?? '') ? level! : 'info',
    base: { pid: process.pid },
    redact: { paths: ['host', 'hostname', 'address', 'ip', 'url', 'target', '*.host', '*.hostname', '*.address', '*.ip', '*.url', '*.target', '*.body', '*.headers'], remove: true },
    serializers: { req: hidden, res: hidden, err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code }) },
  });
}

const LEVELS = new Set(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);
