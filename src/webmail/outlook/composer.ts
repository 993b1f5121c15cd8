import type { Person } from '../../domain/reading.ts';
import { find, findAll, findAround, findShown, isWithin, parentOf } from '../dom.ts';
import { mailAddress, person, subjectLine } from '../text.ts';
import { composing } from './composer-selectors.ts';
import type { OpenConversation } from './memory.ts';
import { plainText } from './plain-text.ts';
import { outlook } from './selectors.ts';

/** Lower boxes are for recipients, whatever they are called (outlook.md 10). */
const leastHeight = 60;

export type Composer =
  | { status: 'none' }
  | { status: 'reply'; editor: HTMLElement }
  /** Something is being written that is not surely a reply to the conversation on screen. */
  | { status: 'not-a-reply' | 'several-composers' };

/**
 * What is being written on this page, given the conversation that is open on it; nothing without one. A reply stands where the conversation
 * does, names somebody of it and carries its subject; a forward, a new mail and a reply left over from another
 * conversation do not.
 */
export function openComposer(document: Document, open: OpenConversation | null): Composer {
  const [editor, other] = findShown(document, composing.editor).filter(isEditor);
  if (!open || !editor) return { status: 'none' };
  if (other) return { status: 'several-composers' };
  const place = findAround(editor, composing.place);
  const composer = composerAround(editor);
  const { element } = open.pane;
  const isBeside = composer && place?.contains(element) && !composer.contains(element);
  return isBeside && isAddressed(composer, open) && hasSubjectOf(composer, open)
    ? { status: 'reply', editor }
    : { status: 'not-a-reply' };
}

function isEditor(element: HTMLElement): boolean {
  const isElsewhere = isWithin(element, composing.well) || isWithin(element, outlook.messageBody);
  return !isElsewhere && element.getBoundingClientRect().height >= leastHeight;
}

function composerAround(editor: HTMLElement): Element | null {
  const known = findAround(editor, composing.composer);
  if (known) return known;
  const holdsWell = (element: Element) => findAll(element, composing.well).some((well) => find(well, outlook.composer));
  let around = parentOf(editor);
  while (around && !holdsWell(around)) around = parentOf(around);
  return around;
}

function isAddressed(composer: Element, { messages }: OpenConversation): boolean {
  const wells = findAll(composer, composing.well);
  const recipients = wells.flatMap((well) => findAll(well, composing.recipient)).map(recipient);
  const people = messages.flatMap(({ senders, to }) => [...senders, ...(to ?? [])]);
  return recipients.some((one) => people.some((other) => isSame(one, other)));
}

/** The address may stand in a label only, or be hidden behind a name. */
function recipient(element: Element): Person {
  const said = plainText(element.textContent);
  const texts = [said, element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? ''];
  const words = texts.flatMap((text) => text.split(/[<>\s;,]+/));
  return person(words.find((word) => mailAddress(word) !== null) ?? null, said);
}

function isSame(one: Person, other: Person): boolean {
  if (one.address !== null && other.address !== null) return one.address === other.address;
  return one.name !== '' && one.name === other.name;
}

/** A subject that is not shown says nothing; prefixes are in the language of whoever wrote them. */
function hasSubjectOf(composer: Element, { pane: { subject } }: OpenConversation): boolean {
  const input = find(composer, composing.writtenSubject);
  if (!(input instanceof HTMLInputElement)) return true;
  const written = subjectLine(plainText(input.value));
  const isForward = forwardPrefix.test(written) && !forwardPrefix.test(subject);
  return !isForward && bareSubject(written) === bareSubject(subject);
}

const forwardPrefix = /^(?:fwd?|tr|wg)\s*:/i;

function bareSubject(subject: string): string {
  return subject.replace(/^(?:\p{L}{1,8}\s*[:：]\s*)+/u, '').toLowerCase();
}
