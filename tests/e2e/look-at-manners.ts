import { afterAll } from 'vitest';
import { expectMannersOfAll } from './manners.ts';

// Runs with every file of end-to-end tests, after everything the file itself does: none can forget it.
afterAll(expectMannersOfAll);
