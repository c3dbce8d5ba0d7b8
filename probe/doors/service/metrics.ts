import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from '@prometheus-io/client';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cost } from '../../../lib/protocol/diagnosis.ts';
import type { Crowd } from './crowd.ts';
import type { ProbePool, ProbeResult } from './pool.ts';

export type Metrics = ReturnType<typeof createMetrics>;

/** Numbers alone: no label holds a host, an address or anything else that a stranger chooses. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({ name: 'pagefault_requests_total', help: 'Requests answered, by route and status.', labelNames: ['route', 'status'], registers });
  const answers = new Counter({ name: 'pagefault_answers_total', help: 'Answers by where they came from.', labelNames: ['source'], registers });
  const problems = new Counter({ name: 'pagefault_problems_total', help: 'Problems told, by type and limit.', labelNames: ['problem', 'limit'], registers });
  const probes = new Counter({ name: 'pagefault_probes_total', help: 'Probes run, by how they ended.', labelNames: ['outcome'], registers });
  const probeSeconds = new Histogram({ name: 'pagefault_probe_seconds', help: 'How long a probe ran.', buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 10], registers });
  const requestSeconds = new Histogram({ name: 'pagefault_request_seconds', help: 'How long a diagnosis took to be answered.', buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10], registers });
  const connections = new Counter({ name: 'pagefault_outbound_connections_total', help: 'Connections that probes made.', registers });
  const bytes = new Counter({ name: 'pagefault_outbound_bytes_total', help: 'Bytes of probes, by direction.', labelNames: ['direction'], registers });
  const store = new Counter({ name: 'pagefault_store_operations_total', help: 'Operations on the shared store.', labelNames: ['operation', 'outcome'], registers });
  const storeUp = new Gauge({ name: 'pagefault_store_up', help: '1 while the shared store answers.', registers });

  return {
    registry, storeUp,
    answered(route: string, status: number, seconds: number): void {
      requests.inc({ route, status });
      if (route === 'diagnose') requestSeconds.observe(seconds);
    },
    source: (source: string) => answers.inc({ source }),
    problem: (problem: string, limit = '') => problems.inc({ problem, limit }),
    probed(result: ProbeResult, cost: Cost | null, ms: number): void {
      probes.inc({ outcome: result.kind === 'failed' ? `failed-${result.why}` : result.kind });
      probeSeconds.observe(ms / 1000);
      if (!cost) return;
      connections.inc(cost.connections);
      bytes.inc({ direction: 'sent' }, cost.bytesSent);
      bytes.inc({ direction: 'received' }, cost.bytesReceived);
    },
    store: (operation: string, outcome: string) => store.inc({ operation, outcome }),
    watch(crowd: Crowd, pool: ProbePool): void {
      const gauge = (name: string, help: string, read: () => number) => new Gauge({ name, help, registers, collect() { this.set(read()); } });
      gauge('pagefault_probes_running', 'Probes under way.', () => pool.running);
      gauge('pagefault_cache_entries', 'Answers kept in this process.', () => crowd.kept.entries);
      gauge('pagefault_cache_bytes', 'What they take, estimated.', () => crowd.kept.bytes);
    },
  };
}

/** The metrics on a port of their own: the public one has nothing of them. */
export async function serveMetrics(metrics: Metrics, at: { address: string; port: number }): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer({ requestTimeout: 5_000 }, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Only GET /metrics is here.\n');
      return;
    }
    metrics.registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen({ host: at.address, port: at.port }, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }),
  };
}
