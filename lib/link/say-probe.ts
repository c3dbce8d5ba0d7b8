import type { GreetingResult } from '../failures/view-messages.ts';
import type { UiWords } from '../words/en/ui.ts';

/** One line about whether a probe answers, its version and the way to it. */
export function sayProbe({ end, door, version }: GreetingResult, ui: UiWords): string {
  if (end.outcome === 'trouble') return `${ui.trouble[end.trouble.kind]} ${end.trouble.kind === 'refused' ? ui.outcomes.said(end.trouble.detail) : ''}`.trim();
  return ui.options.probe.found(ui.options.probe.door[door ?? 'native'], version);
}
