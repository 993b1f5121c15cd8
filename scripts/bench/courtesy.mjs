import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @import { Figure } from './figure.ts' */

const words = 1000;
const rounds = 200;
/** Ordinary sentences; the last one of each language is remarked on. */
const sentences = {
  en: [
    'Hello Anna, I enjoyed our call about the new warehouse and the questions you asked about the loading dock.',
    'If you need longer to decide, tell me, and I will keep the offer open until your board has met again.',
    'I have not heard from you since our demo, and I must admit that I am a little puzzled about where we stand.',
    'You never answered my mail.',
  ],
  fr: [
    'Bonjour Anne, j’ai beaucoup aimé notre appel au sujet de l’entrepôt et les questions que vous m’avez posées.',
    'Si vous avez besoin de plus de temps, dites-le-moi, et je garderai l’offre ouverte jusqu’à votre prochain comité.',
    'Je n’ai pas eu de vos nouvelles depuis notre démonstration, et j’avoue ne pas bien comprendre où nous en sommes.',
    'Vous n’avez jamais répondu à mon message.',
  ],
};

/**
 * The courtesy check of a long draft, as at a pause of typing.
 * @returns {Promise<Figure[]>}
 */
export async function courtesy() {
  const path = fileURLToPath(new URL('../../src/domain/courtesy/check-courtesy.ts', import.meta.url));
  /** @type {{ module: typeof import('../../src/domain/courtesy/check-courtesy.ts') }} */
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return Object.entries(sentences).map(([language, own]) => {
    const draft = draftOf(own);
    const check = () => module.checkCourtesy(draft, language === 'fr' ? 'fr' : 'en').length;
    return {
      what: `courtesy check of ${words} words (${language})`,
      value: perCall(check),
      floor: perCall(() => draft.split(/\s+/).length),
      floorWhat: 'splitting them at spaces',
      target: 5,
    };
  });
}

/** @param {readonly string[]} own */
function draftOf(own) {
  const parts = own.join(' ').split(' ');
  return Array.from({ length: words }, (_, index) => parts[index % parts.length]).join(' ');
}

/** Ms of the fastest call, warmed up: whatever else the machine does only adds to it. @param {() => number} work */
function perCall(work) {
  let sum = 0;
  let fastestMs = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const beganAtMs = performance.now();
    sum += work();
    fastestMs = Math.min(fastestMs, performance.now() - beganAtMs);
  }
  if (sum === 0) throw new Error('What was measured found nothing.');
  return fastestMs;
}
