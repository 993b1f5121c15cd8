/** A mail longer than this is read no further: what a machine writes says what it is at its beginning. */
const longest = 1200;

/** Where the words of somebody else begin: an answered or forwarded mail below, in en, fr, de and es. */
const quoteStart =
  /^[ \t]*(?:-{2,} ?(?:original message|forwarded message|message d'origine|message original|message transf|message initial|urspr.ngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|forwarded by)|begin forwarded message|d.but du message (?:transf|r.exp)|anfang der weitergeleiteten|inicio del mensaje reenviado|(?:on|le|am|el) [^\n]{4,160}(?:wrote|.crit|schrieb|escribi.)[^\n]{0,60}:|(?:from|de|von) ?: [^\n]{1,120}\n[ \t]*(?:sent|date|to|envoy.|.|à|gesendet|datum|an|enviado|fecha|para) ?:)/imu;

/** The author's own lines: without quoted and forwarded mails, and no more than a machine needs to say what it is. */
export function authoredPart(text: string): string {
  const start = text.slice(0, 2 * longest);
  const quote = quoteStart.exec(start);
  const own = quote ? start.slice(0, quote.index) : start;
  return own.replace(/^[ \t]*>.*$/gm, '').slice(0, longest);
}

/**
 * Words in the one spelling that all phrases are compared with: lower case without accents, plain apostrophes and dashes,
 * no markup, no hyphen inside a word, lines joined (a blank line stays a line break), “email” for “e-mail”.
 */
export function plainWords(text: string): string {
  return text
    .replace(/<\/?[a-z!][^<>@]{0,300}>/giu, ' ')
    .replace(/&nbsp;|[\u00a0\u2007\u202f\u200b]/giu, ' ')
    .replace(/&([a-z])(?:acute|grave|circ|uml|cedil|tilde);/giu, '$1')
    .replace(/&(?:#39|apos|rsquo);|[’‘ʼ´`]/gu, "'")
    .replace(/[“”„«»"*_]|&quot;/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/[–—‐‑−]/gu, '-')
    .replace(/\be[- ]mail/gu, 'email')
    .replace(/(?<=[a-z])-(?=[a-z])/gu, ' ')
    .replace(/\r/gu, '')
    .replace(/[ \t]*\n[ \t]*\n\s*/gu, '\u2028')
    .replace(/[ \t\n]+/gu, ' ')
    .replace(/ ?\u2028 ?/gu, '\n')
    .trim();
}
