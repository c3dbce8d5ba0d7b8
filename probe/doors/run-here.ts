import type { Run } from './sessions.ts';

/** The probe itself, loaded with the first run: a greeting or a help text does not wait for it. */
export const runHere: Run = async (options, emit) => (await import('../run.ts')).run(options, emit);
