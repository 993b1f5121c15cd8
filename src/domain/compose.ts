import type { TextValues } from './text-values.ts';
import { en } from './texts/en.ts';
import { frTu, frVous } from './texts/fr.ts';
import type { TextKind } from './texts/kinds.ts';
import type { Placeholder, Sentence, Template } from './texts/template.ts';
import type { TextVariant } from './variant.ts';

const texts: Record<TextVariant, Record<TextKind, Template>> = { en, 'fr-vous': frVous, 'fr-tu': frTu };

/** A gap in a wording; the names are those of `Placeholder`. */
const gap = /\{(\w+)\}/g;

/** The whole text, lines separated by "\n", without any open placeholder. */
export function composeText(kind: TextKind, variant: TextVariant, values: TextValues): string {
  const known = knownValues(variant, values);
  const text = texts[variant][kind]
    .map((paragraph) => paragraph.map((sentence) => fill(sentence, known)).join(' '))
    .join('\n\n');
  return variant === 'en' ? text : typesetFrench(text);
}

function knownValues(variant: TextVariant, values: TextValues): ReadonlyMap<string, string> {
  const date = (atMs: number | null) => (atMs === null ? null : formatDate(atMs, variant, values.timeZone));
  const all: Record<Placeholder, string | null> = {
    contact: values.contactFirstName,
    rep: values.repFirstName,
    company: values.company,
    topic: values.topic,
    exchange: date(values.lastExchangeAtMs),
    meeting: date(values.meetingAtMs),
    offer: date(values.offerAtMs),
  };
  return new Map(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The first wording whose gaps can all be filled. */
function fill(sentence: Sentence, known: ReadonlyMap<string, string>): string {
  const wording = sentence.find((each) => [...each.matchAll(gap)].every(([, name = '']) => known.has(name))) ?? '';
  return wording.replace(gap, (_, name: string) => known.get(name) ?? '');
}

/** Day and month in the language of the text, "12 November" and « 1er novembre ». */
function formatDate(atMs: number, variant: TextVariant, timeZone: string | null): string {
  const locale = variant === 'en' ? 'en-GB' : 'fr-FR';
  const zone = timeZone === null ? {} : { timeZone };
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone }).format(atMs);
  return variant === 'en' ? date : date.replace(/^1(?=\s)/, '1er');
}

/** Narrow no-break spaces (U+202F) before ; : ! ? and inside « ». */
function typesetFrench(text: string): string {
  return text.replace(/[ \u00a0](?=[;:!?»])/g, '\u202f').replace(/«[ \u00a0]/g, '«\u202f');
}
