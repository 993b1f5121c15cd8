import { isA, textIn } from '../dom.ts';
import { placedLinesOf } from '../lines.ts';
import { oneLine, plainText } from './plain-text.ts';
import { outlook } from './selectors.ts';
import { draftNotices, savedMarks } from './words.ts';

/** Whether a message was sent, is an unsent draft, or could be either. */
export type DraftState = 'sent' | 'draft' | 'unsure';

// "[Draft]" in any language: a text of its own, never part of a sentence (captured 2026 in English).
const bracketed = /^\[[^[\]]{1,30}\]$/;

/** To look through a longer message takes as long as to go through its header. */
const longestLookedThrough = 20_000;

/** Whether a date says when a draft was saved, not when a mail was sent. */
export function isSavedDate(dateText: string): boolean {
  return beginsWithOne(dateText, savedMarks);
}

/** Whether an element holds the mark of a draft as a text of its own, beside what `isLeftOut`. */
export function hasDraftMark(root: Element, isLeftOut: (element: Element) => boolean): boolean {
  return textIn(root).includes('[') && ownTexts(root, isLeftOut).some((text) => bracketed.test(text));
}

/** Marks of a draft in a message's header: whether Outlook's own words stand there, or something that may say the same. */
interface DraftMarks {
  isNoticed: boolean;
  isBracketed: boolean;
}

/** Reads the marks of a draft in a message's header; its words are never searched. */
export function draftMarksIn(box: Element): DraftMarks {
  if (!mayHoldMark(box)) return { isNoticed: false, isBracketed: false };
  const texts = ownTexts(box, (element) => isA(element, outlook.notHeader));
  return {
    isNoticed: texts.some((text) => beginsWithOne(text, draftNotices)),
    isBracketed: texts.some((text) => bracketed.test(text)),
  };
}

/** Whether something like a mark stands anywhere in a message: in most none does, and their headers need not be gone through. */
function mayHoldMark(box: Element): boolean {
  const text = textIn(box);
  if (text.length > longestLookedThrough || text.includes('[')) return true;
  const words = oneLine(text).toLowerCase();
  return draftNotices.some((notice) => words.includes(notice));
}

/** A collapsed message shows the beginning of its words beside its header, so that a mark there could be somebody's text. */
export function draftStateOf(marks: DraftMarks, seen: { isCollapsed: boolean; lacksReply: boolean }): DraftState {
  if (marks.isNoticed && !seen.isCollapsed) return 'draft';
  return marks.isNoticed || marks.isBracketed || seen.lacksReply ? 'unsure' : 'sent';
}

function beginsWithOne(text: string, beginnings: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return beginnings.some((beginning) => lower.startsWith(beginning));
}

function ownTexts(root: Element, isLeftOut: (element: Element) => boolean): string[] {
  const lines = placedLinesOf(root, (part) => part instanceof Element && isLeftOut(part));
  return lines.flatMap(({ nodes }) => nodes).map(({ data }) => plainText(data));
}
