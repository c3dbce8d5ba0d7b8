/** A road between tools and servers on which time passes, and on which connections are counted. */
export interface Line {
  /** In one sentence, for the report. */
  description: string;
  /** Where servers have to listen; the machine's loopback addresses when null. */
  listenOn: readonly string[] | null;
  /** Sets the round-trip time. Milliseconds. */
  roundTrip(ms: number): Promise<void>;
  /** Where a tool finds the server that listens on this port. */
  reach(port: number): Promise<{ address: string; port: number }>;
  /** TCP connections that clients began since this was last called. */
  connections(): Promise<number>;
  /** The command as it is run at the tools' end. */
  fromClient(command: readonly string[]): string[];
  stop(): void;
}
