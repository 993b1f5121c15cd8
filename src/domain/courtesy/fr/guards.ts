/** The rep's own fault and plain excuses: nobody else is blamed. One pattern a line. */
export const ownFault = `
  <sorry> | desole/desolee/navre/navree/pardon/pardonnez/confus/confuse
  (de|par|a cause de|venant de) (ma|notre|mon) (part|faute|cote)
  (ce est|est) (moi|nous) qui
  (ma|notre|mon) (faute|erreur|retard|negligence|oubli|maladresse|lenteur)
`;

/** Somebody else does it: neither the reader nor the writer. One pattern a line. */
export const doneByOthers = `
  ~(ignorer) ~(traiter) ~(laisser) ~(respecter) (notre|nos|mon|mes|leur|leurs|son|ses|ancien|ancienne|ce|cet|certains|certaines|aux|des|plusieurs|beaucoup de) (ancien|anciens|ancienne|precedent|precedente|propre|propres|seul|premier|premiere)? (fournisseur*|prestataire*|concurrent*|transporteur*|livreur*|client|cliente|clients|clientes|assureur*|banque*|banquier|bailleur|proprietaire|plombier|operateur|imprimeur|sous traitant*|notaire|candidat*|hotel*|utilisateur*|abonne|abonnes|stagiaire*|voisin*|logiciel*|outil|outils|serveur|machine|imprimante|gps|chien|chat|fils|fille|enfant*|mari|femme|livre|film|reseau|site|agence|courtier|editeur|editeurs|collegue*)
  (le|la|les|un|ce) (match|spectacle|concert|finale|jury|tournoi|voyage|repas|restaurant)
  (le|la|les) (serveur*|logiciel*|outil|imprimante|mairie|ministere|prefecture|administration|transporteur*|livreur*|train|trains|sncf|avion|banque|meteo|film|livre|gps|notaire|proprietaire|douane|douanes|facteur|traiteur|hotel|photographe|standard|concurrence|client final|plombier|imprimeur|courtier|editeur|dernier prestataire|machine|orateur|acteur|comedien|arbitre|joueur*)
  precedent/precedente/precedents/predecesseur*
  votre client
  (notre|nos|mon|le|la) (concierge|gardien|secretariat|hotline)
  vos/tes (clients|clientes|utilisateurs|visiteurs|abonnes|concurrents|salaries|employes|prospects|adherents)
  (elle|ils|elles) (me|nous|se|lui|leur|vous|y)? (a|ont|avait|avaient|est|sont|etait|etaient|fait|font|repond*|laisse*|ignor*|tient|tiennent|disparai*)
  ~(me) ~(vous) il (me|nous|se|lui|leur|vous)? (avait|repond*|laisse*|ignor*|tient|disparai*)
`;
