import type { Frame } from '../frames.ts';

/** What is said bluntly in few words, in French. */
export const bluntness: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (pas|nplus|guere|aucun) (de|du)? ..1 (temps|energie|patience) (a|de|pour) ..1 (perdre|gaspiller|gacher|courir|relancer|consacrer|vous attendre|te attendre|ceux|ce)
      (pas|nplus) que cela a faire
      (autre|autres|mieux|meilleure) ..1 (chose|choses)? a faire que (de)? ..3 (relancer|courir|attendre|ecrire|supplier)
      (perds|perdre|perdu|perdons|perdrai|bout de|limites de|use|epuise) (la|ma|notre) ..1 patience
      (perds|perdre|perdu|perdons|perdrai) patience
      patience ..3 (limite|limites|bout|epuisee|terme)
      (occupe*|deborde*|pris|prise) a ce point
      (vous|toi) (pas|jamais) (du tout)? (.|!|¶)
      (esper*|attend*) ..2 (plus|minimum|davantage) de (consideration|respect|courtoisie|serieux|professionnalisme|correction|egards)
      (quelque un|personne|interlocuteur) qui (le est|en est capable|peut|decide*|repond*|sait)
      (sens|sentir|trouve|passe pour) ..2 (ridicule|idiot*|stupide|bete|humilie*|imbecile)
      (garderai|garderons|garde|bloque*|reserve*|attendrai) (pas|nplus) ..4 (plus longtemps|davantage|indefiniment) ..2 (si|sans)
      (faut|faudra|faudrait|dois|doit) (il|je)? ..1 (que je|je)? ..1 (appelle|appeler|contacte|contacter|ecrive|ecrire|parle|parler|prevenir) ..1 <chef> ..2 pour (avoir|obtenir|recevoir|que)
      (pouvez|pourriez|peux|pourrais|voulez|veux) (vous|tu)? (me|nous)? au moins
      (repond*|prevenir|prevenez|previens|dire|dites|soyez|sois|faites|fais|appelez|donn*) ..3 pour une fois
      (trouvez|trouves|pensez|penses|croyez) (vous|tu)? pas que ..5 <judgement>
      (jamais|premiere fois) ..4 (traite|traitee|traites)
      (regrette|regrettons) ..2 (vous|te|avoir) ..2 (fait|faire|avoir|cru|accorde|consacre|passe|donne|propose|aide|confiance)
      (encore|toujours) (une|un) (semaine|mois|silence) , (encore|toujours|et)
      (promesse|promesses|parole|engagements) ..2 (valent|vaut|veulent|veut|rien)
      (si|aurais|auriez) ..2 (vous|tu) (aviez|avais) ..2 (respect|courtoisie|decence|politesse|consideration|honnetete)
      (pas|nplus) (a|envie de) ..2 (courir|supplier|mendier|quemander|harceler)
    `,
    notAfter: 'client/clients/collegue/ils/elle/il ..2',
    unless: '<sorry> | desole/desolee/pardon/merci/rire/amusant/rigole',
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (je|nous|on) ..2 (demanderai|ecrirai|relancerai|appellerai|attendrai|repeterai|demanderons|relancerons|vais) (pas|nplus) ..3 (deuxieme|troisieme|quatrieme|cinquieme|eternellement|indefiniment|plus longtemps|cent fois)
      (peux|pouvons|peut|vais|allons|pourrai|pourrons) (pas|nplus) ..2 (attendre|patienter) ..1 (eternellement|indefiniment|plus longtemps|davantage|longtemps|toute|cent)
      (peux|pouvons|vais|allons) (pas|nplus) continuer (a|de)
    `,
    unless: '<sorry> | desole/desolee/pardon/merci',
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (devrais|devrions|vais|allons|vais devoir|aller) ..2 (parler|ecrire|adresser|voir|appeler|contacter|plaindre|demander|directement) (a|avec|aupres de|de)? <chef>
    `,
    unless:
      '(si (vous|tu|cela|ca)|souhait*|voulez|veux|aide*|utile|convenu|suggere|propose|proposez|demande|comme|merci|plaisir|accord|joindr*|prefer*|permission|ravi|ravie)',
  },
];
