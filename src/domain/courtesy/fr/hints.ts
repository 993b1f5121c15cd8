import type { Frame } from '../frames.ts';

const hint = (family: Frame['family'], suggestion: Frame['suggestion'], says: string): Frame => ({
  family,
  level: 'hint',
  suggestion,
  says,
});

/** What is harmless alone, in French. */
export const hints: readonly Frame[] = [
  hint(
    'counting',
    'leave-out-the-count',
    `(des|deux|trois|quatre|cinq|six|plusieurs|#) ..1 (jours|semaines|mois) (que|plus tard|sans)
     (encore|toute) (une|un|la) (semaine|mois|jour|journee)
     depuis , ? (plus|nplus|rien|vous|tu|silence|aucun|aucune|des|lors|trop)
     (deuxieme|troisieme|quatrieme|cinquieme|enieme|centieme) fois
     (encore une fois|une fois de plus|a nouveau|une nouvelle fois)`,
  ),
  hint(
    'blame',
    'say-you-are-puzzled',
    `(~( y a ) rien !(a|de|ne presse)|personne|neant|silence|disparu*|aucun signe|aucune nouvelle|aucune reponse|pas un mot|pas une ligne|sans reponse|dans le vide|nulle reponse)
     (pas|jamais|nplus|rien|aucun|incapable|impossible|refus*|sans|trop) ..4 (repondre|repondu|repondez|reponds|repond|reagir|rappeler|rappele|decrocher)
     (courir apres|cours apres|courons apres|harceler|supplier|mendier|reclamer|quemander|court apres|courir derriere)
     (ignor*|neglig*|evit*|esquiv*|fuir|fuyez|fuis|repouss*)`,
  ),
  hint(
    'blame',
    'leave-out-judgement',
    `(vos excuses|tes excuses|votre parole|votre promesse|vos promesses|ta promesse|ta parole|tes promesses|pretexte|pretextes|vos engagements|votre engagement|votre fiche|votre attitude|votre comportement|manieres|tient pas parole|tenir parole)
     (promis|promesse|promesses|parole|engagement|engagements)
     (vous|tu) (me|nous)? (aviez|avais|avez|as) (dit|promis|assure|demande|jure|garanti|fait croire)
     (est devenue|sont devenues|est passee|sont passees) ..1 (votre|vos|ta|tes)`,
  ),
  hint(
    'guilt',
    'thank-instead',
    `(respect|politesse|courtoisie|decence|savoir vivre|correction|gratitude|reconnaissance|loyaute|dignite|honnetete|franchise|confiance|education)
     (adulte|adultes|professionnel|professionnels|professionnalisme|partenaire|partenariat|serieux|serieuse|enfant|enfants)
     (blesse*|vexe*|decu|decue|decus|decevant|triste|colere|patience|frustr*|fatigue*|marre|injuste|amer*|humili*|gaspill*|perdre mon|perdre notre|perdu mon|insult*|trahi*|fait mal|agac*)
     (weekend|weekends|week end|nuit|nuits|soiree|soirees|minuit|heures supplementaires)
     (vous|tu) (me|nous)? (auriez|aurais) (prevenu|repondu|dit|averti|appele|rappele|ecrit|pu|du)
     (apres|malgre) (tout|tous|toutes)
     (plie*) en quatre
     (tout ce que (on|je|nous)|pour seule|en retour)`,
  ),
  hint(
    'sarcasm',
    'say-it-plainly',
    `(charmant|charmante|elegant|brillant|magnifique|bravo|formidable|hilarant|fascinant|delicieux|impressionnant|remarquable|epatant|genial|superbe|parfait|admirable) (.|!|…|, vraiment)
     (apparemment|visiblement|manifestement|evidemment|decidement|surement|sans doute|certainement|soi disant|parait il|semble il)
     (trop|si|tellement) (occupe*|important*|difficile|complique*|dur|demander)
     (publier|poster|publiez|postez) ..2 (sur|linkedin)
     (temps) (de|pour) ..5 (mais|pas celui|pas)
     (mode|optionnel*|option|loisir|miracle|luxe|faveur|fiche de poste|loterie|facultati*)
     (plus important) (que|a)`,
  ),
  hint(
    'ultimatum',
    'offer-a-way-out',
    `(supprime*|annulee|annule|retire|retiree|resilie*|cloture*|perdue|caduque)
     (dernier|derniere) (appel|fois|chance|mot|mail|message|tentative) !(me) !(a) !(ma) !(de la)
     (je|nous) (demanderai|ecrirai|insisterai|repeterai|attendrai|relancerai|supplierai) (pas|nplus)
     ou (on|je|nous) (arrete*|laisse*|ferme*|annule*|passe*|stoppe*|cesse*)
     (sinon|faute de quoi|sans quoi)
     (ce soir|avant midi|avant # h|immediatement|sur le champ|tout de suite|dernier delai|avant demain|sans delai)
     (exige|exigeons|reclame|somme|insiste)`,
  ),
];

/** Words that make a sentence kind, in French. */
export const soft = `
  excuse/excuses/excusez/desole/desolee/navre/navree/pardon/pardonnez/merci/remercie/remercions/ravi/ravie/ravis/plaisir/heureux/heureuse/felicitations/bienvenue/peutetre/comprends/comprenons/volontiers/perplexe/bravo/apprecie/reconnaissant/reconnaissante/hate
  (pas grave|aucun probleme|pas de souci|aucun souci|rien ne presse|rien presse|sans urgence|aucune urgence|tres bien|tout va bien|parfaitement|aucune obligation)
  si (vous|tu) (avez|as|souhaitez|souhaites|voulez|veux|preferez|preferes|pouvez|peux|le|etes|es|en)
  (hesitez|hesite|prenez votre temps|prends ton temps|souhaitez vous|voulez vous|preferez vous|preferes tu|dites moi si|dis moi si|espere que (tout|vous|tu|votre))
  (il|elle|ils|elles) (nous|me|lui|leur)? (a|ont|avait|avaient|est|sont|repond*|ignor*|promet*)
  (notre|nos|mon|mes|le|un|les|la) (fournisseur|fournisseurs|imprimeur|transporteur|client|clients|utilisateurs|support|logiciel|outil|produit|systeme|ingenieurs|concurrents)
  (je|nous) (ai|avons|suis|sommes|etais) ..2 (tarde|retard|oublie|manque|repondu|lent|lente|absent|absente|malade|maladroit|maladroite|trompe|clair|claire|promis)
  (ma|notre) (faute|erreur|part|promesse|reponse|negligence)
  (mon|notre) (silence|retard|erreur|cote|oubli|engagement)
  (je|nous) (promets|dois|devons|aurais|aurions|me engage)
`;
