import { DEFAULT_PORTS } from '../../policy/ports.ts';

/** What an operator says on the command line, read and checked; lists hold canonical text. */
export interface ServiceSettings {
  /** Address that is listened on. */
  listen: string;
  port: number;
  /** Where Prometheus reads; null: nowhere. `fixed`: said by the operator, so it must be had. */
  metrics: { address: string; port: number; fixed: boolean } | null;
  /** Tells this service from the operator's others: `remote:NAME`. */
  region: string | null;
  /** `redis://…`; null: everything in this process. */
  store: string | null;
  /** Ports that may be probed, as `readPorts` takes them. */
  ports: string;
  /** Peers whose X-Forwarded-For counts, `ADDR/BITS`. */
  trustedProxies: string[];
  /** File of names and ranges that are not probed. */
  optOut: string | null;
  /** Where somebody who is bothered can turn: a URL or an address for mail. */
  contact: string | null;
  /** Ranges opened for tests. */
  allowPrivate: string[];
  /** Ranges closed besides the special ones. */
  refuse: string[];
  /** Probes that run at once. */
  probes: number;
  /** Resolver to ask, `ADDR:PORT`; null: the system's. */
  dns: string | null;
}

export const DEFAULT_SETTINGS: ServiceSettings = {
  listen: '127.0.0.1', port: 8080, metrics: { address: '127.0.0.1', port: 9464, fixed: false }, region: null, store: null, ports: DEFAULT_PORTS, trustedProxies: [],
  optOut: null, contact: null, allowPrivate: [], refuse: [], probes: 16, dns: null,
};
