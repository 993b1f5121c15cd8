import { composeText, gapValues } from '../compose.ts';
import { checkCourtesy } from '../courtesy/check-courtesy.ts';
import type { CourtesyRemark } from '../courtesy/remark.ts';
import { findMoves } from '../moves/find-moves.ts';
import type { Move } from '../moves/move.ts';
import { requiredMoves } from '../moves/move.ts';
import { registerOf } from '../register.ts';
import type { TextValues } from '../text-values.ts';
import type { TextVariant } from '../variant.ts';
import { lastMessageKinds, type TextKind } from './kinds.ts';
import { spellOut, type SpeltText } from './spell-out.ts';
import type { Placeholder } from './template.ts';
import { checkSource, type SourceFault, type TemplateSource } from './template-source.ts';

/** What is to be said of a text that the rep edits. Ranges are UTF-16 offsets in the source, `to` exclusive. */
export interface TextCheck {
  /** While there is one the text cannot be saved, and nothing else is looked at. */
  faults: SourceFault[];
  /** Gaps without a wording to fall back on: where such a value is unknown the text cannot be inserted. */
  needed: Placeholder[];
  /** Null for a text that is no last message. */
  form: FormCheck | null;
  /** What may hurt in any of its wordings, in the order of the source. */
  remarks: CourtesyRemark[];
  /** Sentences in the other French form of address. */
  otherAddress: { from: number; to: number }[];
}

/** The form of a last message (last-message.md 1) over all its wordings. */
export interface FormCheck {
  missing: Move[];
  hasLastWord: boolean;
  words: { fewest: number; most: number };
  sentences: number;
  questions: number;
}

/** What a last message may have (last-message.md 1). */
export const lastMessageBounds = { fewestWords: 50, mostWords: 110, mostSentences: 5, mostQuestions: 1 } as const;

/** Looks at a source in every wording, its gaps filled with `values`, of which none should be unknown. */
export function checkText(
  source: TemplateSource,
  { kind, variant, values }: { kind: TextKind; variant: TextVariant; values: TextValues },
): TextCheck {
  const faults = checkSource(source);
  if (faults.length > 0) return { faults, needed: [], form: null, remarks: [], otherAddress: [] };
  const readings = spellOut(source, gapValues(variant, values));
  const isLastMessage = lastMessageKinds.some((each) => each === kind);
  return {
    faults,
    needed: composeText(source, variant, nothingKnown).missing,
    form: isLastMessage ? formOf(readings, variant) : null,
    remarks: remarksOn(readings, variant),
    otherAddress: variant === 'en' ? [] : inOtherAddress(readings, variant === 'fr-tu' ? 'vous' : 'tu'),
  };
}

/** Whether a text passes: it may be saved all the same unless it has faults. */
export function isFine({ faults, form, remarks, otherAddress }: TextCheck): boolean {
  return [faults, remarks, otherAddress].every(({ length }) => length === 0) && (form === null || isWellFormed(form));
}

/** Values of which none is known. */
export const nothingKnown: TextValues = {
  contactFirstName: null,
  repFirstName: null,
  company: null,
  topic: null,
  lastExchangeAtMs: null,
  meetingAtMs: null,
  offerAtMs: null,
  timeZone: null,
};

function isWellFormed({ missing, hasLastWord, words, sentences, questions }: FormCheck): boolean {
  const { fewestWords, mostWords, mostSentences, mostQuestions } = lastMessageBounds;
  const isRightLength = words.fewest >= fewestWords && words.most <= mostWords;
  return (
    missing.length === 0 && hasLastWord && isRightLength && sentences <= mostSentences && questions <= mostQuestions
  );
}

function formOf(readings: readonly SpeltText[], variant: TextVariant): FormCheck {
  const forms = readings.map(({ text }) => findMoves(text, languageOf(variant)));
  const words = forms.map((form) => form.words);
  return {
    missing: requiredMoves.filter((move) => forms.some(({ missing }) => missing.includes(move))),
    hasLastWord: forms.every(({ hasLastWord }) => hasLastWord),
    words: { fewest: Math.min(...words), most: Math.max(...words) },
    sentences: Math.max(...forms.map(({ sentences }) => sentences)),
    questions: Math.max(...forms.map(({ questions }) => questions)),
  };
}

function remarksOn(readings: readonly SpeltText[], variant: TextVariant): CourtesyRemark[] {
  const all = readings.flatMap(({ text, placeOf }) =>
    checkCourtesy(text, languageOf(variant)).map((remark) => ({ ...remark, ...placeOf(remark.from, remark.to) })),
  );
  return eachPlaceOnce(all);
}

function inOtherAddress(readings: readonly SpeltText[], other: 'tu' | 'vous'): { from: number; to: number }[] {
  return eachPlaceOnce(
    readings.flatMap(({ text, placeOf }) =>
      [...text.matchAll(/[^.?!…\n]+[.?!…]?/g)]
        // « Où en es-tu » says tu as much as « tu en es ».
        .filter(([sentence]) => registerOf(sentence.replace(/-(?=t(?:u|oi)(?!\p{L}))/gu, ' ')) === other)
        .map(({ 0: sentence, index }) => {
          const blank = sentence.length - sentence.trimStart().length;
          return placeOf(index + blank, index + sentence.length);
        }),
    ),
  );
}

/** What stands outside of a choice is found in every reading. */
function eachPlaceOnce<Place extends { from: number; to: number }>(places: readonly Place[]): Place[] {
  const byPlace = new Map(places.map((place) => [`${place.from}-${place.to}`, place]));
  return [...byPlace.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function languageOf(variant: TextVariant): 'en' | 'fr' {
  return variant === 'en' ? 'en' : 'fr';
}
