/** Endings without accents, as words are compared. */
const imperfect = ['ais', 'ait', 'ions', 'iez', 'aient', 'ant'];
const future = ['ai', 'as', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'ions', 'iez', 'aient'];
const subjunctive = ['e', 'es', 'ions', 'iez', 'ent'];
const agreement = ['', 'e', 's', 'es'];

/** Stems of a verb that follows no rule: present | imperfect | future | participle | subjunctive. */
const irregular: Readonly<Record<string, string>> = {
  avoir: 'ai as a avons avez ont | av | aur | eu | ai ay',
  etre: 'suis es est sommes etes sont | et | ser | ete | soi soy',
  faire: 'fais fait faisons faites font | fais | fer | fait | fass',
  aller: 'vais vas va allons allez vont | all | ir | alle | aill all',
  venir: 'viens vient venons venez viennent | ven | viendr | venu | vienn ven',
  tenir: 'tiens tient tenons tenez tiennent | ten | tiendr | tenu | tienn ten',
  prendre: 'prends prend prenons prenez prennent | pren | prendr | pris | prenn pren',
  mettre: 'mets met mettons mettez mettent | mett | mettr | mis | mett',
  dire: 'dis dit disons dites disent | dis | dir | dit | dis',
  lire: 'lis lit lisons lisez lisent | lis | lir | lu | lis',
  rire: 'ris rit rions riez rient | ri | rir | ri | ri',
  ecrire: 'ecris ecrit ecrivons ecrivez ecrivent | ecriv | ecrir | ecrit | ecriv',
  voir: 'vois voit voyons voyez voient | voy | verr | vu | voi voy',
  savoir: 'sais sait savons savez savent | sav | saur | su | sach',
  pouvoir: 'peux peut pouvons pouvez peuvent | pouv | pourr | pu | puiss',
  vouloir: 'veux veut voulons voulez veulent | voul | voudr | voulu | veuill voul',
  devoir: 'dois doit devons devez doivent | dev | devr | du | doiv dev',
  croire: 'crois croit croyons croyez croient | croy | croir | cru | croi croy',
  fuir: 'fuis fuit fuyons fuyez fuient | fuy | fuir | fui | fui fuy',
  mentir: 'mens ment mentons mentez mentent | ment | mentir | menti | ment',
  servir: 'sers sert servons servez servent | serv | servir | servi | serv',
  ouvrir: 'ouvre ouvres ouvrons ouvrez ouvrent | ouvr | ouvrir | ouvert | ouvr',
  decevoir: 'decois decoit decevons decevez decoivent | decev | decevr | decu | decoiv decev',
  paraitre: 'parais parait paraissons paraissez paraissent | paraiss | paraitr | paru | paraiss',
  taire: 'tais tait taisons taisez taisent | tais | tair | tu | tais',
  courir: 'cours court courons courez courent | cour | courr | couru | cour',
  envoyer: 'envoie envoies envoyons envoyez envoient | envoy | enverr | envoye | envoi envoy',
  plaindre: 'plains plaint plaignons plaignez plaignent | plaign | plaindr | plaint | plaign',
};
const prefixes = [
  're',
  'pre',
  'de',
  'dis',
  'ap',
  'com',
  'sou',
  'par',
  'pro',
  'per',
  'sur',
  'main',
  'inter',
  'con',
  'ob',
  'en',
];

/**
 * All forms of a French verb, without accents: every person of the simple tenses, participles in gender and number.
 * @param infinitive without accents @returns one pattern of alternatives
 */
export function conjugate(infinitive: string): string {
  return [...new Set([infinitive, ...formsOf(infinitive)])].join('/');
}

function formsOf(infinitive: string): string[] {
  const own = irregularForms(infinitive);
  if (own) return own;
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('er')) return firstGroup(stem);
  if (infinitive.endsWith('ir'))
    return [
      ...['is', 'it', 'issons', 'issez', 'issent'].map((end) => stem + end),
      ...built(`${stem}iss`, `${stem}ir`, `${stem}i`, [`${stem}iss`]),
    ];
  return [...['s', '', 'ons', 'ez', 'ent'].map((end) => stem + end), ...built(stem, `${stem}r`, `${stem}u`, [stem])];
}

function irregularForms(infinitive: string): string[] | null {
  for (const prefix of ['', ...prefixes]) {
    const stems = infinitive.startsWith(prefix) ? irregular[infinitive.slice(prefix.length)] : undefined;
    if (stems === undefined) continue;
    const [present = [], past = [], ahead = [], participle = [], wish = []] = stems
      .split('|')
      .map((part) => part.trim().split(' '));
    const forms = [...present, ...built(past[0] ?? '', ahead[0] ?? '', participle[0] ?? '', wish)];
    return forms.map((form) => prefix + form);
  }
  return null;
}

/** Verbs in -er, with the spellings of -ger, -yer, -eler and -eter. */
function firstGroup(stem: string): string[] {
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  const strong = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : /e[lt]$/.test(stem) ? stem + stem.slice(-1) : stem;
  return [stem, strong].flatMap((each) => [
    ...['e', 'es', 'ez', 'ent'].map((end) => each + end),
    `${soft}ons`,
    ...built(soft, `${each}er`, `${stem}e`, [each]),
    `${stem}iez`,
    `${stem}ions`,
  ]);
}

function built(past: string, ahead: string, participle: string, wish: readonly string[]): string[] {
  return [
    ...imperfect.map((end) => past + end),
    ...future.map((end) => ahead + end),
    ...agreement.map((end) => participle + end),
    ...wish.flatMap((stem) => subjunctive.map((end) => stem + end)),
  ];
}
