import { greetingResult, PROBE_PORT, type GreetingResult } from '../failures/view-messages.ts';
import { callBackground } from './ports.ts';

/** Asks the background whether a probe answers. Null: the background went away meanwhile. */
export function askWhetherProbe(tell: (result: GreetingResult | null) => void): void {
  let told = false;
  const once = (result: GreetingResult | null) => {
    if (told) return;
    told = true;
    tell(result);
  };
  const background = callBackground(PROBE_PORT, greetingResult, (result) => {
    background.close();
    once(result);
  }, () => once(null));
  background.post({ type: 'greet' });
}
