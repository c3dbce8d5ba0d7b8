import type { LanguageChoice, Theme } from '../lib/failures/settings.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { AskingSection, type AskingProps } from './options/asking.tsx';
import { HistorySection, type HistoryProps } from './options/history.tsx';
import { OpeningSection, type OpeningProps } from './options/opening.tsx';
import { ProbeSections, type ProbeProps } from './options/probe.tsx';
import { RemoteSection, type RemoteProps } from './options/remote.tsx';
import { Choices, PermissionRow, Section } from './options/section.tsx';

export interface OptionsProps {
  words: UiWords;
  notices: string[];
  opening: OpeningProps;
  probe: ProbeProps;
  asking: AskingProps;
  remote: RemoteProps;
  history: HistoryProps;
  hasDetail: boolean;
  onDetail(wanted: boolean): void;
  hasNotifications: boolean;
  onNotifications(wanted: boolean): void;
  theme: Theme;
  onTheme(theme: Theme): void;
  language: LanguageChoice;
  onLanguage(language: LanguageChoice): void;
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const LANGUAGES: readonly LanguageChoice[] = ['auto', 'en', 'de'];

export function OptionsView(props: OptionsProps) {
  const words = props.words.options;
  return (
    <main class="options">
      <h1>{words.title}</h1>
      {props.notices.map((notice) => <p key={notice} class="notice" role="alert">{notice}</p>)}
      <OpeningSection words={words} {...props.opening} />
      <ProbeSections words={props.words} {...props.probe} />
      <AskingSection words={words} {...props.asking} />
      <RemoteSection words={words} {...props.remote} />
      <Section id="details" title={words.detail.title} says={words.detail.says}>
        <PermissionRow id="detail" has={props.hasDetail} words={words.detail} onChange={props.onDetail} />
      </Section>
      <Section id="notifying" title={words.notifications.title} says={words.notifications.says}>
        <PermissionRow id="notifications" has={props.hasNotifications} words={words.notifications} onChange={props.onNotifications} />
      </Section>
      <HistorySection words={props.words} {...props.history} />
      <Section id="look" title={words.look.title}>
        <Choices id="theme" label={words.look.theme} value={props.theme} values={THEMES} names={words.look.themes} onChange={props.onTheme} />
        <Choices id="language" label={words.look.language} value={props.language} values={LANGUAGES} names={words.look.languages} onChange={props.onLanguage} />
      </Section>
    </main>
  );
}
