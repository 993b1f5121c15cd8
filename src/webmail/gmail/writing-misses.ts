import { find, findShown } from '../dom.ts';
import { gmail } from './selectors.ts';
import { threadOnScreen } from './thread.ts';

/**
 * Names of what an open reply always has, and of the way to one, that find nothing in the conversation on screen. An editor tells of
 * a reply whose frame is not recognised, and a frame of one whose editor is not.
 */
export function writingMisses(document: Document, conversationId: string): string[] {
  const thread = threadOnScreen(document, conversationId);
  if (!thread) return [];
  const { composer, composerForm, replyBody, plainReplyBody, sendButton, replyBar, replyButton } = gmail;
  const isShown = (selector: typeof composer) => findShown(thread, selector).length > 0;
  const hasEditor = isShown(replyBody) || isShown(plainReplyBody);
  if (!hasEditor && !isShown(composer)) return isShown(replyBar) || isShown(replyButton) ? [] : [replyButton.name];
  const missing = [
    isShown(composer) ? null : composer,
    hasEditor ? null : replyBody,
    find(thread, composerForm) ? null : composerForm,
    isShown(sendButton) ? null : sendButton,
  ];
  return missing.flatMap((selector) => selector?.name ?? []);
}
