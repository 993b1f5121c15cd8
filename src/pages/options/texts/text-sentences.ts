import { lastMessageBounds, type FormCheck, type TextCheck } from '../../../domain/texts/check-text.ts';
import { placeOfFault } from '../../../domain/texts/edited-texts.ts';
import type { SourceFault } from '../../../domain/texts/template-source.ts';
import type { TextVariant } from '../../../domain/variant.ts';
import { courtesySentence, gapName } from '../../../ui/text-words.ts';
import { keyFor, type Words } from '../../../ui/words.ts';

/** One thing to be said of a text. */
export interface CheckLine {
  /** A fault keeps it from being saved, a hint does not even count as a remark. */
  weight: 'fault' | 'sharp' | 'advice' | 'hint';
  sentence: string;
  /** The range of the source it is about; null for the whole text. */
  place: { from: number; to: number } | null;
}

type PlacedLine = CheckLine & { place: { from: number; to: number } };

export function faultSentence(words: Words, source: string, fault: SourceFault): string {
  const { line, words: about } = placeOfFault(source, fault);
  return words.say(keyFor('texts', `fault-${fault.code}`), words.number(line), about);
}

/** The check of a text as one sentence. */
export function checkSummary(words: Words, lines: readonly CheckLine[]): string {
  if (lines.some(({ weight }) => weight === 'fault')) return words.say('texts_cannotSave');
  const remarks = lines.filter(({ weight }) => weight !== 'hint').length;
  return remarks === 0 ? words.say('texts_fine') : words.count('texts_remarks', remarks);
}

/** How long a last message is, in all its wordings; null for other texts. */
export function lengthSentence(words: Words, { form }: TextCheck): string | null {
  if (form === null) return null;
  const { fewest, most } = form.words;
  if (fewest === most) return words.say('texts_words', words.number(most));
  return words.say('texts_wordsRange', words.number(fewest), words.number(most));
}

/** The check of a text in sentences: what has a place first, in the order of the text. */
export function checkLines(words: Words, source: string, variant: TextVariant, check: TextCheck): CheckLine[] {
  const faults = check.faults.map((fault): CheckLine => {
    const { at } = fault;
    const isPlaced = fault.code !== 'empty' && fault.code !== 'too-long';
    return {
      weight: 'fault',
      sentence: faultSentence(words, source, fault),
      place: isPlaced ? { from: at, to: at + placeOfFault(source, fault).words.length } : null,
    };
  });
  const remarks = check.remarks.map((remark): PlacedLine => ({
    weight: remark.level === 'sharp' ? 'sharp' : 'advice',
    sentence: courtesySentence(words, remark),
    place: { from: remark.from, to: remark.to },
  }));
  const addressed = check.otherAddress.map((place): PlacedLine => ({
    weight: 'advice',
    sentence: words.say(variant === 'fr-tu' ? 'texts_saysVous' : 'texts_saysTu'),
    place,
  }));
  const placed = [...remarks, ...addressed].sort((a, b) => a.place.from - b.place.from);
  const needed = check.needed.map((gap) => gapName(words, gap)).join(', ');
  return [
    ...faults,
    ...placed,
    ...(check.form ? formSentences(words, check.form) : []).map((sentence): CheckLine => ({
      weight: 'advice',
      sentence,
      place: null,
    })),
    ...(needed ? [{ weight: 'hint' as const, sentence: words.say('texts_needed', needed), place: null }] : []),
  ];
}

function formSentences(words: Words, { missing, hasLastWord, words: length, sentences, questions }: FormCheck) {
  const { fewestWords, mostWords, mostSentences, mostQuestions } = lastMessageBounds;
  const bounds = [words.number(fewestWords), words.number(mostWords)];
  return [
    ...missing.map((move) => words.say(keyFor('move', move))),
    ...(hasLastWord ? [] : [words.say('texts_noLastWord')]),
    ...(length.fewest < fewestWords ? [words.say('texts_tooShort', words.number(length.fewest), ...bounds)] : []),
    ...(length.most > mostWords ? [words.say('texts_tooLong', words.number(length.most), ...bounds)] : []),
    ...(sentences > mostSentences
      ? [words.say('texts_manySentences', words.number(sentences), words.number(mostSentences))]
      : []),
    ...(questions > mostQuestions ? [words.say('texts_manyQuestions', words.number(questions))] : []),
  ];
}
