import { trusted } from './trusted.ts';
import type { PlainWords } from './words.ts';

/** One conversation of the list; `Ref` is whatever the caller needs to open it. */
export interface ListedProspect<Ref> {
  ref: Ref;
  isNew: boolean;
  told: { name: string; company: string | null; subject: string; silence: string | null };
}

interface ProspectsRowProps<Ref> {
  words: PlainWords;
  /** Of its group. */
  word: string;
  item: ListedProspect<Ref>;
  onOpen: (ref: Ref) => void;
  onSnooze: (ref: Ref) => void;
}

/** A conversation that opens with a click; `use-row-focus.ts` makes one of all rows the tab stop. */
export function ProspectsRow<Ref>({ words, word, item, onOpen, onSnooze }: ProspectsRowProps<Ref>) {
  const { name, company, subject, silence } = item.told;
  const snooze = trusted((event: KeyboardEvent) => {
    if (isSnoozeKey(event)) onSnooze(item.ref);
  });
  return (
    <li class="row-item">
      <button
        type="button"
        class="row"
        tabIndex={-1}
        data-action="open-conversation"
        aria-keyshortcuts="s"
        onClick={trusted(() => onOpen(item.ref))}
        onKeyDown={snooze}
      >
        <span class="row-line">
          {item.isNew && <span class="new-dot" role="img" aria-label={words.say('prospects_new')} />}
          <bdi class="row-name">{name}</bdi> {company && <bdi class="row-company">{company}</bdi>}{' '}
          {silence !== null && (
            <span class="row-silence">
              <span class="visually-hidden">{words.say('prospects_silentFor')} </span>
              {silence}
            </span>
          )}
        </span>{' '}
        <bdi class="row-subject">{subject}</bdi> <span class="visually-hidden">{word}</span>
      </button>
    </li>
  );
}

/** A key that is held down snoozes one conversation, not the whole list. */
export const isSnoozeKey = ({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key === 's' && !repeat && !ctrlKey && !metaKey && !altKey;
