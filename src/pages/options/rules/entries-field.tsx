import { Button } from '../../../ui/button.tsx';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import type { Words } from '../../../ui/words.ts';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import { EntryList } from './entry-list.tsx';
import { useFocusAfterRemoval } from './focus-after-removal.ts';
import type { RulesState } from './rules-state.ts';
import { describedBy, Fault } from './setting-row.tsx';
import { sortEntries, type EntryRules } from './sort-entries.ts';

interface EntriesFieldProps {
  words: Words;
  rules: RulesState;
  view: SettingsView;
  label: string;
  placeholder: string;
  entries: EntryRules;
  /** Said where the list is empty. */
  none?: string;
}

/** A list of addresses or domains: a field that adds, several at once if need be, and what is there. */
export function EntriesField({ words, rules, view, label, placeholder, entries, none }: EntriesFieldProps) {
  const written = useOwnSignal('');
  const remark = useOwnSignal<string | null>(null);
  const { list } = entries;
  const id = `add-${list}`;

  const add = async () => {
    const { fresh, left, remark: said } = sortEntries(written.peek(), view.settings, words, entries);
    const isAdded =
      fresh.length === 0 || (await rules.edit(list, { add: fresh }, words.count('settings_added', fresh.length)));
    if (!isAdded) return;
    written.value = left.join(', ');
    remark.value = said;
  };
  const { place, removing } = useFocusAfterRemoval(view.settings[list]);
  const remove = (entry: string) => rules.edit(list, { remove: [entry] }, words.say('settings_removed', entry));
  return (
    <div class="setting entries" ref={place}>
      <label class="setting-label" for={id}>
        {label}
      </label>
      <div class="add-entry">
        <textarea
          id={id}
          class="field"
          rows={1}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          placeholder={placeholder}
          value={written.value}
          aria-invalid={remark.value !== null && written.value !== ''}
          aria-describedby={describedBy(id, { help: true, fault: remark.value !== null })}
          onInput={({ currentTarget }) => {
            written.value = currentTarget.value;
            remark.value = null;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void add();
          }}
        />
        <Button action={`add-to-${list}`} onPress={() => void add()}>
          {words.say('settings_add')}
        </Button>
      </div>
      <p class="help" id={`${id}-help`}>
        {words.say('settings_enterAdds')}
      </p>
      <Fault id={id} text={remark.value} />
      <EntryList
        words={words}
        label={words.say(`settings_${list}`)}
        entries={view.settings[list]}
        {...(none && { none })}
        onRemove={(entry, index) => void removing(index, () => remove(entry))}
      />
    </div>
  );
}
