import { lookOf, type Shape, type Tone } from './standing-look.ts';
import { keyFor, type MessageKey } from './words.ts';

/** Groups of the prospects view, in the order of the background's answer. */
export type GroupName =
  'back' | 'ghosting' | 'unconfirmed' | 'quiet' | 'your-turn' | 'last-message' | 'older-silences' | 'to-check';

interface GroupLook {
  shape: Shape;
  tone: Tone;
  word: MessageKey;
  /** What to do with the conversations of the group, where its word does not say it. */
  note?: MessageKey;
}

/** Shapes of the groups that are no standing. */
const asideShapes = { 'older-silences': 'dotted-ring', 'to-check': 'question' } as const;

/** How the heading of a group looks; a group named after a standing looks like it. */
export function groupLookOf(group: GroupName): GroupLook {
  if (group !== 'older-silences' && group !== 'to-check') return lookOf(group);
  const word = keyFor('group', group);
  return { shape: asideShapes[group], tone: 'neutral', word, note: `${word}Note` };
}
