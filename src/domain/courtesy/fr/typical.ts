import type { Frame } from '../frames.ts';

/** What reps write when they lose patience, in its commonest forms. */
export const typical: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      (merci|prie|demande|demanderai|suggere|conseille|invite|saurais gre) (de)? ..1 (arreter|cesser|eviter) (de|ce|ces|vos|tes|votre|ton) ..2 (reporter|repousser|annuler|ignorer|jouer|trainer|faire|petit|petits|excuses|report*|annulation*|promesses|balader|mener|prendre|moquer|tourner|mentir|manege|cirque|cinema|silence|jeu|jeux)
      (vous|tu) (devez etre|etes|es|dois etre) ..4 (le|la) plus (lent*|desorganise*|injoignable*|impoli*|malpoli*|difficile|penible*|irrespectueu*|ingrat*|silencieu*)
      (vous|tu) (etes|es) ..2 (le|la) ..2 (plus|moins) (lent*|desorganise*|injoignable*|impoli*|malpoli*|penible*|fiable*|serieu*|correct*|irrespectueu*|reactif*|reactive*)
      (vous|tu) (exagerez|exageres|trainez|traines|abusez|abuses) (.|!|,|¶|vraiment|un peu|franchement|la|beaucoup)
      (vous|tu) (parlez|parles|promettez|promets) beaucoup
      belles (paroles|promesses) ..4 (aucun*|jamais|pas|acte*|rien)
      (obtiens|obtenu|droit|recu|recois|recolte|reste) ..3 que (a|de)? ..1 (le|du|des|de|un|vos)? (excuses|promesses|silence|mepris|indifference|pretextes|reports)
      (vous|tu) (pourriez|pourrais|devriez|devrais) (donc|au moins|quand meme|tout de meme|quand|aussi) ..1 (repondre|decrocher|prevenir|rappeler|avertir|repond|me repondre|me prevenir)
      ni (bonjour|merci|excuse|excuses|reponse|oui) , ? ni (merci|reponse|non|merde|au revoir|excuse|excuses|oui|explication)
      (droit|eu) ni a ..4 ni
      (repondez|reponds|decidez vous|decide toi|rappelez moi|rappelle moi) , ? ..1 (bon sang|nom de|bon dieu|a la fin|enfin|merde|bordel|punaise|sacrebleu|tabarnak)
      (ce genre de|cette) (attitude|comportement|methode|procede|pratique) , ? (tres peu|pas) (pour|avec) (moi|nous)
      (pourquoi) ..2 (avoir|me avoir|nous avoir) ..2 (fait|demande|dit|laisse|promis|sollicite|convoque) ..8 si (vous|tu) ..1 (aviez|avais|saviez|savais|vouliez|voulais|etiez|etais|comptiez|comptais)
      (pourquoi) ..2 (avoir|me avoir|nous avoir) ..1 (pas|jamais) ..2 (dit|prevenu|averti|annonce|repondu|rappele)
      (vous|tu) (devez|dois) ..1 (etre)? ..1 (tres|bien|drolement|sacrement) ..1 fie* de ..1 (vous|toi|votre|ton|vos)
      (est ce) ..1 (votre|ta) (facon|maniere) de (travailler|faire|traiter|remercier|fonctionner)
      (changez|changes) de avis comme
      (ai|avons) ..1 (pas|jamais) (merite|merite cela|merite ca)
      (personne|nul) ..1 (me|nous) ..1 (a|avait) ..1 (jamais)? (traite|parle|ignore|fait attendre)
      (absence|silence) ..2 (est|devient) ..2 (genant*|pesant*|insultant*|lourd*|penible*|incorrect*)
      (devient|commence a devenir|commence a etre) ..1 (genant|lourd|penible|ridicule|lassant|insultant|agacant|pesant|long)
    `,
    notAfter: '(si|sans|jamais|peutetre|crains que|craint que) ..1 | (je|nous)',
    unless: `
      (desole|navre|pardon|excuse|excuses|excusez) !(de (vous|te) (demander|reclamer))
      ~(pas) ~(jamais) ~(sans) (felicitations|bravo|ravi|ravie)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      sans ..3 (accord|acompte|signature|reponse|retour|validation|commande|paiement|confirmation|signe|decision|nouvelles) ..4 <jour> ..2 , ? (je|nous|on) ..2 (rends|rendons|libere*|annul*|arrete*|retir*|remet*|attribu*|donn*|cede*|clos|clotur*|ferm*|considere*|passe*|abandonn*|vend*|bloqu*|suspend*|supprim*)
      (pas|aucune) de ? (signature|reponse|acompte|accord|commande) , ? pas de (remise|offre|place|livraison|prix|projet)
      (votre|ton|vos) (acces|compte|remise|place|dossier|offre|tarif|creneau) ..2 (coupe*|bloque*|supprime*|perdu*|annule*|ferme*|retire*|cloture*|suspendu*) ..2 (si|sans|faute|a defaut) ..1 (vous|tu|reponse|retour|votre|ton)
      (je|nous) (vous|te) (previens|preveni|avertis|avertissons|prevenons) , ? ..1 (je|nous|ce est|ce sera|cela|il|on) ..8
      (attribue|attribuerai|donne|donnerai|cede|cederai|propose|proposerai|libere|libererai|vends|vendrai) ..1 (votre|ta|ton|vos|le) (place|creneau|stock|lot|remise|consultant|salle|stand) ..1 (a (un autre|quelque un|une autre|de autres)|que (je|nous|on) (vous|te))
    `,
    notAfter: '(pas|sans|jamais|dites moi si|si vous preferez , ?) ..1',
    unless: '<aimable>/prolonger/desole/desolee/pardon',
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (transmets|transmettrai|transmis|transfere|transferer|transfererai|envoie|envoye|enverrai|suivre) ..2 (nos|notre|tous|toute|mes|ces|cet|la) ..1 (echanges|echange|correspondance|mails|messages|conversation|relances) ..1 (a|au|aupres) ..0 (<chef>|superieur*|siege)
      (plaindre|plaindrai|plains|plainte) ..2 (aupres|a|au) ..1 (de)? (<chef>|siege|votre|la|le|du)
      (ferai|ferons|faire|fais) (connaitre|part|savoir|circuler) ..3 (pratiques|methodes|comportement|experience|attitude|facons|manieres|agissements)
      (mon|notre) (avis|experience|temoignage) ..4 (public|publie|publique|en ligne|partage|google)
    `,
    notAfter: '(pas|sans|jamais|souhaitez vous|voulez vous|si vous) ..2',
    unless: '(comme (convenu|demande|vous))/desole/desolee/volontiers/merci',
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (desole|desolee|pardon|excusez moi|excuse moi|navre|navree) ..1 de (vous demander de (faire|repondre|tenir|respecter|travailler)|te demander de (faire|repondre|tenir)|exister|interrompre (votre|ta)|troubler (votre|ta)|oser|croire|avoir cru|avoir espere|faire mon travail|attendre une|esperer une)
      (desole|desolee|pardon) ..1 de (vous|te) (deranger|importuner|embeter) avec ..4 (vos|tes|engagements|promesses|details|votre)
      (mon|ma|notre|meme) ..1 (chien|chat|poisson|grand mere|hamster|plante|perroquet|enfant*) ..3 (repond|reagit|ecoute) ..1 (plus|mieux|davantage)
      (il y a) ..1 (quelque un|du monde|un pilote)
      (vous|te) protege* ..1 (bien|mieux) , ? (decidement|dites donc|on dirait)
      quelle (originalite|elegance|ponctualite|reactivite|rapidite|organisation|constance|delicatesse|efficacite|audace) (.|!|…|¶|,)
    `,
  },
];
