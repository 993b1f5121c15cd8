import type { CalendarKind } from './mail-signal.ts';

type KindWords = Record<CalendarKind, string>;

/** How calendars word mails in one language. All words folded, forms separated by “|”. */
export interface CalendarWords {
  /** Words before the colon of a subject which only calendars write there: they count without a time too. */
  sure: KindWords;
  /** Words before the colon which people write as well: they count only with a time, or with the words of a calendar. */
  open: KindWords;
  /** What may follow such words before the colon. */
  endings: string;
  /** Sentences of a calendar, as patterns of a whole sentence; “WHO” is a name or an address. */
  sentences: KindWords;
  /** Lines that name a part of the invitation. */
  labels: { when: string; where: string };
  /** First words of a subject that show a business of another sort: an order, a payment, an application. */
  business: string;
  /** What people write back to an invitation. */
  replies: string;
}

const none: KindWords = {
  'calendar-invite': '',
  'calendar-update': '',
  'calendar-cancel': '',
  'calendar-accept': '',
  'calendar-tentative': '',
  'calendar-decline': '',
};

/**
 * English. Subjects of Google Calendar (“Invitation”, “Updated invitation”, “Canceled event”, “Accepted”, “Tentatively accepted”,
 * “Declined”, each with “ with note” and “ from an unknown sender”) and its sentences “… has accepted this invitation”, “This
 * event has been canceled and removed from your calendar” are established: public test mails of several projects quote them
 * (seen November 2026). So are “Tentative”, “Canceled” and “New Time Proposed” of Exchange. The rest is knowledge without a source.
 */
const english: CalendarWords = {
  sure: {
    'calendar-invite':
      'event invitation|meeting invitation|calendar invitation|invitation to event|invitation to meeting',
    'calendar-update':
      'updated invitation|invitation updated|updated event|event updated|meeting updated|updated meeting',
    'calendar-cancel':
      'canceled|cancelled|canceled event|cancelled event|event canceled|event cancelled|meeting canceled|meeting cancelled|canceled meeting|cancelled meeting|canceled invitation|cancelled invitation|invitation canceled|invitation cancelled',
    'calendar-accept': 'accepted|event accepted|meeting accepted|invitation accepted|accepted invitation',
    'calendar-tentative':
      'tentatively accepted|tentative|tentatively|event tentatively accepted|new time proposed|proposed new time|tentative acceptance',
    'calendar-decline': 'declined|event declined|meeting declined|invitation declined|declined invitation',
  },
  open: {
    ...none,
    'calendar-invite': 'invitation|invite|new event|new invitation|meeting request|meeting',
    'calendar-update':
      'updated|update|event update|meeting update|rescheduled|changed|meeting rescheduled|event changed',
    'calendar-cancel': 'cancellation|event cancellation|meeting cancellation',
    'calendar-tentative': 'maybe|provisional',
  },
  endings: ' with note| with a note| from an unknown sender| this event| and new time proposed',
  sentences: {
    'calendar-invite':
      "WHO (?:has )?invited you to (?:the following event|this event|an event|a meeting|the following meeting)|you(?: have|'ve| are|'re) (?:been )?invited to the following (?:event|meeting)|you have been invited by WHO to (?:attend )?(?:an event|a meeting|the following event|the following meeting)",
    'calendar-update':
      '(?:this|the following) (?:event|meeting|invitation) (?:has been|was) (?:updated|changed|rescheduled|modified)|WHO (?:has )?(?:updated|changed|rescheduled) (?:this|the following|the) (?:event|meeting)',
    'calendar-cancel':
      '(?:this|the following) (?:event|meeting) (?:has been|was) cancell?ed(?: and removed from your calendar)?|WHO (?:has )?cancell?ed (?:this|the following) (?:event|meeting|invitation)',
    'calendar-accept':
      'WHO has accepted (?:this|your|the) (?:meeting )?(?:invitation|event)|WHO accepted this invitation',
    'calendar-tentative':
      'WHO has (?:tentatively accepted|replied "?maybe"? to) (?:this|your|the) (?:meeting )?(?:invitation|event)|WHO (?:tentatively accepted|replied "?maybe"? to) this invitation|WHO has proposed a new time for (?:this|the) (?:event|meeting)',
    'calendar-decline':
      'WHO has declined (?:this|your|the) (?:meeting )?(?:invitation|event)|WHO declined this invitation',
  },
  labels: { when: 'when|date|date and time|time', where: 'where|location|venue' },
  business:
    'your (?!demo|meeting|call|appointment|invitation|visio|kick)|(?:\\S+ ){0,3}(?:order|payments?|card|subscriptions?|flights?|bookings?|reservations?|transactions?|terms|applications?|refunds?|claims?|loans?|deliver(?:y|ies)|shipments?|parcels?|manuscripts?|papers?|pull requests?|quotes?|quotations?|proposals?|offers?|bids?|invoices?|requests?|purchase|po|transfers?|memberships?|policy|trains?|tickets?|charges?|direct debit|answer|solution|submission|abstract|friend|connection|risks?|changes?)\\b',
  replies:
    "thank(?:s| you) for (?:the|your) invit|can'?t make it|cannot make it|i'?ll be there|works? for (?:me|us)|see you (?:then|there|on|tomorrow|tuesday)|could we (?:move|reschedule|do)|can we (?:move|reschedule|push)|(?:running|be) late|sorry",
};

