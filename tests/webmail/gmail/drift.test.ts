import { gmail } from '../../../src/webmail/gmail/selectors.ts';
import { testDrift } from '../drift/test-drift.ts';
import { views } from './drift-pages.ts';
import { clearPage } from './stage.ts';

type Name = keyof typeof gmail;

/** What may be absent, or found by other means, on a page that is as it should be: nobody can name it as missing. */
const mayBeAbsent: Partial<Record<Name, string>> = {
  accountMeta: 'two other places name the mailbox',
  accountLink: 'two other places name the mailbox',
  fromMenu: 'only while it is open',
  fromMenuItem: 'only while the menu is open',
  composeWindow: 'only in the window of a new mail',
  mainView: 'nothing is read through it',
  foreignRow: 'only beside another extension',
  adMark: 'only where there are advertisements',
  loneDraft: 'only where a draft is listed',
  rowCount: 'only with several messages',
  rowDraftWord: 'only with a draft',
  rowInPane: 'only with a preview pane',
  previewPane: 'only with a preview pane',
  collapsedItem: 'only with several messages',
  foldedItem: 'only with many messages',
  foldedCount: 'only with many messages',
  messageLog: 'only where the plain ids are missing',
  notHeader: 'only where the page holds words, which have a name of their own',
  notOwnWords: 'only with a quote or a signature',
  composerRecipient: 'a forward names nobody',
  composerThread: 'read in pop-ups alone',
  plainReplyBody: 'only in plain-text mode',
  keptInReply: 'only with a signature or a quote',
  replyBar: 'every message has a button of its own',
  replyButton: 'the bar below has one',
  discardButton: 'only kept from being pressed',
};

/** Rows that nothing but this mark tells from a conversation: they may be taken for one, but never for a silent one. */
const tellsApart: string[] = ['foreignRow', 'adMark', 'loneDraft'];
const harmless = /^.*: (?:your-turn|excluded) for /;

testDrift({
  views,
  selectors: gmail,
  mayBeAbsent,
  clearPage,
  isHarmless: (name, said) => tellsApart.includes(name) && harmless.test(said),
});
