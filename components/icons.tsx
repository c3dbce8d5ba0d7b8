import type { Blame } from '../lib/protocol/step.ts';

/** Shapes, not colours, tell things apart. All are decoration beside a word. */
const PATHS = {
  visitor: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 6.5c0-3.3 2.7-5 6-5s6 1.7 6 5z',
  network: 'M8 2v4M8 6H3.5v4M8 6h4.5v4M3.5 10v0M1.5 10h4v4h-4zM10.500 10h4v4h-4zM6 1h4v3H6z',
  site: 'M2 2h12v5H2zM2 9h12v5H2zM4.500 4.500h.01M4.500 11.500h.01',
  unknown: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.9-1.100 1.800M8 12.800h.01',
  settings: 'M2 4h6M12 4h2M10 2.500v3M2 12h2M8 12h6M6 10.500v3M2 8h8M14 8h0M12 6.500v3',
  copy: 'M5.500 5.500h8v8h-8zM10.500 2.500h-8v8',
  report: 'M4 1.500h6l3 3v10H4zM10 1.500v3h3M6.500 8h4M6.500 11h4',
  again: 'M13.500 8a5.500 5.500 0 1 1-1.700-4M13.500 1.500V5H10',
} satisfies Record<Blame | 'settings' | 'copy' | 'again' | 'report', string>;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
