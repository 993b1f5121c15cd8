import { find, findAll, findAround, findShown, isWithin } from '../dom.ts';
import { mailAddress } from '../text.ts';
import { composing } from './composer-selectors.ts';

/** Lower boxes are recipient wells or a subject, whatever they are called (outlook.md 10). */
const leastHeight = 60;

export type Composer =
  | { status: 'none' }
  | { status: 'reply'; editor: HTMLElement }
  /** Something is being written that is not surely a reply to the conversation on screen. */
  | { status: 'not-a-reply' | 'several-composers' };

/**
 * What is being written on this page, given that one conversation is open on it. A reply stands in the reading pane,
 * names somebody of the conversation and carries its subject; a forward, a new mail and a reply left over from another
 * conversation do not.
 */
export function openComposer(document: Document): Composer {
  const editors = findShown(document, composing.editor).filter(isEditor);
  const [editor] = editors;
  if (!editor) return { status: 'none' };
  if (editors.length > 1) return { status: 'several-composers' };
  const pane = findAround(editor, composing.readingPane);
  const composer = composerAround(editor);
  const conversation = pane && find(pane, composing.conversation);
  if (!composer || !conversation || composer.contains(conversation)) return { status: 'not-a-reply' };
  const isReply = isAddressed(composer, conversation) && hasSubjectOf(composer, conversation);
  return isReply ? { status: 'reply', editor } : { status: 'not-a-reply' };
}

/** Whether the element is part of something being written. */
export function isInComposer(element: Element): boolean {
  return isWithin(element, composing.composer) || element.closest('[contenteditable]') !== null;
}

function isEditor(element: HTMLElement): boolean {
  const isElsewhere = isWithin(element, composing.well) || isWithin(element, composing.messageBody);
  return !isElsewhere && element.getBoundingClientRect().height >= leastHeight;
}

function composerAround(editor: HTMLElement): HTMLElement | null {
  const known = findAround(editor, composing.composer);
  if (known) return known;
  let around = editor.parentElement;
  while (around && !findAll(around, composing.well).some((well) => well.querySelector('[contenteditable]')))
    around = around.parentElement;
  return around;
}

function isAddressed(composer: Element, conversation: Element): boolean {
  const wells = findAll(composer, composing.well);
  const named = new Set(wells.flatMap((well) => findAll(well, composing.recipient)).flatMap(namesOf));
  const fields = findAll(conversation, composing.people).filter((field) => !isInComposer(field));
  const people = fields.flatMap((field) => findAll(field, composing.person));
  return people.flatMap(namesOf).some((name) => named.has(name));
}

/** Addresses an element shows or carries; without any, what it says. */
function namesOf(element: Element): string[] {
  const said = element.textContent.replace(/[\ue000-\uf8ff]/g, '').trim();
  const texts = [element.getAttribute('aria-label'), element.getAttribute('title'), said];
  const addresses = texts.flatMap((text) => text?.split(/[<>\s;,]+/) ?? []).map(mailAddress);
  const name = said.replace(/<.*/, '').trim().toLowerCase();
  return [...addresses.filter((address) => address !== null), ...(name ? [name] : [])];
}

/** A subject that is not shown says nothing; prefixes are in the language of whoever wrote them. */
function hasSubjectOf(composer: Element, conversation: Element): boolean {
  const input = find(composer, composing.composerSubject);
  const subject = find(conversation, composing.subject);
  if (!(input instanceof HTMLInputElement) || !subject) return true;
  const isForward = forwardPrefix.test(input.value) && !forwardPrefix.test(subject.textContent.trim());
  return !isForward && bareSubject(input.value) === bareSubject(subject.textContent);
}

const forwardPrefix = /^(?:fwd?|tr|wg)\s*:/i;

function bareSubject(subject: string): string {
  const plain = subject.replace(/[\ue000-\uf8ff]/g, '').trim();
  return plain.replace(/^(?:\p{L}{1,4}\s*[:：]\s*)+/u, '').toLowerCase();
}
