import type { Observation } from './observation.ts';
import type { Audience, Blame, Confidence, Step } from './step.ts';

/** What the browser said. */
export interface Failure {
  /** The string as the browser gave it: `Error code 2153394074`, `net::ERR_CERT_DATE_INVALID`. */
  raw: string;
  /** The registry's name: `SSL_ERROR_NO_CYPHER_OVERLAP`, `ERR_CERT_DATE_INVALID`; the raw form when it is unknown. */
  code: string;
  browser: 'firefox' | 'chromium' | null;
}

export interface Target {
  url: string;
  /** ASCII (A-label) form, IPv6 without brackets. */
  host: string;
  port: number;
  addresses: string[];
}

/** One step that a person can do. */
export interface Fix {
  /** Stable within its cause; what is ticked off is remembered by it. */
  id: string;
  /** What to do. */
  does: string;
  /** Lines of configuration that `does` leads to, to be pasted as they are. */
  config?: string;
  /** To be copied and run as it is. */
  command?: string;
  /** How to see that it worked. */
  check?: string;
}

export interface Evidence {
  /** Id of an observation, or `failure` where the browser's own code says it. */
  observation: string;
  says: string;
}

export interface DiagnosedCause {
  cause: string;
  confidence: Confidence;
  blame: Blame;
  step: Step;
  /** One sentence with the values of this failure. */
  summary: string;
  explanation: { visitor: string; admin: string };
  evidence: Evidence[];
  /** What would settle it, while it is not proven. */
  missing: string[];
  fixes: Record<Audience, Fix[]>;
}

export type JourneyOutcome = 'ok' | 'failed' | 'skipped' | 'unknown';

export interface JourneyStep {
  step: Step;
  outcome: JourneyOutcome;
  ms: number | null;
  detail: string;
}

export interface Cost {
  connections: number;
  bytesSent: number;
  bytesReceived: number;
  ms: number;
}

export interface Verdict {
  cause: string;
  confidence: Confidence;
  blame: Blame;
  step: Step;
  /** One sentence. */
  summary: string;
  /** Why the blame is there: one sentence. */
  why: string;
}

/** The whole answer, as printed by `--json` and returned by the loopback server and the service. */
export interface Diagnosis {
  pagefault: 1;
  target: Target;
  failure: Failure | null;
  verdict: Verdict;
  causes: DiagnosedCause[];
  journey: JourneyStep[];
  observations: Observation[];
  cost: Cost;
}
