import { gmailPages } from '../webmail/gmail/gmail.ts';
import { createChipFollower } from './row-chips.ts';
import { start } from './start.ts';

// The page's own end is the end of everything here.
start(gmailPages, new AbortController().signal, createChipFollower);
