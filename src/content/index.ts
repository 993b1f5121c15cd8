import { start } from './start.ts';

const lifetime = new AbortController();
start(lifetime);
