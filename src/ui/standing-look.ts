import type { Standing } from '../domain/standing.ts';
import { keyFor, type MessageKey } from './words.ts';

/** Colour family of a standing, always shown together with its shape and its word. Never red. */
export type Tone = 'neutral' | 'amber' | 'violet' | 'green' | 'blue';

export type Shape =
  | 'ring'
  | 'dotted-ring'
  | 'quarter'
  | 'half'
  | 'disc'
  | 'check'
  | 'left-half'
  | 'return'
  | 'flag'
  | 'pause'
  | 'minus'
  | 'question';

export interface Look {
  shape: Shape;
  tone: Tone;
  word: MessageKey;
  /** Shorter word for the collapsed tab. */
  tabWord: MessageKey;
}

const shapes: Record<Standing, [Shape, Tone?]> = {
  cold: ['dotted-ring'],
  'your-turn': ['flag', 'blue'],
  waiting: ['ring'],
  quiet: ['quarter', 'amber'],
  unconfirmed: ['half', 'amber'],
  ghosting: ['disc', 'violet'],
  'last-message': ['check'],
  'let-go': ['left-half'],
  back: ['return', 'green'],
  paused: ['pause'],
  excluded: ['minus'],
  unknown: ['question'],
};
const longWords: readonly Standing[] = ['cold', 'ghosting', 'last-message'];

/** How a standing looks wherever it is shown. */
export function lookOf(standing: Standing): Look {
  const [shape, tone = 'neutral'] = shapes[standing];
  const word = keyFor('standing', standing);
  return { shape, tone, word, tabWord: longWords.includes(standing) ? `${word}Tab` : word };
}
