import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../lib/causes/index.ts';
import { namesIn } from '../../../lib/words/fill.ts';
import { knownCodes } from '../../../lib/codes/lookup.ts';
import { BACKGROUND_WORDS } from '../../../lib/words/background.ts';
import { DE } from '../../../lib/words/de/index.ts';
import { uiDe } from '../../../lib/words/de/ui.ts';
import { EVIDENCE as EVIDENCE_DE } from '../../../lib/words/de/evidence.ts';
import { PROBLEMS as PROBLEMS_DE } from '../../../lib/words/de/problems.ts';
import { reportWords as REPORT_DE } from '../../../lib/words/de/report.ts';
import { shareWords as SHARE_DE } from '../../../lib/words/de/share.ts';
import { SENTENCES } from '../../../lib/words/de/sentences/index.ts';
import { CODE_SENTENCES } from '../../../lib/words/de/codes/index.ts';
import { ALERT_SENDERS } from '../../../lib/words/en/codes/alert-senders.ts';
import { ALERT_SENTENCES } from '../../../lib/words/en/codes/alerts.ts';
import { CONFUSIONS_BEYOND, QUESTIONS_BEYOND } from '../../../lib/words/en/codes/asked-beyond.ts';
import { CONFUSIONS } from '../../../lib/words/en/codes/confusions.ts';
import { FOREIGN_SENTENCES } from '../../../lib/words/en/codes/foreign.ts';
import { HTTP_CLASS_SENTENCES, HTTP_SENTENCES } from '../../../lib/words/en/codes/http.ts';
import { ENGLISH_CODES } from '../../../lib/words/en/codes/index.ts';
import { QUESTIONS } from '../../../lib/words/en/codes/questions.ts';
import { EVIDENCE } from '../../../lib/words/en/evidence.ts';
import { HANDSHAKES } from '../../../lib/words/en/handshake.ts';
import { EN } from '../../../lib/words/en/index.ts';
import { PROBLEMS } from '../../../lib/words/en/problems.ts';
import { reportWords as REPORT } from '../../../lib/words/en/report.ts';
import { shareWords as SHARE } from '../../../lib/words/en/share.ts';
import { ui } from '../../../lib/words/en/ui.ts';
import { sentenceKey } from '../../../lib/words/sentence-key.ts';
import { sentencesOf, translate } from '../../../lib/words/translate.ts';

const ALL = [...new Set(CAUSES.flatMap((cause) => sentencesOf(cause.words)))];

/** What each code means. */
const CODES = [ENGLISH_CODES.codes, ENGLISH_CODES.families, ALERT_SENTENCES, HTTP_SENTENCES, HTTP_CLASS_SENTENCES].flatMap((each) => Object.values(each) as string[]);

/** What is said of codes beyond that: questions, what they are taken for, who sends alerts, the messages of a handshake. */
const EXPLAINING = [
  ...Object.values({ ...QUESTIONS, ...QUESTIONS_BEYOND }).flatMap((each) => each.flatMap(({ asks, answer }) => [asks, answer])),
  ...[...CONFUSIONS, ...CONFUSIONS_BEYOND].map(([, , how]) => how),
  ...Object.values(ALERT_SENDERS).flatMap(({ sent, page }) => [sent, page]),
  ...Object.values(HANDSHAKES).flatMap((each) => each.flatMap(({ does, ends }) => [does, ends])),
  ...Object.values(FOREIGN_SENTENCES),
];

/** Paths of everything in a tree of words; functions by the number of what they take. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (Array.isArray(value)) return [`${path}[${value.length}]`];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, each]) => shape(each, `${path}.${key}`));
  return [path];
}

/** Names to be filled, and what is to be typed as it stands. */
const fixed = (text: string) => [...namesIn(text), ...(text.match(/`[^`]*`/g) ?? [])].sort();

describe('German says all that English says', () => {
  it('in the views', () => {
    expect(shape(uiDe)).toEqual(expect.arrayContaining(shape(ui)));
    expect(shape(uiDe)).toHaveLength(shape(ui).length);
    expect(shape(BACKGROUND_WORDS.de)).toEqual(shape(BACKGROUND_WORDS.en));
  });

  it('in evidence, problems and journeys, with the same names to be filled', () => {
    for (const [de, en] of [[EVIDENCE_DE, EVIDENCE], [PROBLEMS_DE, PROBLEMS], [DE.journey, EN.journey], [DE.steps, EN.steps], [DE.blames, EN.blames]] as const) {
      expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
      for (const [key, text] of Object.entries(de)) expect([key, ...fixed(text)]).toEqual([key, ...fixed((en as Record<string, string>)[key]!)]);
    }
  });

  it('for every sentence of every cause', () => {
    expect(ALL.filter((text) => !SENTENCES[sentenceKey(text)])).toEqual([]);
  });

  it('in the report and in what is passed on', () => {
    expect(shape(REPORT_DE)).toEqual(shape(REPORT));
    expect(shape(SHARE_DE)).toEqual(shape(SHARE));
  });

  it('for every sentence that explains a code', () => {
    expect(EXPLAINING.filter((text) => !CODE_SENTENCES[sentenceKey(text)])).toEqual([]);
  });

  it('for every code that the box knows', () => {
    expect(knownCodes().filter(({ says }) => !CODE_SENTENCES[sentenceKey(says)]).map(({ code }) => code)).toEqual([]);
  });

  it('for every sentence of every code', () => {
    expect(CODES.filter((text) => !CODE_SENTENCES[sentenceKey(text)])).toEqual([]);
  });

  it('with the same names to be filled and the same things to be typed', () => {
    for (const text of ALL) {
      const german = SENTENCES[sentenceKey(text)];
      if (german) expect([text, ...fixed(german)]).toEqual([text, ...fixed(text)]);
    }
  });

  it('keeps no sentence that English has given up', () => {
    const keys = new Set(ALL.map(sentenceKey));
    expect(Object.entries(SENTENCES).filter(([key]) => !keys.has(key))).toEqual([]);
    expect(new Set(ALL.map(sentenceKey)).size).toBe(ALL.length);
    const explained = new Set([...CODES, ...EXPLAINING].map(sentenceKey));
    expect(Object.entries(CODE_SENTENCES).filter(([key]) => !explained.has(key))).toEqual([]);
    expect(explained.size).toBe(new Set([...CODES, ...EXPLAINING]).size);
  });

  it('leaves ids, conditions, commands and configuration as they are', () => {
    for (const cause of CAUSES) {
      const german = translate(cause.words, SENTENCES);
      const bare = (words: typeof german) => JSON.stringify(words.fixes, (key, value: unknown) => (key === 'does' || key === 'check' ? undefined : value));
      expect(bare(german)).toBe(bare(cause.words));
    }
  });
});
