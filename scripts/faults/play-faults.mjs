import { randomFrom } from '../../demo/mailbox/made/random.mjs';
import { playKills } from './kills.mjs';
import { playRaces } from './races.mjs';
import { openScene } from './scene.mjs';

/** @import { WebmailName } from '../play/webmails.mjs' */
/** @import { Figures } from './types.ts' */

/** Of so many races one is by real clicks: each of those takes as long as many others. */
const clicksEvery = 20;

/** @returns {Figures} */
const noFigures = () => ({
  kills: {
    report: { kills: 0, lost: 0, doubled: 0 },
    mark: { kills: 0, lost: 0, doubled: 0 },
    insert: { kills: 0, lost: 0, doubled: 0 },
    undo: { kills: 0, lost: 0, doubled: 0 },
  },
  races: {
    click: { races: 0, decided: 0, withKill: 0 },
    claim: { races: 0, decided: 0, withKill: 0 },
  },
  wrong: [],
});

/**
 * Ends the background at random moments of what a rep does in an acted webmail, and lets two tabs race for the one last message.
 * @param {WebmailName} webmail @param {{ kills: number, races: number, seed: number }} options at least so many of each
 */
export async function playFaults(webmail, { kills, races, seed }) {
  const figures = noFigures();
  const open = () => openScene(webmail);
  const clicks = Math.ceil(races / clicksEvery);
  if (kills > 0) await playKills(open, kills, randomFrom(seed), figures);
  if (races > 0) await playRaces(open, { clicks, claims: races - clicks }, randomFrom(seed + 1), figures);
  return figures;
}

/** The figures of several webmails together. @param {readonly Figures[]} all @returns {Figures} */
export function sumOf(all) {
  const sum = noFigures();
  for (const { kills, races, wrong } of all) {
    for (const [step, count] of Object.entries(kills))
      add(sum.kills[/** @type {keyof Figures['kills']} */ (step)], count);
    for (const [kind, count] of Object.entries(races))
      add(sum.races[/** @type {keyof Figures['races']} */ (kind)], count);
    sum.wrong.push(...wrong);
  }
  return sum;
}

/** @template {object} T @param {T} to @param {T} more */
function add(to, more) {
  for (const [name, value] of Object.entries(more))
    Reflect.set(to, name, Number(Reflect.get(to, name)) + Number(value));
}
