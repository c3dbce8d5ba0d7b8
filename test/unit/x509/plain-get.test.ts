import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { plainGet } from '../../../probe/http/plain-get.ts';
import { RunContext } from '../../../probe/run-context.ts';

it('fetches what a certificate names, and keeps to the connections of the run', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.end('issuer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/issuer.cer`;
  try {
    const context = new RunContext({ target: { url: 'https://site.example/', host: 'site.example', port: 443, addresses: [] }, failure: null, timeoutMs: 2000 }, () => undefined);
    expect((await plainGet(context, url, 100))?.toString()).toBe('issuer');
    context.cost.connections = 24;
    expect(await plainGet(context, url, 100)).toBeNull();
    expect(asked).toBe(1);
  } finally {
    server.close();
  }
});
