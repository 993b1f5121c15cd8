import type { Frame } from '../frames.ts';
import { doneByOthers, ownFault } from './guards.ts';

const unless = `${ownFault}${doneByOthers}
  merci/remercie/ravi/ravie/felicitations/apprecie/volontiers/plaisir/gentil/gentille/formidable/genial
`;

/** Plain reproach without figure of speech, in French: what was asked, expected, given and not given back. */
export const plain: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (vois|sais|comprends|voyons) pas ..1 pourquoi (je|nous|on) ..4 (continuer*|devrais|devrions|devrait|perdr*|passer*|ferais|ferions|accorder*|prendr*|donner*|garder*|insister*|maintiendr*|reserver*|consacrer*|patienter*|attendr*)
      (je|nous) ..2 (lacherai|lacherons|arreterai|cesserai|continuerai|continuerons|relancerai|appellerai|rappellerai|insisterai) ..4 tant que
      tant que ..10 (je|nous) ..2 (continuer*|insister*|appeler*|appeller*|relancer*|lacher*|arreter*|cesser*|bouger*|harceler*)
      (vous|tu) ..5 (gacher|gachez|gaches|gache|saboter|sabotez|ruiner|ruinez|detruire|detruisez|compromettez|compromettre|torpillez|plombez) ..3 (relation*|confiance|travail|projet|journee|partenariat|chances|tout|temps|vie|collaboration|accord|reputation|image)
      (direction|patron|patronne|chef|cheffe|hierarchie|equipe|collegues|associe*|boss|manager) ..4 (me|nous) ..1 (reproche*|reprocher|en veut|en veulent|tombe* dessus|mette* la pression|met la pression|engueule*|tape* sur|fait payer|tient responsable)
      (pensais|croyais|imaginais|esperais|pensions|croyions) ..1 que (vous|tu) ..1 (etiez|etais|aviez|avais|seriez) ..2 (un homme|une femme|quelque un|serieu*|fiable*|honnete*|correct*|de parole|differen*|mieux|au dessus|professionn*|sincere*|franc|franche|de bonne foi|plus (serieu*|correct*|mature*|honnete*|que)|un minimum|du respect|de la)
      (de|a) (ces|ceux|celles) ..1 (gens|personnes|clients|entreprises|prospects|societes)? qui ..2 (promett*|disparai*|repond*|parl*|ignor*|ment*|pas|jamais|dis*|prenn*|profit*|jou*|annul*|se croi*)
      (merite|meritons|meritais|meritions|meriter|meriterais|bien gagne) ..3 (reponse|explication*|mot|retour|merci|respect|consideration|mieux|excuse*|non)
      (vous|te|tu) ..1 (reste|restez|restes) ..3 (jours|heures|jour|heure|minutes) ..1 (avant que|pour (vous decider|te decider|me repondre|changer))
      (droit|en droit) de (savoir|connaitre|comprendre|etre (informe*|prevenu*|traite*))
      (vous|tu) (me|nous)? (repondez|reponds|rappelez|rappelles|appelez|ecrivez|donnez) ..3 quand (ca|cela) (vous|te) (arrange|chante|plait)
      quelle (erreur|betise|idiotie|naivete|illusion|perte de temps|honte|tristesse|misere|mentalite|lachete|desinvolture) (.|!|,|¶|…|de (votre|vous|ne|disparaitre))
      (ce est|etait|valait|vaut) bien la peine
      (vouliez|voulais|cherchiez|cherchais|aviez besoin|vous fallait) ..1 (juste|seulement|simplement|que) ..3 (devis|prix|offre|comparatif|idees|conseil*|chiffrage|information*) ..1 (pour|gratuit*|.|!|a)
      jamais (ete|eu) ..1 (vraiment|reellement|serieusement|l intention|le intention)? ..1 (interesse*|serieu*|honnete*|sincere*|envie|intention de)
      (chang*|revoir|revoyez|modifier) ..1 (de|votre|ton) ..1 (attitude|ton|comportement|facon*|maniere*|disque)
      on ..1 (m a|me a|nous a) ..1 (toujours)? (appris|enseigne|eleve*|inculque) ..1 (que on|a (repondre|dire|etre|tenir|respecter|prevenir|remercier)|la politesse|le respect|la parole)
      rien pour attendre
      (repondre|decrocher|rappeler|prevenir|tenir parole) ..6 partie (de|du) ..2 (travail|metier|poste|job|fonction*|attributions|missions)
      (remplir|tenir|honorer|respecter|assumer) ..1 (la votre|le votre|les votres|votre part|la tienne|ta part|vos obligations)
      (comporter|conduire|comportez|conduisez) ..1 (en|comme) ..2 (professionn*|adulte*|gentleman|gentlemen|responsable*|gens|homme*|client serieu*|partenaire*)
      (ai|avons|ca y est) compris le message
      (retrouver|retrouvez|revoir|soigner|perdu|oublie|egare) ..4 (manieres|politesse|education|courtoisie|savoir vivre)
      fin de non recevoir
      (tirerai|tirerons|tire|tirons) ..3 conclusions ..2 (.|!|,|¶|sur|de votre|quant)
      quel (numero|cirque|spectacle|cinema|sketch|culot|toupet|theatre) (:|!|.|…|,)
      (pas de|pas un|pas une|ni|aucun|aucune) (mail|appel|message|mot|signe|coup) ..3 , (pas de|pas un|pas une|ni|aucun|aucune|rien) (mail|appel|message|mot|signe|coup|excuse*|reponse|,|.)
      comment (justifiez|justifies|justifier) (vous|tu)?
      (me|nous) (faites|fais) (pas|nplus) ..1 perdre ..2 (temps|argent|energie)
      espere que (vous|tu) ..1 (etes|es|avez|as|serez) ..4 (gene|genee|genes|honte|embarrasse*|mal a le aise|remords)
      (mon|ma|mes|notre|nos) ..1 (mail|message|question|proposition|travail|offre|devis|courrier|effort*|dernier mail) ..2 merite* ..2 (reponse|mieux|mot|reaction|egard*|respect|retour|attention)
      (et|,) (vous|tu) le (savez|sais) ..2 (.|!|¶)
      (vous|tu) ..1 (disiez|disais|pretendiez|pretendais|pretendez|pretends|affirmiez|juriez|vantiez) ..1 (etre|que|avoir|de etre) ..3 (de parole|serieu*|presse*|motive*|fiable*|professionn*|respect*|honnete*|reactif*|reactive*|correct*|(vous|tu) (me|nous|seriez|etiez|alliez|aviez))
      (vous|tu) ..1 (pretendez|pretends|pretendiez|pretendais) ..2
      la prochaine fois ..14 (appelez|appelle|adressez|demandez|demande|cherchez|cherche|trouvez|trouve|debrouillez|debrouille|voyez|allez|faites) ..2 (quelque un|ailleurs|un autre|une autre|vous|toi|concurren*|sans (moi|nous))
      soit ..12 soit , ? (je|on|nous) ..1 (passe* a|passons a|arrete*|annul*|retir*|abandonn*|cherch*|laiss*|vend*|donn*|clos|clotur*|ferm*|renonc*|consider*|contact*|tourn*)
      merci (de|pour|a vous de) ..2 (faire|fait) (perdre|tourner|poireauter|attendre|deplacer|travailler)
      (sais|demande|ignore|savoir|comprends) ..3 si (vous|tu) ..3 (evitez|evites|fuyez|fuis|ignorez|ignores|moquez|moques|fichez|fiches|foutez|fous|faites expres|fais expres|jouez|jouez avec|prenez|trainez)
      (dites|dis|avouez|avoue|dire|doit|devez|dois) (moi|nous|me|nous)? ..1 la verite
      en (reviens|revenons|revient) (pas|toujours pas|nplus) (que|de)
      (donnez|donne|envoyez|envoie|dites|dis|repondez|reponds) ..1 (la|le|moi|nous)? (maintenant|tout de suite|sur le champ) (.|!|¶)
      (sort|sortir|sortent) par les (yeux|trous|oreilles)
      (on|je) se? ..1 etonne* (ensuite|apres)? que ..6
      quelque un de ..1 (responsable|competent|serieux|fiable|sense|correct|poli|reactif|adulte) ..3 (chez vous|dossier|prenne|repond*|plutot|decide*|dans votre)
      (aviez|avais|avez|as) ..1 (dit|promis|annonce|jure|assure) ...8 (on est|nous sommes|ce est|nous voila) ..2 <jour>
      (faut|dois|devrais|vais|faudra) (il|je)? ..3 (passe|passer|aille|aller|remonte|remonter|monte|monter) ..2 <chef>
      (servi|servie|servis|servez|sers|sert|serviez|joue|jouez|joues) de (moi|nous|mon|ma|mes|notre|nos)
      (pensiez|pensais|croyiez|croyais|imaginiez|imaginais|esperiez|esperais|pensez|croyez|crois|penses) (vous|tu)? ..2 que (je|nous|on|ca|cela) ..3 (attendre|laisser|accepter|oublier|abandonner|me taire|rien dire|dire merci|avaler|passer|suffit|marcher|rester|continuer|supporter|que cela a|que ca a)
      (fait|faites|fais|faire) (venir|deplacer|travailler|bosser|perdre|attendre|revenir|chiffrer|rediger|preparer|courir|patienter|esperer|poireauter) ..2 (pour rien|inutilement|en vain|une heure|des heures|pour ca|pendant|depuis|deux|trois|des semaines|des mois)
      (prenez|preniez|pris|prendre|prends|prend|prenne|prennent) <adv>? pas la peine
      (vous|tu) (etes|es|avez|as) peutetre ..6 mais (moi|je|nous|mon|notre|cela|ca|ce)
      (moi|nous) aussi , ? (je|nous|on) ..1 (ai|avons|a) ..2 (agenda|travail|clients|vie|contraintes|priorites|emploi du temps|chef|objectifs|comptes|planning|autre chose|imperatifs|delais)
      (attendais|attendait|attendions|esperais|esperions|attendu) ..2 (mieux|autre chose|davantage|plus|de autres choses|bien mieux) ..4 (de votre|de vous|de toi|de ta|venant|de une (societe|entreprise|maison)|de quelque un|d une|vu|compte tenu)
      (attendais|attendait|attendions|esperais|esperions) ..2 (mieux|autre chose|davantage|bien mieux) (.|!|,|¶)
      (me|nous) (avez|as|avais|aviez) (bien|encore|vraiment|carrement) (eu|eue|eus)
      (vous|te) (cours|court|courir|courons|courais|couru|courrai) ..1 (apres|derriere)
      (cours|court|courir|courons|courais|couru|courant|courrai) ..1 (apres|derriere) (vous|toi|votre|vos|ta|ton|un oui|une reponse|un client|des gens|les gens|quelque un)
      (traitez|traites|traiter|considerez|repondez|respectez|servez) ..1 mieux (vos|tes|les|ceux)
      (comment|ainsi que|comme (ca|cela) que|cela que|ca que) ..3 (remercie*|recompense*|traite*|considere*|respecte*|gere*) ..2 (.|!|QM|¶|,|…|vos|tes|les)
      (faire|fait|faites|rendu|rendre) ..3 (service|confiance|cadeau|effort*|faveur|geste|concession*|prix) ..6 (et|pour) ..3 (rien|silence|pas|resultat|recompense|remerciement|ignor*|merci|voila)
      apres (tout|toutes|tous|tant|autant) (ce|ces|cet|les|de) ..6 (fait|donne*|consacre*|investi*|effort*|heures|travail|concession*|promesse*|discussion*|temps|accorde*|mis)
      (consacrer|consacre|accorder|accorde|donner|perdre|gaspiller|investir) ..4 (temps|energie) a ..2 (gens|personnes|quelque un|clients|prospects|entreprises) ..1 qui
      (des|de|aux) (gens|personnes|clients|prospects|interlocuteurs|entreprises|societes) qui ..1 (savent|repondent|respectent|tiennent|prennent|daignent|veulent|disparaissent|ignorent|jouent|promettent|annulent|changent) ..2 (pas|jamais|ce que|nplus|rien|avis|parole|tout)
      (mon|notre|mes|nos|ma) ..1 (temps|travail|effort*|equipe*|offre|devis|message*|mail*|relance*|question*|appel*) ..2 (compte*|vaut|valent|interesse*|pese*|merite*|a|ont) ..2 (pas|rien|peu|aucun*|guere|mieux|meme|zero)
      (pas|guere) assez (bien|bon|bonne|interessant*|important*|grand*|gros*) pour (vous|toi|votre)
      (si peu|aussi peu|tellement peu|bien peu|trop peu) ..1 (valeur|poids|importance|consideration|respect*|professionn*|courtois*|fiable*|reactif*|reactive*|serieu*|interet|egards|parole|estime|cas|correct*|poli*|honnete*)
      (nous|me) coute* ..2 (cher|argent|temps|fortune|une fortune|clients|des)
      (vous|tu) (laissez|laisses|laisse|faites|fais) (pourrir|trainer|durer|patienter|mariner|stagner|pietiner|lanterner)
    `,
    notAfter: '(pas|sans|si|jamais|loin de|eviter de|souhaite) ..1',
    unless,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      <vous> <obj>? <obj>? (avez|as|aviez|avais|allez|vas|voulez|continuez a|semblez)? <adv>? <adv>? <obj>? <v-blesser>
      (me|nous) <adv>? (avez|as|a|ont)? <adv>? <v-blesser> (pas|nplus|jamais)? (.|!|,|¶|beaucoup|profondement|vraiment|depuis|avec|en|par|a|de (votre|vous|voir|devoir))
      <vous> <obj>? <obj>? (avez|as|aviez|avais|continuez a|passez)? <adv>? <adv>? <v-fuir> (mes|mon|nos|notre|ma|toutes|tous|la (discussion|question|realite)|le (dialogue|sujet|probleme)|systematiquement|volontairement|depuis|sciemment|vos (responsabilites|engagements)|comme|encore)
      (vous|tu) (vous|te) (etes|es|allez|etiez)? <adv>? <v-disparaitre> (de|depuis|dans|derriere|sans|comme|des|apres|.|!|,|¶|quand|a) !(vos impots)
      (pas|rien de|guere) (pourtant|bien|si|tres|trop|quand meme|franchement|la|vraiment|de)? (complique|difficile|dur|sorcier|long|exigeant|penible|insurmontable|compliquer) ..1 (de|a|pour) ..2 (dire|repondre|prevenir|envoyer|rappeler|decrocher|ecrire|tenir|respecter|prendre|donner|annuler|cliquer|lire|faire (signe|un mail|preuve)|cocher)
      (pourtant|quand meme|tout de meme) ..1 (pas|rien de|guere) ..1 (complique|difficile|dur|sorcier|long|beaucoup|grand chose|la mer)
      (repondre|reponds|repondez|rappelle|previens|prevenir|dire) ..2 (quand meme|tout de meme) ..2 (pas|complique|,|.|!|non|QM)
      (il est|est ce|ce est|cela est|je trouve|semble|parait|reste) ..2 (inconcevable|inimaginable|incroyable|invraisemblable|inexplicable|incomprehensible|anormal|inoui|lunaire|surrealiste|hallucinant|fou|dingue|aberrant|etrange|bizarre|curieux|stupefiant|siderant|affolant|insense|delirant|effarant) (que (vous|tu|personne|on|je|votre|il (faille|faut)|ce soit)|de (devoir|pas|voir|ne|vous|me|nous|laisser|disparaitre|faire|constater|se)|comme (comportement|attitude|silence))
      (lunaire|surrealiste|hallucinant|delirant|affligeant|effarant|inoui|insense) (.|!|¶|,|…)
      (jamais|rarement) ..2 (eu affaire a|vu|rencontre|connu|croise|traite avec|travaille avec|eu|subi|essuye) ..1 (un|une|de|tel|telle|quelque un|des|autant|tant|pareil*) ..5 (peu|manque|pas|mal|mepris|irrespect*|impoli*|silence|pareil*|tel|telle|desinvolt*|malhonnete*|mauvaise|aussi (silencieu*|injoignable*|desorganise*|froid*|long|compliqu*|desagreable*))
      (dommage|triste|regrettable|malheureux) que (votre|ton|vos|tes|ce) ..6 (peu|pas|rien|manque|silence|vide*|vent|absence)
      (vous|tu) (ne)? ..1 (donnez|donnes|donne|donniez) ..1 (nplus|pas|jamais|aucun) ..1 (signe|de nouvelles|nouvelles|aucune|suite)
      (vous|tu) ..2 (savez|sais|savent) (pas|nplus) ..1 (ce que (vous|tu) (voulez|veux)|dire (oui|non)|vous decider|decider|tenir|compter|lire)
      (decidez|decide|vous decidez|savoir) ..1 (vous|toi)? ..2 (ce que (vous|tu) (voulez|veux))
      (peur|la trouille|la frousse|honte) de ..2 (decrocher|repondre|me parler|me repondre|me dire|la verite|dire non|assumer|me rappeler|telephone)
      (vous|te) fais je peur
      (je|mes) ..1 (vous|te) (fais|font|faisais) (peur|honte)
      (temps|moment) de ..2 (vous|te) (reveiller|bouger|decider|secouer|prononcer|ressaisir|positionner|manifester)
      (falloir|faut|faudra|faudrait) ..2 (vous|te) (reveiller|bouger|secouer|ressaisir|remuer|decider un|calmer|manifester)
      (vous|te) etes (engage*|permis|permise|cru*|paye|bien moque*|bien garde*) !(a nos cotes) !(dans) ..3
      (vous|tu) (vous|te) (etiez|etais) ..1 (engage*|avance*) ..2
      (par ecrit|noir sur blanc|devant temoin*|les yeux dans les yeux|de vive voix|formellement) ..6 (engage*|promis|dit|accepte|confirme|et|jure)
      (engage*|promis|dit|accepte|confirme|jure) ..3 (par ecrit|noir sur blanc|devant temoin*|les yeux dans les yeux|la main sur le coeur|formellement)
      (rendez|rends|realisez|realises|imaginez|imagines|mesurez|mesures) (vous)? (vous|tu|te)? ..1 (compte)? ..2 (de la (position|situation)|du (mal|tort|temps|travail|prejudice|petrin)|dans quelle (position|situation)|combien|de ce que|le (mal|tort|temps|travail))
      (position|situation|embarras) dans laquelle (vous|tu) ..2
      (dans quelle) (position|situation|galere) (vous|tu|ca|cela) ..2 (mettez|mets|met|place*|laisse*)
      (des le instant|des l instant|des le moment|des|une fois|a peine|sitot|aussitot) ..1 que (vous|tu) (avez|as|aviez) (eu|obtenu|recu) ..8
      (disparu*|plus personne|silence|envole*|muet*|evapore*) ..4 (des|une fois|sitot|aussitot|depuis) que (vous|tu|je|on) ..2 (avez|as|eu|aviez)
      fois que (je|nous|on) ..1 (vous|te) ..1 (le|la|les|l)? ..1 (demande|dis|repete|explique|signale|rappelle|relance|reclame|ecris|appelle|le demande|le dis|pose)
      (venant de|de la part de|pour) une? ..1 (societe|entreprise|maison|groupe|personne|dirigeant*|directeur|directrice|professionnel*|marque|institution) ..1 (de|comme|aussi|qui) ..2 (votre|la votre|ta|cette|se|pretend|vous|serieu*|reconnu*|votre taille|ce rang)
      (indigne|pas digne) (de|d) ..3
      (seul|seule|unique) ..1 (a|client|prospect|interlocuteur|personne) ..2 (pas|jamais|sans) ..1 (repondre|avoir|repond*|prendre|donner|respecter)
      (sens|art|esprit|gout) (du|de la|de le|des|de) (dialogue|communication|parole|engagement|delais|priorites|responsabilites|suivi|concertation|ecoute|timing|service client) (!|…|.|,) 
      (avec (vos|tes)) (belles|grandes|jolies|fausses|vaines) (paroles|promesses|phrases|declarations|intentions)
    `,
    notAfter: '(si|sans|jamais|peutetre) ..1 | (je|nous) ..0',
    unless: `${unless}
      (bonne|belle) (idee|nouvelle)
      (bon|mauvais) (client)
      (installe*|logiciel|outil|cliqu*|module|parametr*|formation)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (comptez|compte|comptes) nplus sur ..2
      (donne|donnons|laisse|laissons|accorde|accordons) ..1 jusque ..8 (pas (plus tard|une|un)|dernier delai|maximum|pour|ensuite|apres|sinon)
      (si|faute de|sans|a defaut) ..14 (je|nous) ..1 (transmets|transmettrai|transmettrons|transmettons|saisis|saisirai|remets|remettrai|confie|confierai) ..3 (dossier|affaire|avocat|huissier|contentieux|service|direction|hierarchie|juridique)
      (transmets|transmettrai|transmettrons|remets|confie|confierai) ..3 (contentieux|juridique|avocat*|huissier*|recouvrement)
      (ou (je|nous|on)) ..1 (contacte|contacterai|appelle|appellerai|previens|previendrai|informe|informerai|ecris|ecrirai|alerte|alerterai|saisis) ..3
      (dernier|derniere|ultime) ..1 (fois|mail|message|relance|appel) que (je|nous|vous) ..3 (prends la peine|perds|recevrez|fais|aurai|vais)
      (passe|au dela de|apres) (ce|cette|ces) (date|delai|jours|heures|semaine) , ? ..3 (comptez|oubliez|adieu|remise|tarif|offre|place|plus|fini|trop tard|votre|annul*|caduc*)
    `,
    notAfter: '(pas|sans|jamais|ni|dites moi si) ..1',
    unless: `${unless}
      (dites|dis) le moi/prolonger/inscri*/organisateur
    `,
  },
];
