import { startItemWindow } from './item-window.mjs';
import { startMailbox } from './mailbox.mjs';
import { startComposeWindow } from './new-mail.mjs';
import { parseRoute } from './route.mjs';

const route = parseRoute(location);
switch (route.kind) {
  case 'item':
    startItemWindow(route.id);
    break;
  case 'compose':
    startComposeWindow();
    break;
  case 'mailbox':
    startMailbox();
    break;
}
