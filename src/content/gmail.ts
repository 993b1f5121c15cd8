import { gmailPages } from '../webmail/gmail/gmail.ts';
import { createChipFollower } from './row-chips.ts';
import { createSettling } from './settling.ts';
import { start } from './start.ts';

// The page's own end is the end of everything here.
start(gmailPages, new AbortController().signal, { createChipFollower, createSettling });
