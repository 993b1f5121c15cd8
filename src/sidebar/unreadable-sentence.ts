import type { MessageKey, Words } from '../ui/words.ts';

/** Sentences for the reasons of the adapters (`UnreadableReason`), which the sidebar only knows by name. */
const sentences: Record<string, MessageKey> = {
  'conversation-id-unknown': 'why_conversationIdUnknown',
  'conversation-view-off': 'why_conversationViewOff',
  'folder-not-read': 'why_folderNotRead',
  'page-not-recognised': 'why_pageNotRecognised',
  'date-unknown': 'why_dateUnknown',
  'newest-undecided': 'why_newestUndecided',
  'not-recorded': 'why_notRecorded',
};

/** What the rep reads when a conversation cannot be judged; a reason of a newer adapter gives the general sentence. */
export function unreadableSentence(why: string, words: Words): string {
  const known = Object.hasOwn(sentences, why) ? sentences[why] : undefined;
  return words.say(known ?? 'why_pageNotRecognised');
}
