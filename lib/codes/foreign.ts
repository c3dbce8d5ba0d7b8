import type { CauseId } from '../causes/ids.ts';
import { CLOUDFLARE_ROWS } from './data/elsewhere/cloudflare.ts';
import { CURL_ROWS } from './data/elsewhere/curl.ts';
import { GO_ROWS } from './data/elsewhere/go.ts';
import { JAVA_ROWS } from './data/elsewhere/java.ts';
import { NODE_ROWS } from './data/elsewhere/node.ts';
import { OPENSSL_REASON_ROWS } from './data/elsewhere/openssl-reasons.ts';
import { OPENSSL_VERIFY_ROWS } from './data/elsewhere/openssl-verify.ts';
import { PYTHON_ROWS } from './data/elsewhere/python.ts';
import { SAFARI_ROWS } from './data/elsewhere/safari.ts';
import { type Family, familyFacts } from './families.ts';

/** Programs other than the two browsers whose names are known. */
export type Program = 'curl' | 'openssl' | 'gnutls' | 'node' | 'java' | 'go' | 'python' | 'safari' | 'cloudflare';

export interface ForeignCode {
  program: Program;
  name: string;
  number?: number;
  family: Family;
  causes: readonly CauseId[];
  /** Codes of Firefox and Chromium for the same failure. */
  same: readonly string[];
  /** Lower-case words by which its messages are known. */
  words: readonly string[];
}

const SOURCES: readonly (readonly [Program, string])[] = [
  ['curl', CURL_ROWS], ['openssl', OPENSSL_VERIFY_ROWS], ['openssl', OPENSSL_REASON_ROWS], ['node', NODE_ROWS],
  ['java', JAVA_ROWS], ['go', GO_ROWS], ['python', PYTHON_ROWS], ['safari', SAFARI_ROWS], ['cloudflare', CLOUDFLARE_ROWS],
];

let read: readonly ForeignCode[] | undefined;

/** Every name of another program; loaded only to look up and to explain. */
export function foreignCodes(): readonly ForeignCode[] {
  return (read ??= SOURCES.flatMap(([program, text]) => text.trim().split('\n').map((line) => readRow(program, line))));
}

function readRow(program: Program, line: string): ForeignCode {
  const [head = '', ...words] = line.split(' ~ ');
  const [number = '', name = '', family = '', ...rest] = head.split(' ');
  const causes = rest.find((word) => !word.startsWith('=') && word !== '-');
  const same = rest.find((word) => word.startsWith('='));
  return {
    program: name.startsWith('GNUTLS_') ? 'gnutls' : program,
    name,
    ...(number === '-' ? {} : { number: Number(number) }),
    family: family as Family,
    causes: (causes?.split(',') as CauseId[] | undefined) ?? familyFacts(family as Family).causes,
    same: same ? same.slice(1).split(',') : [],
    words,
  };
}
