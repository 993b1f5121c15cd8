import { choicesOf } from '../switch-choices.mjs';

/** @import { ChoiceRow } from '../switch-choices.mjs' */
/** @import { Switches } from './switches.mjs' */

const onOff = [true, false];

const hosts = ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft', 'outlook.live.com'];
const dateFormats = ['M/d/yy', 'MM/dd/yy', 'MM/dd/yyyy', 'yy/MM/dd', 'yyyy-MM-dd', 'dd-MMM-yy', 'M/d/yyyy H:mm'];

/** Clauses are those of design/outlook.md. @type {Record<string, ChoiceRow<keyof Switches>[]>} */
const groups = {
  Look: [
    ['language', '16', 'Language of the page', ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'he-IL']],
    ['dateFormat', '7', 'Dates of an American mailbox', ['usual', ...dateFormats]],
    ['theme', '16', 'Theme', ['light', 'dark']],
    ['folderPane', '3, 16.9', 'Folder pane', onOff],
    ['adSlot', '5, 16.10', 'An advertisement that never rests', onOff],
    ['iconGlyphs', '2, 16.10', 'Icon glyphs inside labels', onOff],
  ],
  'Address and account': [
    ['host', '1', 'Host; the last is a personal account', hosts],
    ['idSpelling', '1', 'Spelling of ids in the address', ['dashes', 'percent']],
    ['idInAddress', '1, 16.8', 'The address names what is open', onOff],
    ['conversationView', '9, 16.8', 'Conversation view', onOff],
    ['accountSources', '3, 16.9', 'Own address', ['agree', 'header-only', 'tree-only', 'shared-mailbox', 'none']],
  ],
  Conversation: [
    ['passMs', '5, 16.1', 'Rendering passes every (ms)', [0, 50, 200, 400]],
    ['dropsAddress', '5, 16.1', 'A late pass drops addresses', onOff],
    ['coldLoadMs', '5, 16.1', 'First paint after (ms)', [0, 300, 3000]],
    ['lingerMs', '5, 16.2', 'The old conversation stays for (ms)', [0, 200, 800]],
    ['opensNothing', '4, 16.8', 'A click opens nothing', onOff],
    ['order', '5, 16.4', 'Order of messages', ['newest-below', 'newest-on-top']],
    ['collapsed', '5, 16.4', 'Collapsed messages', ['none', 'middle', 'all-but-newest']],
    ['collapsedSender', '5, 16.4', 'Sender of collapsed messages', ['shown', 'name-only']],
    ['showMore', '5, 16.4', '"Show more messages"', onOff],
    ['subjectTwice', '5, 16.4', 'Copilot repeats the subject', onOff],
    ['attachments', '4, 16.3', 'Attachments', onOff],
    ['messageIds', '5, 16.5', 'Ids on messages', onOff],
    ['senderMark', '5, 16.5', 'Sender without ids is told by', ['from-label', 'heading', 'hover-target']],
    ['keysPerRender', '5', 'New message ids at each opening', onOff],
    ['draftInThread', '8, 16.7', 'A saved draft in every conversation', onOff],
    ['draftMark', '8, 16.7', 'A draft is told by', ['notice', 'word', 'saved-date', 'nothing']],
    ['draftWordInBody', '8, 16.7', '"[Draft]" in a body', onOff],
  ],
  People: [
    ['contacts', '6, 16.6', 'People show', ['addresses', 'names-only', 'mixed']],
    ['lastFirst', '5, 16.6', '"Last, First"', onOff],
    ['sameName', '6, 16.6', 'One name, two addresses', onOff],
    ['onBehalf', '6, 16.6', '"X on behalf of Y"', onOff],
    ['ownSender', '6, 16.6', 'Own messages come from', ['address', 'name', 'you']],
    ['presence', '6, 16.10', 'Presence words at names', onOff],
  ],
  Reply: [
    ['composerDelayMs', '10', 'Reply opens after (ms)', [0, 150, 800]],
    ['lateContentMs', '10, 16.11', 'Signature and quote come after (ms)', [0, 400, 2000]],
    ['signature', '10, 16.11', 'Signature', onOff],
    ['emptyLine', '10, 16.11', 'An empty line to write in', onOff],
    ['userText', '10, 16.11', 'Words already in a reply', ['', 'Just a thought']],
    ['quote', '10, 16.11', 'Quoted mail', ['inside', 'outside', 'none']],
    ['twoComposers', '10, 16.11', 'A second composer is open', onOff],
    ['replyInMenu', '10', 'Reply stands behind "…"', onOff],
    ['pseudoRow', '4, 16.7', 'A row for the open composer', onOff],
    ['composePopOut', '9, 16.8', 'New mails open in their own window', onOff],
    ['undoSendMs', '16', 'Undo send for (ms)', [1000, 5000, 10_000, 30_000]],
    ['csp', '10, 16.11', 'Policy', ['plain', 'trusted-types', 'strict']],
  ],
};

/** Every switch, in the order of the control page. */
export const switchChoices = choicesOf(groups);
