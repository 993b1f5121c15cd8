import type { MessageReading } from '../domain/reading.ts';
import type { VisibleMail } from './adapter.ts';
import { closestTo, findShown, isA, parentOf, type Selector } from './dom.ts';
import { objectMark, placedLinesOf, withWords } from './lines.ts';

const maxMails = 20;
const maxLength = 4000;
// What stands below this line is a signature, in plain-text mails too (RFC 3676, 4.3).
const signatureLine = '--';

/** Where a webmail shows the words of a mail, and what of them its author did not write. */
interface MailParts {
  messageBody: Selector;
  /** Signatures and quotes with an element of their own. */
  notOwnWords: Selector;
  /** From this element on everything is quoted. */
  quoteBegins?: Selector;
}

/** Where a conversation shows one of its mails. */
interface MailPlace {
  element: Element;
  /** Read only where words are shown. */
  readMessage: () => Pick<MessageReading, 'id' | 'own'> | undefined;
}

/** The mails whose words are on screen, in the order of their places; those nobody knows the author of are left out. */
export function readVisibleMails(places: Iterable<MailPlace>, parts: MailParts): VisibleMail[] {
  const mails: VisibleMail[] = [];
  for (const { element, readMessage } of places) {
    if (mails.length === maxMails) break;
    const bodies = findShown(element, parts.messageBody);
    const message = bodies.length > 0 ? readMessage() : undefined;
    if (typeof message?.own !== 'boolean') continue;
    const text = bodies.flatMap((body) => knownLines(body, parts)).join('\n');
    mails.push({ messageId: message.id, own: message.own, text: text.slice(0, maxLength) });
  }
  return mails;
}

const known = new WeakMap<Element, { length: number; lines: string[] }>();

/** A newsletter has thousands of elements: they are walked through once, not at every reading of the page. */
function knownLines(body: Element, parts: MailParts): string[] {
  const { length } = body.textContent;
  const stored = known.get(body);
  if (stored?.length === length) return stored.lines;
  const lines = authorLines(body, parts);
  known.set(body, { length, lines });
  return lines;
}

/** Lines of one body; where the author's own words end, the body ends. */
function authorLines(body: Element, { notOwnWords, quoteBegins }: MailParts): string[] {
  let room = maxLength;
  const lines = placedLinesOf(body, (part) => {
    if (part instanceof Text) {
      const isOver = room <= 0;
      room -= part.data.trim().length;
      return isOver;
    }
    if (quoteBegins && isA(part, quoteBegins)) room = 0;
    return room <= 0 || isA(part, notOwnWords);
  });
  const written = withWords(
    lines.flatMap(({ text, nodes: [first] }) => {
      const words = text.replaceAll(objectMark, ' ');
      // Elsewhere a line of the mail's source is none.
      const around = first && parentOf(first);
      return around && closestTo(around, 'pre') ? words.split('\n') : words;
    }),
  );
  const end = written.indexOf(signatureLine);
  // Plain-text mails quote by a sign at the beginning of each line.
  return written.slice(0, end < 0 ? undefined : end).filter((line) => !line.startsWith('>'));
}
