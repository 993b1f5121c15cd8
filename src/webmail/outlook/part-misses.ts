import { find, findAll, findShown, type Selector } from '../dom.ts';
import { composing } from './composer-selectors.ts';
import { openComposer } from './composer.ts';
import type { OpenConversation } from './memory.ts';
import { outlook } from './selectors.ts';

/**
 * Names of what every open conversation and every open reply has and that is not found, where the conversation can be read all the
 * same. Reply buttons are none: a narrow window hides them (outlook.md 10).
 */
export function partMisses(document: Document, open: OpenConversation): string[] {
  const recipients = missingRecipients(open);
  return [recipients, ...missingOfReply(document, open)].flatMap((selector) => selector?.name ?? []);
}

/** What hides whom the messages went to; null where one that is unfolded shows somebody, or all are folded. */
export function missingRecipients({ messages }: OpenConversation): Selector | null {
  const unfolded = messages.filter(({ isCollapsed }) => !isCollapsed);
  const wells = unfolded.flatMap(({ element }) => findAll(element, outlook.recipients));
  if (unfolded.length === 0) return null;
  if (wells.length === 0) return outlook.recipients;
  return wells.some((well) => find(well, outlook.recipientButton)) ? null : outlook.recipientButton;
}

/** An editor tells of a reply whose frame is not recognised, and fields to fill in of one whose editor is not. */
function missingOfReply(document: Document, open: OpenConversation): (Selector | null)[] {
  const frames = findShown(document, composing.composer).filter((frame) => find(frame, outlook.composer));
  if (openComposer(document, open).status === 'none') return [frames.length > 0 ? composing.editor : null];
  return [
    frames.length > 0 ? null : composing.composer,
    find(document, composing.place) ? null : composing.place,
    find(document, composing.well) ? null : composing.well,
    findShown(document, outlook.sendButton).length > 0 ? null : outlook.sendButton,
  ];
}
