/** Signs in French, without “ne”: what is harmless alone and hurts in company (`combinations.ts`). One pattern a line. */
export const signs: Readonly<Record<string, string>> = {
  you: 'vous/votre/vos/tu/ton/ta/tes/te/toi',
  rep: 'je/nous/on',
  mine: `
    (mes|nos|mon|notre|ma|ces|tous|#|deux|trois|quatre|cinq|six|plusieurs) ..2 <mail>
    (je|nous) ..4 (ecrit|ecris|ecrire|envoye|appele|appelle|tente|essaye|essaie|demande|laisse|relance|contacte)`,
  yours:
    '(votre|ton|ta|vos|tes|la|cette|le) ..1 (dossier|compte|place|creneau|offre|remise|tarif|devis|commande|projet|acces|demande|licence|proposition|prix)',
  unanswered: `
    (pas|jamais|nplus|rien|aucun|aucune|sans|guere|refus*|incapable|incapables|omis|oublie|impossible|plutot que|au lieu de|personne|ni) ..5 <reply>
    pas (recu|obtenu) (de|une|la|votre|ta|vos) ..1 <answer>
    (pas de|pas une|pas un|aucune|aucun|sans|nulle|zero|pas la moindre|pas le moindre|absence de|manque de|nplus de|une seule|un seul|pas meme|pas eu de|jamais de|jamais eu de) ..2 <answer>
    (mails|messages|relances|appels|courriers|mail|message) ..3 (sans suite|lettre morte|dans le vide|sans reponse|ignore*)
    ignore/ignores/ignorez/ignorer/ignorent/ignoriez/ignorais/ignoree/ignorees
    silence/silencieux/silencieuse/muet/muette/muets
    (disparu*|disparaitre|disparaissez|evapore*|volatilise*|lettre morte|dans le vide|radio silence|aux abonnes absents|fait le mort|faites le mort|fais le mort|faire le mort)`,
  gone: 'disparu/disparue/disparus/disparaitre/disparaissez/disparais/evapore/evaporee/volatilise/volatilisee/esquivez/esquives/fuyez/fuis/defilez/defiles | (nplus rien|plus rien|silence radio|abonnes absents|le mort)',
  silent: 'silence/silencieux/silencieuse/muet/muette/mutisme/ignorez/ignores/ignore/ignorer',
  nothing: `
    rien/neant/silence/nada/zero
    nplus (de|rien|aucun*) ..1
    (aucune|aucun|pas de|pas une|pas un|nulle|pas la moindre|toujours pas|toujours rien|sans) ..1 (reponse|nouvelle|nouvelles|retour|signe|mot|suite|reaction|ligne|message|mail|appel|decision)
    (pour|en) (rien|vain)
    (toujours|jamais) (pas|rien|venu|venue|arrive*|aucun*|recu)`,
  still: 'toujours/jamais/meme/encore/seul/seule/aucun/aucune/moindre/nplus',
  why: 'pourquoi | comment (pouvez|peux|peut|avez|as|osez|oses) | (comment) ..1 (se fait|est ce possible|pouvez|peux|peut) | quand (allez|vas|comptez|comptes|daignerez) | est ce (si|trop|tellement)',
  count: `
    (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|nombreux|nombreuses|multiples|innombrables|maintes|#|dizaine de|dizaines de|tant de|autant de) ..2 (mails|messages|appels|rappels|relances|vocaux|tentatives|fois|sollicitations|demandes|courriers|textos|essais|mail)
    (deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|enieme|nieme|#) ..1 (fois|mail|message|relance|rappel|tentative|appel|courrier|essai)
    (encore et encore|a plusieurs reprises|a maintes reprises|a de nombreuses reprises|combien de fois|sans cesse|inlassablement)
    (depuis|pendant|en|apres|cela fait|ca fait|voila|fait) ..3 (semaines|mois|jours|semaine|une eternite|longtemps|lustres|quinzaine|trimestre)
    (semaines|mois|jours) (que|sans|plus|apres)
    (encore|toute) (une|un) (semaine|mois|jour|journee)`,
  chase: `
    (courir|cours|courons|court|couru) (apres|derriere)
    harcel*/suppli*/mendi*/quemand*/relancer/reclamer/relance
    (attends|attendons|attendre|attend|attendu) !(avec (impatience|plaisir)) !(de voir)
    (passe|passer|passons|passe ma vie) ..2 temps a (vous|te|relancer|attendre|courir|ecrire)
    (parler|parle|ecrire|ecris|parlons) ..2 (mur|murs|vide|machine|robot)`,
  effort: `
    (passe|consacre|investi|mis|travaille|sacrifie|pris|bloque|libere|annule|prepare|monte|construit|fait|donne|mobilise|fourni|bosse|realise|depense) ..6 (heure|heures|jour|jours|nuit|nuits|soiree|soirees|weekend|week|semaine|semaines|mois|effort|efforts|temps|travail|energie|pour vous|pour toi|demo|devis|proposition|offre|maquette|presentation|dossier)
    (tout|apres|tant de|autant de|tous) ..3 (travail|effort|efforts|heures|temps|energie|mal) (que|fourni*|consacre*|passe*|investi*|deploye*|je|nous|pour)
    (plie|plies|pliee|mis|mise) en quatre`,
  hurt: `
    <hurt>
    (decevant|decevante|frustrant|frustrante|decourageant|decourageante|blessant|vexant|agacant|penible|enervant|lassant|irritant|deception|frustration|agacement|amertume|lassitude|humiliant|desagreable|rageant|usant|desesperant|insultant)
    (patience|ras le bol|marre|plein le dos|en ai assez|perdre patience|deteste|imbecile|idiot|idiote|betement|naif|naive|cinquieme roue|bouche trou|le dindon|temps de perdu|la tete de moi|moque de moi)`,
  verdict: `
    <judgement>
    (impoli*|irrespectueu*|grossier*|malpoli*|desinvolt*|cavalier*|incorrect*|malhonnet*|inadmissible*|inacceptable*|paresseu*|arrogan*|mepris*|amateur*|immatur*|drole de|curieuse facon|etrange facon|singuliere facon|manque de|goujat*|indelicat*|desagreable)
    (pas|nplus|peu|guere|loin de etre|tout sauf|rien de) <adv>? <adv>? (correct|correcte|professionnel|professionnelle|sympa|poli|polie|courtois|courtoise|serieux|serieuse|honnete|respectueux|respectueuse|normal|normale|acceptable|elegant|elegante|classe|juste|gentil|chic|cool|fair|digne|convenable|admissible)`,
  virtue:
    'respect/politesse/courtoisie/decence/correction/dignite/honnetete/franchise/professionnalisme/courage/savoir-vivre/egards/consideration/tact/education/elegance/bienseance/poli/correct/professionnel/professionnelle | savoir vivre',
  courtesy:
    '(moindre|simple|elementaire|minimum|minimale|peu|brin|question|preuve|base|marque) ..3 (politesse|courtoisie|correction|decence|respect|politesses|choses|correction|savoir vivre|egards|professionnalisme|corrections)',
  should: `
    (auriez|aurais|pourriez|pourrais|aurait) ..1 (pu|du|eu|suffi|fallu|coute|pris|fait|quand meme|tout de meme|donner|daigner|prendre|repondre|prevenir|avoir)
    devriez/devrais/suffirait/suffisait/faudrait/auraient
    (au moins|ne serait ce que|tout de meme|quand meme|a minima|au minimum)
    (la|le) (moindre|minimum|strict minimum)
    (merite*|meritons|meritais|en droit|droit a|estime que)
    (je|nous) ..2 (attendais|attendions|esperais|esperions|pensais|pensions|croyais|croyions)
    (est ce|ce est|serait ce|etait ce) ..2 (trop|si|tellement) ..1 (demander|dur|difficile|complique)`,
  replying: '(repondre|rappeler|rendre les appels|decrocher) ..1 (aux|a|mails|messages|gens|fournisseurs)?',
  tell: '(prevenir|dire|informer|avertir|repondre|me dire|me prevenir|nous prevenir|nous dire|tenir au courant|signaler|decommander|annuler)',
  waste:
    '~( pas faire ) ~( sans faire ) ~( veux faire ) ~( tout fait ) ~( pas fait ) ~( jamais fait ) perdre/perdu/perds/perdons/perdue/gaspille/gaspiller/gache/gacher/gachis',
  time: '(mon|notre|assez|trop de|du|de|tant de|de le|nos|mes|nous|le) ..1 (temps|energie|efforts|travail|soiree|soirees|weekend|argent|vie) | (mon|notre) (argent|vie)',
  small: `
    (deux|une|un|trente|cinq|dix|trois|#|quelques|seule|seul|petite) (minute|minutes|seconde|secondes|mot|mots|ligne|lignes|phrase|min)
    (un|une|le|la) (simple|petit|petite|court|courte|bref|breve|malheureux|malheureuse|seul|seule) ..1 (non|reponse|mail|message|mot|appel|oui|retour|coup|merci|ligne|phrase|signe)`,
  unable:
    '(pas|jamais|nplus|meme pas) ..2 (pouvoir|pouvez|peux|puissiez|puisses|trouver|trouvez|trouves|trouve|capable|capables|fichu|foutu|prendre|arriver|arrivez|arrives|daigner|daignez|daignes|savoir|savez|sais|est possible) | incapable/incapables/impossible',
  promise: `
    (vous|tu) ..2 (aviez|avais|avez|as) ..2 (dit|promis|assure|demande|jure|garanti|annonce|confirme|reclame|certifie|voulu|supplie)
    (vous|tu) (deviez|devais|etiez cense|etais cense|alliez|allais)
    (votre|ta|vos|tes) (parole|promesse|promesses|engagement|engagements)
    promis/promise/cense/censee`,
  limit: `
    <quand>
    (si|sauf|sans|faute de|a defaut|en la absence) ..8 (pas|rien|reponse|retour|nouvelle|nouvelles|signe|decision|signature|nplus|contraire)
    sinon/immediatement
    (faute de quoi|sans quoi|a defaut|passe ce delai|au dela|apres quoi|apres cela|des demain|ensuite ce est)
    ou (je|nous|on|alors|votre|la|le|bien je)
    (dernier|derniere|ultime) (chance|appel|avertissement|rappel|relance|delai|mail|message|tentative|jour|limite)`,
  threat:
    '<menace> | (donne*|attribue*|propose*|cede*|vend*|passe*) ..4 (un autre|une autre|autre client|quelque un|concurrent|suivant|ailleurs) | cloture/cloturee/annule/annulee/perdu/perdue/retire/retiree/caduc/caduque/terminee/fermee/ferme/rompu | sera (fini|terminee|trop tard|classe|perdue)',
  boss: '(votre|ta|ton|vos) (hierarchie|patron|patronne|chef|boss|directeur|directrice|direction|responsable|superieur|superieurs|n1|manager|dg|pdg) | (plus haut|au dessus de|echelon superieur|quelque un de (autre|plus|competent))',
  turn: '(contacter*|contacte|contacterai|parler|parlerai|ecrire|ecrirai|ecris|informer*|informe|mets|mettre|mettrai|escalader|impliquer|remonter|remonterai|appeler|appellerai|adresser|adresserai|voir|tourner|tournerai|plaindre|plaindrai|dire|prevenir|previens|previendrai|alerter|alerterai|ajouter|ajoute|saisir|saisirai|aborder|passer|passerai|transmettre|solliciter*|solliciterai|rapprocher)',
  busy: `
    (trop|si|tres|tellement|vraiment|extremement|terriblement|fort|bien|sans doute|plus|super|hyper) ..2 (occupe|occupee|occupes|important|importante|importants|pris|prise|deborde|debordee|debordes|surbooke|sollicite|precieux|charge|chargee)
    (trop|si|tellement|vraiment) ..1 (dur|difficile|complique|complexe|demander|penible)`,
  loaded:
    'plus important que | occupe/occupee/deborde/debordee/debordes/surbooke/croulez/croules/overbooke/surcharge/surchargee/ministre/important/importante | sous (le eau|la eau)',
  irony: `
    (apparemment|visiblement|manifestement|evidemment|decidement|surement|sans doute|certainement|soi disant|parait il|semble il|j imagine|je imagine|je suppose|je vois|je constate|de toute evidence|faut croire)`,
  mock: `
    (bravo|felicitations|chapeau|charmant|elegant|quelle classe|la classe|merci pour (rien|le silence|votre silence|ton silence|la consideration|ce silence|le vent|vos)|merci de (ne pas|pas|m ignorer|me ignorer|votre silence)|belle (mentalite|preuve|facon|lecon)|beau travail)
    (pas (votre|ton|vraiment|exactement) ..2 (fort|truc|priorite|tasse|genre|habitude|qualite|style|point fort))
    (fiche de poste|(partie|role) de votre|dans vos (cordes|habitudes))
    (optionnel*|option|en option|facultati*|trop bien pour|passe de mode|art perdu|langue morte|sorcier|sport|talent)`,
  other: `
    (il|elle|ils|elles|personne) ..2 (a|ont|avait|avaient|est|sont|etait|repond*|ignor*|fait|donne)
    (fournisseur|fournisseurs|concurrent|concurrents|client|clients|utilisateurs|prestataire|prestataires|ingenieur|ingenieurs|serveur|logiciel|outil|systeme|imprimante|support|transporteur|livreur|banque|collegue|collegues|proprietaire|plombier|agence|assistance|imprimeur|notaire)
    prefecture/mairie/ministere/administration/transporteur/permis/operateur/assurance/douane/match/film/jury/concert/spectacle/soiree/finale/frissons
    (ma|notre|mon) (faute|erreur|retard|oubli|negligence|propre|cote|part|lenteur|maladresse)
    (je|nous) ..1 (ai|avons|suis|sommes|etais|avais|aurais|aurions) ..2 (tarde|retard|oublie|manque|repondu|lent|lente|absent|absente|malade|maladroit|maladroite|trompe|promis|du|pas|pu|rate|insistant|insistante|impoli|impolie|mal|envoye trop)`,
  if: 'si/quand/lorsque/lorsqu | au cas ou | des que | meme si | il se peut | peutetre',
  wish: '(si|souhait*|voulez|veux|aide*|utile|ravi|ravie|convenu|suggere|propose|proposiez|demande|merci|plaisir|accord|joindra|joint|volontiers|questions|prefer*|permission|comme)',
};
