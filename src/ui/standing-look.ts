import type { Standing } from '../domain/standing.ts';
import type { MessageKey } from './words.ts';

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

const look = (shape: Shape, tone: Tone, word: MessageKey, tabWord = word): Look => ({ shape, tone, word, tabWord });

/** How each standing looks wherever it is shown. */
export const looks: Record<Standing, Look> = {
  cold: look('dotted-ring', 'neutral', 'standing_cold', 'standing_coldTab'),
  'your-turn': look('flag', 'blue', 'standing_yourTurn'),
  waiting: look('ring', 'neutral', 'standing_waiting'),
  quiet: look('quarter', 'amber', 'standing_quiet'),
  unconfirmed: look('half', 'amber', 'standing_unconfirmed'),
  ghosting: look('disc', 'violet', 'standing_ghosting', 'standing_ghostingTab'),
  'last-message': look('check', 'neutral', 'standing_lastMessage', 'standing_lastMessageTab'),
  'let-go': look('left-half', 'neutral', 'standing_letGo'),
  back: look('return', 'green', 'standing_back'),
  paused: look('pause', 'neutral', 'standing_paused'),
  excluded: look('minus', 'neutral', 'standing_excluded'),
  unknown: look('question', 'neutral', 'standing_unknown'),
};
