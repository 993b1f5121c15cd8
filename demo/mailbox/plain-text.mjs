const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));

/** The words of an HTML body, roughly as a person sees them; only for mails without a plain part. @param {string} html */
export function textOfHtml(html) {
  return html
    .replace(/<(style|script|head|title|blockquote)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|([a-z]+));/gi, (whole, code, name) => {
      if (code) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
      return entities.get(String(name).toLowerCase()) ?? whole;
    })
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const attribution = /^.{0,300}\b(?:wrote|a écrit|écrit|schrieb|escribió|ha scritto)\b.{0,100}:$/;
const originalBelow =
  /^-{2,}\s*(?:Original Message|Message d'origine|Ursprüngliche Nachricht|Forwarded message)\s*-{2,}$/i;

/**
 * A person's own words in a plain body: quoted lines, the line that announces them, signature and appended original
 * left out, at most `maxLength` characters.
 *
 * @param {string} text @param {number} maxLength
 */
export function ownWords(text, maxLength) {
  /** @type {string[]} */
  const kept = [];
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trimEnd();
    if (raw === '-- ' || line === '--' || originalBelow.test(line)) break;
    if (line.startsWith('>')) {
      while (kept.length && (kept.at(-1) === '' || attribution.test(kept.at(-1) ?? ''))) kept.pop();
      continue;
    }
    kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, maxLength);
}
