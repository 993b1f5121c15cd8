import { frenchDates } from '../date-words.ts';
import { commonWords, labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place =
  "(absente?s?|en (conges?|vacances|rtt|deplacement|formation|voyage|repos|pause)( [a-z]+){0,2}|en (arret|conge) (maladie|maternite|parental|paternite|de travail|de maternite|de paternite|sabbatique|annuels?)|hors (du|de mon) bureau|hors bureau|hors de france|indisponible|injoignable|a l'etranger|pas (au bureau|disponible|joignable|present*|la)|non (disponible|joignable)|en mission|(en|au|sur un) salon|en (seminaire|reunion|reunions|atelier|formation|conference)~ (toute|aujourd'hui|cette)|eloignee? de (mon|ma))";
const adverb =
  '((actuellement|presentement|momentanement|en ce moment|malheureusement|temporairement|exceptionnellement|bien|toutefois) )*';
const message =
  '(message|email|mail|courriel|mel|demande|courrier|requete|sollicitation|candidature|formulaire|correspondance)';

export const french: Vocabulary = {
  dates: frenchDates,
  common: commonWords(
    'je vous nous votre vos mon ma mes est suis et les des du au aux pour dans sur avec pas ne une merci',
    'bonjour jusqu retour absent absente sera ce cette qui bien ou conges urgence urgences le non adresse',
    'message echec destinataire',
  ),
  cues: {
    back: phrases(
      "(retour|reviens|reviendrai|revenons|reviendrons|reprends|reprendrai|reprise|reprendra|reprendront|reprenons|reprendrons|disponible|joignable|rentre|rentrerai|reouverture|rouvr*|reouvr*|de nouveau|a nouveau|present*|repondrai|repondrons|traiterai|traiterons|accessible)( (au bureau|parmi vous|a mon poste|au travail|mes fonctions|de nouveau|a nouveau|mon activite|le travail|de mes conges|de vacances|nos activites|l'activite|des activites|mes activites|nos portes|en ligne|prevue?|est|sera|a votre message|a votre email|a vos messages|:))* ?(a compter du|a partir du|a partir de|des le|des|le|ce|pour le|au|du)?",
      '(pas|plus) (de retour|au bureau|disponible|joignable)? ?avant( le)?',
      "jusqu'a (mon|notre) retour ,?(prevu )?(le|au)?",
    ),
    until: phrases(
      "jusqu'(au|a|en)( soir du)?( et y compris le)?",
      "(du|de|entre le|entre) ~ (au|a|et le|et|jusqu'au)",
      '(du|de) ~ -',
      "inclus jusqu'au",
    ),
  },
  subjects: {
    receivedHint: labels(
      'votre (candidature|demande|message|dossier|reclamation|ticket|courriel|prise de contact)( (n°|no|numero|#|n)? ?[a-z-]*\\d+)?( .{0,30})?',
    ),
    awayHint: labels(
      'absente?s?|absence|(en )?(conges?|vacances|rtt|deplacement|arret maladie|conge (maternite|parental|paternite))|fermeture|bureau(x)? fermes?|(agence|cabinet|entreprise|societe) fermee?|indisponible|indisponibilite',
    ),
    awaySubject: labels(
      "(reponse automatique ?:? ?)?((message|notification|avis|reponse) (automatique )?d'absence|absence( du bureau| de bureau| temporaire| pour conges| pour cause de conges| maladie| maternite)?|absente?s?( du bureau| de mon bureau| actuellement)?|en conges?( maternite| maladie| annuels?| parental)?|en vacances|hors (du )?bureau|je suis (absente?|en conges?|en vacances)|je suis actuellement (absente?|en conges?|en vacances)|actuellement (absente?|en conges?))",
      '[^:]{2,40} est (actuellement )?(absente?|en conges?|en vacances)',
      '(absence|absente?|conges?) (automatique|annuelle|exceptionnelle|jusqu)',
      "fermeture (annuelle|estivale|exceptionnelle|de fin d'annee|pour conges|de (l'entreprise|la societe|l'agence|nos bureaux))",
    ),
    replySubject: labels(
      "changement d'adresse( .{0,30})?|nouvelle adresse( (mail|email|electronique))?|(boite|adresse)( mail| email)? (desactivee|non consultee|inactive)|depart de (la societe|l'entreprise)|message automatique|reponse automatique",
      '(re(ponse|sponse) automatique|message automatique|repondeur( automatique)?|reponse auto|accuse (de )?reception automatique|auto ?reponse)',
    ),
    receivedSubject: labels(
      "accuse (de |d')?reception( de votre [a-z]+)?( .{0,40})?",
      `(nous avons (bien )?recu|bonne reception de|confirmation de (la )?reception( de)?|reception de) (votre|vos) ${message}`,
      `votre (${message}|ticket)( .{0,30})? (a (bien )?ete|est) (recue?|enregistree?|prise? en compte|cree|transmise?)`,
      "(merci|nous vous remercions) (de nous avoir contactes?|pour votre (message|demande|prise de contact|interet)|d'avoir contacte .{1,40})",
      `confirmation (de|d') ?(votre|reception|prise en compte)( .{0,30})?|votre (message|demande) a bien ete (recue?|envoyee?|transmise?)`,
      '(ticket|demande|dossier|incident) ?(n°|no|numero|#|n)? ?[a-z]{0,5}-?\\d{3,}( .{0,30})? ?(a ete )?(cree|recu|enregistree?|ouvert)?',
    ),
    bounceSubject: labels(
      "(mail|message|courriel|email|courrier) (en erreur|en echec|bloque|refuse|rejete|non envoye|non parvenu)|echec (d'envoi|de l'envoi|d'acheminement|de transmission)( .{0,30})?|destinataire (inconnu|introuvable)|message bloque",
      'erreur de (messagerie|remise|courriel)',
      "non (remis|delivre|distribue|distribuable)s?|non remise?|(message|courriel|email|mail|courrier) (non (remis|delivre|distribue|distribuable|livre|achemine)|refuse|rejete|retourne|impossible a remettre)( a l'expediteur)?",
      "(echec|erreur|probleme|defaut) (de|d'|lors de|dans|a) ?(la |l')?(remise|distribution|livraison|envoi|acheminement|transmission|delivrance)( (du|de votre|de) (message|courriel|mail|email|courrier))?( definitif| definitive| permanent)?",
      '(remise|distribution|livraison|envoi) (du message |du courriel |du mail )?(impossible|echouee?|a echoue)',
      "notification (d'etat|de statut|sur l'etat|d'echec|de non)( de| de la)? (remise|distribution|livraison|delivrance)( .{0,10})?\\(?(echec|failure)?\\)?|avis de (non remise|non distribution|non livraison|echec)( .{0,20})?|rapport de (non remise|non distribution|non livraison)|retour (a l'expediteur|de courrier|de message)|adresse introuvable|impossible de (remettre|distribuer|livrer|delivrer)( .{0,30})?",
      "votre (message|courriel|mail|email) n'a (pas pu|pas) (etre |ete )(remis|distribue|delivre|livre|achemine)",
    ),
  },
  phrases: {
    challenge: phrases(
      "(confirmer|verifier|prouver|valider)~ (identite|humain|robot|expediteur|adresse)|(cliquez|cliquer)~ lien~ (message|mail|identite)|(protection|filtre|verification|controle) (anti ?spam|antipourriel|de l'expediteur)",
    ),
    patience: phrases(
      "(merci|remercie*)~ (patience|comprehension|indulgence)|veuillez noter que je|(messages|mails|courriels) (seront|sont) (traites|lus)|dans l'ordre d'arrivee|boite sera videe|reecrire apres|releve (ses|mes|les) (mails?|courriels?)|ne (releve|lit|lis|consulte) (ses|mes|les)",
    ),
    absenceWord: phrases(
      'week end|detachee?|detachement|malade|pont|hors ligne|entre parentheses|vol pour|avion',
      'conges?( de)? ?(annuels?|parental|maternite|paternite|maladie|recherche|formation|sabbatique|naissance|sans solde|payes?)?|vacances|rtt|arret (maladie|de travail)|deplacement|seminaire|salon|congres|colloque|formation|ferie|pont de|hospitalise*|convalescence|operation|deuil|obseques|inventaire|fermeture|voyage de noces|(partie?|parti) (skier|randonner|pouponner|en|au|a la|naviguer)|repos|absence|absente?s?|hors du bureau|atelier toute|ordinateurs? fermes?|indisponible|indisponibilite|ferme(e|s|es)? (pour|du|le|jusqu|ce|cette|aujourd|exceptionnellement)|conge$',
    ),
    mailboxState: phrases(
      '(adresse|compte)( du destinataire| de destination)? (est )?(rejetee?|refusee?)|domaine~ (est )?introuvable',
      "(groupe|adresse)~ (essaye de contacter|n'existe peut etre)|autorisee? a y publier|rcpt to|recipientnotfound|erreur smtp|no such recipient|hote inconnu|serveur (destinataire|distant|du destinataire) a (refuse|rejete|renvoye)|liste noire|depasse la taille|erreurs? fatales?",
      'boite( [^ ]+){0,5} (est )?(pleine|saturee)~ (accepter|recevoir|messages?)',
      '(boite)( [^ ]+){0,4} du destinataire (est |semble )?(pleine|saturee|inconnue|inexistante|indisponible|desactivee)',
      "(ne|n') ?(peut|accepte|recoit) (plus|pas) (accepter |recevoir )?(de )?(nouveaux )?(messages?|mails?|courriels?|emails?)|(destinataire|utilisateur|compte|boite) (inconnue?|introuvable|inexistante?)|(boite|utilisateur|destinataire) inconnue?|domaine( [^ ]+)? (est )?(introuvable|inconnu|inexistant|n'existe pas)|(adresse|courrier)~ (saisie|entree|indiquee|fournie)~ introuvable",
    ),
    noReply: phrases("(ne pas|n'y|ne|pas) (y )?(repondre|repondez)"),
    redirect: phrases(
      '(transferer|transmettre|reexpedier) votre (mail|message|courriel)',
      "(merci|veuillez|priere|je vous (invite|prie|remercie)|nous vous (invitons|prions)|vous pouvez|vous pourrez)( [^ ]+){0,3} ((d'|de )?(adresser|contacter|utiliser|ecrire|envoyer|joindre|rapprocher|transmettre|renvoyer|diriger|tourner|noter|appeler|deposer|faire parvenir))",
      '(nouveau|nouvelle|votre) (contact|interlocut*|adresse)|formulaire (en ligne|de contact)|adressez (vous|vos|votre)|contactez|ecrivez a',
    ),
    gone: phrases(
      '(demarchages?|sollicitations?|offres?|publicites?)~ (non sollicite*|cette adresse)|(supprimees?|supprimes?|effacees?) automatiquement|(desormais|maintenant) me joindre|coordonnees ont change',
      "je ne (lis|releve|consulte|utilise|suis) plus|(retrouvez|contactez|ecrivez|joignez) moi (sur|a|desormais)|(poste|service|fonction) (de [a-z. ]+)?(a ete|est) (supprimee?|dissou)|n'accepte pas (les|de) (reponses?|messages?)|votre (contact|interlocuteur|interlocutrice) est desormais",
      "(a|ai|avons|ayant) (definitivement )?quitte (la |l'|notre |nos |ses |mes |le |son |[a-z]+)|(ne|n') (fait|fais|font|travaille|sommes|suis|est)( [a-z]+)? plus (partie|parmi|chez|dans|au sein|en poste|salarie*|pour|collabora*|[a-z]+)|n'est plus (en poste|parmi|chez|dans|salarie*|joignable a|employe*)|(a|ai) (cesse|pris (sa|ma) retraite|fait valoir)|est (partie?|parti) (a la|en) retraite",
      "(boite|adresse|messagerie|compte|email|mail|bal)( [a-z]+){0,4} (n'est|ne sera|ne seront|est|sera|n'etant)( [a-z]+)? ?(plus|pas|desormais|prochainement|bientot|definitivement)? (consultee?|relevee?|active?|utilisee?|lue?|surveillee?|valide|supprimee?|desactivee?|fermee?|suivie?|en service)",
      "(mon|notre|mes) (adresse|email|mail|courriel|coordonnees)( [a-z]+){0,3} (change|changent|a change|ont change|est desormais|evolue)|(utiliser|m'ecrire|utilisez|ecrivez moi|nous ecrire) (desormais|dorenavant|maintenant)|(desormais|dorenavant) (m'ecrire|utiliser|a l'adresse)|j'ai change (d'adresse|d'email|de poste|d'entreprise)|nouvelle adresse (mail|email|electronique)",
    ),
    urgency: phrases(
      "si c'est (presse|urgent|important)|si (besoin|necessaire) (urgent|absolu)",
      "urgences? (seulement|uniquement|absolues?)|(seulement|uniquement) (en cas d'|pour les )?urgence",
      "(en cas d'|pour toute |si |pour les |pour une |toute |d')(~)?(urgence|urgences|urgent|urgente|urgentes|presse|pressant|brule|imperatif)",
      'urgence(s)? ?(:|\\?|=|->|-)',
      'demandes? urgentes?',
    ),
    away: phrases(
      "(je suis|suis)( [a-z]+){0,2} (detachee?|en mise a disposition|malade|dans l'avion|dans le train|hors ligne|sur notre site|souffrante?|alitee?|au maroc)|nous faisons le pont|mis mon activite entre parentheses|(mon|en) conge (maternite|parental|paternite) (a|commence)|c'est le week end|je ne suis pas la (avant|jusqu|cette|aujourd)|je prends (une pause|du recul|un conge)",
      "je travaille( uniquement| seulement)? (du|le|les|a) |mes jours (de travail|travailles|de presence)|mes horaires sont|(toute )?(l'|notre )equipe (est|sera) en|parti(e)? (skier|pouponner|en (vacances|conges?|voyage)|au|a la|naviguer|randonner)|(aujourd'hui|demain) (c'est|est) (un jour )?ferie|(mme|m\\.?|monsieur|madame|le professeur|la professeure) [a-z]+ est (en|absente?|actuellement)|en (atelier|reunion|formation|seminaire) (toute|du|jusqu)|absente? pour une duree|(hospitalisee?|souffrante?|operee?|immobilisee?)",
      "(je|j'|nous|moi) ?(suis|profite|prends|sommes|savoure|ai pris|ai pose|me repose|me trouve|vis)~ (conges?|vacances|absente?s?|deplacement|repos|arret maladie|arret|formation|seminaire|salon|etranger|rtt|farniente|pause|voyage|mission|plage|hospitalisee?|indisponible|teletravail reduit|deconnecte*|hors du bureau|hors bureau|sans ordinateur)",
      "(actuellement|ce jour|cette semaine|aujourd'hui|en ce moment|momentanement),?~ (conges?|vacances|absente?s?|deplacement|repos|arret|formation|rtt|indisponible|loin de)|loin de (mon|mes) (ecran|bureau|ordinateur|mails|clavier)",
      'je ne travaille pas|je (travaille|suis) a temps partiel|mes jours (de presence|travailles)|je (rentre|reviens|reprends) le @date',
      'en (conges?|vacances|rtt|deplacement|arret|formation) (du|de|jusqu|ce|cette|aujourd|pour)',
      `(je suis|nous sommes|suis|j'suis|etant|me trouve) ${adverb}${place}`,
      `je ne (suis|serai) (pas|plus|actuellement pas) (actuellement )?(au bureau|disponible|joignable|en mesure|present*|la|a mon poste)`,
      'je (ne travaille pas|suis actuellement) (le|les|en)',
      '(je|nous) (prends|prenons) (quelques|un peu|une|des|mes|deux|trois)~ (jours|conges?|repos|vacances|semaine|pause)',
      'je suis (actuellement )?(en (conges?|vacances|arret|deplacement)|absente?)',
      '(votre|vous) ~ pendant (mes|mon) (conges?|vacances|absence)',
      'en (mon|notre) absence|durant (mon|mes|notre) (absence|conges?|vacances)|pendant (mon|mes|notre) (absence|conges?|vacances)',
    ),
    awayNow: phrases(
      `(je suis|nous sommes|suis) (actuellement|presentement|momentanement|en ce moment|temporairement) ${place}`,
      `(actuellement|presentement|momentanement) ${place}`,
      `(je suis) ${place} (actuellement|en ce moment)`,
    ),
    awayComing: phrases(
      `(je serai|je vais etre|nous serons|serai|serons) ${adverb}${place}`,
      'je pars en (conges?|vacances)',
    ),
    closed: phrases(
      '(est|sont|sera|seront|reste|restent|restera|resteront) (actuellement |exceptionnellement )?fermee?s? (pour|du|le|les|jusqu|durant|pendant|en raison|a partir|de|ce|cette)',
      "(a|des|lors de|apres) (notre|la|l') ?(reouverture|reprise)",
      "(nos (bureaux|locaux|services|equipes|magasins)|notre (bureau|societe|entreprise|cabinet|agence|equipe|etablissement|secretariat|service)|le (cabinet|bureau|secretariat|magasin|service|standard)|l'(agence|entreprise|etude|equipe|etablissement|atelier)|la societe|nous|les bureaux) (est|sont|sera|seront|sommes|serons|restera|resteront) (actuellement |exceptionnellement )?(fermee?s?|en conges?)",
      "fermeture (annuelle|estivale|exceptionnelle|de fin d'annee|pour conges|de (l'entreprise|la societe|l'agence|nos bureaux))",
    ),
    returning: phrases(
      "jusqu'(au|a|en|a la) (@date|nouvel ordre|mon retour|fin|lundi|\\d)",
      '(du|entre le|de) @date~? (au|et le|a) @date',
      '(de |mon |notre )?(retour|reviens|reviendrai|reviendrons|reprends|reprendrai|reprise|rentre|rentrerai|disponible|joignable|rouvr*|reouvr*|reprendr*)~? (le|a partir du|a compter du|des le|des|ce|du|a partir de|la semaine|au) ?(@date|debut|fin|mi|semaine|prochaine)',
      '(a compter|a partir|des) (du|de|le) @date|de retour (au bureau|parmi|le|dans|en|a|lundi|mardi|mercredi|jeudi|vendredi|debut|fin|des)|date de retour|retour (le|prevu|au bureau)|pas avant le @date|@date (inclus|compris)',
    ),
    limitedAccess: phrases(
      '(ne )?(lis|consulte|releve|regarde)( [a-z]+){0,3} (rarement|que le|que les|peu|en semaine|uniquement|seulement|occasionnellement)|(consulte|lis|releve) (rarement|peu)|(capte|passe) mal|(excuser|excusez)~ (delai|retard)( de reponse)?|hors ligne|hors connexion|lis mes (mails|messages)',
      "(ne|n') ?(pourrai|pourrons|peux|lis|consulte|suis|aurai|ai|serai|repondrai)~ (mails?|emails?|messages?|messagerie|courriels?|reponse|repondre|reponses|telephone)",
      "(peu|pas|sans|aucun) (de |d')?(reseau|acces|connexion|internet|ordinateur|wifi|ecran|mails)|reponses? (sera|seront|plus|risque*)~ (tardi*|lente*|longue*|delai*|retard*|differe*)|boite (mail )?aussi",
      "(acces|connexion|consultation) (~)?(limitee?|restreinte?|reduite?|ponctuelle?|tres|aucun|irreguliere?|sporadique|difficile|intermittente?|aleatoire)|(aucun|sans|pas d'|peu d'|pas) ?acces|limitee? a (mes|ma|mon|internet)",
      "(ne|n') ?(consulte|consulterai|lis|lirai|aurai|ai|releve|releverai|pourrai|traite|suis|serai)( [a-z]+)? (pas|plus|que|peu|aucun|ni|qu) ~(vous repondre|email|emails|mail|mails|courriels?|messages?|messagerie|boite|acces|repondre|lire)",
      '(consulte*|releve*|lirai|lis|regarde*) ~(email|emails|mails|messages|messagerie|courriels|boite) ~?(peu|occasionnellement|ponctuellement|irregulierement|rarement|de temps|episodiquement|moins|sporadiquement|de facon|de maniere)|(peu|occasionnellement|ponctuellement|irregulierement|rarement|episodiquement|moins) ~?(mes |ma )(emails|mails|messages|messagerie|courriels|boite)',
      '(reponse|delai|delais|temps de reponse)s? ~?(differee?s?|plus long*|rallonge*|retardee?s?|tardive?s?|allonge*|tarder|ralenti*)|repondrai (avec retard|plus tard|avec delai|avec un)|deconnectee?|reponse ~differee|indulgence',
    ),
    standIn: phrases(
      "(responsable|collegue|adjointe?|assistante?|manager|binome)( [a-z]+){0,3} (suit|reprend|gere|s'occupe|veille)|un mot a|pour (le reste|toute question|tout le reste)",
      '(secretariat|accueil|standard|permanence|assistante?)( [a-z]+){0,2} (prend|prendra|repond|repondra|traite|assure|reste|recoit)',
      "(assure|assurent|assurera) (l'interim|la permanence|le relais|la continuite)|(voyez|voir|traitez|contactez|ecrivez|appelez|demandez|adressez vous)~ (avec|a|directement|mon|ma)|votre (interlocut*|contact) (est|sera|pendant|durant|habituel)|s'occupe de|prend (le|mon) relais|veille sur|tient la boutique|(est|sont|sera) la pour vous|d'ici la",
      "(urgence|urgent|urgente|urgentes|urgents|urgences|immediate|immediatement|imperatif|pressante?|besoin|question|demande|toute demande|absence|entretemps|entre temps|d'ici la|pendant cette periode|durant cette periode|mon retour|assistance) ~(contact*|joindre|appel*|adresser|adressez|ecri*|tourne*|solliciter|sollicitez|telephon*|rapproch*|envoy*|transfer*|voir avec|merci de|sms)",
      "(vous pouvez|vous pourrez|merci de|veuillez|n'hesitez pas a|je vous (invite|prie|remercie)|priere de|pouvez|voyez|contactez|adressez|joignez|appelez) (de |a )?(vous )?(contacter|joindre|appeler|adresser|ecrire|rapprocher|contact*|voir avec|tourner) ~(urgence|absence|urgent|pendant|durant|entre|en mon|cas)",
      "(en|durant|pendant) (mon|notre|mes|nos) (absence|conges?|vacances)|en cas d'urgence|pour (toute|les) (urgences?|demandes? urgentes?)",
      '(mon|ma|mes|notre) (collegues?|collaborat*|assistante?|equipe|adjointe?|remplacante?|responsable|binome|consoeur|confrere)( [a-z]+){0,3} (prendra|prend|assure|reste|est|sont|se tient|se fera|pourra|repondra|peut|vous|restent|assurera|traitera)',
      '(assure|assurera|prend le relais|prendra le relais|remplace|remplacera|me remplace)',
    ),
    onReturn: phrases(
      "(d'ici|jusqu'a|a) (mon|notre) retour|des que je (vais|suis|serai|peux|rentre|reviens)|reponse a partir de|(reprends|reprendrai)~ (des|quand|lundi)|reviendrai vers vous (lundi|mardi|mercredi|jeudi|vendredi|des|a)",
      '(reponds?|repondrai|repondrons|repond|repondra|traiterai|traiterons|repondre|attendra)~ (demain|debut de semaine|semaine prochaine|lundi|jour (ouvre|de bureau)|prochain jour|a compter|ces creneaux|ces horaires)|(rouvre|rouvrons|rouvrira|rouvrirons|reouvre)( [a-z]+)? |retour le|et reviens le',
      '(repondrai|repondrons|traiterai|traiterons|lirai|reviendrai|rappellerai|recontacterai|lu|traite|repondra)~ (retour|reprise|reouverture|demain|lundi|mardi|mercredi|jeudi|vendredi|semaine prochaine|rentree|des que)',
      '(a|des|apres) (mon|notre) (retour|reouverture|reprise)|retour prevu',
      '(repondrai|repondrons|repondre|reponds|traiterai|traite|traitee?s?|reviendrai|reviens|recontacterai|recontacterons|lirai|rappellerai|donnerai suite|prendrai connaissance|contacterai|prendrai contact|lue?s?|traiterons|reponse) ~(a|des|apres|lors de|au|de|sera|suivant) ?(mon|notre|ma) ?(retour|reprise)',
      '(des|a|apres|lors de|au|suite a) (mon|notre|ma) (retour|reprise)( [a-z]+){0,3},? ?(je|nous|sera|seront|votre)?|de (nouveau|retour) a votre (disposition|ecoute)|quand je (rentre|reviens|serai de retour)|des que je (rentre|reviens|suis|serai)|a partir de (mon retour|cette date)',
      '(repondrai|traiterai|reviendrai vers vous|recontacterai) ~(le|a partir du|des le|a compter du) @date',
    ),
    unread: phrases(
      `(votre|vos|les|ce|cet|aucun) ${message}s?( [a-z]+){0,4} (ne )?(sera|seront|est|sont|n'est|n'ont|ne sont) (pas |ni |automatiquement )?(transferee?s?|lus?|lue?s?|consulte|redirigee?s?|transmis|traitee?s?|supprime|supprimee?s?|effacee?s?)`,
      "(boite|messagerie|adresse) ~(pas|plus|n'est|non) (plus |pas )?(consultee?|relevee?|active|surveillee?|lue)",
    ),
    awayTitle: phrases(
      "^[^a-z0-9]*(malade|souffrante?|week end|hors ligne|dans (l'avion|le train)|en vol|hors connexion)( (aujourd'hui|ce|cette|pour|jusqu|du|depuis|pendant)|[.,;:!\\n-]|$)",
      '^[^a-z0-9]*(bonjour,? ?\\n?)?(actuellement )?(absente?s?|absence|en (rtt|conges?|vacances|deplacement|arret|formation|repos)|hors du bureau|indisponible|fermes?|fermeture|vacances|conges?)( (aujourd|ce|cette|du|jusqu|de|pour|depuis|le|annuels?|parental|maternite|toute)|[.,;:!\\n-]|$)',
      "^[^a-z0-9]*(aujourd'hui )?(absente?s?|absence|message d'absence|reponse automatique d'absence|en conges?|en vacances|hors bureau|out of office)( (aujourd'hui|du bureau|de mon bureau|jusqu'au|jusqu|du|de|le|ce|cette|pour|actuellement|annuels|maternite|maladie|d'ete)|[.,;:!\\n-]|$)",
      "\\n(message d'absence|absence du bureau|absente?)(?=\\n|:| jusqu| du)",
    ),
    thanks: phrases(
      `(merci|remercie|remercions)( beaucoup| infiniment| vivement| bien)?( de| pour| d'avoir)? (votre|vos|ce|l'envoi|m'avoir|nous avoir|ton|ecrit) ?(de |d'avoir )?(votre )?(${message}|contactee?s?|ecrit|interet)?`,
      `j'ai bien recu votre ${message}`,
    ),
    replyLabel: phrases(
      "(ceci est|il s'agit d'|c'est|vous recevez|ce message est|ce mail est|cette) ?(la |d')?(une|un|cette) ?(message de )?(reponse|accuse (de )?reception|courriel de reponse|message de reponse|message d'absence|repondeur|confirmation)( [a-z]+)? ?(automatique|auto|automatiquement|genere*)",
      "(reponse|accuse (de |d')?reception|message d'absence) (est |a ete )?(automatique|automatisee?|genere[a-z]* automatiquement)|repondeur automatique",
    ),
    machineLabel: phrases(
      '(message|mail|email|courriel|reponse|notification|courrier)( (est|a ete|electronique|vous est|qui|vous|ete|etant|adresse|envoye|genere|cree))* ?(automatique|automatiquement|automatisee?|auto genere|genere* par|envoye* (par un|automatiquement)|genere* automatiquement|cree automatiquement)',
      "(ne pas|n'y|ne) (repondre|repondez)( pas)?( directement| svp| s'il vous plait)?( a| pas a| pas)? ?(ce|cet|cette|pas|directement|ici)? ?(message|mail|email|courriel|adresse|envoi)?",
      "(boite|adresse)( email| mail| d'envoi)? (~)?(n'est pas|non) (consultee?|relevee?|surveillee?|lue|geree)",
    ),
    received: phrases(
      '(votre|vos|la|le) (commande|bon de commande|facture|dossier|demande|candidature|message)( [^ ]+){0,3} (a ete|est|ont ete) (receptionnee?|recue?|enregistree?|transmise?)|(dossier|demande|requete) (porte|est enregistree?|a recu) ?(le|sous)?',
      '(votre|vos|la|le) (facture|candidature|dossier|demande|message|mail|email|courriel|document|documents|cv|reclamation|commande|ticket)s?( [^ ]+){0,4}? (a|ont|nous est|nous sont|est|sont) (bien )?(ete )?(bien )?(recue?s?|enregistree?s?|parvenue?s?|prise?s? en (compte|charge)|transmise?s?|traitee?s?|creee?s?|deposee?s?|en cours)',
      '(accusons|accuse) (bonne )?reception|message est bien arrive|votre (mail|message|email|courriel) a ete (transmis|transfere|dirige|envoye)',
      `(avons|a|ai|confirmons|accusons|accuse|confirme|a bien|avons bien|bien|bonne) ?(bien )?(recue?|receptionne*|enregistree?|la (bonne )?reception( de)?|reception( de)?|pris en compte|pris connaissance de|pris note de) (de )?(votre|vos) (recente? )?${message}`,
      `(votre|vos|la|cette) ${message}( [^ ]+){0,8}? (a|est|nous est|nous a|ont|a ete|vient) (bien |d'|bien ete |ete )*(ete )?(recue?|enregistree?|parvenue?|prise? en (compte|charge)|transmise?|receptionnee?|transferee?|deposee?|traitee?|creee?|recues|adressee?)`,
      '(accuse|accusons|confirmons|confirme) (bonne )?(reception|la reception|la bonne reception)|(a|ont) bien ete (recu|enregistre|pris en compte|pris en charge|transmis)*',
    ),
    contactThanks: phrases(
      "merci (d'avoir|de nous avoir|pour) (ecrit|contacte|sollicite|votre (proposition|candidature|demande|interet))",
      "(merci|remercie|remercions) (de|d'|pour)( nous)? ?(avoir)? ?(contactee?s?|contacte .{1,30}|votre (demande|prise de contact|interet|confiance|sollicitation|candidature)|ecrit|sollicitee?s?)",
      "vous avez contacte (le|la|notre|l'|nos|les)|merci de nous avoir (ecrit|contacte*)|(merci|remercie*) (de votre|pour votre) (demande|interet)",
    ),
    team: phrases(
      '(notre|le) (service|secretariat|standard|accueil|pole|bureau)( [a-z]+)? (vous )?(recontactera|contactera|repondra|reviendra|prendra)',
      "service concerne|(mettons|faisons) tout en oeuvre|equipe (de )?(recrutement|support|commerciale|technique|client*|rh)|reviendra vers vous|reviendrons vers vous|vous (repondra|repondrons|contactera|recontactera|apportera|donnera)|votre interet pour (notre|l')|(l'interet|interet) que vous (portez|manifestez|temoignez)",
      "(un|une|l'un|l'une|un de|nos|notre|nos) ?(de )?(nos )?(conseillere?s?|membre|collaborat*|technicien*|expert*|gestionnaires?|agents?|equipes?|interlocuteurs?|charge*|specialistes?|service|services|operat*|commercia*|assistant*)( \\S+){0,6} (va|vont|vous|met|mettent|traite|traiter*|prendra|prend|reviendra|fera|repondr*|sont|est|s'en|fait|font|contactera|etudi*|s'efforce)",
      "(dans|sous|d'ici)( les| un delai de| un delai maximum de| un delai maximal de| un delai moyen de| delai de| environ| un delai d'environ)* ?(\\d+|deux|trois|quatre|cinq|quarante huit|vingt quatre)( ?(a|ou|-|/) ?(\\d+|trois))? ?h?(heures?|jours?|h|j)?( ouvree?s?| ouvrables?)?",
    ),
    queue: phrases(
      '(accueil|standard|secretariat|bureau|service)( [a-z]+)? (est|sont) (ouvert|joignable|disponible)*~ \\d|sans (nouvelles|retour|reponse)~ (jours|semaines)|(rappeler|mentionner|indiquer|preciser|conserver)~ (reference|numero)|nous en recevons|recevons (beaucoup|de nombreu*)|instruit*~ par|vous etes en relation avec|prochain jour ouvre|sera (traitee?|instruite?|examinee?)',
      "delais? (de (reponse|traitement)|d'attente)~ (allong*|rallong*|plus long*|important*|augment*)|(nous vous prions de nous|veuillez nous|merci de bien vouloir nous) (en )?excuser|(grand|fort|important) nombre|sans (reponse|retour|nouvelles) de notre part|(si|lorsque) votre (profil|candidature|dossier)|(sera|seront|est|sont) (traitee?s?|examinee?s?|etudiee?s?|analysee?s?)( automatiquement| par| dans| sous)|en attendant,? (vous|consultez|n'hesitez|retrouvez|decouvrez)|ne (consulte|releve|lis)~ (deux fois|une fois|qu'une)",
      "par ordre d'arrivee|ordre de reception|(fort|grand|important|nombre|volume) ?(volume|nombre|important|eleve) (de|d')|grand nombre de|horaires? (d'ouverture|de bureau)|(bureaux|service client|standard|support|accueil) (sont|est) (ouvert*|joignable*|disponible*)",
      '(message|demande|email|mail) est importante? pour nous|(messages|demandes|mails|emails) sont (traite*|lus?|lues|releve*)|de \\d{1,2} ?h ?a \\d',
      '(inutile|pas necessaire|pas la peine|merci de ne pas) (de )?(renvoyer|nous relancer|relancer|renouveler|repondre|reiterer)|consulter (notre|la|nos) (faq|site|foire|centre|page)|faq',
      '(sera|seront) (traitee?s?|etudiee?s?|examinee?s?|prise?s? en charge|transmise?s?|prise en compte)',
    ),
    soon: phrases(
      '(nous|elle|il|service|equipe|conseiller|charge|vous)( nous)?( ne)? ?(manquerons pas de|efforcons de|ferons|mettons tout en oeuvre|reviendrons|reviendra|repondrons|repondra|repondront|recontacterons|recontactera|contactera|contacterons|traiterons|traitons|traite|apporterons|apportera|donnerons|reviendront|recontacteront|contacteront)',
      '(plus brefs|meilleurs) delais|des que possible|rapidement|tres prochainement|au plus vite|aussitot que possible|sous peu|prochainement',
    ),
    ticket: phrases(
      '(ticket|dossier|demande|reference|incident|requete|numero|suivi|n)( de (dossier|ticket|suivi|reference|demande|votre [a-z]+))?( (est|porte|enregistree?|sous|le|la|reference|numero|n°|no|portant|a ete|ouvert|est le|votre))* ?\\(?(n°|no|numero|#|:|nº|num)? ?:? ?#?(?=[a-z/-]{0,9}\\d)[a-z]{0,5}[-/]?\\d[\\d/-]{2,}',
      '(un|votre|le) (ticket|dossier) (a ete |est )?(cree|ouvert|enregistre)',
      '#\\d{3,}',
      '\\[[a-z]{2,8}[- #]?\\d{3,}\\]',
    ),
    undelivered: phrases(
      "n'a pas ete (remis|distribue|delivre)|etat de remise",
      'autorisee? a y publier',
      "revenue? en erreur|n'a pas ete envoye|echoue de facon permanente|(refuse|rejete) (le|votre|ce) message|refuses par le serveur|(livraison|remise|envoi)~ (a echoue|echoue)",
      "(echec|erreur) (de|d'|lors de|dans) (la |l')?(remise|distribution|livraison|envoi|acheminement|transmission|delivrance) (a|aux|de|du|pour|vers)",
      "(n'a|n'ont|n'est)( [a-z]+){0,2} (remis|distribue|delivre|achemine|livre|transmis)|(definitivement|est) en echec|retour a l'expediteur|message bloque|a ete bloque|n'a pu etre (remis|distribue|delivre|achemine|transmis)|le courrier n'a|aucune nouvelle tentative",
      "(messages?|courriels?|mail|email|courrier|il)~ (n'a|n'ont|ne|n'est|na|n'avait) ?([a-z]+ ){0,3}?(remis|distribue|delivre|livre|achemine|envoye|transmis|parvenu)e?s?",
      '(message|courriel|mail|email|courrier)~ (a ete|est|vous est|vous a ete|ont ete|a du etre) (rejete|refuse|retourne|bloque|renvoye|non remis|non distribue)',
      "(destinataires?|personnes|groupes?)~ n'(ont|a) pas (recu|pu recevoir|pu etre (joint|contacte)s?)|pas parvenue? a ~destinataires?",
      '(remise|distribution|livraison|envoi|acheminement|transmission|delivrance)~ (a echoue|impossible|echouee?|ont echoue|a definitivement|est impossible)',
      '(probleme|erreur|pas pu)~ (remise|distribution|envoi|transmission|livraison|transmettre|envoyer)( de)? (votre|vos|ce) (message|courriel|mail|email)',
      '(impossible|echec|pas pu|pas ete en mesure|incapable|pas possible|pas reussi|impossibilite|ne peut|probleme|abandonne)~ (remettre|distribuer|acheminer|delivrer|remise|distribution|(livraison|envoi) (du|de votre) (message|courriel|mail|email))( |$)',
      "((message|courriel|mail|email|courrier) non (remis|distribue|distribuable|delivre|livre)|retourne? a l'expediteur|erreur (permanente|fatale|definitive)|echec (definitif|permanent)|rapport de non remise)",
    ),
    badAddress: phrases(
      "(adresse|destinataire|utilisateur|boite|compte|domaine|boite aux lettres|serveur|hote)~ (introuvable|inconnue?|inexistante?|invalide|n'existe (pas|plus)|est pleine|pleine|saturee?|non (trouvee?|valide|reconnue?|existante?)|n'a pas (ete|pu etre) (trouvee?|localisee?)|incorrecte?|erronee?|desactivee?|suspendue?|fermee?|supprimee?|refuse|a depasse|depasse|n'accepte pas|ne peut pas recevoir|rejetee?|indisponible|n'est (pas|plus) (valide|active?|disponible|connue?)|depassee?|seule|soit incorrecte)|(est|sont) introuvables? (sur|a|dans)",
      '(quota|espace) ~?(depasse|insuffisant|atteint)|verifi* ~(adresse|orthographe|destinataire|saisie)|(faute|erreur) de (frappe|saisie)|acces refuse|adresse ~(mal|erron|incorrect)',
    ),
    mailSystem: phrases(
      "(motif|raison|cause)( suivante)? ?:|un ou plusieurs|l'un des destinataires|au regret de vous informer|logiciel de messagerie|serveur distant",
      'serveur (du|de) (destinataire|messagerie|reception)|expediteur non autorise',
      "(systeme|serveur|service|logiciel|passerelle) (de |d')?(la )?(messagerie|remise|distribution|livraison|courrier|courriel|mail|distant|destinataire)|mailer daemon|postmaster|(genere|cree|envoye) automatiquement",
      "(destinataires?|adresses?|groupes?|personnes?|adresse|erreur|destinataires? ou groupes?) (suivante?s?|ci dessous|ci apres)|(suivante?s?) ?:|informations de diagnostic|message d'origine|(le |du )?serveur (distant|a (renvoye|repondu)|de)|code d'erreur|message d'erreur|reponse (du|recue)|smtp|un ou plusieurs( de)?( ses| vos| des)? destinataires|raison ?:|motif ?:",
    ),
    delayed: phrases(
      "(retardee?|differee?|en retard|mis en attente|en file d'attente|retard)( de (remise|distribution|livraison))?",
      "(nouvelle tentative|reessay*|nouvelles tentatives|retente*|continuer*|nouveau essai|ulterieure|encore (tente|essaye))|(pas|n'a) encore (ete|pu)|aucune action|simple avertissement|avertissement",
    ),
    personal: phrases(
      'laissez moi|vous me laissez|relancez moi|a sa place|on signe|(puis je|je peux) vous (appeler|joindre)|mon perimetre|prenez ma|je vous (remets|ai)|passer par|inscrivez vous|content de vous lire|rattrape mon',
      '(annee|annees) de collaboration|rejouissons|collaboration avec vous',
      "envoyez (le|la|moi|nous)|(votre|ton) avis ?\\?|lequel|a qui dois je|j'ai (separe|essaye|change)|voir pieces? jointes?|je (transmets|relance|decalerais|viens de)|merci quand meme|vite fait|attention,|autres jours|pour dix",
      'petite info|pour info|(elle|il) connait',
      "je (le|la|les) (remplace|reprends|suis|relance)|je (reprends|prends|gere) (le|ce|son|la|les|desormais)|je (vous )?(rappelle|relance|recontacte|reponds|redonne) (a|dans|tout|des que j'ai|en fin|demain)|reessaie|j'essaie|(nous|me) convient|ce sera (donc )?non|pas (interesse*|pour cette annee|pour le moment)|deja (un prestataire|equipes?|un fournisseur)|(ravie?|contente?|heureu(x|se)) de|ou en (etions|sommes|est)|je (lui|leur) (fais|demande|transmets|en parle)|j'aimerais|appelez moi|(deux|quelques|une|trois) (petites? )?(questions?|remarques?)|je vous (propose|le|la|les|en|dis|donne) ",
      '(mardi|lundi|mercredi|jeudi|vendredi|demain)( [a-z0-9]+){0,3} (nous|me) (va|convient|irait)|vous tiens|notre (directeur|directrice|pdg|informaticien|daf|juriste|patron)|(on|nous) (retente|refait|reporte)',
      "(tu (as|es|peux|veux|me|m'as|pourrais|seras|vas|dis|sais|penses|aurais|etais|avais)|pour toi|t'ai|te (rappelle|dis|reponds|tiens|recontacte|laisse)|je t'|a (demain|bientot|tout a l'heure|lundi|mardi|mercredi|jeudi|vendredi|plus)|on (se (voit|parle|cale|retrouve|rappelle|fait)|en (parle|reparle|discute)|peut|fait|cale|reste|s'appelle|avait dit|decale)|parlons|voyons|appelons|avancons|discutons|convenons|calons)",
      "(?<!vous )(pouvez|pourriez|avez|etes|souhaitez|seriez|auriez|savez|voulez|preferez|pensez|peux|as|es|aurais) (vous|tu)|est ce (que|possible)|qu'en (pensez|penses)|faites moi|dites moi|tenez moi|confirmez moi|envoyez moi|rappelez moi",
      "j'(ai|avais) (bien )?(lu|vu|parle|regarde|discute|transmis|transfere|partage|essaye|envoye|note|relu|signe|eu|oublie|rate|manque|demande|pu|pense|echange|ete|fait|tente|appele|joint|valide|quelques|une|un|besoin|hate)|j'(etais|aimerais|espere|attends|appelle|accepte|aurais|hesite|apprecie|essaie|y)|je (vous (propose|confirme|appelle|tiens|joins|envoie|remercie pour le|souhaite une bonne soiree|laisse|fais|redis|donne|rappelle demain)|le (lis|regarde|lirai|transmets|partage)|la (lis|regarde|transmets)|les (lis|regarde|transmets)|pense|peux|voulais|veux|souhaite|regarde|regarderai|prefere|suis (d'accord|ok|partant|ravi|content|desole|disponible|preneu|interesse|bien|de retour (depuis|aujourd|ce matin|et))|valide|signe|crois|trouve|dois|viens|verifie|transmets|note)",
      "(comme (convenu|promis|discute|evoque)|ci joint|en piece jointe|ca me (va|convient)|parfait|ok pour|d'accord|pas de (souci|probleme)|bonne nouvelle|super|entendu|tres bien|volontiers|avec plaisir|desolee? (pour|de)|pardon|excuse* (moi|du retard|pour (le|mon) (retard|silence))|petite question|dernierement|ce soir|avant (mon depart|de partir)|tout a l'heure|cet apres midi|au telephone)",
      "(votre|notre|nos|l'|la|le|les|vos|une|un) ?(nouvelle |derniere )?(offre|proposition|devis|contrat|presentation|tarif|tarifs|demo|demonstration|document|documents|brochure|budget|commande|facture|visio|reunion|rendez vous|rdv|projet|point|planning|chiffrage|maquette|cahier|dossier complet|echange|signature|livrable|disponibilites)",
      "(etais|etait|etions|avais ete|ai ete|reviens) (en conges?|absente?|en vacances|en deplacement|malade|de (vacances|conges?)|en arret)|de retour (de (vacances|conges?)|depuis)|(m'est|nous est|est) revenue?|autre adresse|bonne adresse|nouvelle adresse|(rebondi|revenu avec|renvoye|renvoie|renvoyer le|renvoyez)|(mon|ma) (mail|message|courriel|dernier (mail|message)|precedent (mail|message))",
    ),
    greeting: phrases(
      '^(bonjour|bonsoir|madame|chere?s?)( (a (tous|toutes)( et a (tous|toutes))?|madame|monsieur|madame,? monsieur|messieurs dames|expedit*|clients?|partenaires?|correspondante?))*( ?[,.!\\n]|$)',
    ),
    about: phrases(
      'fermes? au public|a lieu le|inscrivez vous|inscription',
      'newsletter|la lettre d|en un clic|nouveaute|decouvrez (nos|notre|la)|tutoriels?|(a ete|message) lu le|accuse de lecture',
      "(votre|ton|ta|leur|sa|son) (message d'absence|reponse automatique|repondeur|auto reponse|accuse)|(desolee?|ignore*|excuse*|oubliez|tenez pas compte) ~(message automatique|reponse automatique|message d'absence|absence|automatique|repondeur)",
      "(mon|ma|le|la|un|une|ce|cette|des|les) (message d'absence|reponse automatique|messages d'absence|reponses automatiques|repondeur|message d'erreur|accuse (de )?reception)s? (etait|est (reste|encore)|s'est|dit|que|qui|a|de|du|indique|precise|partait|continue|avec|pour|disant|activ)",
      '(active|activer|desactiv*|activez|programm*|configur*|redig*|mettre|mis|oublie|paramet*|creer|gere*|gerer) ~(absence|reponse automatique|reponses automatiques|repondeur|accuse)',
      "se desabonner|desabonn*|desinscri*|webinaire|newsletter|infolettre|lettre d'information|astuces|conseils pour|modeles?|bonnes pratiques|comment |voir (ce message|dans|la version)|delivrabilite|lire (la suite|l'article)|guide|taux de rebond|exemples de",
    ),
    parcel: phrases(
      'colis|paquet|livreur|transporteur|marchandises?|palettes?|numero de suivi|point relais|la poste|lettre recommandee|bon de livraison|recommande|coursier|chronopost|commande n',
    ),
  },
};
