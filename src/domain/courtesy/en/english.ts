import type { Language } from '../language.ts';
import { classes } from './classes.ts';
import { feeling } from './feeling.ts';
import { hints, soft } from './hints.ts';
import { kind } from './kind.ts';
import { pressing } from './pressing.ts';
import { reproach } from './reproach.ts';
import { shouted } from './shouted.ts';
import { spelling } from './spelling.ts';

export const english: Language = {
  spelling,
  frames: [...reproach, ...pressing, ...feeling, ...hints],
  kind,
  soft,
  classes,
  shouted,
};
