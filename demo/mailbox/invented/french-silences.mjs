import * as who from './people.mjs';
import { said, wrote } from './script.mjs';

/** French prospects whose silence is the story: ghosting, quiet, cold, old. @type {import('./script.mjs').Script[]} */
export const frenchSilences = [
  {
    key: 'marie-offer',
    subject: 'Votre projet d’éclairage, grande salle',
    with: [who.marie],
    expects: 'ghosting',
    labels: ['Prospects'],
    lines: [
      wrote(
        66,
        '09:15',
        'Bonjour Madame,\n\nMerci de votre passage sur notre stand. Voici la documentation promise sur les gradateurs silencieux.',
      ),
      said(
        who.marie,
        66,
        '13:40',
        'Bonjour,\n\nMerci pour votre envoi rapide. Nous préparons justement la rénovation de la grande salle.',
      ),
      wrote(64, '10:05', 'Quelle belle nouvelle. Souhaitez-vous que je passe voir la salle avec vos régisseurs ?'),
      said(who.marie, 64, '11:20', 'Volontiers, plutôt à la rentrée, quand les équipes seront là.'),
      wrote(
        24,
        '14:10',
        'Bonjour Marie,\n\nMerci encore pour la visite : on comprend tout de suite pourquoi vos équipes sont attachées à cette salle. Voici le compte rendu. Est-ce fidèle à ce que vous souhaitez ?',
      ),
      said(
        who.marie,
        24,
        '16:05',
        'Bonjour Camille,\n\nC’est exactement cela. Notre directeur est enthousiaste et aimerait y ajouter les loges. Pouvez-vous nous faire une offre sur mesure ?',
      ),
      wrote(
        17,
        '10:20',
        'Bonjour Marie,\n\nComme convenu avec votre directeur, voici l’offre sur mesure : la grande salle, les loges, et la formation de vos régisseurs. Je reste à votre écoute pour tout ajustement.',
      ),
      wrote(
        12,
        '10:20',
        'Bonjour Marie,\n\nJ’espère que la saison commence bien. Avez-vous pu parcourir l’offre avec votre directeur ? Je peux détailler la partie loges si cela vous aide.',
      ),
    ],
  },
  {
    key: 'julien-festival',
    subject: 'Location pour les trois scènes',
    with: [who.julien],
    expects: 'ghosting',
    labels: ['Prospects'],
    lines: [
      said(
        who.julien,
        24,
        '15:10',
        'Salut Camille,\n\nTu m’avais parlé de tes projecteurs à batterie au pot de clôture. Tu peux me chiffrer ça pour les trois scènes du quai ?',
      ),
      wrote(
        23,
        '09:20',
        'Salut Julien,\n\nAvec plaisir. Voilà une première estimation pour trois soirs, montage compris. Tu me dis si la petite scène reste au même endroit ?',
      ),
      said(
        who.julien,
        23,
        '10:45',
        'Même endroit, sous le platane. Ça me semble bien, je montre ça au bureau lundi et je te rappelle.',
      ),
      wrote(
        12,
        '10:30',
        'Salut Julien,\n\nAlors, qu’en a dit le bureau ? Je te garde les dates, et si tu préfères une version plus légère, dis-le-moi simplement.',
      ),
    ],
  },
  {
    key: 'lea-castle',
    subject: 'Guirlandes pour le domaine',
    with: [who.lea],
    expects: 'ghosting',
    lines: [
      said(
        who.lea,
        30,
        '20:40',
        'Bonjour,\n\nJ’organise les réceptions d’un petit domaine et j’ai adoré votre travail au manoir voisin. Louez-vous aussi pour des mariages ?',
      ),
      wrote(
        29,
        '09:05',
        'Bonjour Léa,\n\nMerci, cela nous touche. Oui, bien sûr : voici trois ambiances et leurs prix. Combien de soirées prévoyez-vous ?',
      ),
      said(
        who.lea,
        29,
        '12:30',
        'Six samedis de mai à septembre. La deuxième ambiance est ravissante, pouvez-vous me réserver les dates ?',
      ),
      wrote(
        15,
        '11:00',
        'Bonjour Léa,\n\nVos six samedis sont réservés à titre provisoire. Vous convient-il que je vous envoie la convention ?',
      ),
    ],
  },
  {
    key: 'town-group',
    subject: 'Mise en lumière de la place du marché',
    with: [who.mathilde, who.karim],
    expects: 'ghosting',
    lines: [
      wrote(
        28,
        '10:00',
        'Bonjour à tous les deux,\n\nVoici le scénario en trois tableaux pour la place du marché, avec la variante sobre en énergie dont nous avions parlé.',
        { cc: [who.nadia] },
      ),
      said(who.mathilde, 28, '15:30', 'Merci Camille, très beau. Karim, qu’en dis-tu côté technique ?', {
        to: [who.camille, who.karim],
      }),
      said(who.karim, 27, '09:10', 'C’est faisable avec nos armoires actuelles. La variante sobre a ma préférence.', {
        to: [who.camille, who.mathilde],
      }),
      wrote(
        13,
        '10:40',
        'Bonjour Mathilde, bonjour Karim,\n\nLa variante sobre est chiffrée ci-joint. Souhaitez-vous que je la présente en commission ?',
      ),
    ],
  },
  {
    key: 'agathe-meeting',
    subject: 'Point d’étape à l’abbaye',
    with: [who.agathe],
    expects: 'ghosting',
    lines: [
      wrote(
        26,
        '09:30',
        'Bonjour Agathe,\n\nVoici les premières simulations pour le cloître. Un point d’étape sur place vous serait-il utile ?',
      ),
      said(who.agathe, 26, '11:15', 'Oui, très bonne idée. Plutôt un mardi matin, avant l’arrivée des visiteurs.'),
      wrote(25, '09:00', 'Invitation : Point d’étape à l’abbaye, mardi 9 h'),
      said(who.agathe, 25, '09:50', 'Accepté : Point d’étape à l’abbaye, mardi 9 h'),
      wrote(
        14,
        '10:20',
        'Bonjour Agathe,\n\nMerci pour ce beau moment dans le cloître. Je vous joins l’offre ajustée, avec les lanternes du jardin.',
      ),
    ],
  },
  {
    key: 'helene-museum',
    subject: 'Vitrines de la salle des étoffes',
    with: [who.helene],
    expects: 'quiet',
    lines: [
      wrote(
        9,
        '09:10',
        'Bonjour Madame Marchetti,\n\nVoici les mesures de lumière dans la salle des étoffes. Trois vitrines dépassent le seuil que vous nous aviez donné.',
      ),
      said(
        who.helene,
        9,
        '10:20',
        'Bonjour, merci pour ces mesures si précises. Que proposez-vous pour ces trois vitrines ?',
      ),
      wrote(8, '09:30', 'Un filtre et une minuterie suffiraient. Voulez-vous un essai sur la plus exposée ?'),
      said(who.helene, 8, '10:55', 'Oui, faisons l’essai, la vitrine du fond se prête bien.'),
      wrote(6, '14:00', 'L’essai est en place depuis ce matin. Vos conservateurs ont-ils déjà un avis ?'),
      said(who.helene, 6, '15:10', 'Ils sont ravis. Envoyez-moi l’offre pour les trois, je la transmets aussitôt.'),
      wrote(
        4,
        '10:20',
        'Bonjour Madame Marchetti,\n\nVoici l’offre pour les trois vitrines, pose comprise, un jour de fermeture. Dites-moi si la date du lundi vous convient.',
      ),
    ],
  },
  {
    key: 'antoine-later',
    subject: 'Plateau de l’école',
    with: [who.antoine],
    expects: 'quiet',
    lines: [
      wrote(
        8,
        '11:00',
        'Bonjour Antoine,\n\nTrois rampes suffiraient pour le petit plateau. Je vous ai joint un croquis.',
      ),
      said(who.antoine, 8, '14:25', 'Merci, le croquis parle à tout le monde ici.'),
      wrote(7, '09:40', 'J’en suis heureuse. Préférez-vous acheter ou louer la première année ?'),
      said(who.antoine, 6, '10:15', 'Louer, je pense. Le conseil se réunit bientôt, je reviens vers vous ensuite.'),
      wrote(4, '10:20', 'C’est parfait, Antoine. Voici le tarif de location à leur montrer, si utile.'),
    ],
  },
  {
    key: 'sylvie-cold',
    subject: 'Lumières de la terrasse',
    with: [who.sylvie],
    expects: 'cold',
    isArchived: true,
    lines: [
      wrote(
        18,
        '10:00',
        'Bonjour Madame Besançon,\n\nNous équipons des terrasses face à la mer avec des luminaires qui résistent au sel. Seriez-vous curieuse d’en voir un ?',
      ),
      wrote(
        13,
        '10:00',
        'Bonjour Madame Besançon,\n\nJe vous laisse une photo de la terrasse d’un confrère, prise au crépuscule.',
      ),
      wrote(
        8,
        '10:00',
        'Bonjour Madame Besançon,\n\nSi le sujet vous parle un jour, ma porte est ouverte. Belle saison à vous.',
      ),
    ],
  },
  {
    key: 'claire-older',
    subject: 'Castelet et petites lampes',
    with: [who.claire],
    expects: null,
    lines: [
      said(who.claire, 72, '10:00', 'Bonjour, auriez-vous des lampes assez petites pour un castelet ?'),
      wrote(72, '11:30', 'Bonjour Claire, oui, et elles ne chauffent pas les marionnettes. Voici deux modèles.'),
      said(who.claire, 71, '09:20', 'Le second est parfait, faites-moi un prix pour douze.'),
      wrote(66, '10:20', 'Bonjour Claire, voici le prix pour douze, avec un petit transformateur offert.'),
    ],
  },
  {
    key: 'francois-no',
    subject: 'Écran et pénombre',
    with: [who.francois],
    expects: null,
    isArchived: true,
    lines: [
      wrote(20, '09:00', 'Bonjour François, voici l’offre pour les veilleuses de la salle 2.'),
      said(
        who.francois,
        19,
        '17:20',
        'Bonjour Camille, merci beaucoup. Après réflexion nous gardons notre installation actuelle cette année. Ce sera donc non, mais bravo pour votre dossier.',
      ),
      wrote(19, '17:45', 'Merci pour votre réponse claire, François. Je vous souhaite une très belle saison.'),
    ],
  },
];
