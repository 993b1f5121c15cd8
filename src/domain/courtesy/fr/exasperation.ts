import type { Frame } from '../frames.ts';

/** Patience at its end, in French: rhetorical questions, comparisons, being left alone. */
export const exasperation: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      (traite*|traitez|traites|traitee) ..4 (de la sorte|ainsi|de cette (facon|maniere|sorte)|comme (ca|cela|un|une|des|du|si)|si mal|aussi mal|mal|avec (mepris|tant|si peu|aussi peu|desinvolture)|de maniere|par dessus)
      (je|nous|on) ..1 (apprecie|apprecions|accepte|acceptons|accepterai|tolere|tolererai|supporte|supporterai|admets|cautionne) (pas|guere|peu|nplus|mal|moyennement) ..1 (que|votre|vos|ton|tes|ce|cette|cela|ca|de|etre|un|une|du|les|trop|vraiment|.|!|,)
      ~(ai) ~(avoir) ~(avons) (laisse*|laissez|laisses|laisser|laissent) ..3 (en plan|en attente|en suspens|dans le (flou|doute|expectative|vide|noir|incertitude)|sans (nouvelles|nouvelle|reponse|rien|un mot|explication)|mariner|poireauter|le bec|de cote|en rade|moisir|languir|sur le carreau)
      (balade*|baladez|balades|mene*|menez|menes|promene*|promenez|promenes) (en bateau|depuis|pendant|par le|plusieurs|six|des|trois|deux|#|tout)
      (me|nous) (avez|as|faites|fais) ..2 (balade*|promene*|mener|mene*|berce*|lanterner|mariner|poireauter|tourner|miroiter|marcher|plante*|pose un|roule*|berne*|utilise*|leurre*)
      (vous|tu) (jouez|joues|vous moquez|te moques|vous fichez|te fiches|vous foutez|te fous|me prenez|me prends|nous prenez|nous prends|me menez|me balades|me baladez|me faites|me fais) (au|a|avec|de|pour|en|depuis|du|tourner|marcher|perdre) ..2
      (faire|faites|fais|fait|jouer|jouez|joues) (le|la|les|a) (mort|morte|morts|autruche|sourd|sourde|cache cache|chat|oreille)
      (rien|pas|peu|tout sauf|loin) (de|d etre|de etre)? ..1 (professionnel|professionnelle|correct|courtois|poli|serieux|elegant|tres (correct|pro|classe|poli|elegant|fair)|respectueux|digne|glorieux|pro)
      (je|nous) <adv>? (trouve|trouvons|juge|estime) (ca|cela|ce|cette|votre|ton|que) ..4 (moyen|moyenne|nul|nulle|leger|legere|limite|petit|mesquin|fort|gonfle|bas|dur|triste|dommage|bizarre|curieux|bof|deplace|deplorable|pas terrible|pas tres|peu)
      (vous|tu) (avez|etes|as|es) <adv>? <adv>? (disparu*|evapore*|volatilise*|esquive|defile|fui|plante|laisse tomber|pose un lapin|coupe les ponts|raccroche au nez)
      (vous|tu) (vous|te) (etes|es) <adv>? (evapore*|volatilise*|defile*|eclipse*|cache*|derobe*|envole*)
      (disparu*|evapore*|volatilise*) (de la (surface|circulation)|dans la nature|des radars|sans (un mot|laisser|prevenir|rien|explication)|du (radar|jour)|corps et)
      (aux abonnes absents|silence radio|abonne absent)
      (ete|suis|sommes|etais|montre|montree) ..3 (patient|patiente|patients|comprehensif|conciliant|arrangeant) ..1 (avec (vous|toi|votre)|jusque|mais|assez|.|!)
    `,
    notAfter: 'ils/elles/client/clients/fournisseur/prestataire/pas/jamais/avez/merci/si/nous (nous)? ..1',
    unless: `
      <sorry> | desole/desolee/pardon/merci/felicitations/avez ete
      (leur|leurs|son|notre (ancien|fournisseur)) ..1 (prestataire|fournisseur)
      (concierge|standard|gardien|secretariat|facteur)
      (de|par) (ma|notre) (part|faute)
      (je|nous) (vous|te) (ai|avons) laisse
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      (que|quoi|combien) ..2 (faut|faudra|dois|devons|doit) (il|je|on|nous)? ..3 (pour (obtenir|avoir|que vous|que tu|vous|recevoir)|faire de plus)
      (quel|ou) est (le|votre|ton) ..1 (probleme|souci) (exactement|au juste|a la fin|cette fois|QM .. exactement)
      (est (ce)?|serait ce|si|est il|trop|tellement|vraiment) ..1 (complique|difficile|dur|penible|long|sorcier|insurmontable) ..1 (de|que|a|pour vous|pour toi) ..1 (repondre|cliquer|dire|ecrire|decrocher|prendre|envoyer|prevenir|me|appeler|rappeler|donner|cela|ca)
      (tout le monde|tous les autres|les autres|vos (collegues|concurrents|confreres)|chacun) ..5 (su|repond*|pris|trouve|fait) ..6 (pas vous|sauf vous|pas toi|sauf toi|vous non|mais vous|excepte vous)
      (.|!|¶|,|;) (mais)? (pas|sauf) (vous|toi) (.|!|¶)
      (fait|depuis|voila|ca fait) ..4 (que (vous|tu) (avez|as) (le|la|notre|mon|les|tout|ma|recu))
      (mes|nos|mon|notre|ces) ..1 <mail> ..2 (merite*|valent|vaut|interesse*|compte*|pese*) ..1 (pas|rien|guere|peu|apparemment)
      (mieux|autre chose|plus important|plus utile|d autres chats|autres choses|de autres) a (faire|fouetter)
      (trop|pas|nplus) ..1 (occupe*|deborde*|temps|pris|prise) ..6 mais ..2 (pas|temps|assez|pour (publier|poster|linkedin))
      (commence|commencons|finis|finissons|viens|fini) (a|par) (croire|penser|douter|soupconner|me (demander|lasser|dire|poser)|nous (demander|lasser)|regretter|perdre|trouver|en avoir|desesperer|etre) ..3
      (jamais|pas|aucun|aucune) (eu)? ..1 (intention|envie|projet) (de|reelle)
      (pas|sans) (meme|un seul|une seule) (un|une|mot|le|la|au revoir|explication|excuse|merci|bonjour|signe|ligne) ..1
      (quelque un|gens|personne|personnes|client|clients|prospect|prospects|interlocuteur) qui ..2 (repond*|rappelle*|disparai*|ignore*|tien*|fuit|respecte*|prend*|donne*) ..1 (pas|jamais|nplus|rien|aucun*|,|.)
      (je|on) (reste|suis|demeure) (sans voix|bouche bee|pantois|pantoise|perplexe devant (votre|ton|tant)|atterre|atterree|abasourdi|abasourdie|effare|effaree)
      (on|vous|tu) ..1 (laisse|traite|disparait|fait attendre|plante|ignore|abandonne|lache) pas (les|un|une|des|ses|quelque|son) ..3
      (pas|nullement) sans savoir
      (mon|notre) temps (est|a|aussi) ..2 (precieux|compte|cher|valeur|prix|aussi)
      (daignez|daigne|daignerez|daigneras|daignera|daignerait|condescendez) ..2
      (bien|vraiment|toujours|encore) (vivant|vivante|en vie|de ce monde)
    `,
    notAfter: 'si/pas/merci/parce/comprends/que (je|nous) ..1',
    unless: `
      <sorry> | desole/desolee/pardon/merci/peutetre/bravo/ravi/ravie/heureux/plaisir/bien/conseil/conseille
      (savoir|comprendre|apprendre|decouvrir) ..2 (plus|mieux)
      (je|nous) ..1 commence* a (mieux|bien|comprendre)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (considere|considerons|considererai|considererons|considerez|considerer) ..4 (close|clos|close|annule*|caduc|caduque|perdu*|termine*|enterre*|abandonne*|morte|mort|classe*|rompu*|refus|comme (dernier|derniere|le dernier|la derniere)|non)
      (affaire|offre|dossier|remise|commande|accord|proposition) (est|sera|soit) ..1 (close|clos|morte|mort|perdu*|annule*|enterre*|caduc|caduque|termine*|fini*|classe*) !(par)
      (avant que|sinon|ou|et) (nous|je|on) (ne)? ..1 (liberions|libere*|vend*|reattribu*|attribu*|revend*|retir*|annul*|ferm*|clotur*|donn*|cede*|propos*|pass*|class*) (vos|votre|ton|tes|le|la|les|cette|ce|a) ..2
      (repondez|reponds|rappelez|rappelle|ecrivez|confirmez|confirme|signez|signe|decidez|dites|dis) (moi|nous|vous|toi|le moi)? ..3 (avant|sous|de ici|dici|pour) ..4 (ou|sinon|sans quoi|faute)
      (client|personne|interesse|acheteur) (suivant|suivante|d apres|sur la liste|en attente)
      (au|a le|le) (suivant|prochain) (sur|de) (la|ma|notre) liste
      (une (bonne)? fois pour toutes|decidez vous|decide toi|tranchez|il est temps de (trancher|decider|vous|te)|assez (tourne|attendu|patiente|discute))
    `,
    notAfter: 'pas/jamais/sans/aucun/vous (pouvez|pourrez|souhaitiez|vouliez)/ravi ..1',
    unless:
      '<sorry> | desole/desolee/pardon/merci/volontiers/plaisir/souhaitez/convenu/comme (vous|prevu|demande)/conseil/bienvenue',
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (a deux doigts|a un cheveu|sur le point|pret|prete|tente|tentee|oblige|obligee|contraint|contrainte|force|forcee|reduit|reduite|envie|envisage|envisageons|pense|songe|songer) (de|a)? ..3 (appeler|contacter|ecrire|parler|alerter|prevenir|informer|saisir|adresser|remonter|voir|solliciter|passer) ..4 (<chef>|plus haut|au dessus)
      (en|y) (parlerai|parlerons|toucherai|refererai|refererons|ferai part|informerai|remonterai|aviserai) ..2 (<chef>|a qui de droit|plus haut)
      (remonter*|remonte|porter*|signaler*|signalerai|faire part|ferai part|rapporter*) ..4 (<chef>|plus haut|qui de droit)
      (quelque un|personne|interlocuteur|collegue) (qui|de) ..2 (plus)? ..1 (reactif|reactive|disponible|serieux|fiable|repond*|decide*|competent*|joignable)
      qui sera ..2 plus (reactif|reactive|disponible|serieux|rapide|joignable)
    `,
    notAfter: 'pas/jamais/nplus/si/voulez vous que/souhaitez vous que ..2',
    unless:
      '(si (vous|tu|cela|ca)|souhait*|voulez|veux|aide*|utile|convenu|suggere|proposiez|proposez|demande|demandiez|merci|plaisir|accord|joindr*|prefer*|permission|ravi|ravie|bonne personne)',
  },
];
