import { composing } from '../../../src/webmail/outlook/composer-selectors.ts';
import { outlook } from '../../../src/webmail/outlook/selectors.ts';
import { testDrift } from '../drift/test-drift.ts';
import { views } from './drift-pages.ts';
import { clearPage } from './stage.ts';

const tables = { outlook, composing };

/** What may be absent, or found by other means, on a page that is as it should be: nobody can name it as missing. */
const mayBeAbsent: Record<string, string> = {
  'outlook mailboxRoot': 'other places name the mailbox',
  'outlook accountButton': 'other places name the mailbox',
  'outlook accountMenu': 'other places name the mailbox, mostly',
  'outlook addressFolder': 'other places name the mailbox',
  'outlook composeWindow': 'only in the window of a new mail',
  'outlook itemWindow': 'only in the window of one mail',
  'outlook mainView': 'nothing is read through it',
  'outlook pane': 'without it changes are seen two seconds later',
  'outlook listPane': 'only looked at where the list is not found',
  'outlook selectedRow': 'only where the address names nothing',
  'outlook anyOption': 'only looked at where rows are not found',
  'outlook rowControl': 'a row may have none',
  'outlook foreignConversation': 'a pane holds none',
  'outlook heading': 'only where better marks are missing',
  'outlook conversationSubject': 'the first heading names it, too',
  'outlook subjectText': 'the heading itself says it, too',
  'outlook messageDate': 'headings that are dates, as in the pages of 2025',
  'outlook sender': 'pages of 2025 show it otherwise',
  'outlook labelledSender': 'only where better marks are missing',
  'outlook unlabelledSender': 'only where better marks are missing',
  'outlook senderButton': 'the sender is its own text, too',
  'outlook replyIcon': 'a narrow window hides it',
  'outlook paneButton': 'only where more messages can be shown',
  'outlook notOwnWords': 'only with a quote or a signature',
  'outlook quoteBegins': 'only with a quote',
  'outlook notHeader': 'only where the page holds words, which have a name of their own',
  'outlook quotedHeader': 'only with a quote in an open reply',
  'composing recipient': 'a forward names nobody',
  'composing writtenSubject': 'a reply may hide it',
  'composing signature': 'not everybody has one',
  'composing quoteBegins': 'a reply may hold no quote',
  'composing replyButton': 'a narrow window hides it',
};

const selectors = Object.fromEntries(
  Object.entries(tables).flatMap(([table, named]) =>
    Object.entries(named).map(([name, selector]) => [`${table} ${name}`, selector]),
  ),
);
testDrift({ views, selectors, mayBeAbsent, clearPage });
