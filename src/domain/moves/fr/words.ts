const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre)';
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';

/** Days and times of the year, such as something shared has. */
export const date = [
  weekday,
  month,
  '(?:le|du|au) (?:1er|\\d{1,2})',
  '1er',
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  'hier',
  '(?:avant|après)-(?:hier|midi)',
  '(?:mois|an|trimestre|automne|été|hiver|printemps) (?:dernier|passé)',
  '(?:semaine|année) (?:dernière|passée)',
  "(?:au printemps|cet été|cet automne|cet hiver|ce printemps|en été|en automne|en hiver|de l' (?:été|automne|hiver)|du printemps|l' (?:été|automne|hiver)|à l' automne|à noël|avant noël)",
  '(?:ce mois|cette semaine|ce matin|cette année)',
  'il y a (?:un|une|deux|trois|quatre|cinq|six|quelques|plusieurs|\\d+) (?:jours?|semaines?|mois|ans?|années?)',
  '(?:en|depuis) 20\\d\\d',
].join('|');

/** A time that lies ahead, or that something has to be done by. */
export const deadline = `(?:(?:avant|jusqu' à|jusqu' au|d' ici|au plus tard|pour|dès) (?:le |la |ce |à |au |demain |la fin )*(?:${weekday}|${month}|demain|midi|soir|fin|prochaine?|\\d+@)|demain|${weekday} (?:prochain |matin |après-midi |à )*|la semaine prochaine|(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi) \\d+|à \\d+ ?h@|entre \\d+|au plus vite|dès que possible|rapidement|immédiatement|d' urgence|sous \\d+)`;

/** How much, how often and how surely; words that say nothing of their own between others. */
export const softly =
  "(?:@ment|un|peu|brin|tout|assez|plutôt|quelque|encore|toujours|bien|très|trop|si|aussi|fort|donc|vraiment|je|j'|l'|le|dois|dire|avoue|admets|avouer|reconnais|à|de|tantinet|tant|soit|même|aujourd'hui|là|comme|plus|que|jamais|restée?|en|la|vérité|toute|honnêteté|franchise|chouïa|poil)";

/** Writing, calling and meeting again; infinitives. */
export const contacting =
  "(?:écrire|réécrire|contacter|recontacter|joindre|appeler|rappeler|revenir|solliciter|reprendre|faire signe|reparler|parler|échanger|rediscuter|discuter|répondre|retrouver|relire|lire|entendre|aider|relancer la discussion|rouvrir|tourner|passer un coup|passer me voir|passer nous voir|compter|poursuivre|continuer|revoir|accompagner|recevoir de vos nouvelles|recevoir de tes nouvelles|avoir de vos nouvelles|avoir de tes nouvelles|me trouver|nous trouver|envoyer un (?:texto|sms|mot|message|mail|courriel)|m' envoyer|texter|décrocher|renouer|servir|être utile|renseigner|me consulter|vous recevoir|te recevoir)";
