import type { Step } from '../../protocol/step.ts';
import { moment } from './moment.ts';

/** Words of reports and messages that leave the browser by the person's own hand. */
export const shareWords = {
  when: moment as (at: number) => string,
  report: {
    title: (host: string) => `Why ${host} did not load`,
    made: (when: string, version: string) => `Made ${when} by Pagefault ${version}.`,
    url: 'Page',
    code: 'Code',
    verdict: 'Cause',
    blame: 'Side',
    confidence: 'Confidence',
    addresses: 'Addresses',
    proof: 'Evidence',
    steps: { visitor: 'What a visitor can do', admin: 'What the site’s administrator can do', network: 'What whoever runs the network can do' },
    check: 'How to tell:',
    journey: 'How far the page came',
    columns: { step: 'Step', outcome: 'Outcome', ms: 'Time', detail: 'Detail', look: 'Look', vantage: 'From' },
    proven: 'Proven as well',
    others: 'Other causes still open',
    settles: 'What would settle it:',
    observations: 'What was observed',
    cost: 'Cost of the check',
    taken: 'Paths, queries, own addresses and user names were taken out unless the sender chose to keep them.',
  },
  message: {
    site: {
      subject: (host: string) => `${host} does not load: what is wrong and how to mend it`,
      greeting: 'Hello,',
      opening: (url: string, when: string) => `I tried to open ${url} (${when}) and it did not load.`,
    },
    desk: {
      subject: (host: string) => `Cannot open ${host}: result of a check`,
      greeting: 'Hello,',
      opening: (url: string, when: string) => `I cannot open ${url} (last tried ${when}).`,
    },
    browser: (name: string, code: string) => `My browser (${name}) says: ${code}`,
    found: { proven: 'A check proved the cause:', likely: 'A check found a likely cause:', possible: 'A possible cause:' },
    step: (step: string) => `The page load stopped at this step: ${step}.`,
    steps: {
      network: 'network', dns: 'name lookup (DNS)', proxy: 'proxy', tcp: 'connection (TCP)', tls: 'encryption (TLS)', certificate: 'certificate',
      http: 'answer (HTTP)', browser: 'browser',
    } satisfies Record<Step, string>,
    evidence: 'Evidence:',
    mend: 'What should mend it:',
    check: 'How to tell:',
    closing: 'Checked with Pagefault. I can send the full report if you need it.',
    shortened: '[shortened: the full text is in the report]',
    unknownBrowser: 'unknown',
  },
};

export type ShareWords = typeof shareWords;
