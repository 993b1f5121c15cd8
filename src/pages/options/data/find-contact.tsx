import { useRef } from 'preact/hooks';
import type { FoundContact } from '../../../messaging/data-api.ts';
import { Button } from '../../../ui/button.tsx';
import { trusted } from '../../../ui/trusted.ts';
import type { Words } from '../../../ui/words.ts';
import type { EraseState } from './erase-state.ts';

/** Finds a person by their address. */
export function FindContact({ words, erasing }: { words: Words; erasing: EraseState }) {
  const field = useRef<HTMLInputElement>(null);
  const search = () => void erasing.search(field.current?.value ?? '');
  const found = erasing.found.value;
  return (
    <div class="setting">
      <label class="setting-label" for="erase-address">
        {words.say('data_eraseContact')}
      </label>
      <p class="help" id="erase-address-help">
        {words.say('data_eraseContactHelp')}
      </p>
      <div
        class="data-search"
        onKeyDown={trusted((event: KeyboardEvent) => {
          if (event.key === 'Enter' && event.target === field.current) search();
        })}
      >
        <input
          ref={field}
          id="erase-address"
          class="field grow"
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={254}
          aria-describedby="erase-address-help"
        />
        <Button action="search-contact" onPress={search}>
          {words.say('data_search')}
        </Button>
      </div>
      <p class="help" role="status">
        {found && (found.length === 0 ? words.say('data_foundNobody') : words.count('data_found', found.length))}
      </p>
      {found && found.length > 0 && (
        <ul class="data-list">
          {found.map((each) => (
            <Found key={`${each.account} ${each.address}`} words={words} found={each} erasing={erasing} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Found({ words, found, erasing }: { words: Words; found: FoundContact; erasing: EraseState }) {
  const { account, address, conversations } = found;
  const known =
    conversations === 0 ? words.say('data_foundNamed') : words.count('data_holdsConversations', conversations);
  return (
    <li>
      <span class="grow">
        {address}
        <span class="detail">
          {known} {words.say('data_foundIn', account)}
        </span>
      </span>
      <Button
        action="erase-contact"
        label={words.say('data_eraseName', address)}
        onPress={() => erasing.ask({ type: 'contact', found, alsoExclusion: true })}
      >
        {words.say('data_erase')}
      </Button>
    </li>
  );
}
