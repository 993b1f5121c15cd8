/**
 * Words of Outlook's own interface, in lower case. The English ones were captured in 2026 except where noted; the others
 * (French, German, Hebrew) are translations without evidence, looked for on every page: they may fail to help, none of
 * them may do harm.
 */

/** Beginnings of what stands in the header of a mail that was not sent. */
export const draftNotices = [
  '[draft]',
  'this message hasn’t been sent',
  "this message hasn't been sent",
  '[brouillon]',
  'ce message n’a pas été envoyé',
  "ce message n'a pas été envoyé",
  '[entwurf]',
  'diese nachricht wurde nicht gesendet',
  'diese nachricht wurde noch nicht gesendet',
  '[טיוטה]',
  'הודעה זו לא נשלחה',
];

/** Beginnings of the date of a draft (code 2026). */
export const savedMarks = ['saved:', 'enregistré', 'gespeichert:', 'נשמר:'];

/** Between the person who sent and the one it was sent for. */
export const onBehalfOf = ['on behalf of', 'de la part de', 'im auftrag von', 'בשם'];

/** Beginnings of the button that brings messages the page does not hold. */
export const moreMessages = [
  'see more messages',
  'show more messages',
  'voir plus de messages',
  'afficher plus de messages',
  'weitere nachrichten anzeigen',
  'הצג הודעות נוספות',
  'הצגת הודעות נוספות',
];

/** Presence, glued to names as it is written here (code 2025); other languages are told by the button's label. */
export const presence = ['Available', 'Away', 'Busy', 'Offline', 'Do not disturb', 'Be right back', 'Out of office'];

// Known from code only, year unknown.
const self = ['en you', 'fr moi', 'fr vous', 'de ich', 'de sie', 'he אני'];

/** Whether a name is the word by which the page calls the rep in its own language (`html[lang]`). */
export function isSelfWord(name: string, language: string): boolean {
  const [code = ''] = language.toLowerCase().split('-');
  return self.includes(`${code} ${name.toLowerCase()}`);
}
