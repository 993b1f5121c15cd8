import type { TextValues } from './text-values.ts';
import { en } from './texts/en.ts';
import { frTu, frVous } from './texts/fr.ts';
import type { TextKind } from './texts/kinds.ts';
import type { Placeholder, Template } from './texts/template.ts';
import { fillSource, printTemplate, type TemplateSource, type TextPiece } from './texts/template-source.ts';
import type { TextVariant } from './variant.ts';

const texts: Record<TextVariant, Record<TextKind, Template>> = { en, 'fr-vous': frVous, 'fr-tu': frTu };

/** What the rep wrote into the gaps of a text. */
export type GivenValues = Partial<Record<Placeholder, string>>;

export interface Composition {
  /** The whole text, lines separated by "\n"; a gap that is still open stands in it as `{name}`. */
  text: string;
  pieces: TextPiece[];
  /** Gaps still open, each once: while there is one the text must not be inserted. */
  missing: Placeholder[];
}

/** Our own text of a kind, as a source that can be edited. */
export function ownSource(kind: TextKind, variant: TextVariant): TemplateSource {
  return printTemplate(texts[variant][kind]);
}

/** Fills a source with what is known, the rep's own words before what was found. */
export function composeText(
  source: TemplateSource,
  variant: TextVariant,
  values: TextValues,
  given: GivenValues = {},
): Composition {
  const filled = fillSource(source, new Map([...gapValues(variant, values), ...givenValues(given)]));
  const pieces = variant === 'en' ? filled : filled.map(typesetFrench);
  const missing = pieces.flatMap((piece) => (piece.type === 'gap' ? [piece.name] : []));
  return {
    text: pieces.map((piece) => (piece.type === 'gap' ? `{${piece.name}}` : piece.text)).join(''),
    pieces,
    missing: [...new Set(missing)],
  };
}

/** What the known values look like in a text. */
export function gapValues(variant: TextVariant, values: TextValues): Map<Placeholder, string> {
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
  return new Map(known(all));
}

function givenValues(given: GivenValues): [name: Placeholder, value: string][] {
  return known(given).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]]));
}

function known(all: Partial<Record<Placeholder, string | null>>): [name: Placeholder, value: string][] {
  return Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name as Placeholder, value]]));
}

/** Day and month in the language of the text, "12 November" and « 1er novembre ». */
function formatDate(atMs: number, variant: TextVariant, timeZone: string | null): string {
  const locale = variant === 'en' ? 'en-GB' : 'fr-FR';
  const zone = timeZone === null ? {} : { timeZone };
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone }).format(atMs);
  return variant === 'en' ? date : date.replace(/^1(?=\s)/, '1er');
}

/** Narrow no-break spaces (U+202F) before ; : ! ? and inside « »; « de » and « que » elided before a value with a vowel. */
function typesetFrench(piece: TextPiece, index: number, pieces: readonly TextPiece[]): TextPiece {
  if (piece.type === 'gap') return piece;
  const text = piece.text.replace(/[ \u00a0](?=[;:!?»])/g, '\u202f').replace(/«[ \u00a0]/g, '«\u202f');
  const next = pieces[index + 1];
  const isElided = piece.type === 'words' && next?.type === 'value' && /^[aeiouàâéèêëîïôœ]/i.test(next.text);
  return { ...piece, text: isElided ? text.replace(/(?<!\p{L})(d|qu)e $/iu, '$1’') : text };
}
