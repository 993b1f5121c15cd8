import { foldText } from './fold-text.ts';

/** A sentence or a part of one, in plain form. */
export interface Clause {
  words: string;
  isQuestion: boolean;
  /** Whether “but” stands before it: it then outweighs what was said before. */
  isContrast: boolean;
}

const maxLength = 6000;
/** A mail of more sentences is about many things; only what it begins or ends with can be its answer. */
const manySentences = 14;
const shownOfBeginning = 3;
const shownOfEnd = 4;
const maxClauseLength = 240;

/** Lines below which a writer says nothing more: a closing, a signature mark, a quoted mail. Folded. */
const endLine =
  /^(?:--|__|\*\*\*|sent from|envoye (?:de|depuis)|get [^\n]{1,20} for (?:ios|android)|(?:obtenez|telecharge[rz]?) [^\n]{1,20} pour (?:ios|android)|(?:le|on) [^\n]{5,120}(?:a ecrit|wrote) ?:|-{2,} ?(?:original|forwarded|message)|(?:from|de|von) ?: |(?:(?:best|kind|warm|many|all the|with|warmest|kindest) )*(?:regards|wishes|best)\b[^a-z]*|(?:yours )?(?:sincerely|faithfully|truly)|(?:bien |tres |salutations |sinceres |mes )*(?:cordialement|cdlt|cdt|respectueusement|amicalement|sincerement|salutations|bien a vous|bien a toi)\b|(?:je|nous) vous prie (?:d|de)|veuillez (?:agreer|recevoir))/u;

/** What somebody else said, as the writer cites it. */
const citation = /["\u201c\u00ab][^"\u201c\u201d\u00ab\u00bb\n]{3,200}["\u201d\u00bb]/gu;

const thumbsUp = /[\u{1f44d}\u{1f44c}]/gu;
const links = /[^\s@]{1,60}@\S{1,80}|(?:https?:\/\/|www\.)\S{1,300}/gu;
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|coucou|cher|chere|re bonjour|rebonjour)\b[^,\n!.:;?]{0,40}(?:[,!.:;-]|$) ?/u;

const shortForms: [RegExp, string][] = [
  [/\u0153/gu, 'oe'],
  [/\bcan(?:'?t|not)\b/gu, 'can not'],
  [/\bwon'?t\b/gu, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b/gu, '$1 not'],
  [/'ll\b/gu, ' will'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/\bi'm\b|\bim\b/gu, 'i am'],
  [/'d\b/gu, ' would'],
  [/\blet'?s\b/gu, 'let us'],
  [/\b(it|that|there|here|what|he|she)'s\b/gu, '$1 is'],
  [/\bthats\b/gu, 'that is'],
  [/\bc (?=mort|bon|ok|pas|non|oui|note|parfait|parti|trop|good|tout|valide)/gu, "c'est "],
  [/\bdsl\b/gu, 'desole'],
  [/\bne |\bn'(?=[aeiouhy])/gu, ''],
];

/** What the writer says, clause by clause: without greeting, closing, signature and links; of a long mail its two ends. */
export function clausesOf(text: string): { clauses: Clause[]; isLong: boolean } {
  const sentences = authoredLines(text).flatMap(sentencesOf);
  const isLong = sentences.length > manySentences;
  const judged = isLong ? [...sentences.slice(0, shownOfBeginning), ...sentences.slice(-shownOfEnd)] : sentences;
  return { clauses: judged.flatMap(splitContrasts), isLong };
}

function authoredLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of foldText(text.slice(0, maxLength)).split('\n')) {
    const words = line.trim();
    if (words.startsWith('>')) continue;
    if (endLine.test(words)) break;
    const before = lines.at(-1);
    // A mail program broke the line, not the writer.
    if (before !== undefined && before.length > 50 && /^[a-z]/u.test(line) && !/[.!?:;]$/u.test(before)) {
      lines[lines.length - 1] = `${before} ${words}`;
    } else if (words !== '') lines.push(words);
  }
  if (lines[0] !== undefined) lines[0] = lines[0].replace(greeting, '');
  return lines;
}

function sentencesOf(line: string): string[] {
  return line
    .replace(links, ' ')
    .replace(citation, ' ')
    .replace(thumbsUp, ' ok ')
    .split(/(?<=[.!?;…])\s+|\.{2,}|…/u)
    .filter((sentence) => /[a-z]/u.test(sentence));
}

function splitContrasts(sentence: string): Clause[] {
  const isQuestion = sentence.trimEnd().endsWith('?');
  return plainWords(sentence.slice(0, maxClauseLength))
    .split(/\b(?:but|mais|however|nevertheless|neanmoins)\b/u)
    .map((words, index) => ({ words: words.trim(), isQuestion, isContrast: index > 0 }))
    .filter(({ words }) => words !== '');
}

function plainWords(sentence: string): string {
  let words = sentence;
  for (const [form, full] of shortForms) words = words.replace(form, full);
  return words
    .replace(/[^a-z0-9'+:&-]+/gu, ' ')
    .replace(/:(?!\d)|(?<!\d):/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
