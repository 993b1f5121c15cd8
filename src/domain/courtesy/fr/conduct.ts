import type { Frame } from '../frames.ts';
import { doneByOthers } from './guards.ts';

/** What they did, broke or might have done, in French, and what mocks them for it. */
export const conduct: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      (raccroche*|raccrochez|raccroches) ..1 (au nez|sans un mot)
      (pose*|posez|poses) un lapin
      (tourne*|tournez|tournes) le dos
      (claque*|ferme*) la porte au nez
      (me|nous !(avons) !(allons) !(sommes) !(vous) !(nous) !(devons) !(pouvons) !(voulons) !(le) !(la) !(les)) ..2 (snobe*|snobez|snobes|envoyez (paitre|balader|promener)|envoie (paitre|balader|promener)|evinc*|zappe*|zappez|zappes|lache*|plante*|plantez|plantes|ignor*|evite*|evitez|evites|fuyez|fuis|meprise*|bloque*|filtre*|boudez|boudes|boude)
      <vous> <obj>? (respectez|respectes|tenez|tiens|honorez|honores|prenez|prends|assumez|assumes|jouez|joues|etes|es|faites|fais|cooperez|cooperes|collaborez) <obj>? <adv>? (pas|jamais|nplus|guere|aucun*) <adv>? (nos|vos|notre|votre|ta|tes|parole|engagements|le jeu|au serieux|serieux|serieuse|fiable|correct|correcte|fair|honnete|de effort|jamais|.|,|¶|!)
      <vous> (avez|as) <adv>? (rompu|trahi|brise|viole|manque a|renie|refuse de|choisi (le silence|de (ne|pas|vous|te|m|me|nous|disparaitre|ignorer))|prefere (le silence|vous|te|disparaitre|ignorer|ne))
      (choisi|choisissez|prefere|preferez|opte pour) (le|de|un) (silence|ignorer|disparaitre|taire|fuir|pas)
      (promettez|promets|annoncez|assurez|jurez) ..7 (et|mais) ..2 (vous|tu) ..3 (jamais|pas|rien|nplus)
      (aurais|aurions|aurait) ..1 (aime|apprecie|prefere|voulu|espere|souhaite|attendu) ..1 (que (vous|tu)|plus de|un peu|un minimum|davantage|au moins|un mot|une (reponse|explication)|etre (prevenu|prevenue|informe|informee|averti)|de (la|votre part)|recevoir|avoir) ..3
      (vous|tu) (auriez|aurais) (du|pu) ..1 (me|nous|m|le|la|au moins)? ..1 (le)? (dire|prevenir|repondre|rappeler|informer|avertir|ecrire|avouer|annuler|decommander|etre (honnete|clair|franc))
      ce est trop (.|!|¶|…)
      (cela|ca) (peut|va) (pas|nplus) (durer|continuer)
      (cela|ca) (commence|devient|finit) ..2 (bien faire|lassant|penible|fatigant|ridicule|lourd|long|agacant|une habitude|par)
      (en ai|en avons|jen ai) ..1 (assez|marre|fini|ras le bol|termine|soupe)
      (une|un|les|des|de) ..1 (entreprise|entreprises|personne|client|clients|societe|partenaire|professionnel|gens) ..1 (serieuse|serieuses|serieux|correcte|correct|digne|respectable|respectueux|normale) ..3 (pas|repond*|fonctionn*|se comport*|agi*|trait*|fait|font|previen*|tien*)
    `,
    notAfter: 'si/pas/merci/jamais/excuse/ne/espere/ils/elles/ai/avons/possible/ayez ..1',
    unless: `${doneByOthers}
      <sorry> | pardon/merci/bravo/felicitations/gentil
      (de|par) (ma|notre) (part|faute)
      (ils|elles) ..1 (ont|avaient|etaient)
      (pas|rien|aucun) (grave|souci|probleme)
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (content|contente|ravi|ravie|heureux|heureuse|drole|amusant|interessant|etonnant|curieux|sympa|chouette|etrange) (de|que) (voir|savoir|apprendre|lire|constater|remarquer|decouvrir|comme|vous|tu)? ..12 (mais|alors que|plutot que|sans) ..4 (pas|jamais|nplus|rien|moi|mes|me|repondre|nous)
      (temps|moment) (pour|de) ..5 mais ..1 (pas|jamais|aucun|nplus) ..2
      (voila|est ce|ce est|est) ..1 (comment|comme cela que|ainsi que|ca que|comme ca que) ..3 (remerci*|recompens*|trait*|consider*|respect*|repond*|comport*|fonctionn*|travaill*)
      (belle|drole de|jolie|curieuse|etrange|singuliere|bien triste) (facon|maniere|mentalite|recompense|reconnaissance|methode|conception) 
      (doit|devez|dois) etre ..2 (agreable|pratique|confortable|facile|bien|sympa|reposant|epuisant|dur|formidable) de ..4
      (avez|as|auriez|aurais|etes|es|vous|tu) (vous|tu|etes|es)? (ete|avez|vous|tu)? ..1 (enleve*|kidnappe*|mange*|avale*|mort|morte|decede*|demenage*|emigre*|perdu (votre|ton|la|le|vos) (langue|voix|clavier|telephone|plume|memoire|usage|connexion|sens)|oublie comment|en greve|porte disparu|sur une ile) ..2 QM
      (vous|tu|il y a|y a t|quelque un) ..2 (encore|toujours)? (vivant|vivante|en vie|de ce monde|au bout du fil) ..2 QM
      (y a il|il y a|y a) ..1 quelque un ..2 QM
      (extraterrestres|crocodile|ile deserte|coma|amnesie|triangle des bermudes|pigeon voyageur|signaux de fumee|telepathie|boule de cristal|divination|medium)
      (allo|coucou|houhou|hello|youhou|tic tac|serieusement|serieux) QM
      (clavier|doigts|telephone|souris|messagerie|boite mail|touche) ..3 (casse*|en panne|casses|coince*|mort|morte|hors service|ne marche|marche pas|fonctionn* pas|trou noir|en greve)
      (perdu|avale|oublie) ..1 (votre|ta|la|le|ton|vos) (langue|clavier|mot de passe|politesse|manieres|mode d emploi|touche)
      (majeste|altesse|seigneur|simple mortel|simples mortels|humble|manant|votre grandeur|dignes de|digne de vous) ..1
      (quelque un|gens|personne) comme (moi|nous)
      (quel|quelle|comme ce est|comme c est) (surprise|delicatesse|elegance|classe|pratique|original|professionnalisme|maturite|courage|efficacite|commode|reactivite|sens du)
      (medaille|palme|oscar|prix|trophee|record|cesar) (de|du|d|mondial|pour) ..2 (silence|ignor*|absence|disparition|lenteur|impolitesse|mutisme|non reponse)
    `,
    notAfter: 'pas/merci/desole/je/nous/il/elle/ils ..1',
    unless: `
      <sorry> | desole/desolee/pardon/merci/felicitations
      (mon|ma|notre) (clavier|telephone|messagerie|boite|souris)
      (film|livre|jeu|client|gagne|remporte|zoo)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (derniere) fois que (je|nous|vous|tu) ..2 (vous|te|ecris|appelle|propose|relance|demande|contacte|offre|essaie|proposons|aurez|pouvez)
      (decidez vous|decide toi|prenez (votre|une) decision|prends (ta|une) decision|tranchez) ..1 (maintenant|aujourdhui|tout de suite|vite|enfin|ce soir)
      (temps|delai|chance|patience|sursis|delai de reflexion) (est|sont|a) ..1 (ecoule*|expire*|passe*|termine*|epuise*|depasse*|fini*)
      (vais|allons|compte|comptons|ai|avons|ferai|irai) (pas|nplus) ..4 (courir apres|courir derriere|supplier|mendier|ramper|genoux|implorer)
      (prix|tarif|remise|offre|conditions) ..1 (repasse*|remonte*|augmente*|saute*|disparait|tombe*|double*) ..6 (sinon|sauf si|donc (signez|decidez|repondez|confirmez)|si vous ..2 pas|alors (signez|decidez|repondez))
      si (vous|tu) ..3 pas ..6 (offre|remise|prix|tarif|reduction|creneau) ..1 (disparai*|saute*|tombe*|expire*|perdu*|augmente*|remonte*|senvole*)
      (vous|tu) (regretterez|regretteras|risquez de (le)? (regretter|perdre|passer)|allez le regretter|vas le regretter|vous en mordrez)
    `,
    notAfter: 'pas/jamais/sans/ni',
    unless: 'excuse/pardon/merci/prolonger/garder/volontiers/promets/plaisir/ravi/ravie',
  },
  {
    family: 'loss-aversion',
    level: 'risky',
    suggestion: 'make-no-easy',
    says: `
      (vous|tu) (etiez|etais|sembliez|semblais|paraissiez|paraissais|aviez le air) ..1 (si|tres|tellement|vraiment|pourtant) (motive*|enthousiaste*|interesse*|convaincu*|emballe*|partant*|sur|sure|decide*|engage*|presse*)
      (avez|as|etes|es) (vous|tu) ..1 (decide|choisi|signe|opte|parti|partie|partis|trouve|prefere) ..4 (autre|concurrent|ailleurs|quelque un|confrere|mieux) ..3 QM
      (vous|tu) (etes|es|avez|as) ..1 (parti|partie|partis|choisi|opte|trouve|signe|decide) ..4 (autre|concurrent|ailleurs|quelque un|confrere) ..3
      (toujours|encore) ..1 (interesse*|de actualite|le ordre du jour|a le ordre|partant*|d accord|prevu|envisage*|une priorite|d actualite) ..4 QM
      (projet|sujet|offre|dossier|devis) ..3 (mort|enterre|abandonne|en pause|nplus de actualite|au point mort|tombe a le eau|toujours) ..2 QM
      (peutetre|sans doute|surement) nplus ..1 (de actualite|une priorite|interesse*|besoin|d actualite)
      (quelque chose|la situation|vos (priorites|besoins|plans)) ..1 (a|ont|aurait) ..1 change ..6 QM
    `,
    notAfter: 'si',
    unless: 'souci/comprends/comprendrais/excuse/plaisir/ravi/ravie/heureux/grave',
  },
  {
    family: 'empty-chasing',
    level: 'risky',
    suggestion: 'bring-something-new',
    says: `
      (du nouveau|des nouvelles|une nouvelle|un retour|du neuf|des avancees|une decision|des commentaires) ..5 QM
      (qu|que|alors) ..2 (en pensez vous|en penses tu|en dites vous|en dis tu) ..2 QM
      ou en (etes|es|sommes|est|sont) ..5 QM
      (petite|petit|gentil|gentille|simple|nouvelle|nouveau|deuxieme|second|seconde|troisieme|quatrieme|amicale|legere|bref|rapide) ..1 (relance|rappel|piqure|coup de pouce|message de rappel|suivi)
      (je|nous) (vous|te|me)? (permets de)? ..1 (relance|relancer|relancons|recontacte|recontacter|reecris|reecrire|sollicite a nouveau|solliciter)
      (je|nous) (fais|faisons|faire) (suite|remonter|suivre) ..1 (a|mon|notre|ce|le) ..2 (mail|message|appel|devis|offre|proposition)
      (avez|as) (vous|tu) ..1 (pu|eu|bien|vu|lu|recu|trouve|reflechi|avance) ..5 (mon|mes|notre|ma|avancer|reflechir|regarder|lire|temps|le temps|consulter|examiner|etudier|prendre connaissance|occasion) ..4 QM
      (sais|savoir|assurer|verifier|voulais voir|me demande|demandais) ..3 (vous|tu) ..1 (avez|as|aviez|avais|auriez|ayez) ..1 (bien|pu|vu|recu|lu|eu) ..5
      (mail|message|offre|proposition|devis) (se est|a|est|a du)? ..3 (perdu dans|perdue dans|noye|noyee|passe a la trappe|enfoui|glisse|echappe|passe inapercu)
      (pas|aucun|aucune|jamais|sans) (eu|recu|obtenu) ..3 (de|votre|vos|retour|reponse|nouvelle|nouvelles) ..3 (depuis|de votre part|a ce jour|pour le moment|jusque)
      (dites|dis) (moi|nous) (ce que il en est|ou (vous|tu|nous) en|si oui ou non|de une facon)
      (il|que) (se passe t|se passe) (il)? ..1 QM
      il se passe quoi
      (il me faudrait|me faudrait|aimerais|souhaiterais|voudrais|aimerions) ..1 (votre|une|un|ta|ton|avoir|recevoir) ..2 (reponse|retour|decision|avis) ..2 (pour|avant|cette semaine|de ici|dici|rapidement|vite)
      (pourriez|pouvez|peux|pourrais) (vous|tu) ..1 (me|nous) (repondre|rappeler|dire|donner|faire) ..4 (rapidement|vite|asap|au plus vite|rapide|aujourdhui|cette semaine)
      (surpris|surprise|etonne|etonnee) ..2 (de|que|par) ..6 (retour|nouvelle|nouvelles|reponse|silence|signe)
      (fait|depuis) (un moment|longtemps|quelque temps|un bail) que (nous|on|je|vous)
    `,
    notAfter: '(pas|sans|jamais|inutile|merci|desole|excuse|notre|votre|si) ..1',
    unless:
      'transporteur/fournisseur/livreur/imprimeur/voici/trouverez/joins/joint | <sorry> | desole/desolee/pardon/merci/comprendre/souci/presse/urgence/quand vous/des que vous/promis/convenu/perplexe/ravi/ravie/plaisir/serein*/avoue/peutetre',
  },
];
