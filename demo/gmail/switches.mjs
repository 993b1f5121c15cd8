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
};

/**
 * How the control page offers each switch.
 * @type {{ name: keyof Switches, group: string, clause: string, label: string, choices: (string | number | boolean)[] }[]}
 */
export const switchChoices = [
  { name: 'language', group: 'Look', clause: '11.9', label: 'Language of the page', choices: ['en', 'fr', 'ru', 'he'] },
  { name: 'theme', group: 'Look', clause: '11', label: 'Theme', choices: ['light', 'dark'] },
  {
    name: 'pane',
    group: 'Look',
    clause: '4b, 4c, 11.6',
    label: 'Split pane',
    choices: ['none', 'horizontal', 'vertical', 'vertical-no-snippet'],
  },
  {
    name: 'conversationView',
    group: 'Look',
    clause: '4d, 11.6',
    label: 'Conversation view',
    choices: [true, false],
  },
  { name: 'lists', group: 'Look', clause: '4, 11.14', label: 'Lists on one page', choices: [1, 2] },
  { name: 'ads', group: 'Look', clause: '4, 11.14', label: 'Advertisements in the list', choices: [true, false] },
  {
    name: 'foreignRows',
    group: 'Look',
    clause: '4, 11.14',
    label: "Another extension's rows",
    choices: [true, false],
  },
  {
    name: 'idDelayMs',
    group: 'Ids and views',
    clause: '4, 11.2',
    label: 'Ids are painted after (ms)',
    choices: [0, 300, 3000, 'never'],
  },
  {
    name: 'recreatesRows',
    group: 'Ids and views',
    clause: '11.2',
    label: 'Rows are built anew on refresh',
    choices: [true, false],
  },
  {
    name: 'keepsLeftovers',
    group: 'Ids and views',
    clause: '6, 11.3',
    label: 'Hidden old views stay in the page',
    choices: [true, false],
  },
  {
    name: 'address',
    group: 'Ids and views',
    clause: '1, 11.4',
    label: 'Conversation in the address',
    choices: ['token', 'hex'],
  },
  {
    name: 'permIdUndefined',
    group: 'Ids and views',
    clause: '5, 11.5',
    label: 'Perm id is "undefined"',
    choices: [true, false],
  },
  {
    name: 'paneIdRace',
    group: 'Ids and views',
    clause: '4c, 11.6',
    label: 'In the pane, ids come late',
    choices: [true, false],
  },
  {
    name: 'ownSender',
    group: 'Conversation',
    clause: '5, 11.7',
    label: 'Address on own messages',
    choices: ['account', 'alias', 'unknown-alias'],
  },
  {
    name: 'groupRecipient',
    group: 'Conversation',
    clause: '5, 11.7',
    label: 'A group is the only recipient',
    choices: [true, false],
  },
  {
    name: 'draftInThread',
    group: 'Conversation',
    clause: '5, 11.8',
    label: 'A saved draft in every conversation',
    choices: [true, false],
  },
  {
    name: 'repliesBeside',
    group: 'Conversation',
    clause: '5, 11.8',
    label: 'Replies stand behind what they answer',
    choices: [true, false],
  },
  {
    name: 'superCollapses',
    group: 'Conversation',
    clause: '5, 11.8',
    label: 'Long conversations hide their middle',
    choices: [true, false],
  },
  {
    name: 'lastCollapsed',
    group: 'Conversation',
    clause: '5, 11.8',
    label: 'The last message is collapsed',
    choices: [true, false],
  },
  {
    name: 'opensInKept',
    group: 'Conversation',
    clause: '5',
    label: 'Messages collapsed again keep ids',
    choices: [true, false],
  },
  {
    name: 'composerDelayMs',
    group: 'Reply',
    clause: '7, 11.10',
    label: 'Reply opens after (ms)',
    choices: [50, 200, 800],
  },
  {
    name: 'replyBar',
    group: 'Reply',
    clause: '7, 11.10',
    label: 'Reply bar',
    choices: ['bar', 'duplicate', 'none'],
  },
  { name: 'plainText', group: 'Reply', clause: '7, 11.10', label: 'Plain-text mode', choices: [true, false] },
  {
    name: 'userText',
    group: 'Reply',
    clause: '7, 11.10',
    label: 'Words already in a reply',
    choices: ['', 'Just a thought'],
  },
  { name: 'quoteExpanded', group: 'Reply', clause: '7, 11.10', label: 'Quote is expanded', choices: [true, false] },
  {
    name: 'popUp',
    group: 'Reply',
    clause: '7, 11.10',
    label: 'Pop-up reply to another conversation',
    choices: [true, false],
  },
  {
    name: 'recipientTwins',
    group: 'Reply',
    clause: '7, 11.10',
    label: 'Hidden copies of recipients',
    choices: [true, false],
  },
  {
    name: 'undoSendMs',
    group: 'Reply',
    clause: '6, 11.12',
    label: 'Undo send for (ms)',
    choices: [1000, 5000, 10_000, 30_000],
  },
  { name: 'csp', group: 'Account and policy', clause: '7, 11.1', label: 'Policy', choices: ['real', 'strict'] },
  {
    name: 'accountSources',
    group: 'Account and policy',
    clause: '2, 11.13',
    label: 'Sources of the account',
    choices: ['agree', 'meta-missing', 'disagree'],
  },
  {
    name: 'workspace',
    group: 'Account and policy',
    clause: '2, 11.13',
    label: 'Company mail (Workspace)',
    choices: [true, false],
  },
  {
    name: 'addressInSubject',
    group: 'Account and policy',
    clause: '2, 11.13',
    label: 'Subjects hold an address',
    choices: [true, false],
  },
];

/**
 * Checks what came over the wire from the control page.
 * @param {unknown} value
 * @returns {Partial<Switches>}
 * @throws {TypeError} that names a switch or value nobody offers
 */
export function parseSwitches(value) {
  if (typeof value !== 'object' || value === null) throw new TypeError('Switches must be an object.');
  for (const [name, setting] of Object.entries(value)) {
    const offered = switchChoices.find((choice) => choice.name === name);
    if (!offered?.choices.some((choice) => choice === setting))
      throw new TypeError(`No such switch: ${name} = ${String(setting)}`);
  }
  return /** @type {Partial<Switches>} */ (value);
}
