import { once } from '../late.ts';
import type { MailWords } from './mail-signal.ts';
import { authoredPart, plainWords } from './plain-words.ts';
import { spokenIn, vocabularies, type PhraseFamily, type SubjectFamily, type Vocabulary } from './vocabulary.ts';

/** What a mail shows, asked for family by family; an answer is remembered. All languages are tried: a mail may hold several. */
export interface Evidence {
  /** The author's own words, as all phrases see them. */
  words: string;
  /** The subject in the same spelling, '' where it is that of an answered or forwarded mail. */
  subject: string;
  hasSubject: (family: SubjectFamily) => boolean;
  has: (family: PhraseFamily) => boolean;
  /** Sum of the weights of the families that the mail shows. */
  sum: (weights: Partial<Record<PhraseFamily, number>>) => number;
  /** How strongly a person seems to write to a person, 0 for not at all: see `humanWeight`. */
  humanWeight: () => number;
}

const replyPrefix = /^(?:\[[^\]]{1,20}\] ?)?(?:re|fwd?|aw|wg|tr|rv|sv|antw|ref|rif|res|enc)(?: ?\[\d+\])? ?: /u;

/** Collects what the words of a mail show. */
export function evidenceOf({ subject, text }: Pick<MailWords, 'subject' | 'text'>): Evidence {
  const own = authoredPart(text);
  const words = plainWords(own);
  const plainSubject = plainWords(subject.slice(0, 300));
  const ownSubject = replyPrefix.test(plainSubject) ? '' : plainSubject;
  const spoken = spokenIn(words);
  const known = new Map<PhraseFamily, boolean>();

  const has = (family: PhraseFamily) => {
    const remembered = known.get(family);
    if (remembered !== undefined) return remembered;
    const found = spoken.some(({ phrases }) => phrases[family].test(words));
    known.set(family, found);
    return found;
  };
  return {
    words,
    subject: ownSubject,
    hasSubject: (family) => ownSubject !== '' && vocabularies.some(({ subjects }) => subjects[family].test(ownSubject)),
    has,
    sum: (weights) =>
      Object.entries(weights).reduce((sum, [family, weight]) => sum + (has(family as PhraseFamily) ? weight : 0), 0),
    humanWeight: () => humanWeight(own, words, spoken),
  };
}

/** A machine asks at most whether it is urgent. */
const questionMark = /\?(?=\s|$)/gu;
const machineQuestion = /urg|dring|notfall|emergenc|eilig|before then|sooner|immediate|assistance|besoin d'aide|ayuda/u;
/** “Hi Marc,”: a name, which an automatic answer seldom knows. */
const namedGreeting =
  /^\s*(?:hi|hello|hey|dear|bonjour|salut|cher|chère|hallo|lieber?|sehr geehrter? (?:herr|frau)|guten (?:tag|morgen) (?:herr|frau)?|hola|estimad[oa]|querid[oa])\s+(?:(?:mr|mrs|ms|dr|m|mme)\.? )?(?!(?:there|all|everyone|everybody|sender|sir|madam|team|customer|client|colleague|friend|partner|folks|madame|monsieur|messieurs|mesdames|client|expéditeur|correspondant|collègue|à|tous|toutes|zusammen|absender|damen|kund|kolleg|partner|geschäfts|interess|leute|liebe|todos|todas|remitente|cliente|señor|compañer|amig|colega|a|alle|valued|visitor|user|applicant|candidate|supplier|alerseits|und)\p{L}{0,6}\b)\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}\s*(?:[,!:.–-]|\n|$)/iu;
const perSign = 2;
const mostSigns = 3;

const personal = once(
  () => new Map(vocabularies.map((each) => [each, new RegExp(each.phrases.personal.source, 'gu')])),
);

/** Two for each sign of a person (an address to the reader, a question, own deeds), at most six; one for a greeting by name. */
function humanWeight(own: string, words: string, spoken: readonly Vocabulary[]): number {
  const phrases = spoken.reduce((count, each) => count + countMatches(words, personal().get(each)), 0);
  const questions = [...words.matchAll(questionMark)].filter(
    ({ index }) => !machineQuestion.test(sentenceBefore(words, index)),
  ).length;
  return perSign * Math.min(mostSigns, phrases + questions) + (namedGreeting.test(own) ? 1 : 0);
}

/** Matches, counted up to the number that matters; the pattern is global. */
function countMatches(words: string, pattern: RegExp | undefined): number {
  if (!pattern) return 0;
  pattern.lastIndex = 0;
  let count = 0;
  while (count < mostSigns && pattern.test(words)) count += 1;
  return count;
}

function sentenceBefore(words: string, end: number): string {
  return /[^.!?\n]*$/u.exec(words.slice(Math.max(0, end - 150), end))?.[0] ?? '';
}
