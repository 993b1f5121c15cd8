/** @typedef {import('./parse-mail.mjs').ParsedMail} ParsedMail */

const dayMs = 24 * 3_600_000;
const subjectMatchDays = 60;
const replyPrefix = /^(?:(?:re|rép|réf|aw|sv|vs|antw|r)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;
const listPrefix = /^\[[^\]]{1,60}\]\s*/;

/**
 * Mails as conversations: by Gmail's thread id where the file has it, else by References and In-Reply-To, else a reply
 * ("Re:") joins the latest conversation of the same subject that shares a person and is at most 60 days older.
 *
 * @param {ParsedMail[]} mails in any order
 * @returns {ParsedMail[][]} each oldest first
 */
export function groupMails(mails) {
  const sorted = mails.toSorted((a, b) => a.atMs - b.atMs);
  const groups = disjointSets();
  const known = new Set(sorted.map(nodeOf));
  for (const mail of sorted) {
    if (mail.gmailThread) continue;
    for (const id of mail.references) groups.join(nodeOf(mail), `id ${id}`);
  }
  joinBySubject(sorted, known, groups);

  /** @type {Map<string, ParsedMail[]>} */
  const conversations = new Map();
  for (const mail of sorted) {
    const root = groups.rootOf(nodeOf(mail));
    const conversation = conversations.get(root);
    if (conversation) conversation.push(mail);
    else conversations.set(root, [mail]);
  }
  return [...conversations.values()];
}

/** @param {ParsedMail[]} sorted @param {Set<string>} known @param {ReturnType<typeof disjointSets>} groups */
function joinBySubject(sorted, known, groups) {
  /** @type {Map<string, ParsedMail>} */
  const latest = new Map();
  for (const mail of sorted) {
    if (mail.gmailThread) continue;
    const subject = bareSubject(mail.subject).toLowerCase();
    if (!subject) continue;
    const isReply = bareSubject(mail.subject) !== mail.subject.replace(listPrefix, '');
    const hasParent = mail.references.some((id) => known.has(`id ${id}`));
    const before = latest.get(subject);
    const isNear = before !== undefined && mail.atMs - before.atMs <= subjectMatchDays * dayMs;
    if (isReply && !hasParent && isNear && sharePerson(before, mail)) groups.join(nodeOf(mail), nodeOf(before));
    latest.set(subject, mail);
  }
}

/** A subject without reply marks and the list's name in brackets. @param {string} subject */
function bareSubject(subject) {
  let bare = subject;
  for (;;) {
    const shorter = bare.replace(listPrefix, '').replace(replyPrefix, '').trim();
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

/** @param {ParsedMail} a @param {ParsedMail} b */
function sharePerson(a, b) {
  const addresses = new Set(peopleOf(a));
  return peopleOf(b).some((address) => addresses.has(address)) || !a.namesRecipients || !b.namesRecipients;
}

/** @param {ParsedMail} mail */
const peopleOf = (mail) => [mail.from, ...mail.to, ...mail.cc].map(({ address }) => address);

/** What stands for a mail in the sets; a mail without any id is alike with another of the same second only. @param {ParsedMail} mail */
function nodeOf(mail) {
  if (mail.gmailThread) return `gmail ${mail.gmailThread}`;
  return mail.messageId ? `id ${mail.messageId}` : `own ${mail.atMs} ${mail.from.address} ${mail.subject}`;
}

function disjointSets() {
  /** @type {Map<string, string>} */
  const parents = new Map();
  /** @param {string} node */
  const rootOf = (node) => {
    let root = node;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = node; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    /** @param {string} a @param {string} b */
    join: (a, b) => {
      const [rootA, rootB] = [rootOf(a), rootOf(b)];
      if (rootA !== rootB) parents.set(rootA, rootB);
    },
  };
}
