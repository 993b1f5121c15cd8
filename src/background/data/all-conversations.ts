import type { Parts } from '../parts.ts';
import { conversationsById } from '../store/conversations.ts';
import type { ConversationRecord } from '../store/schema.ts';
import { look } from '../store/transaction.ts';

/** Read at once: reading is quick, and each time costs something by itself. */
const stretchSize = 300;

/** All conversations of an account, some at a time; between two stretches other work goes on. */
export async function* allConversations(parts: Parts, account: string): AsyncGenerator<ConversationRecord[]> {
  let after: string | null = null;
  for (;;) {
    // Asks the browser for the settings each time, too, which keeps the worker alive.
    await parts.loadSettings();
    const found: ConversationRecord[] = await readAfter(parts, account, after);
    yield found;
    const last = found.at(-1);
    if (last === undefined || found.length < stretchSize) return;
    after = last.id;
  }
}

function readAfter({ open }: Parts, account: string, after: string | null): Promise<ConversationRecord[]> {
  return look(open, (from) => conversationsById(from, account, after, stretchSize));
}
