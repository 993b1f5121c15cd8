import { conjugate } from './conjugate.ts';
import type { WordClasses } from '../pattern.ts';

function anyOf(infinitives: string): string {
  return infinitives
    .trim()
    .split(/\s+/)
    .map((infinitive) => conjugate(infinitive))
    .join('/');
}

/** Regular verbs by their stems alone: as exact as all forms where no other word begins alike, and far quicker to read. */
function stemsOf(infinitives: string): string {
  return infinitives
    .trim()
    .split(/\s+/)
    .map((infinitive) => `${infinitive.slice(0, -2)}*`)
    .join('/');
}

/** Verbs of one meaning in every form. */
export const verbs = (): WordClasses => ({
  'v-faire': anyOf('faire'),
  'v-prendre': anyOf('prendre'),
  'v-mettre': anyOf('mettre'),
  'v-tenir': anyOf('tenir'),
  'v-jouer': anyOf('jouer'),
  'v-laisser': anyOf('laisser'),
  'v-rendre': anyOf('rendre'),
  'v-envoyer': anyOf('envoyer'),
  'v-moquer': anyOf('moquer ficher payer jouer rire') + '/fichu/fous/fout/foutez/foutre/foutent/foutu/foutiez/foutais',
  'v-repondre': anyOf('repondre rappeler reagir recontacter decrocher'),
  'v-dire': anyOf('dire avouer annoncer signaler prevenir avertir informer'),
  /** What hurts a person. */
  'v-blesser':
    stemsOf(`
    mepriser snober bafouer humilier ridiculiser insulter rabaisser trahir duper berner tromper arnaquer escroquer gruger
    manipuler exploiter  blesser vexer froisser attrister enerver agacer irriter exasperer saouler
    degouter ecoeurer choquer consterner scandaliser offenser desesperer demoraliser decourager desoler enfumer gaver
    dedaigner denigrer baratiner bluffer blouser entuber mystifier vampiriser devaloriser deconsiderer
  `) + '/decevez/decois/decoit/decu/decue/decevant',
  /** What leaves a person alone. */
  'v-fuir':
    stemsOf(`
    ignorer esquiver eviter zapper planter lacher abandonner delaisser negliger oublier evincer bouder boycotter
    ghoster filtrer bloquer eluder
  `) + '/fuyez/fuis/fuyait/fuyiez/fui',
  /** What one does who will not be found. */
  'v-disparaitre': anyOf(`
    disparaitre evaporer volatiliser evanouir eclipser defiler debiner planquer terrer cacher derober dissimuler murer
    emmurer evader taire esquiver
  `),
  'v-mentir': anyOf('mentir raconter inventer baratiner bluffer'),
});
