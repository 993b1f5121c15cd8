/** How dates are worded in a language; names as in plain words (`plain-words.ts`), a longer spelling before its beginning. */
export interface DateWords {
  /** Sunday first. */
  weekdays: readonly string[];
  months: readonly string[];
  tomorrow: string;
  /** Says that the weekday meant may be the one after the next. */
  next: string;
  /** Whether 3/8 can be 8 March. */
  mayPutMonthFirst: boolean;
}

export const englishDates: DateWords = {
  weekdays: [
    'sun(?:day)?',
    'mon(?:day)?',
    'tue(?:s|sday)?',
    'wed(?:nesday)?',
    'thu(?:r|rs|rsday)?',
    'fri(?:day)?',
    'sat(?:urday)?',
  ],
  months: [
    ...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?'],
    ...['sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
  ],
  tomorrow: 'tomorrow',
  next: 'next',
  mayPutMonthFirst: true,
};

export const frenchDates: DateWords = {
  weekdays: [
    'dim(?:anche)?',
    'lun(?:di)?',
    'mar(?:di)?',
    'mer(?:credi)?',
    'jeu(?:di)?',
    'ven(?:dredi)?',
    'sam(?:edi)?',
  ],
  months: [
    ...['janv?(?:ier)?', 'fevr?(?:ier)?', 'mars', 'avr(?:il)?', 'mai', 'juin', 'juil(?:let)?', 'aout'],
    ...['sept?(?:embre)?', 'oct(?:obre)?', 'nov(?:embre)?', 'dec(?:embre)?'],
  ],
  tomorrow: 'demain',
  next: 'prochain',
  mayPutMonthFirst: false,
};

export const germanDates: DateWords = {
  weekdays: [
    'so(?:nntag)?',
    'mo(?:ntag)?',
    'di(?:enstag)?',
    'mi(?:ttwoch)?',
    'do(?:nnerstag)?',
    'fr(?:eitag)?',
    '(?:sa(?:mstag)?|sonnabend)',
  ],
  months: [
    ...['j(?:anuar|aenner|anner|an)', 'feb(?:ruar|er)?', '(?:mae?rz|mrz)', 'apr(?:il)?', 'mai', 'juni?', 'juli?'],
    ...['aug(?:ust)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dez(?:ember)?'],
  ],
  tomorrow: 'morgen',
  next: 'nae?chste[nrms]?|kommende[nrms]?',
  mayPutMonthFirst: false,
};

export const spanishDates: DateWords = {
  weekdays: [
    'dom(?:ingo)?',
    'lun(?:es)?',
    'mar(?:tes)?',
    'mie(?:rcoles)?',
    'jue(?:ves)?',
    'vie(?:rnes)?',
    'sab(?:ado)?',
  ],
  months: [
    ...['ene(?:ro)?', 'feb(?:rero)?', 'mar(?:zo)?', 'abr(?:il)?', 'mayo?', 'jun(?:io)?', 'jul(?:io)?', 'ago(?:sto)?'],
    ...['sept?(?:iembre)?|set(?:iembre)?', 'oct(?:ubre)?', 'nov(?:iembre)?', 'dic(?:iembre)?'],
  ],
  tomorrow: 'manana',
  next: 'proximo',
  mayPutMonthFirst: false,
};

const allDates = [englishDates, frenchDates, germanDates, spanishDates];

/** Matches the first word of a date in any of the languages, with its article: enough to see that a date follows. */
export const dateStart = `(?:the |le |el |la |den |dem |du )?(?:\\d{1,4}(?:st|nd|rd|th|er)?|${allDates
  .flatMap(({ weekdays, months, tomorrow }) => [...weekdays, ...months, tomorrow])
  .join('|')})`;
