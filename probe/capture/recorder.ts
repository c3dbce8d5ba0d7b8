import { LIMITS } from '../../lib/protocol/limits.ts';
import { FLAG, initialSequence, tcpPacket, type Endpoint } from './packets.ts';
import { decryptionSecrets, enhancedPacket, interfaceDescription, sectionHeader } from './pcapng.ts';

/** A capture as it is handed out. */
export interface CaptureFile {
  /** The whole pcapng. */
  bytes: Buffer;
  packets: number;
  /** Packets that came after the file was full. */
  leftOut: number;
}

/** Largest payload of one written packet: an IP packet holds at most 65,535 bytes. */
const MOST_PAYLOAD = 16_000;

/**
 * Keeps what the connections of a run sent and received and writes it as packets. The program has no right to see
 * the wire itself, so headers, sequence numbers and acknowledgements are made up around the true bytes, times and
 * addresses; the file's reader sees the same conversation.
 */
export class Recorder {
  private readonly packets: Buffer[] = [];
  private readonly secrets: string[] = [];
  private readonly clock: () => number;
  private readonly most: number;
  private size = 0;
  private leftOut = 0;

  /** `clock`: milliseconds since 1970. `most`: bytes of the file; from the first packet that does not fit on, none is kept. */
  constructor(clock: () => number, most: number = LIMITS.capture) {
    this.clock = clock;
    this.most = most - ROOM_FOR_SECRETS;
  }

  addSecrets(lines: readonly string[]): void {
    this.secrets.push(...lines);
  }

  /** A connect that nothing or a RST answered. */
  unanswered(local: Endpoint, remote: Endpoint, refused: boolean): void {
    const sequence = initialSequence(`${local.port}>${remote.address}:${remote.port}`);
    this.add(tcpPacket({ from: local, to: remote, sequence, acknowledgement: 0, flags: FLAG.syn, payload: EMPTY }));
    if (refused) this.add(tcpPacket({ from: remote, to: local, sequence: 0, acknowledgement: sequence + 1, flags: FLAG.rst | FLAG.ack, payload: EMPTY }));
  }

  opened(local: Endpoint, remote: Endpoint): RecordedConnection {
    return new RecordedConnection(local, remote, (packet) => this.add(packet));
  }

  file(): CaptureFile {
    const secrets = this.secrets.length > 0 ? [decryptionSecrets([...new Set(this.secrets)])] : [];
    return {
      bytes: Buffer.concat([sectionHeader(), interfaceDescription(), ...secrets, ...this.packets]),
      packets: this.packets.length,
      leftOut: this.leftOut,
    };
  }

  private add(packet: Buffer): void {
    const written = enhancedPacket(this.clock(), packet);
    // What follows a gap would be read as lost on the wire: after the first nothing more is kept.
    if (this.leftOut > 0 || this.size + written.length > this.most) {
      this.leftOut++;
      return;
    }
    this.size += written.length;
    this.packets.push(written);
  }
}

/** For the head of the file and the keys: 24 connections have at most eight lines of 210 bytes each. */
const ROOM_FOR_SECRETS = 64 * 1024;

const EMPTY = Buffer.alloc(0);

/** One connection's packets, with the sequence numbers of both sides kept. */
export class RecordedConnection {
  private readonly local: Endpoint;
  private readonly remote: Endpoint;
  private readonly add: (packet: Buffer) => void;
  private mine: number;
  private theirs: number;
  private over = false;

  constructor(local: Endpoint, remote: Endpoint, add: (packet: Buffer) => void) {
    this.local = local;
    this.remote = remote;
    this.add = add;
    this.mine = initialSequence(`${local.port}>${remote.address}:${remote.port}`);
    this.theirs = initialSequence(`${remote.address}:${remote.port}>${local.port}`);
    this.packet('out', FLAG.syn);
    this.mine++;
    this.packet('in', FLAG.syn | FLAG.ack);
    this.theirs++;
    this.packet('out', FLAG.ack);
  }

  sent(bytes: Buffer): void {
    this.data('out', bytes);
  }

  received(bytes: Buffer): void {
    this.data('in', bytes);
  }

  /** The peer ended it; `reset` as it did. */
  endedByPeer(how: 'closed' | 'reset'): void {
    if (this.over) return;
    this.over = true;
    this.packet('in', how === 'reset' ? FLAG.rst | FLAG.ack : FLAG.fin | FLAG.ack);
  }

  endedHere(): void {
    if (this.over) return;
    this.over = true;
    this.packet('out', FLAG.fin | FLAG.ack);
  }

  private data(way: 'in' | 'out', bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += MOST_PAYLOAD) {
      const payload = bytes.subarray(at, at + MOST_PAYLOAD);
      this.packet(way, FLAG.psh | FLAG.ack, payload);
      if (way === 'out') this.mine += payload.length;
      else this.theirs += payload.length;
    }
  }

  private packet(way: 'in' | 'out', flags: number, payload: Buffer = EMPTY): void {
    const out = way === 'out';
    this.add(tcpPacket({
      from: out ? this.local : this.remote, to: out ? this.remote : this.local,
      sequence: out ? this.mine : this.theirs, acknowledgement: out ? this.theirs : this.mine, flags, payload,
    }));
  }
}
