import { outlookPages } from '../webmail/outlook/outlook.ts';
import { start } from './start.ts';

// The page's own end is the end of everything here.
start(outlookPages, new AbortController().signal);
