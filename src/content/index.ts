import { start } from './start.ts';

// The page's own end is the end of everything here.
start(new AbortController().signal);
