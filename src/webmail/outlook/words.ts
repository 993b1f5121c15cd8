/**
 * Words of Outlook's own interface, by language of the page. `en` was captured in 2026 except where noted; the others are
 * translations without evidence: they may fail to help, none of them may do harm.
 */
interface InterfaceWords {
  /** The rep as a sender (known from code only). */
  self: readonly string[];
  /** Beginnings of what stands in the header of a mail that was not sent. */
  draft: readonly string[];
  /** Beginnings of the date of a draft. */
  saved: readonly string[];
  /** Between the person who sent and the one it was sent for. */
  onBehalfOf: readonly string[];
  /** The button that brings messages the page does not hold. */
  moreMessages: readonly string[];
  /** Presence, glued to names (code 2025). */
  presence: readonly string[];
}

const byLanguage: Record<string, InterfaceWords> = {
  en: {
    self: ['you'],
    draft: ['[draft]', 'this message hasn’t been sent', "this message hasn't been sent"],
    saved: ['saved:'],
    onBehalfOf: ['on behalf of'],
    moreMessages: ['see more messages', 'show more messages'],
    presence: ['Available', 'Away', 'Busy', 'Offline', 'Do not disturb', 'Be right back', 'Out of office', 'Unknown'],
  },
  fr: {
    self: ['moi', 'vous'],
    draft: ['[brouillon]', 'ce message n’a pas été envoyé', "ce message n'a pas été envoyé"],
    saved: ['enregistré'],
    onBehalfOf: ['de la part de', 'au nom de'],
    moreMessages: ['voir plus de messages', 'afficher plus de messages'],
    presence: ['Disponible', 'Absent', 'Absente', 'Occupé', 'Occupée', 'Hors connexion', 'Ne pas déranger'],
  },
  de: {
    self: ['ich', 'sie'],
    draft: ['[entwurf]', 'diese nachricht wurde nicht gesendet', 'diese nachricht wurde noch nicht gesendet'],
    saved: ['gespeichert:'],
    onBehalfOf: ['im auftrag von'],
    moreMessages: ['weitere nachrichten anzeigen', 'mehr nachrichten anzeigen'],
    presence: ['Verfügbar', 'Abwesend', 'Beschäftigt', 'Offline', 'Nicht stören'],
  },
  he: {
    self: ['אני', 'את/ה'],
    draft: ['[טיוטה]', 'הודעה זו לא נשלחה'],
    saved: ['נשמר:'],
    onBehalfOf: ['מטעם', 'בשם'],
    moreMessages: ['הצג הודעות נוספות', 'ראה הודעות נוספות'],
    presence: ['זמין', 'לא נמצא', 'עסוק', 'לא מקוון'],
  },
};

const nothing: InterfaceWords = { self: [], draft: [], saved: [], onBehalfOf: [], moreMessages: [], presence: [] };

/** The words for `html[lang]`; English ones as well where the language is known, since parts of the page stay English. */
export function interfaceWords(language: string): InterfaceWords {
  const [code = ''] = language.toLowerCase().split('-');
  const own = Object.hasOwn(byLanguage, code) ? byLanguage[code] : undefined;
  return own ?? byLanguage['en'] ?? nothing;
}
