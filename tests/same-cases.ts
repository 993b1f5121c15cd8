import fc from 'fast-check';
import { fuzz } from './fuzz/counts.ts';

/* Property tests try the same cases on every machine, so that a run that passed passes again; `FUZZ_SEED` chooses others. */
fc.configureGlobal({ seed: fuzz.seed });
