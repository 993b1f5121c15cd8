import type { Language } from '../language.ts';
import { bluntness } from './bluntness.ts';
import { chasing } from './chasing.ts';
import { classes } from './classes.ts';
import { conduct } from './conduct.ts';
import { exasperation } from './exasperation.ts';
import { feeling } from './feeling.ts';
import { figures } from './figures.ts';
import { hostility } from './hostility.ts';
import { idioms } from './idioms.ts';
import { insinuation } from './insinuation.ts';
import { between, kind, others, soft } from './kind.ts';
import { lexicon } from './lexicon.ts';
import { limits } from './limits.ts';
import { oblique } from './oblique.ts';
import { parting } from './parting.ts';
import { plain } from './plain.ts';
import { pressing } from './pressing.ts';
import { reproach } from './reproach.ts';
import { shouted } from './shouted.ts';
import { signs } from './signs.ts';
import { spelling } from './spelling.ts';
import { typical } from './typical.ts';
import { bias, weights } from './weights.ts';

export const french: Language = {
  spelling,
  frames: [
    ...reproach,
    ...pressing,
    ...feeling,
    ...bluntness,
    ...exasperation,
    ...conduct,
    ...idioms,
    ...insinuation,
    ...parting,
    ...oblique,
    ...plain,
    ...figures,
    ...chasing,
    ...typical,
  ],
  signs: { ...signs, ...hostility },
  kind,
  soft,
  others,
  between,
  classes,
  opinion: { lexicon, weights, bias, limits },
  shouted,
};
