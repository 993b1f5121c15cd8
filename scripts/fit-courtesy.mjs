import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { parseRows } from './evaluate/courtesy.mjs';
import { fitLogistic } from './fit/sparse-logistic.mjs';

/** @typedef {import('./fit/sparse-logistic.mjs').Logistic} Logistic */
/** @typedef {import('../src/domain/courtesy/opinion-features.ts').Lexicon} Lexicon */
/** @typedef {import('../src/domain/courtesy/words.ts').Spelling} Spelling */
/** @typedef {Map<string, number>} Features how often each stands in a stretch of text */
/** @typedef {{ level: 'fine' | 'risky' | 'sharp', stretches: Features[] }} Labelled stretches: each sentence, alone and with the one before */

/** Our own sentences by language: those the frames were made on, those of blind batches, and typical ones of a second author. */
const sources = { en: ['en', 'en-blind', 'en-typical'], fr: ['fr', 'fr-blind'] };
const options = { penalty: 1e-4, atLeast: 3, rounds: 200, dampening: 0.25 };
/** A risky sentence is nearly fine. */
const weightOfRisky = 0.7;
/** Our own texts are what fine sounds like. */
const repetitions = 4;
/** A weight below says too little for its place in the table. */
const least = 0.3;
const lineLength = 500;

/** The very functions that ship. @param {string} name @returns {Promise<unknown>} */
async function load(name) {
  const path = fileURLToPath(new URL(`../src/domain/${name}.ts`, import.meta.url));
  /** @type {{ module: unknown }} */
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return module;
}

const { normalise } = /** @type {typeof import('../src/domain/courtesy/words.ts')} */ (await load('courtesy/words'));
const { nameWords, sentencesOf, visitFeatures } =
  /** @type {typeof import('../src/domain/courtesy/opinion-features.ts')} */ (await load('courtesy/opinion-features'));
const { digits } = /** @type {typeof import('../src/domain/courtesy/opinion.ts')} */ (await load('courtesy/opinion'));
/** @param {string} text @param {Spelling} spelling @param {ReturnType<typeof nameWords>} namesOf @returns {Features[]} */
function stretchesOf(text, spelling, namesOf) {
  /** @type {Features} */
  let last = new Map();
  return sentencesOf(normalise(text, spelling).words, namesOf).flatMap(({ names, from }) => {
    /** @type {Features} */
    const own = new Map();
    /** @type {Features} */
    const across = new Map();
    const count = (/** @type {string} */ name, /** @type {number} */ at) => {
      const into = at < from ? across : own;
      into.set(name, (into.get(name) ?? 0) + 1);
    };
    const visitor = {
      one: count,
      first: (/** @type {string} */ name, /** @type {number} */ at) => count(`^${name}`, at),
      pair: (
        /** @type {string} */ relation,
        /** @type {string} */ left,
        /** @type {string} */ right,
        /** @type {number} */ at,
      ) => count(`${left}${relation}${right}`, at),
    };
    for (let at = from; at < names.length; at += 1) visitFeatures(names, at, from, visitor);
    const before = last;
    last = own;
    return from === 0 ? [own] : [own, merge(before, own, across)];
  });
}

/** @param {Features[]} parts @returns {Features} */
function merge(...parts) {
  /** @type {Features} */
  const whole = new Map();
  for (const part of parts) for (const [name, count] of part) whole.set(name, (whole.get(name) ?? 0) + count);
  return whole;
}

/**
 * Every stretch of a text that is not of the kind is an example against it; of a text that is, only the stretch that is most
 * like it, which the second fit finds by the first.
 * @param {readonly Labelled[]} texts @param {(level: Labelled['level']) => boolean} isKind @returns {Logistic}
 */
