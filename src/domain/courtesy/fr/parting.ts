import type { Frame } from '../frames.ts';
import { doneByOthers, ownFault } from './guards.ts';

/** What takes something away, sets the reader against others or orders them, in French. */
export const parting: readonly Frame[] = [
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (dire|dites|dis) adieu a
      (faire|faites|fais|mettre|tirer) (une croix|un trait) (sur|dessus)
      adieu (la|le|les|votre|vos|a)? ..1 (remise|tarif|conditions|place|creneau|reduction)
      (comptez|compte|comptes) (nplus|pas) (trop)? sur (moi|nous|ma|notre) !(demain|lundi|mardi|mercredi|jeudi|vendredi|ce)
      (sans|si|faute de|a defaut|sinon|ou|passe|apres|demain) ..16 (vous|tu) (perdez|perdrez|perds|perdras|repasserez|resterez sans|devrez (attendre|repasser|recommencer|payer)|paierez|payerez) ..1 (votre|vos|ta|tes|la|le|les|plein|tout|definitivement) ..1 !(temps) !(argent)
      (vous|tu) (avez|as|aurez|disposez de|reste) (exactement|encore|jusque)? ..1 (# (heures|heure|h|jours|minutes)|une heure|deux heures|vingt quatre heures|quarante huit heures|une journee|un jour|deux jours|une semaine) ..1 (pas une|pas un|pour (me|nous|repondre|decider|vous|signer|reagir|te)|et pas|maximum|chrono|ensuite|apres|sinon)
      (pas une|pas un) de plus
      (nplus|perdu|perdons|perds|aucune|trahi|abuse*|rompu*|entame*|pas|ebranle*|brise*) ..2 (confiance) ..1 (en (vous|toi|votre|vos|ton|ta)|.|,|!|¶|envers|est|de)
      (confiance) ..2 (trahie|brisee|rompue|perdue|abusee|morte|se gagne|se merite|est (nplus|finie|rompue)|a des limites|nplus)
      (ca|cela|voila qui|me voila) (me|nous) (apprendra|servira de lecon|apprend) 
      (je|nous) ..2 (faire|ferai|ferons|faisons) (savoir|passer le mot|connaitre) ..1 (autour de|a (mes|nos|tout|qui)|partout|votre|ce que|comment|a mon)
      (la prochaine fois|a l avenir|a le avenir|dorenavant|desormais) , ? ..2 (abstenez|abstiens|evitez|evite|trouvez|trouve|demandez|demande|cherchez|cherche|adressez|debrouillez|debrouille|prevenez|previens|ayez|epargnez|epargne|reflechissez|reflechis)
      (epargnez|epargne|epargner) (moi|nous|vous|me|nous)
      (debrouillez|debrouille) (vous|toi)
      (oubliez|oublie|effacez|supprimez|rayez|bloquez) (moi|nous|mon (numero|adresse|nom|existence)|mes coordonnees|notre numero)
      (trouvez|trouve|cherchez|cherche) (vous|toi)? ..1 (un|une|quelque un) ..2 (autre|pigeon|pigeonne|poire|larbin)
      (je|nous|on) (vous|te)? ..1 (avais|avions|aurai|aurons|aura) ..1 (prevenu|prevenue|prevenus|averti|avertis|avertie)
      (vous|tu) (etes|es|voila|serez|seras) (prevenu*|averti*|au courant maintenant)
      (vous voila|te voila|soyez|sois) (prevenu*|averti*)
      (on en|nous en) (reparlera|reparlerons|rediscutera) (quand|si|le jour|ailleurs|devant|avec|.|!|¶|…)
      (rira bien|qui vivra verra|on verra bien qui|la roue tourne|tout se paie|bien mal acquis|je suis patient mais|on se recroisera|on se retrouvera)
      (si|puisque|vu que|comme) ..10 , ? (je|nous) (prefere|preferons|mets|mettons|stoppe|arrete|arretons|vais|allons)? ..2 (arreter|arrete|stopper|fin a|en rester la|jeter|couper|claquer|ranger|remballer|retirer mes|retire mes|baisser|mettre un terme|mettre fin)
    `,
    notAfter: '(sans|jamais|pas|ni) ..1',
    unless: `${ownFault}${doneByOthers}
      merci/ravi/ravie/volontiers/rancune/excellente/plaisir/comprends/comprendrais/comprendrai/souci/habitudes/anciens
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      (tout le monde|les autres|tous|toutes|chacun|partout|vos collegues|tes collegues|n importe qui|importe qui|la terre entiere|le monde entier|linkedin|instagram|facebook|reseaux) ..8 (sauf|mais pas|excepte|a part|hormis) ..1 (moi|nous|vous|toi|mes|mon|nos)
      (repond*|appel*|parl*|ecri*|sourire|temps) ..2 (a tout le monde|aux autres|pour les autres|pour tout le monde) ..3 (pas|jamais|sauf)
      ~(de) ~(une) (la|le|au moins la|au moins le|votre|ta|un minimum de|un semblant de|un soupcon de|encore la) (politesse|decence|correction|courage|courtoisie|delicatesse|honnetete|franchise|elegance|loyaute|dignite|respect) (de (me|nous|le|la|repondre|prevenir|dire|rappeler|tenir|reconnaitre|avouer|decliner|refuser)|elementaire|minimum|la plus)
      (trouve|trouvons|sens|sentons|vois) (vous|te)? ..2 (bien|tres|si|fort|etrangement|curieusement|soudain|etonnamment|bizarrement|subitement|singulierement|drolement|un peu trop) (silencieu*|muet*|discret*|absent*|avare*|distant*|froid*|sec|seche|fuyant*|evasif*|evasive*|lent*|peu)
      (vous|te|tu) (trouve|trouvons|sens|etes|voila|voici|es) ..1 (bien|si|fort|etrangement|curieusement|soudain|etonnamment|bizarrement|subitement|singulierement|drolement) (silencieu*|muet*|discret*|absent*|avare*|distant*|froid*|sec|seche|fuyant*|evasif*|evasive*|lent*|peu bavard*)
      (silencieu*|muet*|absent*|discret*) pour (quelque un|une personne|un client|une entreprise|des gens) ..2 qui
      (pour quelque un|pour une personne|pour une entreprise|de la part de quelque un) qui ..2 (etait|etiez|se dit|pretend|parle|avait|aviez|semblait|voulait|tenait|se voulait|disait|vous|jurait|se vante)
      (compris|sais|voir|saurai|vois|apprends|decouvre|comprends|vu) ..1 a qui (je|nous|on) ..2 (affaire|ai|avais|parlais|avons|traitais)
      (regarder|regardez|regardes) ..1 (dans (la|une|votre|le) (glace|miroir)|dans les yeux)
      (vous|tu) (dormez|dors|dormir) ..2 (bien|tranquille*|la nuit|encore)
      (dites|dis|racontez|raconte|sortez|sors|faites|fais) (moi|me|nous|pas)? ..2 pas ..2 (que|croire|le coup|qu|avaler)
      (osez|ose|osez donc|ayez) (me|nous|le)? ..1 (dire|pretendre|regarder|repeter|soutenir|affirmer)
      (avouez|avoue|admettez|admets|reconnaissez|reconnais|assumez|assume) (le|que|donc|au moins|vos|tes|votre)
      (apprenez|apprends|apprendre|apprendriez) ..1 a (dire (non|oui)|repondre|respecter|tenir|vivre|vous comporter|lire|decrocher|communiquer|assumer|etre|prevenir)
      (devriez|devrais|pourriez|pourrais|devrait|faudrait) ..3 (apprendre|avoir honte|rougir|grandir|reflechir a (votre|ta)|remettre en question|relire|balayer|revoir (votre|vos|ta|tes) (manieres|facon|methodes|priorites|politesse|education|communication)|vous excuser|te excuser|te poser|avoir le courage)
      (courage) de (vos|tes|ses) (opinions|decisions|actes|choix|mots|idees)
      (vous|tu) (avez|as|aviez|semblez|sembles) le air de (trouver|penser|croire|vous|te|ne|pas) ..3
      (vous|tu) ..1 (trouvez|trouves) (cela|ca) (normal*|correct|acceptable|poli|drole|amusant|professionnel|elegant|digne|serieux|logique)
      (est ce|ce est|c est|est) (cela|ca|ainsi) ..1 (votre|ton|que vous|la (conception|notion)|comme ca)
      (conception|notion|definition|idee|sens) (du|de la|de le|de l|des|que vous avez) ..2 (partenariat|respect|politesse|client*|service|professionnalisme|parole|engagement*|courtoisie|ponctualite|confiance|relation*|dialogue|collaboration|temps des autres|business|affaires|travail|priorites|honneur)
      (peux|peut|pouvez|pourrez) ..1 (te|vous) (les|le|la) (garder|mettre|carrer|accrocher|conserver|encadrer)
      (faut il|faut|dois je|besoin de|fais|faire|fasse|voulez) ..3 un dessin
      <vous> ..2 <v-mentir> ..1 (mal|bien|.|!|,|¶|effrontement|comme|depuis|ouvertement|sans|encore|a (moi|nous)|des|le|un)
      (votre|ta|ton|vos) (assistant*|secretaire|collegue*|equipe|standard|service|accueil) ..1 (ment|mentent|me balade*|nous balade*|filtre*|fait barrage|raconte*|me raccroche|me ment|invente*|joue*|se moque)
      (me|nous) (decourager|user|epuiser|impressionner|faire taire|faire lacher|lasser|semer|intimider|faire renoncer|avoir a le usure) ..6 (reussi|rate|gagne|bravo|perdu|pas|mal|bien)
      (ce est|est|bien|objectif|mission|pari) (reussi|gagne|rate|mission accomplie) ..1 (.|!|,|¶|…|bravo)
      (etonnant|bizarre|curieux|dommage|incroyable|amusant|drole|surprenant|marrant|interessant) , ? (non|hein|nest ce pas|est ce pas|pas vrai)
      (a ce rythme|a ce train|a cette allure|a cette vitesse|si ca continue|si cela continue|a ce compte) ..8 (noel|retraite|ans|encore|siecle|2030|2040|2050|jamais|mort*|vieux|vieille|cheveux|petits enfants|sera|serons|annee*)
      (les|mes|nos) ..1 (promesses|engagements|excuses|belles paroles|paroles|mots|discours) , ? ..2 (vous|tu|ce est|je|on) ..2 (connai*|garder|suffit|assez|marre|vent|lire|croi*|nplus)
      (expliquez|explique|dites|dis|precisez) (moi|nous) ..1 (donc|un peu|pourquoi|comment|en quoi|ce que je) ..4 (pas|jamais|silence|repond*|ignore*|fait|disparu*|mal|annul*|traite*|merite*|encore|poireau*|attend*)
      (monsieur|madame|m|mme) .. ? ne daigne
      (occuper|occupez|occupe) ..2 (oignons|affaires)
      (sur ce coup|sur le coup|sur cette affaire|dans cette histoire|dans cette affaire|dans ce dossier) ..1 (la)? ..2 (deçu*|decu*|decevant*|vous avez|tu as|nul*|limite|moyen|pas|mauvais*)
      (vous|tu|ce) ..6 (sur ce coup la|sur ce coup ci|pour le coup la)
    `,
    notAfter: '(je|sans|jamais) ..1 | (nous) ..0 | si ..1',
    unless: `${ownFault}${doneByOthers}
      merci/remercie/ravi/ravie/bravo/felicitations/apprecie/volontiers/plaisir/gentil
      (vous|tu) (avez|as) eu la
    `,
  },
];