/**
 * French. “Accepté”, “Invitation mise à jour”, “Événement annulé” and “… a accepté cette invitation” are established like the
 * English ones; the other forms of Google Agenda and those of Exchange are knowledge without a source.
 */
const french: CalendarWords = {
  sure: {
    'calendar-invite':
      "invitation a un evenement|invitation a l'evenement|invitation a une reunion|invitation a la reunion",
    'calendar-update':
      "invitation mise a jour|mise a jour de l'invitation|invitation modifiee|evenement mis a jour|evenement modifie|reunion modifiee|reunion mise a jour|modification de l'invitation",
    'calendar-cancel':
      "annule|annulee|evenement annule|reunion annulee|invitation annulee|rendez-vous annule|annulation de l'evenement|annulation de la reunion",
    'calendar-accept': 'accepte|acceptee|accepte(e)|invitation acceptee|evenement accepte|reunion acceptee',
    'calendar-tentative':
      "acceptation provisoire|provisoire|accepte provisoirement|acceptee provisoirement|provisoirement accepte|provisoirement acceptee|accepte a titre provisoire|accepte sous reserve|acceptee sous reserve|invitation acceptee provisoirement|nouvelle heure proposee|nouvel horaire propose|proposition de nouvel horaire|nouvelle proposition d'horaire",
    'calendar-decline':
      'refuse|refusee|refuse(e)|decline|declinee|invitation refusee|invitation declinee|reunion refusee',
  },
  open: {
    ...none,
    'calendar-invite': 'invitation|nouvel evenement|nouvelle invitation|demande de reunion|reunion|rendez-vous',
    'calendar-update':
      'mise a jour|mis a jour|modifie|modifiee|modification|reporte|reportee|reunion reportee|reunion deplacee',
    'calendar-cancel': 'annulation',
    'calendar-tentative': 'peut-etre|peut etre|a confirmer|sous reserve',
  },
  endings: " avec une note| avec note| avec une remarque| d'un expediteur inconnu| provenant d'un expediteur inconnu",
  sentences: {
    'calendar-invite':
      "WHO vous (?:a invitee?|invite) (?:a l'evenement suivant|a cet evenement|a un evenement|a une reunion|a la reunion suivante|a participer a (?:l'evenement suivant|cet evenement|cette reunion))|vous (?:avez ete|etes) invite(?:e|\\(e\\)|\\.e)? (?:a|par WHO a) (?:l'evenement suivant|la reunion suivante|cet evenement|cette reunion|un evenement|une reunion|participer a (?:l'evenement suivant|un evenement|une reunion))",
    'calendar-update':
      "(?:cet evenement|cette reunion|cette invitation|l'evenement suivant|la reunion suivante) a ete (?:modifiee?|mise? a jour|deplacee?|reportee?)|WHO a (?:modifie|mis a jour|deplace) (?:cet evenement|cette reunion|l'evenement suivant)",
    'calendar-cancel':
      "(?:cet evenement|cette reunion|l'evenement suivant|la reunion suivante) (?:a ete|est) annulee?(?: et (?:supprimee?|retiree?) de votre (?:agenda|calendrier))?|WHO a annule (?:cet evenement|cette reunion|l'evenement suivant|cette invitation)",
    'calendar-accept': "WHO a accepte (?:cette|votre|l')? ?(?:invitation|reunion)(?: a la reunion)?",
    'calendar-tentative':
      'WHO a (?:provisoirement accepte|accepte provisoirement|accepte a titre provisoire|accepte sous reserve|repondu (?:<<|«|")? ?peut-etre ?(?:>>|»|")? a) (?:cette|votre|l\')? ?(?:invitation|reunion)|WHO a accepte (?:cette|votre) invitation (?:a titre provisoire|provisoirement|sous reserve)|WHO a propose (?:un nouvel horaire|une nouvelle heure) pour (?:cet evenement|cette reunion)',
    'calendar-decline': "WHO a (?:refuse|decline) (?:cette|votre|l')? ?(?:invitation|reunion)(?: a la reunion)?",
  },
  labels: { when: 'quand|date|date et heure|heure|horaire', where: 'ou|lieu|emplacement|endroit' },
  business:
    '(?:votre|vos|ton|tes) (?!demo|reunion|rendez-vous|rdv|invitation|visio|point)|(?:\\S+ ){0,3}(?:commandes?|paiements?|carte|abonnements?|vols?|reservations?|transactions?|conditions|candidatures?|remboursements?|prets?|credit|livraisons?|colis|devis|factures?|demandes?|virements?|prelevements?|adhesions?|contrats?|trains?|billets?|achats?|offres?|dossiers?|articles?|manuscrit|sinistre|cours|cheque)\\b',
  replies:
    "merci pour (?:l'|votre |ton |cette )?invitation|je (?:serai|serais|ne pourrai|ne peux|suis (?:desole|indisponible|pris))|c'est (?:bon|note) pour|a (?:mardi|mercredi|jeudi|vendredi|lundi|demain|tout a l'heure)|(?:peut|pourrait|pourrions|pouvons)-(?:on|nous) (?:decaler|deplacer|reporter)|desolee?",
};

