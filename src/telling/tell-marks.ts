import { isClosed } from '../domain/closed.ts';
import type { Mark, MarkKind } from '../domain/marks.ts';
import type { Assessment } from '../domain/standing.ts';
import { keyFor, type Words } from '../ui/words.ts';
import type { ToldMark } from './told.ts';

/** What the rep has said, each in a few words, by the id of its mark. */
export function tellMarks(marks: readonly Mark[], assessment: Assessment, words: Words): Record<string, ToldMark> {
  const until = assessment.reasons.find((reason) => reason.code === 'paused-until')?.untilMs;
  /** Until when the conversation is paused, and why it was let go, stand above already. */
  const shortText = (what: MarkKind) => {
    if (what.type === 'paused' && what.untilMs === until) return words.say('mark_pausedPlain');
    return what.type === 'let-go' && isClosed(assessment.standing) ? words.say('mark_letGo') : markText(what, words);
  };
  return Object.fromEntries(
    marks.map(({ id, what }) => [
      id,
      { text: shortText(what), takeBack: words.say('action_takeBackNamed', markText(what, words)) },
    ]),
  );
}

function markText(what: MarkKind, words: Words): string {
  switch (what.type) {
    case 'paused':
      return words.say('mark_paused', words.weekday(what.untilMs));
    case 'meeting':
    case 'meeting-held':
    case 'meeting-missed':
      return words.say(keyFor('mark', what.type), words.weekday(what.atMs));
    case 'let-go':
      return what.why ? words.say('mark_letGoWhy', words.say(keyFor('close', what.why))) : words.say('mark_letGo');
    case 'resolved':
      return words.say(keyFor('resolved', what.how));
    case 'met':
    case 'answered-elsewhere':
    case 'not-a-prospect':
    case 'objected':
      return words.say(keyFor('mark', what.type));
  }
}
