import { englishAnswers } from './answer-english.ts';
import type { AnswerFamilies } from './answer-families.ts';
import { frenchAnswers } from './answer-french.ts';
import { clausesOf, type Clause } from './answer-text.ts';

export type Answer = 'ambiguous-yes' | 'clear-yes' | 'clear-no';

/** English patterns end with a word; French ones may end before an apostrophe or with the stem of a verb. */
const formsOf = (family: keyof AnswerFamilies) => [
  ...englishAnswers[family].map((form) => `(?:${form})(?![a-z0-9])`),
  ...frenchAnswers[family],
];
const familyForm = (family: keyof AnswerFamilies) => new RegExp(`(?<![a-z0-9])(?:${formsOf(family).join('|')})`, 'u');
const refusal = familyForm('refusal');
const commitment = familyForm('commitment');
const agreement = familyForm('agreement');
const deferral = familyForm('deferral');
const interest = familyForm('interest');
const condition = familyForm('condition');
const doubt = familyForm('doubt');
const notRefusing = familyForm('notRefusing');
const wholeWords = (family: keyof AnswerFamilies) =>
  new RegExp(`(?<![a-z0-9'])(?:${formsOf(family).join('|')})(?![a-z0-9])`, 'gu');
const receipts = wholeWords('receipt');
const courtesies = wholeWords('courtesy');
const fillers = wholeWords('filler');

type Meaning =
  'refusal' | 'commitment' | 'agreement' | 'deferral' | 'receipt' | 'courtesy' | 'doubt' | 'question' | 'other';

/** A mail longer than this is about many things; only what it begins or ends with can be its answer. */
const longMail = 14;
const headOfLongMail = 3;
const endOfLongMail = 4;
/** How many other statements may stand beside words that put off: more, and the mail is about those. */
const maxBesideDeferral = 2;
/** Words left of a clause without courtesy and receipts that may be a name. */
const maxNameWords = 2;

/**
 * What a contact answers to an offer or a next step, by their own words (quotes left out) in English or French: a commitment, a
 * refusal (also one for now), or an acceptance that may mean “I'll think about it”. Null for most mails: where they ask, set
 * conditions, doubt, tell facts, or say both.
 */
export function recogniseAnswer(text: string): Answer | null {
  const clauses = clausesOf(text);
  const meanings = settleContrasts(clauses, clauses.map(meaningOf));
  const said =
    meanings.length > longMail ? [...meanings.slice(0, headOfLongMail), ...meanings.slice(-endOfLongMail)] : meanings;
  const count = (meaning: Meaning) => said.filter((other) => other === meaning).length;
  if (count('refusal') > 0) return count('commitment') > 0 ? null : 'clear-no';
  if (count('commitment') > 0) return 'clear-yes';
  if (count('doubt') > 0 || count('question') > 0 || meanings.length > longMail) return null;
  const others = count('other');
  if (count('deferral') > 0) return others <= maxBesideDeferral ? 'ambiguous-yes' : null;
  if (count('agreement') > 0) return others <= maxBesideDeferral ? 'clear-yes' : null;
  return count('receipt') > 0 && others === 0 ? 'ambiguous-yes' : null;
}

function meaningOf({ words, isQuestion }: Clause): Meaning {
  const isPutOff = deferral.test(words) || interest.test(words);
  if (isQuestion) return isPutOff && /why not|pourquoi pas/u.test(words) ? 'deferral' : questionOf(words);
  if (refusal.test(words) && !notRefusing.test(words)) return 'refusal';
  if (commitment.test(words) && !condition.test(words)) return 'commitment';
  if (doubt.test(words)) return 'doubt';
  if (isPutOff) return 'deferral';
  if (agreement.test(words) && !condition.test(words)) return 'agreement';
  const rest = words.replace(courtesies, ' ').trim();
  const left = rest.replace(receipts, '').replace(fillers, ' ').trim();
  if (left.split(/\s+/u).filter(Boolean).length > maxNameWords) return 'other';
  return rest.search(receipts) === -1 ? 'courtesy' : 'receipt';
}

/** “Yes, could you send the contract?” commits although it asks. */
function questionOf(words: string): Meaning {
  return commitment.test(words) && /(?:send|share|prepare|envoyer|transmettre|preparer|adresser)/u.test(words)
    ? 'commitment'
    : 'question';
}

/** What stands after “but” outweighs what stands before: “no problem with the price, but we went with another supplier”. */
function settleContrasts(clauses: Clause[], meanings: Meaning[]): Meaning[] {
  return meanings.map((meaning, index) => {
    const next = clauses[index + 1]?.isContrast ? meanings[index + 1] : undefined;
    if (next === undefined || next === 'courtesy') return meaning;
    const isOutweighed =
      next === 'refusal' || next === 'commitment' || next === 'doubt' || next === 'other' || next === 'deferral';
    const isSoft = meaning === 'agreement' || meaning === 'deferral' || meaning === 'receipt';
    if (meaning === 'refusal' && next === 'commitment') return 'courtesy';
    if (meaning === 'commitment' && next === 'other') return 'other';
    return isOutweighed && isSoft && next !== 'deferral' ? 'doubt' : meaning;
  });
}
