import { conjugate } from './conjugate.ts';
import type { WordClasses } from '../pattern.ts';

function anyOf(infinitives: string): string {
  return infinitives
    .trim()
    .split(/\s+/)
    .map((infinitive) => conjugate(infinitive))
    .join('/');
}

/** Verbs of one meaning in every form. */
export const verbs: WordClasses = {
  'v-avoir': anyOf('avoir'),
  'v-etre': anyOf('etre'),
  'v-faire': anyOf('faire'),
  'v-prendre': anyOf('prendre'),
  'v-mettre': anyOf('mettre'),
  'v-tenir': anyOf('tenir'),
  'v-jouer': anyOf('jouer'),
  'v-laisser': anyOf('laisser'),
  'v-passer': anyOf('passer'),
  'v-pouvoir': anyOf('pouvoir'),
  'v-devoir': anyOf('devoir falloir'),
  'v-rendre': anyOf('rendre'),
  'v-envoyer': anyOf('envoyer'),
  'v-mener': anyOf('mener mener balader promener embarquer trimballer'),
  'v-moquer': anyOf('moquer ficher payer jouer rire') + '/fichu/fous/fout/foutez/foutre/foutent/foutu/foutiez/foutais',
  'v-repondre': anyOf('repondre rappeler reagir recontacter decrocher'),
  'v-dire': anyOf('dire avouer annoncer signaler prevenir avertir informer'),
  /** What hurts a person. */
  'v-blesser': anyOf(`
    mepriser snober bafouer humilier ridiculiser insulter rabaisser trahir duper berner tromper arnaquer escroquer gruger
    manipuler exploiter decevoir blesser vexer froisser peiner attrister enerver agacer irriter exasperer saouler souler
    degouter ecoeurer choquer consterner scandaliser offenser desesperer demoraliser decourager desoler leser enfumer gaver
    dedaigner denigrer baratiner bluffer blouser entuber mystifier vampiriser devaloriser deconsiderer
  `),
  /** What leaves a person alone. */
  'v-fuir': anyOf(`
    ignorer fuir esquiver eviter zapper planter lacher abandonner delaisser negliger oublier evincer bouder boycotter
    ghoster filtrer bloquer eluder
  `),
  /** What one does who will not be found. */
  'v-disparaitre': anyOf(`
    disparaitre evaporer volatiliser evanouir eclipser defiler debiner planquer terrer cacher derober dissimuler murer
    emmurer evader taire esquiver
  `),
  'v-mentir': anyOf('mentir raconter inventer baratiner bluffer'),
};
