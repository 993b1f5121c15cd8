const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Reply and forward prefixes of mail programs, with counters and the French blank before the colon, and [tags]. */
const prefix =
  /^(?:(?:re|ré|réf|fwd?|tr|rép|aw|antw|wg|sv|vs|rv|enc|i)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]|\[[^\]]{1,30}\])\s*/iu;
/** A quoted subject of this sort would turn the courtesy of the text around it upside down. */
const chasing =
  /relance|rappel|follow[- ]?up|reminder|urgent|last chance|dernière chance|impayé|overdue|asap|\?\?|!!/iu;
const empty = /^\W*(?:no subject|sans objet|aucun objet|kein betreff|sin asunto)?\W*$/iu;
const maxLength = 60;
const maxWords = 8;

/**
 * What a conversation is about, from its subject: without reply prefixes, tags and final punctuation. Null when nothing worth
 * quoting in a sentence is left: empty, too long for one, shouted, or a chaser.
 */
export function topicOf(subject: string): string | null {
  let topic = subject.replace(/\s+/gu, ' ').replace(invisible, '').trim();
  for (let rest = topic.replace(prefix, ''); rest !== topic; rest = topic.replace(prefix, '')) topic = rest;
  topic = topic
    .replace(/\s*["“”„«»]\s*/gu, ' ')
    .replace(/[\s.:;,!?…-]+$/u, '')
    .trim();
  if (empty.test(topic) || topic.length > maxLength || chasing.test(topic) || /[{}<>]/.test(topic)) return null;
  if (topic.split(' ').length > maxWords) return null;
  const isShouted = topic.includes(' ') && topic === topic.toUpperCase() && topic !== topic.toLowerCase();
  return isShouted ? null : topic;
}
