/** Judgements of a person, feelings against one and thrusts, in French, wherever they stand in a sentence. */

const vices = `
  mepris/irrespect/desinvolture/insolence/impolitesse/incorrection/grossierete*/goujaterie/muflerie/indelicatesse/ingratitude/arrogance/condescendance/hypocrisie/lachete/malhonnetete/mensonge*/tromperie/trahison/foutage/moquerie*/culot/toupet/outrecuidance/mesquinerie/petitesse/bassesse/amateurisme/incompetence/incurie/immaturite/inconstance/duplicite/fourberie/perfidie/affront/camouflet/humiliation/mascarade/fumisterie/arnaque/entourloupe/chantage/foutaise*/cynisme/egoisme/nombrilisme
  meprisant*/insolent*/outrageant*/ignoble*/odieux/odieuse/detestable*/execrable*/abject*/affligeant*/pathetique*/pitoyable*/minable*/lamentable*/deplorable*/calamiteu*/grotesque*/ahurissant*/revoltant*/choquant*/scandaleu*/inadmissible*/inacceptable*/intolerable*/inqualifiable*/inexcusable*/impardonnable*/injustifiable*/irrespectueu*/malpoli*/impoli*/discourtois*/desobligeant*/goujat*/mufle*/malotru*/ingrat*/egoiste*/arrogant*/hautain*/pretentieu*/condescendant*/hypocrite*/fourbe*/menteu*/malhonnete*/deloya*/indelicat*/irresponsable*/immature*/pueril*/infantile*/incompetent*/honteu*/cruel/cruelle/inhumain*/sadique*/insultant*/humiliant*/vexant*/blessant*/injurieu*/consternant*/navrant*/desolant*/ecoeurant*/degoutant*/hallucinant*/aberrant*/inconvenant*/malvenu*/indecent*/mesquin*
  petit joueur | petits joueurs
  sans gene | mal eleve* | mauvaise foi | faux cul | faux culs | faux jeton | double jeu | double discours | langue de bois | tas de rien
  (pas|nplus|guere|peu|jamais|rien de|tout sauf|loin de etre|manque* de|aucun|aucune|ni) (ete|est|etre|fait|eu)? <adv>? <adv>? (tres|bien|franchement|vraiment|particulierement|la moindre|le moindre|des plus|de)? (poli|polie|polis|correct|correcte|corrects|courtois|courtoise|elegant|elegante|elegants|professionnel|professionnelle|professionnels|pro|serieux|serieuse|respectueux|respectueuse|honnete|honnetes|franc|franche|loyal|loyale|fiable|fiables|fair play|fair|reglo|digne|dignes|sympa|sympathique|chic|classe|gentil|gentille|aimable|delicat|delicate|decent|decente|convenable|admissible|glorieux|glorieuse|responsable|courageux|courageuse|sincere|correctement|franchement|mature|adulte|catholique|fin|fine|malin|joli|jolie|beau|brillant|reluisant) !(que (nous|je|le|la)) !(pour (moi|nous))
  (pas|nplus|jamais|aucun|aucune|zero|sans|manque* de|manquez de|manques de|absence de|peu de) (eu|la|le|moindre|un|minimum|de|du|simple|plus|elementaire)? ..2 (respect|politesse|courtoisie|savoir vivre|egards|egard|consideration|scrupule|scrupules|dignite|decence|franchise|honnetete|professionnalisme|tact|elegance|delicatesse|correction (de|elementaire)|parole (tenue)?|gratitude|reconnaissance|cran|cran)
`;

/** French signs beyond those that every language names alike. */
export const hostility: Readonly<Record<string, string>> = {
  vice: vices.trim(),
  addressed: `
    vous/votre/vos/tu/ton/ta/tes/te/toi
    (de (votre|ta) part)
    (ce|cela|ca) (est|etait|a|devient|releve|frise|ressemble|fait|reste|me|serait)
    (je|nous) (trouve|trouvons|juge|estime|considere|appelle)`,
  pain: `
    <hurt>
    tanne/tannee/tannes/ecoeure/ecoeuree/furax/furibard/furibonde/furibond/venere/blase/blasee/chagrine/chagrinee/mortifie/mortifiee/revolte/revoltee/ulcere/ulceree/offusque/offusquee/heurte/heurtee/floue/flouee/leurre/leurree/berne/bernee/dupe/dupee/rabaisse/rabaissee/lese/lesee/desavoue/desavouee
    (en) (rogne|petard|rage|furie|boule)
    amertume/agacement/rancoeur/ressentiment/exasperation/ecoeurement/degout/irritation/desillusion/deconvenue/consternation/indignation/depit/colere/ras le bol/lassitude/deception/frustration
    (prise|pris) pour (un|une|des|le|la)`,
  mine2: 'je/me/moi/mon/ma/mes/nous/notre/nos',
  reader: 'vous/votre/vos/tu/ton/ta/tes/te/toi',
  third: `
    (notre|nos|mon|mes|leur|leurs|son|ses|ancien|ancienne|certains|certaines|aux|des|plusieurs|beaucoup de|vos|tes) (ancien|anciens|ancienne|precedent|autre|autres|propre|propres)? (fournisseur*|prestataire*|concurrent*|transporteur*|livreur*|clients|clientes|assureur*|banque*|bailleur|proprietaire|plombier|operateur|imprimeur|notaire|candidat*|hotel*|utilisateur*|voisin*|logiciel*|outil|outils|serveur|machine|imprimante|gps|livre|film|reseau|site|agence|courtier|editeur*|collegue*|chef|cheffe|patron|equipe*|tarif*|prix|delai*)
    (le|la|les|un|une) (serveur*|logiciel*|outil|outils|imprimante|mairie|ministere|prefecture|administration|concierge|transporteur*|livreur*|train|trains|sncf|avion|banque|meteo|film|livre|gps|notaire|proprietaire|douane|facteur|hotel|concurrence|machine|jury|reponse automatique|bug|panne|interface|photo|site|ecran|version|prototype|maquette|public|presse|marche|son|video|page|formulaire|support|bugs|pannes|retard du|trafic|bouchons|neige|pluie|greve)
    votre client
    contre moi
    pas (pouvoir|avoir pu|etre des|pu|vous voir|te voir)
    il/elle/ils/elles/celui/celle/ceux
    (ma|notre|mon) (faute|erreur|retard|oubli|negligence|propre|cote|part|lenteur|maladresse|reponse|mail|message|blague)
    (je|nous) ..1 (ai|avons|suis|sommes|etais|aurais) ..2 (tarde|retard|oublie|lent|lente|absent|absente|malade|maladroit|maladroite|trompe|rate|insistant|insistante|impoli|impolie|mal|cavalier|cavaliere|brusque|sec|direct|directe|relu|relue)
    (je|nous) (vous|te) (ai|avons|aurais) ..2
    (je|nous) ignor*
    (espere|espere bien|loin de|crainte) ..1 (pas|vous|moi)
    excuse/excuses/excusez/desole/desolee/navre/navree/pardon/confus/confuse/merci/remercie/bravo/felicitations/ravi/ravie/souhaite/souhaitons/plaisir/crains/peur/risque/craindre`,
};
