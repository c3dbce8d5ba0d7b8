import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import type { Cost, Diagnosis, Failure } from '../../../lib/protocol/diagnosis.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { filesOf } from '../../../lib/words/files.ts';
import { knowWords } from '../../../lib/words/index.ts';
import type { Language } from '../../../lib/words/language.ts';
import type { Console } from '../console.ts';
import { printDiagnosis } from '../print/diagnosis.ts';
import { journeyLine } from '../print/journey.ts';
import { safeJson } from '../print/printable.ts';
import { styleFor } from '../print/style.ts';
import { printVantages, vantageViews } from '../print/vantages.ts';
import { systemName } from '../system.ts';
import type { DiagnoseCall } from './arguments.ts';
import type { Vantage } from './remotes.ts';

/** What `pagefault diagnose` was asked, and the code that it was given. */
export interface Asked {
  call: DiagnoseCall;
  failure: Failure | null;
}

/** Loads what diagnoses are said in. Before anything is diagnosed. */
export async function speak({ language }: Console): Promise<void> {
  const files = filesOf(language);
  if (files) knowWords(await files.words());
}

/** A script reads the same JSON whatever its machine speaks. */
function languageOf({ json }: DiagnoseCall, { language, chosenLanguage }: Pick<Console, 'language' | 'chosenLanguage'>): Language {
  return json ? chosenLanguage ?? 'en' : language;
}

/** `cost`: null while the run goes on. */
export function diagnosisOf({ call, failure }: Asked, observations: readonly Observation[], cost: Cost | null, console: Pick<Console, 'language' | 'chosenLanguage'>): Diagnosis {
  return diagnose({
    target: call.target, failure, observations, cost, finished: cost !== null, now: Date.now(), probe: true,
    language: languageOf(call, console), context: { os: systemName(), ...(call.browser ? { browser: call.browser } : {}) },
  });
}

/** The road as it is walked, in one line for stderr's terminal. */
export function roadLine(asked: Asked, observations: readonly Observation[], console: Console): string {
  return journeyLine(diagnosisOf(asked, observations, null, console).journey, styleFor({ terminal: true, env: console.env }), console.said);
}

export function print(diagnosis: Diagnosis, { call, failure }: Asked, vantages: readonly Vantage[], console: Console): void {
  const about = { target: call.target, failure, now: Date.now(), language: languageOf(call, console) };
  if (call.json) return console.out(`${safeJson(vantages.length > 0 ? { ...diagnosis, vantages: vantageViews(vantages, about, console.chosenLanguage === null ? undefined : console.said) } : diagnosis)}\n`);
  const style = styleFor({ terminal: console.outIsTerminal, env: console.env, noColor: call.noColor });
  const columns = Math.min(console.columns, 100);
  console.out(printDiagnosis(diagnosis, style, columns, console.said));
  if (vantages.length > 0) console.out(printVantages(vantages, diagnosis, about, style, columns, console.said));
}
