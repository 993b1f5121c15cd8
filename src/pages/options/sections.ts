import type { MessageKey } from '../../ui/words.ts';

/** Sections of the options page, in the order of its menu; the address names the one that is shown. */
export const sectionNames = [
  'mailbox',
  'people',
  'days',
  'silence',
  'texts',
  'display',
  'data',
  'reading',
  'about',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What the menu and the heading call a section. */
export const sectionTitles: Record<SectionName, MessageKey> = {
  mailbox: 'options_mailbox',
  people: 'options_people',
  days: 'options_days',
  silence: 'options_silence',
  texts: 'options_texts',
  display: 'options_display',
  data: 'options_data',
  reading: 'options_reading',
  about: 'options_about',
};

/** The section an address names (`#days`); the first one where it names none. */
export function sectionAt(hash: string): SectionName {
  return sectionNames.find((name) => hash === `#${name}`) ?? sectionNames[0];
}
