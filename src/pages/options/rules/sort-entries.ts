import { listLimits, type ListSetting, type Settings } from '../../../domain/settings.ts';
import { splitEntries } from '../../../domain/settings-entries.ts';
import type { MessageKey, Words } from '../../../ui/words.ts';

/** What an entry of a list may be. */
export interface EntryRules {
  list: Exclude<ListSetting, 'daysOff'>;
  /** The entry as it is stored; null when it is none. */
  read: (text: string) => string | null;
  /** Says what is no entry. */
  fault: MessageKey;
  /** Whether an entry counts already without being on the list. */
  isCounted: (entry: string) => boolean;
  /** Why an entry that could be one is not taken; null where it is. */
  refusal: (words: Words, entry: string) => string | null;
}

/** What the rep wrote, sorted. */
export interface SortedEntries {
  fresh: string[];
  /** What stays in the field, as it was written. */
  left: string[];
  /** What is to be said, in sentences; null for nothing. */
  remark: string | null;
}

/** Tells new entries from those that are there already, those that are none and those that are refused. */
export function sortEntries(text: string, settings: Settings, words: Words, rules: EntryRules): SortedEntries {
  const present: readonly string[] = settings[rules.list];
  const fresh = new Set<string>();
  const known: string[] = [];
  const wrong: string[] = [];
  const refused: string[] = [];
  const refusals = new Set<string>();
  for (const word of splitEntries(text)) {
    const entry = rules.read(word);
    const refusal = entry === null ? null : rules.refusal(words, entry);
    if (entry === null) wrong.push(word);
    else if (refusal !== null) {
      refused.push(word);
      refusals.add(refusal);
    } else if (present.includes(entry) || rules.isCounted(entry)) known.push(entry);
    else fresh.add(entry);
  }
  const limit = listLimits[rules.list];
  if (present.length + fresh.size > limit)
    return { fresh: [], left: splitEntries(text), remark: words.say('settings_full', words.number(limit)) };
  const isNothing = fresh.size + known.length + wrong.length + refused.length === 0;
  const remarks = [
    ...(wrong.length > 0 ? [words.say(rules.fault, some(words, wrong))] : []),
    ...refusals,
    ...(known.length > 0 ? [words.say('settings_entryKnown', some(words, known))] : []),
    ...(isNothing ? [words.say('settings_entryEmpty')] : []),
  ];
  return { fresh: [...fresh], left: [...wrong, ...refused], remark: remarks.join(' ') || null };
}

/** Entries that a sentence names: the first three, and how many more. */
function some(words: Words, entries: readonly string[]): string {
  const named = entries.slice(0, 3).join(', ');
  const more = entries.length - 3;
  return more > 0 ? words.count('settings_entriesMore', more, named) : named;
}
