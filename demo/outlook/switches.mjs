/**
 * Every behaviour of the acted Outlook that can differ between two real Outlooks; numbers are those of section 16 of
 * design/outlook.md.
 *
 * @typedef {object} Switches
 * @property {0 | 50 | 200 | 400} passMs 1: between two passes of staged rendering: subject, headers, addresses and bodies
 * @property {boolean} dropsAddress 1: a last pass shows less, the senders' addresses go
 * @property {0 | 300 | 3000} coldLoadMs 1: from loading the page to its list and open conversation
 * @property {0 | 200 | 800} lingerMs 2: how long the conversation of before stays after a click
 * @property {boolean} attachments 3: the newest message has attachments, which are `role=option` too
 * @property {'newest-below' | 'newest-on-top'} order 4
 * @property {'none' | 'middle' | 'all-but-newest'} collapsed 4: which messages are collapsed at first
 * @property {'shown' | 'name-only'} collapsedSender 4: what a collapsed message shows of its sender
 * @property {boolean} showMore 4: of long conversations the middle is behind "Show more messages"
 * @property {boolean} subjectTwice 4: Copilot repeats the subject
 * @property {boolean} messageIds 5: off is the shape of 2025, without `MSG_` ids
 * @property {'from-label' | 'heading' | 'hover-target'} senderMark 5: by what the sender can be told when there are no ids
 * @property {'addresses' | 'names-only' | 'mixed'} contacts 6: mixed shows the addresses of some only
 * @property {boolean} lastFirst 6: names read "Last, First"
 * @property {boolean} sameName 6: a second person with the contact's name and another address is in copy
 * @property {boolean} onBehalf 6: own messages come from "X on behalf of Y"
 * @property {'address' | 'name' | 'you'} ownSender 6: what own messages show
 * @property {boolean} draftInThread 7: every conversation holds a reply that was not sent
 * @property {'notice' | 'word' | 'saved-date' | 'nothing'} draftMark 7: by what a draft in a conversation can be told; never has it buttons to answer with
 * @property {boolean} draftWordInBody 7: the newest message says "[Draft]" in its body
 * @property {boolean} pseudoRow 7: while a composer is open the list shows a row for it
 * @property {boolean} opensNothing 8: a click selects its row and opens nothing
 * @property {boolean} idInAddress 8: off is how it is after a search
 * @property {boolean} conversationView 8: off puts item ids in the address
 * @property {boolean} composePopOut 8: new mails open in a window of their own
 * @property {'agree' | 'header-only' | 'tree-only' | 'shared-mailbox' | 'none'} accountSources 9
 * @property {boolean} folderPane 9: a narrow window never shows it
 * @property {boolean} adSlot 10: changes every 200 ms
 * @property {boolean} presence 10: words such as "Away" are glued to names
 * @property {boolean} iconGlyphs 10: private-use characters stand inside labels
 * @property {boolean} signature 11
 * @property {boolean} emptyLine 11: a reply begins with an empty line of its own
 * @property {'' | 'Just a thought'} userText 11: words already standing in a new reply
 * @property {'inside' | 'outside' | 'none'} quote 11: where the quoted header stands
 * @property {0 | 400 | 2000} lateContentMs 11: from the editor to its signature and quote
 * @property {boolean} twoComposers 11: a reply to another conversation is open too
 * @property {'plain' | 'trusted-types' | 'strict'} csp 11
 * @property {0 | 150 | 800} composerDelayMs 10: from the click on Reply to the composer
 * @property {boolean} replyInMenu 10: Reply stands behind "…", as in a narrow window
 * @property {number} undoSendMs how long sending can be undone
 * @property {'outlook.office.com' | 'outlook.office365.com' | 'outlook.cloud.microsoft' | 'outlook.live.com'} host 1: the last is a personal account
 * @property {'dashes' | 'percent'} idSpelling 1: `-` and `_` for `/` and `+`, or percent signs
 * @property {boolean} keysPerRender 5: the keys in `MSG_` ids change each time a conversation is opened
 * @property {import('./page/words.mjs').Language} language
 * @property {'usual' | 'M/d/yy' | 'MM/dd/yy' | 'MM/dd/yyyy' | 'yy/MM/dd' | 'yyyy-MM-dd' | 'dd-MMM-yy' | 'M/d/yyyy H:mm'} dateFormat 7: of an American mailbox
 * @property {'light' | 'dark'} theme
 */

/** @type {Switches} */
export const defaultSwitches = {
  passMs: 50,
  dropsAddress: false,
  coldLoadMs: 300,
  lingerMs: 200,
  attachments: true,
  order: 'newest-below',
  collapsed: 'middle',
  collapsedSender: 'shown',
  showMore: false,
  subjectTwice: false,
  messageIds: true,
  senderMark: 'from-label',
  contacts: 'addresses',
  lastFirst: false,
  sameName: false,
  onBehalf: false,
  ownSender: 'address',
  draftInThread: false,
  draftMark: 'notice',
  draftWordInBody: false,
  pseudoRow: true,
  opensNothing: false,
  idInAddress: true,
  conversationView: true,
  composePopOut: false,
  accountSources: 'agree',
  folderPane: true,
  adSlot: false,
  presence: false,
  iconGlyphs: false,
  signature: true,
  emptyLine: true,
  userText: '',
  quote: 'inside',
  lateContentMs: 400,
  twoComposers: false,
  csp: 'trusted-types',
  composerDelayMs: 150,
  replyInMenu: false,
  undoSendMs: 10_000,
  host: 'outlook.office.com',
  idSpelling: 'dashes',
  keysPerRender: false,
  language: 'en-US',
  dateFormat: 'usual',
  theme: 'light',
};
