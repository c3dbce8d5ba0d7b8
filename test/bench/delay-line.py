"""A line between two network namespaces that takes time: two TUN devices and a queue in each direction.

Kernels without netem have no other way to delay packets. Every IP packet waits the same time, so a TCP connect
costs a round trip, as on a real road; a relay of bytes could not make it so.

Says "ready" when both devices exist. Then, on stdin, one command a line, each answered with one line:
  delay MS   from now on a packet takes MS milliseconds in each direction
  count      how many TCP connections the near side began since it was last asked
  largest OUT BACK
             from now on larger IP packets than this many bytes vanish without a word, on the way out of the near side
             and on the way back to it; 0 lets all pass
  sizes      the payload sizes of the TCP packets that the near side sent since it was last asked, in order
"""
import collections
import fcntl
import os
import select
import struct
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
TCP, SYN, ACK = 6, 0x02, 0x10


def device(name):
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return tun


def begins_connection(packet):
    """Source port, destination port and sequence number of a first SYN: a repeated SYN has the same three."""
    if packet[0] >> 4 != 4 or packet[9] != TCP:
        return None
    header = (packet[0] & 15) * 4
    if packet[header + 13] & (SYN | ACK) != SYN:
        return None
    return packet[header:header + 8]


def payload(packet):
    """Bytes of TCP data in the packet; 0 where it is no TCP."""
    if packet[0] >> 4 == 4:
        start, protocol, length = (packet[0] & 15) * 4, packet[9], struct.unpack_from("!H", packet, 2)[0]
    else:
        start, protocol, length = 40, packet[6], 40 + struct.unpack_from("!H", packet, 4)[0]
    return length - start - (packet[start + 12] >> 4) * 4 if protocol == TCP else 0


def send(tun, packet):
    try:
        os.write(tun, packet)
    except OSError:
        pass  # The far device is down or its queue is full: a packet is lost, as on any road.


def main():
    near, far = device(sys.argv[1]), device(sys.argv[2])
    queues = {near: collections.deque(), far: collections.deque()}
    other = {near: far, far: near}
    delay, begun, sizes = 0.0, set(), []
    largest = {near: 0, far: 0}
    print("ready", flush=True)
    while True:
        due = min((queue[0][0] for queue in queues.values() if queue), default=None)
        wait = None if due is None else max(0.0, due - time.monotonic())
        readable, _, _ = select.select([near, far, sys.stdin.fileno()], [], [], wait)
        now = time.monotonic()
        for tun in (near, far):
            if tun not in readable:
                continue
            while True:
                try:
                    packet = os.read(tun, 65536)
                except OSError:
                    break
                first = begins_connection(packet) if tun == near else None
                if first:
                    begun.add(first)
                if tun == near and payload(packet) > 0:
                    sizes.append(payload(packet))
                if largest[tun] and len(packet) > largest[tun]:
                    continue
                queues[tun].append((now + delay, packet))
        if sys.stdin.fileno() in readable:
            words = sys.stdin.readline().split()
            if not words:
                return
            if words[0] == "delay":
                delay = float(words[1]) / 1000
                print("ok", flush=True)
            elif words[0] == "count":
                print(len(begun), flush=True)
                begun.clear()
            elif words[0] == "largest":
                largest[near], largest[far] = int(words[1]), int(words[2])
                print("ok", flush=True)
            elif words[0] == "sizes":
                print(" ".join(map(str, sizes)), flush=True)
                sizes.clear()
        now = time.monotonic()
        for tun, queue in queues.items():
            while queue and queue[0][0] <= now:
                send(other[tun], queue.popleft()[1])


main()
