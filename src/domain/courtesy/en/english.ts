import type { Language } from '../language.ts';
import { bluntness } from './bluntness.ts';
import { chasing } from './chasing.ts';
import { classes } from './classes.ts';
import { conduct } from './conduct.ts';
import { contempt } from './contempt.ts';
import { decree } from './decree.ts';
import { exasperation } from './exasperation.ts';
import { feeling } from './feeling.ts';
import { between, kind, others, soft } from './kind.ts';
import { lexicon } from './lexicon.ts';
import { limits } from './limits.ts';
import { plainness } from './plainness.ts';
import { pressing } from './pressing.ts';
import { reproach } from './reproach.ts';
import { shouted } from './shouted.ts';
import { signs } from './signs.ts';
import { spelling } from './spelling.ts';
import { bias, weights } from './weights.ts';

export const english: Language = {
  spelling,
  frames: [
    ...reproach,
    ...pressing,
    ...feeling,
    ...bluntness,
    ...exasperation,
    ...conduct,
    ...contempt,
    ...decree,
    ...chasing,
    ...plainness,
  ],
  signs,
  kind,
  soft,
  others,
  between,
  classes: () => classes,
  opinion: { lexicon, weights, bias, limits },
  shouted,
};
