import { Button } from '../../../ui/button.tsx';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import type { Words } from '../../../ui/words.ts';

/** From so many entries on there is a search; so many are shown at once. */
const searchedFrom = 9;
const mostShown = 100;

interface EntryListProps {
  words: Words;
  label: string;
  entries: readonly string[];
  none?: string;
  onRemove: (entry: string, index: number) => void;
}

/** What is on a list, each with a button that takes it away. */
export function EntryList({ words, label, entries, none, onRemove }: EntryListProps) {
  const search = useOwnSignal('');
  const wanted = search.value.trim().toLowerCase();
  const matching = entries
    .filter((entry) => entry.includes(wanted))
    .sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  const shown = matching.slice(0, mostShown);
  if (entries.length === 0) return none ? <p class="empty">{none}</p> : null;
  return (
    <div class="entry-list">
      {entries.length >= searchedFrom && (
        <input
          class="field search"
          type="search"
          aria-label={words.say('settings_search')}
          placeholder={words.say('settings_search')}
          value={search.value}
          onInput={({ currentTarget }) => (search.value = currentTarget.value)}
        />
      )}
      <ul aria-label={label}>
        {shown.map((entry, index) => (
          <li key={entry} class="entry">
            <span class="grow">{entry}</span>
            <Button
              action="remove-entry"
              look="link"
              label={words.say('settings_removeNamed', entry)}
              onPress={() => onRemove(entry, index)}
            >
              {words.say('settings_remove')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="empty" role="status">
        {matching.length === 0
          ? words.say('settings_noMatch')
          : matching.length > shown.length && words.count('settings_moreEntries', matching.length - shown.length)}
      </p>
    </div>
  );
}
