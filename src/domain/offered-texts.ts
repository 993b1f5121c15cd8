import { lastMessageKinds, type TextKind } from './texts/kinds.ts';
import type { LastMessageOffer, Standing } from './standing.ts';

/** Texts that fit a conversation now, the best first (last-message.md 3 and 4). */
export function offeredTexts({ standing, offer }: { standing: Standing; offer: LastMessageOffer }): TextKind[] {
  if (standing === 'back') return ['welcome-back'];
  return offer.status === 'offered' ? [...lastMessageKinds] : [];
}
