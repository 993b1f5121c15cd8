import type { MoveWords } from '../move.ts';
import { availability } from './availability.ts';
import { incomprehension } from './incomprehension.ts';
import { lastWord } from './last-word.ts';
import { reference } from './reference.ts';
import { roomForNo } from './room-for-no.ts';
import { thanks } from './thanks.ts';

/** The moves in French, saying vous or tu. */
export const movesInFrench: MoveWords = {
  greeting:
    /^(?:bonjour|bonsoir|bon (?:matin|lundi|mardi|mercredi|jeudi|vendredi|après-midi)|re-?bonjour|(?:très |bien )?(?:chers?|chères?)|(?:mon|ma) (?:cher|chère)|madame|mesdames|monsieur|messieurs|mme|mr?\.?|maître|docteure?|professeure?|salut|salutations|coucou|hello|hé|hey|allô|allo|bien le bonjour|à (?:toute|tous))(?![\p{L}])/u,
  sentences: { 'shared-reference': reference, incomprehension, availability, thanks },
  roomForNo,
  lastWord,
  signOff:
    /^(?:(?:très |bien )?(?:cordialement|bien à (?:vous|toi)|à (?:vous|toi)|sincèrement|amicalement|respectueusement|à bientôt|à plus|à \+|a\+|amitiés|bises|bien (?:cordialement|sincèrement)|avec mes (?:meilleur|sentiments|salutations|respect)|salutations|meilleures|sincères salutations|mes salutations|veuillez|je vous prie|bonne (?:journée|semaine|continuation)|belle (?:journée|semaine)|merci|d' avance merci|au plaisir|chaleureusement|cdlt|cdt|ciao|tchao|bye)(?![\p{L}])[^.?!]{0,60}[,.]?)$/u,
};
