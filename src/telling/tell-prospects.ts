import { groupLookOf, type GroupName } from '../ui/group-look.ts';
import { plain } from '../ui/names.ts';
import type { Words } from '../ui/words.ts';
import type { ToldGroup, ToldProspect } from './told.ts';

/** How the heading of a group of prospects looks and reads. */
export function tellGroup(group: GroupName, words: Words): ToldGroup {
  const { shape, tone, word, note } = groupLookOf(group);
  return { shape, tone, word: words.say(word), note: note ? words.say(note) : null };
}

/** What a row of the prospects view is made from. */
interface Prospect {
  name: string;
  company: string | null;
  subject: string;
  silentWorkingDays: number | null;
  isApproximate?: true;
}

/** A row of the prospects view in words. */
export function tellProspect(prospect: Prospect, words: Words): ToldProspect {
  const { name, company, subject, silentWorkingDays: days, isApproximate } = prospect;
  return {
    name: plain(name),
    company: company && plain(company),
    subject: plain(subject) || words.say('prospects_noSubject'),
    silence: days === null ? null : words.count(isApproximate ? 'prospects_silenceAbout' : 'prospects_silence', days),
  };
}
