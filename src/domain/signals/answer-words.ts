import { latePattern, once } from '../late.ts';
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
/** Whether words say something of a family. Many small patterns: an engine runs them much faster than one of all of them. */
const saying = (family: keyof AnswerFamilies) => {
  const forms = once(() => formsOf(family).map((form) => new RegExp(`\\b(?:${form})`)));
  return (words: string) => forms().some((form) => form.test(words));
};
const isRefusal = saying('refusal');
const isCommitment = saying('commitment');
const isAppointment = saying('appointment');
const isAgreement = saying('agreement');
const isDeferral = saying('deferral');
const isInterest = saying('interest');
const isConditional = saying('condition');
const isDoubt = saying('doubt');
const isOtherRefusal = saying('notRefusing');
const wholeWords = (family: keyof AnswerFamilies) =>
  once(() => new RegExp(`(?<![a-z0-9'])(?:${formsOf(family).join('|')})(?![a-z0-9])`, 'gu'));
const agreements = wholeWords('agreement');
const receipts = wholeWords('receipt');
const courtesies = wholeWords('courtesy');
const fillers = wholeWords('filler');
const startsWithReceipt = latePattern(
  () => `^(?:(?:${formsOf('filler').join('|')}) ){0,4}(?:${formsOf('receipt').join('|')})(?![a-z0-9])`,
  'u',
);

type Meaning =
  'refusal' | 'commitment' | 'agreement' | 'deferral' | 'receipt' | 'courtesy' | 'doubt' | 'question' | 'other';

/** A question of somebody who has decided: it takes nothing back. */
const nextStep =
  /when (?:can|could|do|does|would|will) (?:\w+ ){1,3}(?:start|begin|kick|get started|come)|who (?:do|should|shall) (?:i|we) (?:send|pay|talk|speak|contact)|what (?:do you need|are the next steps|is next|happens next)|where do (?:i|we) sign|how (?:do|can|should) (?:i|we) (?:proceed|start|pay|sign)|(?:on|nous) (?:commence|demarre|signe|commencons|demarrons) quand|quand (?:est-ce qu.|peut-on|pouvons-nous|pouvez-vous|commence|demarre|demarrons)|(?:quelle est|c.est quoi) la suite|prochaine etape|comment (?:on |fait-on|proced)|ou (?:est-ce qu.)?(?:je |on |nous )?sign|on signe ou/u;

/** “Yes, I received it”, “yes, that is my address” answer another question. */
const tellsFact =
  /\b(?:received|got (?:it|your|the)|arrived|recue?s?|c'est (?:la|le|mon|ma) \S|(?:that|it) is (?:my|the|correct))\b/u;

/** How many other statements may stand beside words that put off: more, and the mail is about those. */
const maxBesideDeferral = 2;
/** A clause of more words says more than courtesy. */
const maxCourteousWords = 16;
/** Words left of a clause without courtesy and receipts that may be a name. */
const maxNameWords = 2;

/**
 * What a contact answers to an offer or a next step, by their own words (quotes left out) in English or French: a commitment, a
 * refusal (also one for now), or an acceptance that may mean “I'll think about it”. Null for most mails: where they ask, set
 * conditions, doubt, tell facts, or say both.
 */
export function recogniseAnswer(text: string): Answer | null {
  const { clauses, isLong } = clausesOf(text);
  const meanings = settleContrasts(
    clauses,
    clauses.map((clause) => (isLong ? decisionOf(clause) : meaningOf(clause))),
  );
  const count = (meaning: Meaning) => meanings.filter((other) => other === meaning).length;
  if (count('refusal') > 0) return count('commitment') > 0 ? null : 'clear-no';
  if (count('commitment') > 0) return 'clear-yes';
  if (count('doubt') > 0 || count('question') > 0 || isLong) return null;
  const others = count('other');
  if (count('deferral') > 0) return others <= maxBesideDeferral ? 'ambiguous-yes' : null;
  if (count('agreement') > 0) return others <= maxBesideDeferral ? 'clear-yes' : null;
  return count('receipt') > 0 && others === 0 ? 'ambiguous-yes' : null;
}

/** A mail about many things can decide; what merely sounds willing in it stays unheard, so it is not looked for. */
function decisionOf({ words, isQuestion }: Clause): Meaning {
  if (isQuestion) return questionOf(words);
  if (isRefusal(words) && !isOtherRefusal(words)) return 'refusal';
  return isCommitment(words) && !isConditional(words) ? 'commitment' : 'other';
}

function meaningOf(clause: Clause): Meaning {
  const { words, isQuestion } = clause;
  if (isQuestion) return /why not|pourquoi pas/u.test(words) && isInterest(words) ? 'deferral' : questionOf(words);
  const decision = decisionOf(clause);
  if (decision !== 'other') return decision;
  if (isDoubt(words)) return 'doubt';
  if (isDeferral(words)) return 'deferral';
  if (isAppointment(words) && !isConditional(words)) return 'commitment';
  if (isInterest(words)) return 'deferral';
  if (wordCount(words) > maxCourteousWords) return 'other';
  if (isPlainAgreement(words)) return 'agreement';
  const rest = words.replace(courtesies(), ' ').trim();
  const left = wordsLeft(rest, receipts());
  if (left > maxNameWords) return 'other';
  return startsWithReceipt.test(rest) ? 'receipt' : 'courtesy';
}

/** “Yes, with pleasure”, not “Yes, we use Salesforce”. */
function isPlainAgreement(words: string): boolean {
  if (!isAgreement(words) || isConditional(words) || tellsFact.test(words)) return false;
  const rest = words.replace(agreements(), ' ').replace(courtesies(), ' ').replace(receipts(), ' ');
  return wordsLeft(rest, fillers()) <= maxNameWords;
}

function wordsLeft(words: string, family: RegExp): number {
  return wordCount(words.replace(family, ' ').replace(fillers(), ' '));
}

function wordCount(words: string): number {
  return words.split(' ').filter((word) => word !== '').length;
}

/** “Yes, could you send the contract?” commits although it asks. */
function questionOf(words: string): Meaning {
  if (nextStep.test(words)) return isCommitment(words) ? 'commitment' : 'courtesy';
  return isCommitment(words) && /(?:send|share|prepare|envoyer|transmettre|preparer|adresser)/u.test(words)
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
    if (meaning === 'commitment' && (next === 'other' || next === 'deferral')) return next;
    return isOutweighed && isSoft && next !== 'deferral' ? 'doubt' : meaning;
  });
}
