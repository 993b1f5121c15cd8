import type { ExpectStatic } from 'vitest';
import type { Demo } from '../../demo/types.ts';
import type { Rep } from './rep.ts';

const sharp = 'Tu n’as même pas daigné répondre à mes mails.';

/**
 * Plays what is said of a draft: what may hurt and where, and nothing of one that is kind or sent.
 * @param key a prospect gone silent, in whose conversation no reply stands yet
 */
export async function playDraft(
  { seat, ghostlight, webmail, ...rep }: Rep,
  { control }: Demo,
  key: string,
  expect: ExpectStatic,
): Promise<void> {
  const remarks = rep.inSidebar('.draft');
  const savedDrafts = () =>
    control.drafts().flatMap(({ conversationKey, text }) => (conversationKey === key ? [text] : []));
  const untrusted = control.untrustedInputs();
  await rep.openSilence(key);
  await rep.startReply();
  await seat.type(sharp);
  await seat.waitFor(remarks);
  await expect.poll(savedDrafts).toEqual([expect.stringContaining(sharp) as string]);
  const before = savedDrafts();

  if (!(await ghostlight.offers('show-words'))) await ghostlight.press('toggle-draft');
  await ghostlight.press('show-words');
  const selectedWords = () => seat.evaluate(() => String(document.getSelection()), null);
  await expect.poll(selectedWords).toContain('daigné');
  expect(savedDrafts()).toEqual(before);
  expect(control.untrustedInputs()).toBe(untrusted);

  // They are selected in the reply, which has the focus: what is typed now replaces them.
  await seat.type('pas encore pu');
  await seat.waitUntilGone(remarks);

  await seat.evaluate(placeCaret, webmail.replyEditor);
  await seat.type(sharp);
  await seat.waitFor(remarks);
  await seat.click(webmail.sendButton);
  await seat.waitUntilGone(remarks);
  const sent = control.sentMails().filter((mail) => mail.key === key);
  expect(sent).toMatchObject([{ text: expect.stringContaining('pas encore pu') as string }]);
}

/** Runs in the page: puts the caret where the rep's words begin. */
function placeCaret(editors: string): void {
  const editor = [...document.querySelectorAll<HTMLElement>(editors)].find((one) => one.checkVisibility());
  editor?.focus();
  document.getSelection()?.collapse(editor?.firstElementChild ?? null, 0);
}
