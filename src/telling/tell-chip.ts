import type { Standing } from '../domain/standing.ts';
import { lookOf } from '../ui/standing-look.ts';
import { keyFor, type Words } from '../ui/words.ts';
import type { ToldChip } from './told.ts';

/**
 * Standings whose rows carry a word. Not “your turn”: that half of an inbox is, and the webmail itself shows what was not read;
 * nothing for what is over or rests either.
 */
const chips = ['back', 'ghosting', 'unconfirmed', 'quiet'] as const satisfies Standing[];
export type ChipStanding = (typeof chips)[number];

export function hasChip(name: string | null): name is ChipStanding {
  return chips.some((chip) => chip === name);
}

/** The word on a row of the list: shorter than that of the sidebar, because it stands beside names. */
export function tellChip(standing: ChipStanding, words: Words): ToldChip {
  const { shape, tone } = lookOf(standing);
  return { shape, tone, word: words.say(keyFor('chip', standing)) };
}
