/**
 * Every behaviour of the acted Gmail that can differ between two real Gmails, with the clause of design/gmail.md it
 * acts. `clause` 11.n is item n of section 11.
 *
 * @typedef {object} Switches
 * @property {'real' | 'strict'} csp policy of the page
 * @property {number | 'never'} idDelayMs from painting rows and messages to painting their ids
 * @property {boolean} recreatesRows a refresh builds every row anew
 * @property {boolean} keepsLeftovers views left behind stay in the page, hidden, before the live one
 * @property {'token' | 'hex'} address what stands in the address of an open conversation
 * @property {boolean} permIdUndefined `data-thread-perm-id` is the word "undefined"
 * @property {'none' | 'horizontal' | 'vertical' | 'vertical-no-snippet'} pane the split pane
 * @property {boolean} paneIdRace a conversation in the pane gets its ids long after its text
 * @property {boolean} conversationView off: every message is a row of its own
 * @property {'account' | 'alias' | 'unknown-alias'} ownSender address on own messages
 * @property {boolean} groupRecipient own messages show a group address as their only recipient
 * @property {boolean} draftInThread an opened conversation holds a reply draft saved earlier
 * @property {boolean} repliesBeside a reply to an earlier message stands right behind that message
 * @property {boolean} superCollapses long conversations hide their middle behind a count
 * @property {boolean} lastCollapsed the last message is collapsed
 * @property {boolean} opensInKept messages collapsed again keep their ids in a hidden body
 * @property {'en' | 'fr' | 'ru' | 'he'} language
 * @property {'light' | 'dark'} theme
 * @property {number} composerDelayMs from the click on Reply to the frame of the composer; the editor takes half as long again
 * @property {'bar' | 'duplicate' | 'none'} replyBar the buttons below a conversation
 * @property {boolean} plainText the composer opens in plain-text mode
 * @property {string} userText words already standing in a new reply
 * @property {boolean} quoteExpanded the quote stands in the reply's body from the start
 * @property {boolean} popUp a pop-up reply to another conversation is open
 * @property {boolean} recipientTwins hidden copies of the recipients stand in the composer
 * @property {number} undoSendMs how long sending can be undone, and a sent message has no id
 * @property {'agree' | 'meta-missing' | 'disagree'} accountSources
 * @property {boolean} workspace company mail: title ends with the company, the account button is no link
 * @property {boolean} addressInSubject every subject holds a foreign address
 * @property {boolean} ads
 * @property {boolean} foreignRows rows of another extension
 * @property {1 | 2} lists lists on one page
 * @property {50 | 100} pageSize conversations on one page, a setting of the rep's
 * @property {boolean} delegated the mailbox is one of a delegate: `/mail/b/ID/u/N/`
 * @property {boolean} threadWindow conversations open in a window of their own
 * @property {boolean} composeWindow new mails open in a window of their own
 */

/** @type {Switches} */
export const defaultSwitches = {
  csp: 'real',
  idDelayMs: 300,
  recreatesRows: true,
  keepsLeftovers: true,
  address: 'token',
  permIdUndefined: false,
  pane: 'none',
  paneIdRace: true,
  conversationView: true,
  ownSender: 'account',
  groupRecipient: false,
  draftInThread: false,
  repliesBeside: true,
  superCollapses: true,
  lastCollapsed: false,
  opensInKept: true,
  language: 'en',
  theme: 'light',
  composerDelayMs: 200,
  replyBar: 'bar',
  plainText: false,
  userText: '',
  quoteExpanded: false,
  popUp: false,
  recipientTwins: true,
  undoSendMs: 10_000,
  accountSources: 'agree',
  workspace: false,
  addressInSubject: false,
  ads: false,
  foreignRows: false,
  lists: 1,
  pageSize: 50,
  delegated: false,
  threadWindow: false,
  composeWindow: false,
};
