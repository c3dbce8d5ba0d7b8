/** The stations of a page load, in the order in which the browser passes them. */
export const STEPS = ['network', 'dns', 'proxy', 'tcp', 'tls', 'certificate', 'http', 'browser'] as const;
export type Step = (typeof STEPS)[number];

/** The steps that every journey shows; the others appear only when something there is observed. */
export const JOURNEY_STEPS = ['dns', 'tcp', 'tls', 'certificate', 'http'] as const satisfies readonly Step[];

/** Whose side a fault is on. */
export const BLAMES = ['visitor', 'network', 'site', 'unknown'] as const;
export type Blame = (typeof BLAMES)[number];

/** `proven` is said only where an observation of the same run proves the cause. */
export const CONFIDENCES = ['proven', 'likely', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** For whom a fix is written. */
export const AUDIENCES = ['visitor', 'admin', 'network'] as const;
export type Audience = (typeof AUDIENCES)[number];
