import type { Frame } from '../frames.ts';
import { doneByOthers, ownFault } from './guards.ts';

/** Words that show a sentence is meant well. */
const glad = `
  merci/remercie/ravi/ravie/ravis/bravo/felicitations/apprecie*/volontiers/plaisir/gentil/gentille/sympa/formidable/genial/geniale/super/heureux/heureuse/joie/bonheur/agreable/agreables/honore/rassure/recommande
`;

/** Reproach by indirection, in French: feigned insight, rhetorical questions, alternatives, exaggerated services. */
export const oblique: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (attends|attendons|exige|exigeons|veux|voulons|merite|meritons|attendrai) (des|vos|tes|de plates|toujours des|au moins des) ..1 (excuses|explications)
      (demande|demandons|demandais|demandions) pas ..1 (la lune|le bout|impossible|le impossible|la charite|grand chose|beaucoup|la mer|monts|un roman|un traite|de miracle)
      message compris
      (vous|tu) (attendez|attends) quoi
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      ou (alors|bien|sinon)? (on|je|nous) (arrete*|annul*|stopp*|laiss* tomber|ferm*|coup*|retir*|cherch* ailleurs|raye*|lach*|ray*|clotur*|oubli* tout|remball*|en reste* la|considere*|tourne la page)
      (deux doigts|sur le point|pas loin|a ca|tout pres|bord) de (tout)? ..1 (annuler|arreter|laisser tomber|abandonner|rompre|retirer|jeter|claquer|craquer|exploser|perdre|renoncer|resilier|envoyer|lacher)
      (a|ont|avez|as) (assez|trop|que trop|largement assez|suffisamment) (dure|attendu|tourne|joue|traine|abuse|patiente)
      (vais|va|allons|vas) finir par ..1 (le prendre|me|nous|croire|perdre|penser|abandonner|renoncer|appeler|contacter|tout|vous|jeter|laisser|envoyer|prendre|facturer)
      (dernier|derniere|ultime) fois que (je|nous) ..1 (me fais|vous|te|fais confiance|perds|accepte|propose|demande|relance|ecris|appelle|me deplace|me laisse|ferai|prends la peine)
      (bout) (de (la )?(patience|forces|nerfs)|.|!|,|¶)
      (suis|sommes) a bout (.|!|,|¶|de)
      (etonnez|etonne|plaignez|plains|etonnera|plaindrez) (vous|toi)? pas ..2 (si|ensuite|apres|de|que)
      (vous|tu|te) ..1 (etonnez|etonne|plaignez|plains) pas ..1 (si|ensuite|apres|de|que)
      (ca|cela) (va|peut|pourra|pouvait) (pas|nplus) ..1 (durer|continuer|marcher|passer|se passer) ..1 (comme|ainsi|longtemps|eternellement|eternite|.|!|,)
    `,
    notAfter: '(pas|sans|jamais|ni) ..1',
    unless: `${ownFault}${doneByOthers}${glad}
      (reunion|film|panne|travaux|chantier|hiver|pluie|pandemie|greve) ..4 (assez|trop|que trop) dure
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (suffisait|suffit|aurait suffi|suffirait|aurait fallu|fallait|y avait que) (juste|simplement|pourtant|seulement)? (de|que|a)? ..2 (dire|prevenir|avouer|repondre|envoyer|decrocher|appeler|ecrire|refuser|etre (honnete|clair|franc))
      (vous|tu) (avez|as|aviez|avais) ..1 que a ..1 (le dire|dire (franchement|clairement|que|non)|avouer|repondre|refuser|assumer|me le dire|prevenir|lire|decrocher)
      que (ca|cela) a (faire|penser|foutre)
      (en|dans) quelle langue
      (laisse|laissons) a (vos|votre|tes|ton) (belle*|silence|conscience|mepris|promesse*|excuse*|petit*|jeu*|hesitation*|mensonge*|indecision|grande*|mutisme|contradiction*|certitude*|atermoiement*|indifference)
      (promesses|paroles) ..2 engagent que
      avec (tout|tous|toutes|toute) (le|la|ce|cette|ces|les) ..3 que (je|nous|mon|mes|notre) ..2 
      (aura|auront|avait|ont|a) ..2 servi (a|de) (caler|rien|decorer|negocier|faire baisser|alimenter|brouillon|papier|lievre|quelque chose|vous|te|faire)
      <vous> (avez|as) <adv>? (lu|vu|ouvert|recu|consulte) ..1 (mes|tous mes|chacun|les trois|mes #) ..4 , ..6 (je (le)? (vois|sais)|coche*|confirmation|accuse*|pas|rien|silence|et)
      coche* ..3 bleu*
      depuis quand (est|ce|on|il|faut|doit|ca|cela)
      ~(sous) (semaine*|mois|jour*) pour (pas|nplus)? ..1 (repondre|une reponse|un oui|dire|un simple|lire|une simple|ecrire|me dire|me repondre|decider de|cliquer|signer)
      (un|le|la|tiens|ah) , ? ..1 (revenant|revenante|fantome|ressuscite*|miracle) ..1 (!|.|,|QM|…)
      (preferez|preferes|voulez|veux|aimeriez|faudrait|faut) ..4 que je ..2 (harcele|supplie|vienne vous|vienne te|campe|crie|mette a genoux|rappelle (tous|chaque|toutes)|appelle (tous|chaque|toutes)|relance (tous|chaque|toutes)|debarque|sonne|pleure|prenne rendezvous avec votre|fasse un dessin|chante)
      (et|avec) (vous|toi) , ? (ca|cela|ce) (fait|est) (deux|pas|pas gagne|complique|la croix)
      (serieusement|serieux|vraiment|franchement|honnetement|non mais) , ? ..2 QM !(vous)
      (savais|savait|savions|ignorais) (pas)? que ..6 (etait|est|etaient|fallait) ..2 (si|aussi|tellement|trop|devenu*|interdit*|optionnel*|facultati*|payant*|contagieu*|option|complique*|au dessus|reserve*|un luxe|un tel)
      (on dirait|a croire|faut croire|jurerait|tout porte a croire|laisse a penser|laisse penser|ca donne l impression|donne l impression|donne le impression) (bien)? que ..8 (pas|jamais|nplus|rien|peur|fuyez|fuis|evit*|ignor*|derang*|moqu*|fich*|fout*|cach*|aucun*|disparu*)
      (desole*|pardon|excusez moi|pardonnez moi) de (exister|respirer|vivre|demander la lune|vouloir (travailler|avancer)|avoir ose|oser|faire mon (travail|metier|boulot)|insister lourdement mais)
      (remerciez|remercie) (moi|nous|me)? ..1 pas
      (compris|vois|note|constate|comprends|realise|sens) ..5 (je|nous|mon|mes|notre|nos) ..5 (pas|nplus|aucun*|peu|jamais|guere) ..4 (priorite*|important*|interesse*|compte*|exist*|liste|valeur|preoccup*|poids)
      (pas|nplus) ..2 (partie de|dans|de) (vos|tes) priorites
      (quand|lorsque) on veut , ? on (peut|trouve|prend)
      on (trouve|prend|a) (toujours)? (le|deux|cinq|une) (temps|minute|minutes|secondes) (pour|quand|si|de)
      (c|ce) est (vous|toi) qui ..1 (me|nous|m)? ..1 (aviez|avais|avez|as|vouliez|voulais|etiez|etais|deviez|devais) ..2 (demande|sollicite*|contacte*|appele*|insiste|voulu|propose|fixe|choisi|vouliez|voulais|venu*|presse*|cherche*|relance*|promis|dit|un|une|le|la|ce|cette|revenir|rappeler|si)
      (vous|tu) (manquez|manques) pas de (air|culot|toupet|audace|souffle|aplomb)
      (gonfles|gonflez|manque) pas de air
      (jamais|ne) tue personne
      (ai|ai je|avons|aurais|aurais je) ..2 (la peste|la lepre|la gale|la rage|mauvaise haleine)
      (peste|lepre|gale) QM
      (jouez|joues) (vous|tu)? a quoi
      que (faites|fais) (vous|tu) de (vos|tes) ..1 journees
      (travaillez|bossez|bosses|travailles|lisez|repondez|consultez|decrochez) (vous|tu)? (des fois|parfois|vraiment|de temps en temps|jamais|un jour) ..4 QM
      (servi*|utilise*|utiliser|servir|pris*|prendre|exploite*) ..2 (de|comme|pour) ..1 (lievre|faire valoir|bouche trou|comparatif|moyen de pression|levier|variable|chair a|alibi|caution|epouvantail|main de oeuvre|encyclopedie)
      (quelle) (fut|fut ce) pas (ma|notre) (surprise|deception|stupeur|stupefaction|consternation)
      (bon|bonne|belle|jolie|fichue) (facon|maniere|excuse|methode) (de|pour) (remercier|traiter|me|nous|finir|commencer|tenir|conclure|vous)
    `,
    notAfter: '(sans|si|jamais|comme) ..1',
    unless: `${ownFault}${doneByOthers}${glad}
      (cliqu*|bouton|logiciel|formulaire|ecran|code|menu|page|case|installe*|module|fonction|garantie) ..4
      avez trois semaines/avez deux semaines
    `,
  },
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (aurais|aurions|aurait) mieux (fait|valu) ..2 (de|que) ..2 (vous|te|tout|refuser|abstenir|accepter|signer|faire|donner|ecouter|rester|croire|investir|perdre|je|travailler|proposer)
      (tort|eu tort) de (vous|te|croire|faire confiance|penser|compter|esperer|attendre|avoir cru|avoir fait)
      (naivement|betement|sottement|stupidement) (cru|pense|espere|imagine|attend*|fait|accepte|mis|bloque|reserve|prepare)
      (etais|suis|ai ete|fus|etions|avons ete) ..1 (assez|trop|bien|vraiment|tellement) ..1 (naif|naive|naifs|bete|bon|bonne|gentil|gentille|gentils|patient*|conciliant*|con|conne|confiant*|credule*|idiot*|stupide*) (pour|de|avec|dans|.|!|¶)
      (tout|toute) (travail|effort|peine|question|mail|message|proposition|demande) merite*
      (desagreable|penible|facheuse|nette|detestable|drole de) ..1 (impression|sentiment|sensation) 
      (comme|le tres net) ..1 (impression|sentiment) que (vous|tu|on|je|mes|mon)
      (travaille|travaillons|bosse|bossons|fais|faisons|travailler|bosser) pas ..4 (gratuitement|gratis|pour rien|pour la gloire|benevole*|pour le plaisir|bonnes oeuvres|charite|pour des prunes|pour du vent)
      (pas|nplus) (une|un) (association|oeuvre|bureau|service|agence|organisme|banque) ..1 (caritative|de bienfaisance|gratuit*|philanthropique)
      (faute de) avoir ..3 (essaye|relance*|insiste|prevenu*|demande|rappele|ecrit|appele|tente|propose)
      ~(y) (prends|prendre|prendrai|pris) ..1 (tres|plutot|assez|forcement|vraiment)? (mal|personnellement) ..1 (.|,|!|¶|votre|ce|que|de|le)
      (ca|cela|votre ..1|ton ..1|ce ..1) (me|nous) (amuse|fait rire|enchante|rejouit|ravit|fait pas rire) (pas|nplus|guere|moyennement|peu)
      (je|on|nous) (rigole|plaisante|joue|ris|rigolons) (pas|nplus) ..1 (.|!|,|¶|du tout|avec)
      (demande|demandais|demandons) ..2 pourquoi (je|nous|on) ..6 (mal|peine|embete|casse|fatigue|continue|insiste|acharne|travaille|reponds|perds|perdu|obstine|accroche|donne)
      (me|nous) (fais|faisons|faire|fait|suis fait|sommes fait|laisse|laisser|laissons) ..1 (avoir|berner|rouler|balader|mener en|marcher dessus|pieger|marcher sur)
      (ne|nee|nes) de hier
      (jamais|rarement) ..8 (en|de) ..2 ans de (metier|carriere|boite|commerce|vente|maison|experience)
      (en|de) ..2 ans de (metier|carriere|boite|commerce|vente|maison|experience) ..8 (jamais|rarement)
      jamais vu (ca|cela|un tel|une telle|pareil|autant de|de tel|un client|un prospect|quelque un|quelqu) ..1
      du jamais vu (.|!|,|¶|en|de|pour)
      (trop|si|tellement|tres) ..1 (bon|bonne|gentil|gentille|patient|patiente|conciliant|conciliante|arrangeant|arrangeante) avec (vous|toi)
      (suis|sommes) ..3 (pas|nplus) (a (vos|tes|votre|ta) (pieds|ordres|botte|disposition permanente|merci|genoux)|corveable|taillable)
      (est|serait|etait) pas a (moi|nous) de ..1 (courir|relancer|deviner|toujours|vous courir|faire tout|faire le|supplier|mendier|payer|porter|assumer|subir)
      (ai|avons|ai je|aurais) (pas|nplus) a ..1 (mendier|supplier|courir|quemander|deviner|subir|me justifier|payer|faire les frais|essuyer|patienter|attendre|vous courir|me mettre)
      (fait*|fais|faites) les frais de (votre|ton|vos)
      (perdu|perdre|perd|perdons|perdent) ..4 temps (a|de|pour|avec) ..4 (personnes|collegues|equipe|equipes|monde|tous|tout le monde|vous|toi|cause)
      (faites|fais|faisiez|faites nous|faites lui) perdre ..3 (temps|argent|journee|heures|patience|energie|clients)
      (rient|rigolent|moquent|se moque) de moi
    `,
    notAfter: '(pas|sans|si|jamais|vous|loin de|vos|eviter de|evite de) ..1',
    unless: `${ownFault}${doneByOthers}${glad}
      (vous|tu) ..2 (pas|jamais|rien) ..3 perdre
      (outil|logiciel|module|solution|application|bouchons|paperasse|excel) ..4
      (belle|beau|mieux|efficace|rapide)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      on ..1 (disparait|plante|traite|laisse|ignore|lache|abandonne|se comporte|coupe|annule|quitte|snobe|fait) pas ..2 (comme|ainsi|apres|du jour|sans|de la sorte|les gens|quelque un|un|une|son|ses|des)
      (droit)? dans les yeux
      (rappelle|rappelons|rappellerai|signale|precise|remarquer|observer|rappeler) ..2 (au passage|quand meme|tout de meme|en passant|a toutes fins utiles|que (ce est|ce etait) (vous|toi)|que (vous|tu) ..1 (aviez|avais|avez|as|etiez|deviez|devais|devez|dois))
      (permettez|laissez|laisse) moi de? (vous|te)? (dire|faire (remarquer|observer)|rappeler|signaler) ..1 que
      (pour le moins|le moins que on puisse|pour pas dire|je pese mes mots|pour rester (poli*|courtois*|correct*)|je reste poli*|pour etre poli*|si je reste poli*) ..2
      (encore une fois|une fois de plus|une nouvelle fois|comme toujours|comme d habitude|comme de habitude|fidele a vous|egal a vous|sans surprise) , ? ..2 (vous|tu) ..5 (pas|annul*|report*|oubli*|decal*|rien|jamais|disparai*|ignor*|remett*|silence|absent*|trouv*)
      comment (voulez|veux|peut|pourrais|puis|suis|pouvons|vais|voulez vous) (vous|tu|on|je|nous)? ..3 (travaille|travailler|avance|avancer|faire confiance|fasse confiance|organise|croie|croire|planifie|planifier|prenne au serieux|prendre au serieux|construire|continuer|vous suivre)
      (faites|fais|faire|font|fait) (pas)? comme si
      comme si (je|mon|mes|nous|rien|de rien|on|ce) ..4 (exist*|etai*|jamais|rien|pas|compt*|transparent*|chien)
      (note|constate|observe|remarque|vois|releve|prends note|noterai|retiens|decouvre|apprends) ..2 que (vous|tu|personne|rien|aucun*|mes|mon|notre|nos|repondre|votre) ..6 (pas|jamais|nplus|rien|aucun*|ignor*|silence|refus*|prefer* (pas|le|me|nous|ignorer|disparaitre|te|vous)|disparu*|moins|trop|sans|fait|mieux)
      (avouerez|admettrez|conviendrez|reconnaitrez|avoueras|admettras) ..2 que ..6 (pas|peu|limite|etrange|curieux|long|beaucoup|fort|leger|correct|normal|drole|surprenant|cavalier)
      (inutile|pas besoin) de (vous)? (dire|preciser|rappeler) (que|combien|a quel) ..6 (pas|decu*|peu|mal|perdu|colere|furieux|patience|agace*|temps|jamais)
      (serieux|sens des affaires|reactivite|rigueur|organisation|ponctualite|fiabilite|interet) ..4 (laisse*|a desirer|en prend un coup|discutable|douteu*|inexistant*|absent*|pas votre)
      (vous|tu) (repassez|repasserez|repasseras|repasserez|reviendrez|reviendras) ..4 (quand|le jour ou|si|me voir|pleurer|supplier)
      (reprenez|reprends|revenez|reviens) ..5 quand (vous|tu) ..2 (serez|seras|aurez|auras|saurez|sauras) ..2 (pret|serieu*|decide*|fini|appris|ce que|plus|grandi|dispose*)
    `,
    notAfter: '(si|sans|jamais|aussi|pas) ..1',
    unless: `${ownFault}${doneByOthers}${glad}
      (cliqu*|bouton|logiciel|formulaire|ecran|souhaitez|besoin|aide|proposer)
    `,
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (votre|ton|ta|vos) (patron|patronne|directeur|directrice|direction|hierarchie|chef|cheffe|boss|manager|responsable|superieur*|president*|siege|pdg|dg|actionnaires|associe*|maire|comite) ..2 (sera|serait|va|vont|doit|devrait|saura|seront|aimera*|adorera*|appreciera*) ..4 (ravi*|content*|interesse*|heureux|heureuse|fier|fiere|apprendre|apprecier|adorer|savoir|surpris*|etonne*|decouvrir|informe*)
      (plaindre|plainte|reclamation) ..3 (a|aupres|chez|de) ..2 <chef>
    `,
    notAfter: '(pas|jamais|sans|ni|si) ..1',
    unless: `
      (vous aider|rencontrer|decouvrir (notre|nos|la|le|votre nouvel)|voir (le|la|les)|economies|resultats|gain)
    `,
  },
];