/** German. “Einladung”, “Aktualisierte Einladung”, “Abgesagt”, “Zugesagt” are in public mail filters; the rest has no source. */
const german: CalendarWords = {
  sure: {
    'calendar-invite':
      'termineinladung|besprechungseinladung|besprechungsanfrage|einladung zum termin|einladung zur besprechung|terminanfrage',
    'calendar-update':
      'aktualisierte einladung|einladung aktualisiert|aktualisierter termin|termin aktualisiert|termin geandert|geanderter termin|geanderte einladung|einladung geandert|terminanderung|besprechung aktualisiert|terminaktualisierung',
    'calendar-cancel':
      'abgesagt|abgesagter termin|termin abgesagt|abgesagte besprechung|besprechung abgesagt|einladung storniert|termin storniert|stornierter termin|terminabsage|abgesagte veranstaltung|veranstaltung abgesagt|einladung abgesagt',
    'calendar-accept':
      'zugesagt|zusage|angenommen|akzeptiert|einladung angenommen|termin angenommen|termin zugesagt|besprechung angenommen',
    'calendar-tentative':
      'mit vorbehalt|unter vorbehalt|vorlaufig|vorlaufig zugesagt|vorlaufig angenommen|vorlaufig akzeptiert|vorlaufige zusage|mit vorbehalt zugesagt|mit vorbehalt angenommen|unter vorbehalt angenommen|unter vorbehalt zugesagt|zusage unter vorbehalt|zusage mit vorbehalt|neue uhrzeit vorgeschlagen|neue zeit vorgeschlagen|neuer zeitvorschlag|neuer terminvorschlag|einladung vorlaufig angenommen',
    'calendar-decline': 'abgelehnt|einladung abgelehnt|termin abgelehnt|besprechung abgelehnt|ablehnung',
  },
  open: {
    ...none,
    'calendar-invite': 'einladung|neuer termin|neue einladung|termin|besprechung',
    'calendar-update': 'aktualisiert|aktualisierung|geandert|anderung|verschoben|termin verschoben',
    'calendar-cancel': 'storniert|absage|stornierung|entfallt',
    'calendar-tentative': 'vielleicht',
  },
  endings: ' mit notiz| mit anmerkung| mit hinweis| von einem unbekannten absender| von unbekanntem absender',
  sentences: {
    'calendar-invite':
      'WHO hat (?:sie|dich) (?:zu|zum|zur|zu dem|zu der) (?:folgendem|folgenden|folgender|diesem|dieser|einem|einer)? ?(?:termin|besprechung|veranstaltung)(?: eingeladen)?|(?:sie wurden|du wurdest|sie sind) (?:von WHO )?(?:zu|zum|zur) (?:folgendem|folgenden|folgender|diesem|dieser|einem|einer)? ?(?:termin|besprechung|veranstaltung) eingeladen',
    'calendar-update':
      '(?:dieser termin|diese besprechung|diese veranstaltung|der folgende termin|diese einladung) wurde (?:aktualisiert|geandert|verschoben)|WHO hat (?:diesen termin|diese besprechung|den termin) (?:aktualisiert|geandert|verschoben)',
    'calendar-cancel':
      '(?:dieser termin|diese besprechung|diese veranstaltung|der folgende termin) wurde (?:abgesagt|storniert)(?: und aus (?:ihrem|deinem) kalender entfernt)?|WHO hat (?:diesen termin|diese besprechung|den termin) abgesagt',
    'calendar-accept':
      'WHO hat (?:diese|ihre|deine|die) (?:einladung|besprechung|besprechungsanfrage)(?: zur besprechung)? (?:angenommen|akzeptiert)|WHO hat zugesagt',
    'calendar-tentative':
      'WHO hat (?:diese|ihre|deine|die) (?:einladung|besprechung|besprechungsanfrage) (?:vorlaufig|mit vorbehalt|unter vorbehalt) (?:angenommen|akzeptiert|zugesagt)|WHO hat (?:auf )?(?:diese|ihre|die) einladung mit ["„“]?vielleicht["“”]? (?:beantwortet|geantwortet)|WHO hat (?:vorlaufig|mit vorbehalt|unter vorbehalt) zugesagt|WHO hat (?:eine neue uhrzeit|einen neuen termin|eine andere zeit) vorgeschlagen',
    'calendar-decline':
      'WHO hat (?:diese|ihre|deine|die) (?:einladung|besprechung|besprechungsanfrage) abgelehnt|WHO hat abgesagt',
  },
  labels: { when: 'wann|datum|zeit|datum und uhrzeit|uhrzeit|termin', where: 'wo|ort' },
  business:
    '(?:ihre?|ihren|deine?) (?!demo|termin|besprechung|einladung)|(?:\\S+ ){0,3}(?:bestellungen?|zahlung(?:en)?|kreditkarte\\S*|karte|abonnements?|abo|fluge?|buchung(?:en)?|reservierung|transaktion|agb|bewerbung(?:en)?|ruckerstattung|antrage?|kredit\\S*|lieferung(?:en)?|sendung|pakete?|angebote?|rechnung(?:en)?|anfragen?|uberweisung|lastschrift\\S*|mitgliedschaft|vertrage?|zuge?|tickets?|kauf|beitrage?|konzerte?|manuskript|kursplatz|erstattung|stelle)\\b',
  replies:
    'danke fur die einladung|vielen dank fur (?:die|ihre) einladung|ich (?:bin dabei|komme|kann (?:leider )?nicht|schaffe)|passt (?:mir|uns)|bis (?:dienstag|mittwoch|donnerstag|freitag|montag|morgen|dann)|konnen wir .{0,40}verschieben|leider',
};

