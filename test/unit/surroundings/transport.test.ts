import { createServer, type AddressInfo } from 'node:net';
import { connect as dial } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { askTransport, readTransport } from '../../../probe/net/transport.ts';

const line = (sendQueue: number, info: string) => `0      ${sendQueue}      198.18.0.1:44552 198.18.0.2:443\n\t ts sack cubic rto:3328 ${info} snd_wnd:65152\n`;

it('reads what was never acknowledged, what was sent again, and what came out of order', () => {
  expect(readTransport(line(1935, 'bytes_sent:9000 bytes_retrans:7065 segs_in:4 unacked:2 retrans:1/5 lost:2 sacked:1'))).toEqual({ unacknowledged: 1935, resent: 5, outOfOrder: 0 });
  expect(readTransport(line(0, 'segs_in:4 data_segs_in:1 rcv_ooopack:2'))).toEqual({ unacknowledged: 0, resent: 0, outOfOrder: 2 });
  expect(readTransport(`0 0 [2001:2::1]:44552 [2001:2::2]:443\n\t segs_in:4 snd_wnd:65152`)).toEqual({ unacknowledged: 0, resent: 0, outOfOrder: 0 });
});

it('says nothing of a system that does not count this, and of anything else', () => {
  expect(readTransport(line(0, 'segs_in:4').replace(/ snd_wnd:\d+/, ''))).toBeNull();
  for (const text of ['', 'Netid State', '\u0000'.repeat(40), 'snd_wnd:1', '99999999999999999999 1 a:1 b:2 snd_wnd:1']) expect(readTransport(text)).toBeNull();
});

it('asks only where there is somebody to ask', async () => {
  const at = { localPort: 44552, address: '2001:2::2', port: 443 };
  const asked: string[] = [];
  const runs = async (file: string, args: readonly string[]) => (asked.push([file, ...args].join(' ')), null);
  expect(await askTransport(at, 100, 'darwin', runs)).toBeNull();
  expect(asked).toEqual([]);
  expect(await askTransport(at, 100, 'linux', runs)).toBeNull();
  expect(asked).toEqual(['ss -Htin state established dst [2001:2::2] and sport = :44552 and dport = :443']);
});

it('finds this system’s own connection, or says that it cannot', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = dial(port, '127.0.0.1');
  await once(socket, 'connect');
  const known = await askTransport({ localPort: socket.localPort!, address: '127.0.0.1', port }, 5000);
  expect([null, { unacknowledged: 0, resent: 0, outOfOrder: 0 }]).toContainEqual(known);
  socket.destroy();
  server.close();
});
