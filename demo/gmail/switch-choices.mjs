import { choicesOf } from '../switch-choices.mjs';

/** @import { ChoiceRow } from '../switch-choices.mjs' */
/** @import { Switches } from './switches.mjs' */

const onOff = [true, false];

/** Clauses are those of design/gmail.md. @type {Record<string, ChoiceRow<keyof Switches>[]>} */
const groups = {
  Look: [
    ['language', '11.9', 'Language of the page', ['en', 'fr', 'ru', 'he']],
    ['theme', '11', 'Theme', ['light', 'dark']],
    ['pane', '4b, 4c, 11.6', 'Split pane', ['none', 'horizontal', 'vertical', 'vertical-no-snippet']],
    ['conversationView', '4d, 11.6', 'Conversation view', onOff],
    ['lists', '4, 11.14', 'Lists on one page', [1, 2]],
    ['pageSize', '4', 'Conversations on one page', [50, 100]],
    ['ads', '4, 11.14', 'Advertisements in the list', onOff],
    ['foreignRows', '4, 11.14', "Another extension's rows", onOff],
    ['threadWindow', '1', 'Conversations open in their own window', onOff],
    ['composeWindow', '1', 'New mails open in their own window', onOff],
  ],
  'Ids and views': [
    ['idDelayMs', '4, 11.2', 'Ids are painted after (ms)', [0, 300, 3000, 'never']],
    ['recreatesRows', '11.2', 'Rows are built anew on refresh', onOff],
    ['keepsLeftovers', '6, 11.3', 'Hidden old views stay in the page', onOff],
    ['address', '1, 11.4', 'Conversation in the address', ['token', 'hex']],
    ['permIdUndefined', '5, 11.5', 'Perm id is "undefined"', onOff],
    ['paneIdRace', '4c, 11.6', 'In the pane, ids come late', onOff],
  ],
  Conversation: [
    ['ownSender', '5, 11.7', 'Address on own messages', ['account', 'alias', 'unknown-alias']],
    ['groupRecipient', '5, 11.7', 'A group is the only recipient', onOff],
    ['draftInThread', '5, 11.8', 'A saved draft in every conversation', onOff],
    ['repliesBeside', '5, 11.8', 'Replies stand behind what they answer', onOff],
    ['superCollapses', '5, 11.8', 'Long conversations hide their middle', onOff],
    ['lastCollapsed', '5, 11.8', 'The last message is collapsed', onOff],
    ['opensInKept', '5', 'Messages collapsed again keep ids', onOff],
  ],
  Reply: [
    ['composerDelayMs', '7, 11.10', 'Reply opens after (ms)', [50, 200, 800]],
    ['replyBar', '7, 11.10', 'Reply bar', ['bar', 'duplicate', 'none']],
    ['plainText', '7, 11.10', 'Plain-text mode', onOff],
    ['userText', '7, 11.10', 'Words already in a reply', ['', 'Just a thought']],
    ['quoteExpanded', '7, 11.10', 'Quote is expanded', onOff],
    ['popUp', '7, 11.10', 'Pop-up reply to another conversation', onOff],
    ['recipientTwins', '7, 11.10', 'Hidden copies of recipients', onOff],
    ['undoSendMs', '6, 11.12', 'Undo send for (ms)', [1000, 5000, 10_000, 30_000]],
  ],
  'Account and policy': [
    ['csp', '7, 11.1', 'Policy', ['real', 'strict']],
    ['accountSources', '2, 11.13', 'Sources of the account', ['agree', 'meta-missing', 'disagree']],
    ['delegated', '1', 'Delegated mailbox', onOff],
    ['workspace', '2, 11.13', 'Company mail (Workspace)', onOff],
    ['addressInSubject', '2, 11.13', 'Subjects hold an address', onOff],
  ],
};

/** Every switch, in the order of the control page. */
export const switchChoices = choicesOf(groups);
