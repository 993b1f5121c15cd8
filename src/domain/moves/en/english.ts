import type { MoveWords } from '../move.ts';
import { availability } from './availability.ts';
import { incomprehension } from './incomprehension.ts';
import { lastWord } from './last-word.ts';
import { reference } from './reference.ts';
import { roomForNo } from './room-for-no.ts';
import { thanks } from './thanks.ts';

/** The moves in English. */
export const movesInEnglish: MoveWords = {
  greeting:
    /^(?:hi|hello|hey|hiya|hallo|howdy|dear|(?:a )?(?:very )?(?:good|happy) (?:morning|afternoon|evening|day|\w+day|new year)|g'day|greetings|morning|afternoon|evening|my dear|to (?:the|all)|ladies)(?![\p{L}])/u,
  sentences: { 'shared-reference': reference, incomprehension, availability, thanks },
  roomForNo,
  lastWord,
  signOff:
    /^(?:with )?(?:my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est|ly)?|many thanks|all the best|all best|sincere(?:ly)?|yours|regards|cheers|cordially|respectfully|take care|see you|have a|talk soon|speak soon|thanks|thank you|thx|faithfully|bye|ciao|until then|so long|as ever|greetings)(?![\p{L}])[^.?!]{0,35},?$/u,
};
