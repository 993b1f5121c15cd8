import type { Spelling, Word } from '../words.ts';

const withoutApostrophe = {
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wont: 'will not',
  cant: 'can not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  thats: 'that is',
  whats: 'what is',
} as const;

const readings: Record<string, string> = {
  ...withoutApostrophe,
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "y'all": 'you all',
  yall: 'you all',
  u: 'you',
  ya: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  emails: 'mails',
  email: 'mail',
  emailed: 'mailed',
  emailing: 'mailing',
  msg: 'message',
  msgs: 'messages',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomo: 'tomorrow',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  bc: 'because',
  nothin: 'nothing',
  behavior: 'behaviour',
  honor: 'honour',
  honored: 'honoured',
};

const endings: Record<string, string> = { ve: 'have', re: 'are', ll: 'will', d: 'would', m: 'am' };
/** After these, 's is “is”; elsewhere it marks an owner. */
const beforeIs = new Set(['it', 'that', 'he', 'she', 'what', 'there', 'here', 'let', 'who', 'where', 'how', 'this']);

function splitApostrophe(word: string): string {
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`;
  const [stem = '', ending = ''] = word.split("'", 2);
  if (ending === 's') return stem === 'let' ? 'let us' : beforeIs.has(stem) ? `${stem} is` : stem;
  return `${stem} ${Object.hasOwn(endings, ending) ? endings[ending] : ending}`;
}

/** “e-mail” and “follow-up” in their three spellings are one; “A.S.A.P.” is a word. */
function finish(words: Word[]): Word[] {
  const joined: Word[] = [];
  for (const each of words) {
    const last = joined.at(-1);
    if (last?.norm === 'e' && each.norm.startsWith('mail')) joined[joined.length - 1] = { ...each, from: last.from };
    else joined.push(each);
  }
  return joined;
}

export const spelling: Spelling = { readings, splitApostrophe, finish };
