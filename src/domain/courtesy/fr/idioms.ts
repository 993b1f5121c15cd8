import type { Frame } from '../frames.ts';
import { doneByOthers, ownFault } from './guards.ts';

const unless = `${ownFault}${doneByOthers}
  (amus*|plaisant*|rire|rigol*) QM
`;
/** Said of oneself the idiom is a confession. */
const notAfter =
  'je !(me sens) !(suis) !(ai ete) !(me suis) !(vous) !(te) ..3 | nous (avons|sommes|avions|etions|nous) ..2 | (sans|si|jamais|loin de) ..2';

/** French figures of speech for being fooled, stalled, left, fed up, and for parting shots. */
export const idioms: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      en bourrique
      <v-rendre> ..1 (chevre|fou|folle|dingue|malade)
      (devenir|deviens|tourner|tourne) (chevre|fou|folle|dingue)
      <v-prendre> (vous|tu|on)? ..2 pour (un|une|des|votre|ton|le|la|les|de) ..1 (imbecile*|idiot*|con|cons|conne|pigeon*|jambon*|bille*|buse*|andouille*|cruche*|larbin*|paillasson*|bouche|vache|pompe|distributeur*|banque|bonniche|poire*|debile*|demeure*|quiche*|truffe*|canard*|perdreau*|bleu*|ane|anes|cretin*|nigaud*|naif*|naive*|numero*|amateur*|debutant*|annuaire|moulin|plan|roue|laquais|serviteur*|valet*|chien*|bouffon*|clown*|rigolo*|guignol*|benet*|abruti*|dindon*|lapin*|simplet*|gogo*|touriste*|gamin*|demarcheur*|mendiant*|harceleur*|quantite|variable|service gratuit|consultant gratuit|bureau d etudes|encyclopedie)
      <v-prendre> (vous|tu|on)? ..2 pour (acquis|acquise|ce que|qui|quoi)
      <v-prendre> (vous|tu)? (me|nous)? ..1 (de haut|a la legere|de court|a revers|en otage)
      (on|vous|tu) (me|nous) la (fait|fera|ferez|faites|fais|refera) (pas|nplus)
      (la faire|l a faire|la raconter) a (moi|nous|d autres)
      <v-moquer> ..2 (de (moi|nous|qui|votre monde|ton monde|mon travail|notre travail|ma|notre)|du monde|la tete|ma (tete|poire|gueule|tronche)|des gens|de la gueule|les gens)
      (raconte*|racontez|debite*|servez|sert) ..2 (salades|bobards|histoires|balivernes|sornettes|fables|craques|mensonges)
      (noyer|noyez|noies|noie|noye) le poisson
      (botte*|bottez|bottes|botter) en touche
      (tourne*|tournez|tourner|tournes) autour du pot
      (mener|mene*|menez|menes) ..1 (en bateau|par le bout du nez|a la baguette)
      (promener|promene*|balader|balade*) (depuis|encore|longtemps|comme|de)
      <v-jouer> (vous|tu)? (donc)? pas? (a|avec|sur|au|aux|le|la|les|un) ..1 (mort|morte|morts|montre|nerfs|absent*|innocent*|etonne*|cache cache|chat|souris|plus (fin|malin|fort)|plusieurs tableaux|deux tableaux|double jeu|sourd*|victime*|autruche|arlesienne|fantome*|yoyo|petit jeu|sentiments|patience|gentillesse|credulite|confiance|fille de l air|offusque*)
      <v-faire> (vous|tu)? ..1 (le|la|les|l|de la) (mort|morte|morts|sourd|sourde|sourds|autruche|anguille|etonne*|innocent*|fille de l air|difficile*|important*|coquette)
      (oreille sourde|sourde oreille|oreilles sourdes)
      <v-laisser> ..3 (en plan|sur le carreau|sur le bord|dans le (flou|noir|brouillard|vide)|en rade|en carafe|dans (incertitude|ignorance|expectative)|dans la (incertitude|ignorance|expectative|panade|mouise|merde)|le bec dans|moisir|mijoter|mariner|poireauter|lanterner|secher|languir|croupir|sur (ma|notre) faim|pourrir|choir|tomber comme)
      <v-mettre> (un|encore un|tous ces|des) (vent|vents|rateau)
      (pris|prendre|prends|prend|subi*) ..1 (un|des|ces) ..1 (vent|vents|rateau|rateaux)
      (un|gros|sacre|joli|beau|monumental) vent QM
      <v-envoyer> ..2 (balader|paitre|promener|valser|sur les roses|bouler|chier|aux fraises)
      (faire|fait|faites|fais) faux bond
      (fausse*|faussez|fausser) compagnie
      (lapin|faux bond|dos|porte au nez|coup de poignard|coup bas|croche pied|camouflet|affront|gifle|claque en) ..3 (de votre part|que (vous|tu)|de la part|dans le dos|pour (moi|nous)|me|nous)
      (dans le dos|dans mon dos|derriere (mon|notre) dos)
      comme (un|une|des|de le|le) ..2 (chien|chiens|malpropre|malpropres|chaussette|chaussettes|mouchoir|kleenex|paillasson|moins que rien|pestifere*|merde|ordure|torchon|laquais|paria|demarcheur|meuble|numero|numeros|boulet|dechet|vieux journal|potiche|plante verte)
      (moins que rien|moins que de rien|bonne poire|bonnes poires|vache a lait|dindon de la farce|dindons de la farce|roue du carrosse|bouche trou|cinquieme roue)
      (retourne*|retournez) ..1 (votre|ta|sa) veste
      (brasse*|brassez|brasser|vendre|vendez|vends|remue*) (de le|de l|du) (air|vent)
      (prendre|prenez|prends|pris|jouer|filer|file) ..1 (la tangente|la poudre|la fille de l air|a la anglaise|les jambes a|la clef des champs)
      (fil*|filez) a la anglaise
      (cogne*|frotte*|parle*|parler|adresse*|heurte*) ..1 (a|contre|dans|face a) ..1 (mur|murs|vide|porte close|portes closes)
      face a un mur
      (lettre morte|voeu pieux|paroles en air|parole en air|du vent|poudre aux yeux|du pipeau|du flan|langue de bois|paroles de ivrogne|du bluff|de l esbroufe|promesses? de ivrogne) ..2 (.|!|,|¶|QM|tout|vos|votre|tes|rien)
      (dans le flou|dans le vent|les mains vides|dans le vide) ..2 (depuis|a cause|par votre|grace a vous)
      (par dessus|au dessus de) (la jambe|le epaule|la tete)
      (rire|rigoler) au nez
      (me|nous|on) ..1 (pompe*|pille*|vole*|vampiris*|siphonn*|copi*) ..2 (idees|devis|travail|temps|concept|energie|contenu|methode)
      (mascarade|cirque|guignol|pantalonnade|foutaise|foutaises|fumisterie|tartuferie|bal des hypocrites|comedie|cinema|manege|petit jeu) ..2 (a assez|dure|dur*|de votre|suffit|cesse*|.|!|,)
      (toupet|culot|sans gene|outrecuidance|audace|aplomb|gonfle|gonflee|gonfles|culotte|culottee|culottes) (de|que|!|,|.|…|monstre|incroyable|phenomenal)
      <vous> ..2 (gonfle|gonflee|culotte|culottee|abuse*|exagere*|exagerez|abusez|poussez|pousses) ..1 (.|!|,|¶|la|le bouchon|franchement|vraiment)
      (de le abus|de l abus|faut pas (pousser|exagerer|abuser|se moquer|deconner|rever)|faudrait (pas)? voir a)
      (rendre|rend*|renvoyer) la pareille
      (chou blanc|le bec dans le eau|le nez dans)
      (fort de cafe|fort de roquefort|un peu gros|un peu raide|un peu facile|un peu leger|un peu court|trop facile|un peu fort !(comme)|un comble|le comble|la meilleure) (.|!|,|¶|:|;|…|de|que|comme|quand|apres)
    `,
    notAfter,
    unless,
  },
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (ras le bol|ras la casquette|ras la marmite|par dessus la tete|plein le dos|plein les bottes|marre|assez vu|assez entendu|assez attendu|assez ri|assez joue|soupe de|la coupe est pleine|goutte de eau qui|a bout de (nerf*|patience|souffle|force*)|trop ce est trop|en est trop|la moutarde|tape* sur les nerfs|tape* sur le systeme|sur les nerfs|pomp* le air|cass* les pieds|hors de moi|de mes gonds|voir rouge|vois rouge|tombe* de haut|tombe* des nues|tombe* de ma chaise)
      (tombe|tombee|tombons) (de haut|des nues|de (ma|notre) chaise|de bien haut|de l armoire)
      (reste*|restee) (en travers|sur (l|le|la) (estomac|coeur)|un gout amer)
      (gout|saveur) ..1 amer
      (avec|cacher|cache|quelle|une|mon|ma|notre|de la|profonde|immense|certaine|beaucoup de) ..1 (amertume|rancoeur|deception|lassitude|exasperation|consternation|colere|tristesse|frustration|indignation|desillusion) (que|de (voir|constater|devoir|ne)|.|!|,|¶|face|devant)
      (efforts|travail|heures|patience|gentillesse|bonne volonte|investissement|temps) ..6 (servi a rien|servi a grand chose|rien donne|pour rien|en vain|rien servi|a l eau|a le eau|dans le vide|paye*|recompense*) !(par)
      (avaler|avale|digerer|digere|encaisser|passe|passer) ..3 (couleuvre*|pilule|pas votre|pas ton|mal (votre|ton|cette|ce))
      (sur|gros sur) (le coeur|la patate)
      (les boules|la haine|le seum|les nerfs en|le coeur gros|la rage) (.|!|,|¶|de|que|quand|en)
      (des prunes|des cacahuetes|des clopinettes|des queues de cerise|du beurre|le roi de prusse|la gloire|que dalle|peau de balle|nada|keud|pas un rond)
      en pure perte
      (coup de epee dans|peine perdue|temps perdu|travail perdu|peine pour rien|efforts vains)
      tout (ca|cela|ce travail|ce temps|ces efforts|ces heures) pour (rien|ca|cela|que|des|un|se|en|finir|etre|me|nous|rester)
      (tout ca pour ca)
      (decarcasse*|demene*|plie* en|coupe* en|saigne* aux|saigne* a|mouille* la chemise|donne* corps|mis les bouchees|remue* ciel|demultiplie|mis en quatre|casse* (le dos|la tete|la nenette|les dents)|battu* pour|retrousse*|decroche la lune|fait des pieds et des mains) ..4 (pour (vous|toi|votre|rien|ca|un|que|obtenir|ton)|afin|et|sans|,|en)
      (laisse|laissee|laisser) (de ses|des) plumes
      (ai|avons|aurai) le air (de quoi|fin|malin|maline|intelligent*|de un|bete|ridicule|con)
      (de quoi|quoi) (ai je|j ai|je ai|avons nous) le air
      (le air fin|le air malin|le air intelligent|bonne mine|fine mine) (devant|vis a vis|aupres|avec|face|moi|,|.|!|…)
      (mettez vous|mets toi|vous mettre) a (ma|notre) place
      (aimeriez|aimerais|apprecieriez|apprecierais|diriez|dirais|reagiriez) (vous|tu)? ..2 (que (on|je)|si (on|je|nous)|a ma place|qu)
      (a ma place|a notre place) , ? (vous|tu|comment|que)
      (pas|nplus) (le|la|les)? (seul|seule|seuls) (client|cliente|prospect|entreprise|acheteur|a)? ..1 (au|sur|du) ..1 (monde|terre|planete|marche)
      (le monde|la terre) (tourne|ne tourne) ..1 autour
      (je|nous) (vaux|valons|merite|meritons|meritais) (mieux|autre chose|plus|davantage|un peu|au moins|bien) ..1
      (on|je|nous) ..1 (pas) ..1 (eleve*|garde*) les (cochons|vaches)
      (garde|gardions|gardons|eleve) ..1 les (cochons|vaches|chevres) ensemble
      (ni|et) (bonjour|merci) ni (au revoir|merde|merci|bonsoir|rien)
      (horreur|deteste|supporte|supporte pas|ai horreur) ..1 (que|de) (on|vous|etre|me|ce|cette|ces|attendre|courir|tu) ..1
      (je|nous) y (ai|avons) (vraiment|pourtant|bien|sincerement|tellement)? cru ..1 (.|!|,|¶|et|moi|pourtant|a)
      (me|nous) suis (fait|bien fait|encore fait|carrement fait) (avoir|rouler|berner|balader|planter|pieger|mener|enfler|entuber|blouser|plumer|larguer|jeter|recaler)
      (dans la (panade|mouise|merde|mouscaille|galere)|en difficulte|en porte a faux|dans le embarras|dans une (situation|position) (delicate|impossible|intenable|genante|ridicule|inconfortable)) ..3 (a cause|par votre|merci|grace a|.|!|aupres|vis a vis|devant) !(pas)
    `,
    notAfter: '(pas|jamais|sans|si|aucun|loin de|vous|tu|avez|as|vos|votre) ..2',
    unless: `${ownFault}${doneByOthers}
      (vous|tu) (vous|te)? ..1 (etes|es|avez|as) ..2 (demene*|donne*|plie*|decarcasse*|casse*)
      (jamais|pas|rien) ..2 (perdu|peine perdue|temps perdu)
      (bouchons|embouteillage*|deplacement de|avion|chantier|excel|informatique|papier|paperasse)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      a bon entendeur
      (dont acte|acte est pris|je prends acte|nous prenons acte|prends acte|prenons acte|pris acte)
      (on|vous|tu) (me|nous|y)? y? (reprendra|reprendrez|reprendras|aura) (pas|nplus)
      (saurai|saurons|vais|allons) (m en|nous en|me en|en)? ..1 (souvenir|rappeler) !(de votre accueil)
      (me|nous) en (souviendrai|souviendrons|rappellerai)
      (oublierai|oublierons) pas (de sitot|ca|cela|votre|ce|la facon|cette|la maniere)
      (je|nous) (retiens|retiendrai|retenons) (la lecon|votre (silence|attitude|facon|maniere|sens|absence)|que|bien)
      (en|y) (reste*|resterai|resterons|restera|resterais) pas la
      (ca|cela|cette affaire|cette histoire) (va|ira|se) ..2 (mal (finir|se passer|tourner)|barder|chauffer|se savoir|pas se passer comme|saura|paie|paiera|payer)
      (vous|tu) (entendrez|entendras) parler
      (aurez|auras) ..1 (de mes nouvelles|affaire a|des comptes a|a vous expliquer|a rendre)
      (le aurez|le auras|l aurez|l auras) (voulu|cherche|merite)
      (a vos|a tes) risques
      (venez|viens|venir|faudra|faut) pas ..2 (pleurer|plaindre|dire (que|apres)|etonner|reclamer|chercher|vous plaindre|te plaindre|regretter|rejeter|crier|reprocher|ensuite)
      (faudra|faudrait) ..2 (pleurer|plaindre|etonner) ..2 (si|apres|ensuite|quand)
      (comprenez|comprends|comprendrez|comprendras) ..1 (bien|donc|alors)? ..2 (que (je|nous|notre|ma)) ..3 (pourr*|sera|seront|peux|pouvons|vais|allons|passer*|patience|attend*) ..2 (pas|nplus|eternellement|indefiniment|longtemps|patience)
      (vous|tu) (assumerez|assumeras|porterez|paierez|payerez|supporterez|subirez) ..3 (consequences|responsabilite*|frais|suites|cher|penalite*)
      (en|y) (tirerai|tirerons|tire|tirons|tirer) ..2 (consequences|conclusions|lecons|enseignements)
      (libre a (vous|toi)|a vous de (voir|choisir|assumer)) ..1 (de|,|.|mais|si) ..3 (continuer|ignorer|perdre|rester|assumer|gacher|mais|tant|passer|vous|laisser|consequences|regrett*)
      (plus|nplus) la peine (de|que)
      le mal est fait
      (comprenne|comprendra) qui (pourra|voudra)
      (sans commentaire|no comment|tout est dit|tout etait dit|je vous laisse mediter|laisse mediter|a votre conscience|avec votre conscience|en votre ame et conscience)
      (je|nous) en (pense|pensons) pas moins
      chacun (appreciera|sa conception|ses manieres|sa maniere|ses methodes|jugera|son style|ses priorites)
      (passons|je passe|laissons) (.|…|sur (votre|le|ce|cette))
      (un autre|quelque un|un concurrent|le suivant) (en profitera|aura|prendra votre|sera (ravi|content|bien content|heureux))
      (dans ces conditions|dans ce cas|puisque ce est (comme ca|ainsi)|vu (votre|ton)|au vu de (votre|ton)|devant (votre|ton)) ..2 (silence|mutisme|absence|je|nous|inutile|autant|votre|attitude|indifference) ..4 (arrete*|passe*|retire*|annul*|clotur*|prefer*|laisse*|renonc*|inutile|conclu*|considere*|dedui*)
      (dernier|derniere|ultime) (chance|occasion|avertissement|sommation|carte) (avant|pour vous|,|.|!|apres|que je)
      (dernier|derniere|ultime) fois (avant|apres) ..3
      (apres|ensuite|sinon|alors) , ? (je (passe|tourne|raye|ferme|stoppe|lache|laisse|coupe|jette)|ce est (fini|termine|mort|terminus|trop tard|niet)|terminus|basta|ciao|rideau|fini|tant pis)
      (raye|rayer|rayerai|radie|radier|blacklist*|bannir|supprimer|sortir|efface|virer) ..3 (liste|fichier|fichiers|carnet|base|portefeuille|contacts|tablettes)
      (liste noire|liste rouge|persona non grata)
    `,
    notAfter: '(pas|jamais|sans|si|aucun) ..1',
    unless: `${ownFault}
      (volontiers|avec plaisir|aucun souci|pas de souci|sans rancune|bonne note de vos|bonne note de votre)
      (merci|ravi|ravie|plaisir|super|formidable)
      (dites|dis) le moi
    `,
  },
];
