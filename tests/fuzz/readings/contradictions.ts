import { emptyPage } from './true-readings.ts';
import { marie, rep } from '../story.ts';
import { messageAt, type Change, type Draft } from './degradations.ts';

const pageAt = (drafts: readonly Draft[], a: number) => drafts[a % drafts.length]?.page;

/** What a page says that cannot be: something else on it, another reading, or the rules of the house speak against it. */
export const contradictions: Readonly<Record<string, Change>> = {
  'an own message is said to be of somebody else': (drafts, a) => {
    const message = messageAt(drafts, a)?.message;
    if (message) message.own = false;
  },
  'a message changes its id': (drafts, a, b) => {
    const message = messageAt(drafts, a)?.message;
    if (message) message.id = `other-${String(b)}`;
  },
  'a row changes its id': (drafts, a, b) => {
    const row = pageAt(drafts, a)?.rows[0];
    if (row) row.id = `other-${String(b)}`;
  },
  'rows change their ids': (drafts, a) => {
    const [one, other] = pageAt(drafts, a)?.rows ?? [];
    if (one && other) [one.id, other.id] = [other.id, one.id];
  },
  'rows change what they say of the last message': (drafts, a) => {
    const [one, other] = pageAt(drafts, a)?.rows ?? [];
    if (one && other) [one.last, other.last] = [other.last, one.last];
  },
  'the rep is called like the contact': (drafts, a) => {
    const page = pageAt(drafts, a);
    if (page) page.ownName = marie.name;
  },
  'another account is named': (drafts, a, b) => {
    const page = pageAt(drafts, a);
    if (page) page.account = ['somebody@else.example', marie.address, 'boss@acme.example'][b % 3] ?? rep.address;
  },
  'an empty page comes in between': (drafts, a, b) => {
    const draft = drafts[a % drafts.length];
    if (draft) drafts.splice(b % drafts.length, 0, { page: emptyPage(draft.clockMs), clockMs: draft.clockMs });
  },
};
