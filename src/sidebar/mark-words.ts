import type { MarkType } from '../domain/marks.ts';
import type { MessageKey } from '../ui/words.ts';

/** What the rep says with each mark; a pause is said with its date. */
export const markWords: Record<Exclude<MarkType, 'paused'>, MessageKey> = {
  met: 'mark_met',
  'answered-elsewhere': 'mark_answeredElsewhere',
  'not-a-prospect': 'mark_notAProspect',
  'let-go': 'mark_letGo',
  objected: 'mark_objected',
};
