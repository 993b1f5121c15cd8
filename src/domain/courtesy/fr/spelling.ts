import type { Spelling, Word } from '../words.ts';

const elisions: Record<string, string> = {
  j: 'je',
  n: 'ne',
  m: 'me',
  t: 'te',
  s: 'se',
  l: 'le',
  d: 'de',
  c: 'ce',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
  quelqu: 'quelque',
};

const readings: Record<string, string> = {
  ...elisions,
  "aujourd'hui": 'aujourdhui',
  "s'il": 'si il',
  "s'ils": 'si ils',
  "t'as": 'tu as',
  "t'es": 'tu es',
  "t'avais": 'tu avais',
  "t'etais": 'tu etais',
  "t'aurais": 'tu aurais',
  "t'aurai": 'tu aurai',
  "t'ignores": 'tu ignores',
  svp: 'si il vous plait',
  stp: 'si il te plait',
  rdv: 'rendezvous',
  pb: 'probleme',
  qd: 'quand',
  pq: 'pourquoi',
  pk: 'pourquoi',
  rep: 'reponse',
  email: 'mail',
  emails: 'mails',
  courriel: 'mail',
  courriels: 'mails',
  mel: 'mail',
  sms: 'message',
  courrier: 'mail',
  courriers: 'mails',
  asap: 'asap',
  jms: 'jamais',
  tjrs: 'toujours',
  tjs: 'toujours',
  msg: 'message',
  msgs: 'messages',
};

function splitApostrophe(word: string): string {
  return word
    .split("'")
    .map((part, index, parts) =>
      index < parts.length - 1 && Object.hasOwn(elisions, part) ? (elisions[part] ?? part) : part,
    )
    .join(' ');
}

const joined: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rendez: { vous: 'rendezvous' },
  peut: { etre: 'peutetre' },
  e: { mail: 'mail', mails: 'mails' },
};
const subjects: ReadonlySet<string> = new Set(['il', 'elle', 'on', 'ils', 'elles']);
/** As far behind “ne” as “plus” makes the sentence negative. */
const negationReach = 5;

/** “ne” is often left out, so it is left out everywhere; “ne … plus” becomes a word of its own. */
function finish(words: Word[]): Word[] {
  const kept: Word[] = [];
  let sinceNe = Infinity;
  for (const word of words) {
    const last = kept.at(-1);
    const whole = last && joined[last.norm]?.[word.norm];
    sinceNe++;
    // The t of “a-t-il” is only a sound.
    if (last?.norm === 'te' && subjects.has(word.norm)) kept.pop();
    if (word.norm === 'ne') sinceNe = 0;
    else if (whole !== undefined) kept[kept.length - 1] = { norm: whole, from: last?.from ?? word.from, to: word.to };
    else if (word.norm === 'plus' && sinceNe <= negationReach) kept.push({ ...word, norm: 'nplus' });
    else kept.push(word);
  }
  return kept;
}

export const spelling: Spelling = { readings, splitApostrophe, finish };
