import { phrase } from '../phrase.ts';
import type { Said } from '../move.ts';

const answering =
  '(?:reply|replying|respond@|response|answer|answering|confirm@|getting back|coming back|letting me know|let me know|telling me|feedback by|understanding|decision|quick|prompt|swift|immediate|urgent|early)';

/** Thanks for what was, or good wishes for what comes. */
export const thanks: Said = {
  any: [
    phrase(`(?:thanks|thank|thankful|grateful|gratitude|obliged|thx|indebted|cheers for)`),
    phrase(
      `appreciate@ (?!(?:it|a|an|any|your (?:reply|response|answer|decision)|hearing|some|if|knowing|being)(?![\\p{L}]))\\p{L}+`,
    ),
    phrase(`appreciated (?:it|your|the|every|all)`),
    phrase(
      `(?:wish|wishing|wishes to|wishes for) ~2 (?:you|your(?:s)?|all|the (?:\\p{L}+ )?team|everyone)(?! (?:had|have|would|were|could|luck with that))(?! \\p{L}+ (?:had|would|were|could)(?![\\p{L}]))`,
    ),
    phrase(
      `(?:all the (?:very )?best|every success|much success|(?:the )?(?:very )?best of luck|good luck|lots? of (?:success|luck)|continued success|fingers crossed|godspeed|all good wishes|all my best wishes|(?:very )?best wishes (?:for|to|with)|rooting for you|keeping my fingers)`,
    ),
    phrase(
      `(?:have|enjoy) (?:a |an |the |your )(?:very |really )?(?:\\p{L}+ ){0,2}(?:day|week|weekend|summer|year|autumn|fall|spring|winter|end|start|time|holidays?|break|rest|launch|christmas|season|trip|one|fair|move|evening|afternoon)`,
    ),
    phrase(`take (?:good )?care`),
    phrase(
      `(?:hope|hoping|trust) ~7 (?:goes|go|will be|work@ out|turn@ out|thriv@|flourish@|success@|prosper@|pays? off|smooth@|bears? fruit|fruitful|continues?)`,
    ),
  ],
  not: [
    /(?<!\p{L})"?no,? (?:thanks|thank you)"?(?!\p{L})/u,
    phrase(`thank(?:s| you) (?:\\p{L}+ ){0,3}in advance`),
    phrase(`(?:in advance|advance)[,:]? (?:many )?thanks`),
    phrase(
      `thank(?:s| you) (?:again |very much |so much |in anticipation )?for (?:your |a |the |an |any )?(?:\\p{L}+ )?${answering}`,
    ),
    phrase(`thanks to (?!(?:you|all|everyone|your (?:team|colleagues|people|staff)|the team|both)(?![\\p{L}]))`),
    phrase(`(?:would|should|could|will) ~3 (?:thank|thankful|grateful|obliged|appreciate@|indebted|cheers for)`),
    phrase(`(?:thank|thanking|grateful|thankful|obliged)(?: (?:you|me|us|to you))? (?:if|when|once|later|to)`),
    phrase(
      `(?:hope|trust) (?:\\p{L}+ )?(?:all (?:is|goes) well|(?:this|my|the) (?:message|mail|note|letter)? ?finds you)`,
    ),
    phrase(
      `(?:no|not|without|little|any|hardly|never) (?:a |any |so much as a )?(?:word of )?(?:thanks|thank|gratitude)`,
    ),
    phrase(`a (?:\\p{L}+ )?(?:thanks|thank you) (?:would|is|might|could|will)`),
    phrase(`(?:thankless|ungrateful)`),
  ],
};