function fitKind(texts, isKind) {
  const examplesBy = (/** @type {Logistic | null} */ model) =>
    texts.flatMap(({ level, stretches }) => {
      const weight = level === 'risky' ? weightOfRisky : 1;
      if (!isKind(level)) {
        const share = stretches.length > 3 ? weight / 1.5 : weight;
        return stretches.map((features) => ({ features, isPositive: false, weight: share }));
      }
      const likest = model ? stretches.toSorted((a, b) => scoreOf(b, model) - scoreOf(a, model))[0] : stretches.at(-1);
      return likest ? [{ features: likest, isPositive: true, weight }] : [];
    });
  return fitLogistic(examplesBy(fitLogistic(examplesBy(null), options)), options);
}

/** @param {Features} features @param {Logistic} model */
function scoreOf(features, { bias, weights }) {
  let [score, total] = [0, 0];
  for (const [name, count] of features) {
    const weight = weights.get(name);
    if (weight === undefined) continue;
    score += weight * count;
    total += count;
  }
  return bias + score / (total + 1) ** options.dampening;
}

/** @param {number} weight */
function digitOf(weight) {
  const half = digits.length / 2;
  return digits.charAt(Math.max(-half, Math.min(half - 1, Math.round(weight * 10))) + half);
}

/** @param {Logistic} unkind @param {Logistic} sharp */
function tableOf(unkind, sharp) {
  const entries = [...unkind.weights]
    .map(([name, weight]) => ({ name, weight, other: sharp.weights.get(name) ?? 0 }))
    .filter(({ weight, other }) => Math.max(Math.abs(weight), Math.abs(other)) >= least)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, weight, other }) => `${name}=${digitOf(weight)}${digitOf(other)}`);
  const lines = [''];
  for (const entry of entries) {
    const line = `${lines.at(-1) ?? ''} ${entry}`.trim();
    if (line.length > lineLength) lines.push(entry);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}

/** Fits the weights of a language anew and writes them down. @param {'en' | 'fr'} language */
async function fitLanguage(language) {
  const [{ spelling }, { lexicon }, ownTexts] =
    /** @type {[{ spelling: Spelling }, { lexicon: Lexicon }, Record<string, unknown>]} */ (
      await Promise.all([
        load(`courtesy/${language}/spelling`),
        load(`courtesy/${language}/lexicon`),
        load(`texts/${language}`),
      ])
    );
  const namesOf = nameWords(lexicon);
  const files = sources[language].map((name) => `tests/fixtures/courtesy/${name}.tsv`);
  const rows = (await Promise.all(files.map(async (file) => parseRows(await readFile(file, 'utf8'), file)))).flat();
  const own = stringsIn(ownTexts);
  const examples = [
    ...rows.map(({ expected, text }) => ({ level: expected, text })),
    ...Array.from({ length: repetitions }, () =>
      own.map((text) => ({ level: /** @type {const} */ ('fine'), text })),
    ).flat(),
  ];
  const texts = examples.map(({ level, text }) => ({ level, stretches: stretchesOf(text, spelling, namesOf) }));
  const unkind = fitKind(texts, (level) => level !== 'fine');
  const sharp = fitKind(texts, (level) => level === 'sharp');
  const source = `/** Written by \`node scripts/fit-courtesy.mjs\`; do not edit. */
export const bias = { unkind: ${unkind.bias.toFixed(2)}, sharp: ${sharp.bias.toFixed(2)} };

/** Words, their beginnings, meanings (%) and pairs, with a digit for each of two weights. */
export const weights = \`
${tableOf(unkind, sharp)}
\`;
`;
  const target = fileURLToPath(new URL(`../src/domain/courtesy/${language}/weights.ts`, import.meta.url));
  await writeFile(target, await format(source, { ...(await resolveConfig(target)), parser: 'typescript' }));
  console.log(`Wrote ${target} from ${String(texts.length)} texts.`);
}

/** All texts in a value, however deep. @param {unknown} value @returns {string[]} */
function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

for (const language of /** @type {const} */ (['en', 'fr'])) await fitLanguage(language);
