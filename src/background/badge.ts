import type { Words } from '../ui/words.ts';

/** The part of `browser.action` that draws on the toolbar icon. */
interface ActionApi {
  setBadgeText: (details: { text: string }) => Promise<void>;
  setBadgeBackgroundColor: (details: { color: string }) => Promise<void>;
  setTitle: (details: { title: string }) => Promise<void>;
}

/** A calm violet: a fact, not an alarm. */
const color = '#6b5b95';

/** Shows the number of new conversations on the toolbar icon, nothing for 0, and says it in its name. */
export async function showBadge(action: ActionApi, count: number, words: Pick<Words, 'count'>): Promise<void> {
  await Promise.all([
    action.setBadgeBackgroundColor({ color }),
    action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) }),
    action.setTitle({ title: count === 0 ? 'Ghostlight' : words.count('popup_badge', count) }),
  ]);
}
