import type { Language } from '../language.ts';
import { bluntness } from './bluntness.ts';
import { classes } from './classes.ts';
import { conduct } from './conduct.ts';
import { exasperation } from './exasperation.ts';
import { feeling } from './feeling.ts';
import { between, kind, others, soft } from './kind.ts';
import { pressing } from './pressing.ts';
import { reproach } from './reproach.ts';
import { shouted } from './shouted.ts';
import { signs } from './signs.ts';
import { spelling } from './spelling.ts';

export const french: Language = {
  spelling,
  frames: [...reproach, ...pressing, ...feeling, ...bluntness, ...exasperation, ...conduct],
  signs,
  kind,
  soft,
  others,
  between,
  classes,
  shouted,
};
