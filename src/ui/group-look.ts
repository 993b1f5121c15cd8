import { looks, type Shape, type Tone } from './standing-look.ts';
import type { MessageKey } from './words.ts';

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

/** How the heading of each group looks; a group named after a standing looks like it. */
export const groupLooks: Record<GroupName, GroupLook> = {
  back: looks.back,
  ghosting: looks.ghosting,
  unconfirmed: looks.unconfirmed,
  quiet: looks.quiet,
  'your-turn': looks['your-turn'],
  'last-message': looks['last-message'],
  'older-silences': {
    shape: 'dotted-ring',
    tone: 'neutral',
    word: 'group_olderSilences',
    note: 'group_olderSilencesNote',
  },
  'to-check': { shape: 'question', tone: 'neutral', word: 'group_toCheck', note: 'group_toCheckNote' },
};
