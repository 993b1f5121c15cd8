import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Lamp } from '../../ui/icons.tsx';
import { trusted } from '../../ui/trusted.ts';
import { UndoToast } from '../../ui/undo-toast.tsx';
import type { Words } from '../../ui/words.ts';
import { DataSection } from './data/data-section.tsx';
import { AboutSection } from './health/about-section.tsx';
import { ReadingSection } from './health/reading-section.tsx';
import { DaysSection } from './rules/days-section.tsx';
import { DisplaySection } from './rules/display-section.tsx';
import { MailboxSection } from './rules/mailbox-section.tsx';
import { PeopleSection } from './rules/people-section.tsx';
import { SilenceSection } from './rules/silence-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { sectionTitles, type SectionName } from './sections.ts';
import type { OptionsState } from './state.ts';
import { TextsSection } from './texts/texts-section.tsx';

const sections: Record<SectionName, ComponentType<{ state: OptionsState }>> = {
  mailbox: MailboxSection,
  people: PeopleSection,
  days: DaysSection,
  silence: SilenceSection,
  texts: TextsSection,
  display: DisplaySection,
  data: DataSection,
  reading: ReadingSection,
  about: AboutSection,
};

/** The options page: a menu of sections, and the one the address names. */
export function Options({ state }: { state: OptionsState }) {
  const { words, toast, texts, section } = state;
  const shown = section.value;
  const heading = useHeading(shown, words);
  const Section = sections[shown];
  const onKey = trusted((event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === 's' && shown === 'texts') {
      event.preventDefault();
      void texts.editor.save();
    } else if (event.key === 'z' && !isWriting(event.target)) toast.undo();
  });
  return (
    <div class="options" onKeyDown={onKey}>
      <header class="options-header">
        <div class="brand">
          <Lamp />
          <span>Ghostlight</span>
        </div>
        <SectionNav words={words} shown={shown} />
      </header>
      <main class="section" data-section={shown}>
        <h1 ref={heading} tabIndex={-1}>
          {words.say(sectionTitles[shown])}
        </h1>
        <Section state={state} />
      </main>
      <UndoToast words={words} toast={toast} />
    </div>
  );
}

/** The heading of the section that is shown: named in the title of the page, and focused when the rep has gone to another one. */
function useHeading(shown: SectionName, words: Words) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    document.title = words.say('options_documentTitle', words.say(sectionTitles[shown]));
    if (before.current !== shown) heading.current?.focus();
    before.current = shown;
  }, [shown]);
  return heading;
}

/** Whether the keys that undo belong to words being written. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/checkbox|radio/.test(target.type))
  );
}
