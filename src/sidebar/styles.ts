import conversation from './conversation.css?inline';
import movingOn from './moving-on.css?inline';
import sidebar from './sidebar.css?inline';
import text from './text.css?inline';
import drawings from '../ui/drawings.css?inline';
import parts from '../ui/parts.css?inline';
import rowChipStyles from '../ui/row-chips.css?inline';
import tokens from '../ui/tokens.css?inline';

/** All styles of the sidebar, for its shadow root. The background hands them over: no content script carries them. */
export const sidebarStyles = tokens + parts + drawings + sidebar + conversation + text + movingOn;

/** Those of the words on rows of the webmail's list, handed over in the same way. */
export { rowChipStyles };
