import type { BackgroundApi } from '../messaging/contract.ts';
import { rowChipStyles as styles } from '../sidebar/styles.ts';
import { hasChip, tellChip } from '../telling/tell-chip.ts';
import type { ToldChip } from '../telling/told.ts';
import { createWords } from '../ui/words.ts';
import type { Parts } from './parts.ts';
import { getStanding } from './store/standings.ts';
import { look } from './store/transaction.ts';
import { findUnsure } from './unsure.ts';

/**
 * The word for each row that is worth one, from the stored standings alone. By their groups: an older silence, and one that is not
 * sure any more, have groups of their own and no word. What was to be judged again by now says nothing until it was, nor does what
 * another reading could not be stored of.
 */
export async function rowChips(
  parts: Parts,
  { account, conversationIds }: { account: string; conversationIds: string[] },
): Promise<ReturnType<BackgroundApi['rowChips']>> {
  const { hasRowChips } = await parts.loadSettings();
  if (!hasRowChips) return { chips: {}, styles };
  const words = createWords(parts.getMessage, parts.uiLanguage);
  const unsure = await findUnsure(parts);
  const standings = await look(parts.open, (from) =>
    Promise.all(conversationIds.map((id) => getStanding(from, account, id))),
  );
  const told = standings.flatMap((standing): [string, ToldChip][] =>
    standing && !unsure.has(standing) && hasChip(standing.group)
      ? [[standing.id, tellChip(standing.group, words)]]
      : [],
  );
  return { chips: Object.fromEntries(told), styles };
}
