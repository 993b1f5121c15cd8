import type { RefObject } from 'preact';
import { Button } from './button.tsx';
import type { ProspectsQueryState } from './prospects-query.ts';
import { trusted } from './trusted.ts';
import type { PlainWords } from './words.ts';

/** As many characters as the background takes. */
const longestSearch = 200;

interface ProspectsSearchProps {
  words: PlainWords;
  query: ProspectsQueryState;
  /** How many conversations were found; null while everything is listed. */
  found: number | null;
  field: RefObject<HTMLInputElement | null>;
  /** Goes on to the list; false where it has no row. */
  onLeave: () => boolean;
}

/** The field above the prospects, and what was found. Its keys stay its own: no list, sidebar or webmail acts on them. */
export function ProspectsSearch({ words, query, found, field, onLeave }: ProspectsSearchProps) {
  const typed = query.typed.value;
  const onKey = trusted((event: KeyboardEvent) => {
    const { key, isComposing } = event;
    const isLeaving = (key === 'Escape' && typed === '') || key === 'ArrowDown';
    if (isComposing || !isLeaving) event.stopPropagation();
    if (isComposing) return;
    if (key === 'Escape' && typed !== '') query.clear();
    else if (!isLeaving || !onLeave()) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const clear = () => {
    query.clear();
    field.current?.focus();
  };
  return (
    <div class="search" role="search">
      <input
        ref={field}
        class="search-field"
        type="text"
        role="searchbox"
        aria-label={words.say('prospects_search')}
        placeholder={words.say('prospects_search')}
        aria-keyshortcuts="/"
        maxLength={longestSearch}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={trusted((event: InputEvent & { currentTarget: HTMLInputElement }) =>
          query.type(event.currentTarget.value),
        )}
        onKeyDown={onKey}
      />
      <div class="search-outcome">
        <p class="grow" role="status">
          {found !== null && (found === 0 ? words.say('prospects_noMatch') : words.count('prospects_matching', found))}
        </p>
        {typed !== '' && (
          <Button action="clear-search" look="link" onPress={clear}>
            {words.say('prospects_clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
