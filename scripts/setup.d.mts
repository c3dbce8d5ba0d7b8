/** The repository's own folder. */
export declare const ROOT: string;

/** Brings what is missing; see setup.mjs. */
export declare function setUp(say?: (line: string) => void, programs?: { names: string[]; packages: string[] }[]): { node: string; env: NodeJS.ProcessEnv; missing: string[] };