/** Spanish. “Invitación actualizada”, “Evento cancelado” are in public mail filters; the rest is knowledge without a source. */
const spanish: CalendarWords = {
  sure: {
    'calendar-invite':
      'invitacion a evento|invitacion al evento|invitacion a reunion|invitacion a la reunion|convocatoria de reunion',
    'calendar-update':
      'invitacion actualizada|evento actualizado|invitacion modificada|evento modificado|reunion actualizada|reunion modificada|convocatoria actualizada',
    'calendar-cancel':
      'cancelado|cancelada|evento cancelado|evento anulado|reunion cancelada|anulado|anulada|invitacion cancelada|cita cancelada|convocatoria cancelada|evento cancelada',
    'calendar-accept':
      'aceptado|aceptada|invitacion aceptada|evento aceptado|reunion aceptada|convocatoria aceptada|aceptado/a|aceptado(a)|aceptada(o)',
    'calendar-tentative':
      'provisional|aceptado provisionalmente|aceptada provisionalmente|provisionalmente aceptado|provisionalmente aceptada|aceptacion provisional|aceptado de forma provisional|aceptada de forma provisional|provisionalmente|tentativo|tentativa|aceptado tentativamente|aceptada tentativamente|nueva hora propuesta|nuevo horario propuesto|propuesta de nueva hora|invitacion aceptada provisionalmente|aceptado con reservas',
    'calendar-decline':
      'rechazado|rechazada|invitacion rechazada|evento rechazado|reunion rechazada|declinado|declinada|rechazado/a|rechazado(a)|convocatoria rechazada',
  },
  open: {
    ...none,
    'calendar-invite': 'invitacion|nuevo evento|nueva invitacion|convocatoria|reunion|cita',
    'calendar-update':
      'actualizado|actualizada|actualizacion|modificado|modificada|cambio de hora|reprogramado|reprogramada|reunion reprogramada',
    'calendar-cancel': 'cancelacion|anulacion',
    'calendar-tentative': 'quizas|tal vez|quiza|por confirmar',
  },
  endings: ' con nota| con una nota| de un remitente desconocido',
  sentences: {
    'calendar-invite':
      'WHO (?:te|le|os|lo) ha invitado (?:al siguiente evento|a este evento|a un evento|a una reunion|a la siguiente reunion|al evento siguiente)|(?:se (?:te|le) ha invitado|has sido invitado|ha sido invitado|te han invitado|le han invitado) (?:al siguiente evento|a este evento|a un evento|a la siguiente reunion|a una reunion)',
    'calendar-update':
      '(?:este evento|esta reunion|esta invitacion|el siguiente evento) (?:ha sido|se ha|fue) (?:actualizad[oa]|modificad[oa]|cambiad[oa]|reprogramad[oa])|WHO ha (?:actualizado|modificado|cambiado) (?:este evento|esta reunion)',
    'calendar-cancel':
      '(?:este evento|esta reunion|el siguiente evento|la siguiente reunion) (?:ha sido|se ha|fue) (?:cancelad[oa]|anulad[oa])(?: y (?:se ha )?(?:eliminado|quitado|retirado) de (?:tu|su) calendario)?|WHO ha cancelado (?:este evento|esta reunion|esta invitacion)',
    'calendar-accept': 'WHO ha aceptado (?:esta|tu|su|la) (?:invitacion|convocatoria|reunion)',
    'calendar-tentative':
      'WHO ha (?:aceptado provisionalmente|aceptado de forma provisional|aceptado tentativamente) (?:esta|tu|su|la) (?:invitacion|convocatoria|reunion)|WHO ha aceptado (?:esta|tu|su) invitacion (?:provisionalmente|de forma provisional)|WHO ha respondido ["«“]?(?:quizas|tal vez|quiza)["»”]? a esta invitacion|WHO ha propuesto (?:una nueva hora|otro horario|un nuevo horario)(?: para (?:este evento|esta reunion))?',
    'calendar-decline': 'WHO ha (?:rechazado|declinado) (?:esta|tu|su|la) (?:invitacion|convocatoria|reunion)',
  },
  labels: { when: 'cuando|fecha|fecha y hora|hora|horario', where: 'donde|lugar|ubicacion' },
  business:
    '(?:tu|tus|su|sus) (?!demo|reunion|cita|invitacion|llamada)|(?:\\S+ ){0,3}(?:pedidos?|pagos?|tarjeta|suscripcion(?:es)?|vuelos?|reservas?|transaccion(?:es)?|condiciones|terminos|candidaturas?|reembolsos?|prestamos?|envios?|paquetes?|presupuestos?|facturas?|solicitud(?:es)?|transferencias?|recibos?|contratos?|trenes|tren|billetes?|compras?|ofertas?|articulos?|conciertos?|creditos?|inscripcion)\\b',
  replies:
    'gracias por la invitacion|(?:no podre|alli estare|ahi estare|me va bien|nos va bien)|nos vemos (?:el|manana)|podemos (?:mover|cambiar|aplazar)|lo siento',
};

export const calendarWords: Record<'en' | 'fr' | 'de' | 'es', CalendarWords> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
};
