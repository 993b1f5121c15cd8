import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { conversationsAfter, nobody } from './store/conversations.ts';
import type { ConversationRecord, Place } from './store/schema.ts';
import { look } from './store/transaction.ts';
import { createWorkPace } from './work-pace.ts';

/** Conversations with one contact that are looked at, the liveliest first. */
const maxConversations = 200;

/**
 * The contacts of an account, each with its liveliest conversations, at most 200 of them; one with several contacts comes with each.
 * Between two slices other work goes on. Whatever the caller does with a contact is part of its slice.
 */
export async function* contactsOf(parts: Parts, address: string): AsyncGenerator<[string, ConversationRecord[]]> {
  const pace = createWorkPace(100, 50);
  let after: Place | null = [address, nobody, Number.POSITIVE_INFINITY, ''];
  let current: [string, ConversationRecord[]] = [nobody, []];
  while (after !== null) {
    // Asks the browser for the settings each time, too, which keeps the worker alive.
    await loadRules(parts);
    const beganAtMs = performance.now();
    const from: Place = after;
    const stretch = await look(parts.open, (store) => conversationsAfter(store, address, from, pace.size));
    for (const { place, record } of stretch.places) {
      const [, contact] = place;
      if (contact !== current[0]) {
        if (current[1].length > 0) yield current;
        current = [contact, []];
      }
      if (current[1].length < maxConversations) current[1].push(record);
    }
    pace.took(performance.now() - beganAtMs);
    after = stretch.isLast ? null : (stretch.places.at(-1)?.place ?? null);
  }
  if (current[1].length > 0) yield current;
}
