import { snoozeOffers } from '../domain/snooze-offers.ts';
import { tellSnooze } from '../telling/tell-snooze.ts';
import type { ToldSnooze } from '../telling/told.ts';
import { createWords } from '../ui/words.ts';
import type { Parts } from './parts.ts';

/** When a snooze that begins now may end, the next working morning first. */
export async function listSnoozeOffers(parts: Parts): Promise<[ToldSnooze, ...ToldSnooze[]]> {
  const settings = await parts.loadSettings();
  const words = createWords(parts.getMessage, parts.uiLanguage, settings.timeZone);
  const [next, ...later] = snoozeOffers(parts.now(), settings);
  return [tellSnooze(next, words), ...later.map((offer) => tellSnooze(offer, words))];
}
