import { germanDates } from '../date-words.ts';
import { labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place =
  '(nicht (im (büro|haus|hause|dienst|unternehmen|office)|am (arbeitsplatz|platz|schreibtisch)|in der (firma|kanzlei|praxis)|persönlich erreichbar|erreichbar|verfügbar|anwesend|zu erreichen|per (email|mail) erreichbar|da)|außer haus|außer hause|abwesend|im (wohlverdienten |verdienten )?(urlaub|jahresurlaub|mutterschutz|krankenstand|ausland|sommerurlaub|erholungsurlaub|homeoffice nicht)|in (elternzeit|mutterschutz|urlaub|ferien|karenz|den ferien|meinem urlaub|einer fortbildung)|auf (einer |einem )?(dienstreise|geschäftsreise|reisen|messe|fortbildung|seminar|der messe|schulung)|krank(geschrieben)?|verreist|nur (eingeschränkt|sporadisch|bedingt|schwer|unregelmäßig) (erreichbar|verfügbar)|(ganztägig |den ganzen tag )?in (einem|einer|mehreren) (seminar|workshop|fortbildung|schulung|besprechungen|meetings|terminen|tagung)|bis @date weg|unterwegs|ortsabwesend|out of office|ooo)';
const message =
  '(nachricht|email|mail|anfrage|anliegen|schreiben|mitteilung|bewerbung|support anfrage|kontaktanfrage|eingabe|zuschrift|emails|mails|nachrichten|anruf)';

export const german: Vocabulary = {
  dates: germanDates,
  cues: {
    back: phrases(
      '((wieder|zurück|rückkehr|erreichbar|verfügbar|anwesend|zur verfügung|da|wiederkomme|zurückkehren|zurückkehre|öffnen|geöffnet|wieder im büro|wieder im haus|im büro|im dienst|antworten|beantworten|melde mich|bearbeiten)( wieder| persönlich| gerne| für sie| bin ich| sind wir| erst| im büro| im haus| im hause| erreichbar| zurück| da| dann| ist| ins büro| an meinem arbeitsplatz| am platz| aus dem urlaub| zu ihrer verfügung| voraussichtlich| zur verfügung)*|erst( wieder)?)( ab| am| zum)+( dem| den)?',
      '(nicht|erst)( wieder)? (vor|ab|am)( dem| den)?',
    ),
    backAfter: phrases('((bin|sind|stehe|stehen|werde|können|kann|erreichen|freue)~ )?(wieder|zurück)'),
    until: phrases(
      'bis( einschließlich| einschl\\.?| inklusive| inkl\\.?| und mit| voraussichtlich| zum| zu| (ein)?schließlich| mindestens| ende| auf weiteres)*( dem| den)?',
      '(vom|von|zwischen|zwischen dem|ab dem|ab) ~ (bis|und|bis zum|bis einschließlich|und dem)( einschließlich| zum| inklusive| inkl\\.?| dem)*',
      '(vom|von) ~ -',
    ),
  },
  subjects: {
    awaySubject: labels(
      '(automatische (antwort|abwesenheit)[a-z]* ?:? ?)?(abwesenheits ?(notiz|nachricht|meldung|assistent|benachrichtigung|agent|info|hinweis|antwort|mitteilung)|abwesenheit( vom arbeitsplatz)?|abwesend|automatische abwesenheits*|urlaubs(notiz|nachricht|meldung|benachrichtigung|vertretung)|nicht im (büro|haus|hause|dienst)|außer haus|im urlaub|ich bin (im urlaub|abwesend|nicht im (büro|haus)|derzeit .{1,30})|out of office( notiz| nachricht| antwort)?|urlaub|elternzeit|mutterschutz|betriebsferien|betriebsurlaub)',
      '[^:]{2,40} ist (derzeit |zur zeit |momentan |aktuell )?(nicht im (büro|haus|hause)|im urlaub|abwesend|außer haus)',
    ),
    replySubject: labels(
      '(auto(matische|matisierte|m\\.?)? ?(antwort|rückantwort|antwortmail|rückmeldung|nachricht|email|mail|reply)|autoantwort|auto antwort|autoresponder)( von [^:]{1,40}| auf [^:]{1,60})?',
    ),
    receivedSubject: labels(
      '(automatische )?(eingangs|empfangs) ?(bestätigung|benachrichtigung)( .{0,40})?|bestätigung (des eingangs|ihrer (anfrage|nachricht|mail|email)|des erhalts)( .{0,30})?',
      `(wir haben )?ihre ${message}( .{0,40})? (ist |wurde |haben wir )?(bei uns )?(eingegangen|erhalten|empfangen|angekommen|registriert|übermittelt)`,
      `(vielen dank|danke|besten dank|herzlichen dank) für (ihre ${message}|ihr (anliegen|interesse|schreiben)|die kontaktaufnahme)`,
      '(ticket|vorgang|anfrage|fall|support ?anfrage)(s?nummer)? ?[#:nr.]* ?[a-z]{0,5}-?\\d{3,}( .{0,40})? ?(wurde )?(erstellt|eröffnet|angelegt|eingegangen|registriert)?',
    ),
    bounceSubject: labels(
      '(email|mail|nachrichten) ?fehler',
      'unzustellbar(e|er|es)?( (nachricht|email|mail|sendung an))?|(nachricht|email|mail|ihre (nachricht|email|mail))( an .{1,60})? (ist |war |konnte |wurde )?(unzustellbar|nicht (zugestellt|zustellbar|ausgeliefert)( werden)?|zurückgewiesen|abgelehnt)|nicht zugestellt|nicht zustellbar|unzustellbarkeits(bericht|nachricht|meldung)',
      '(zustellung|übermittlung|auslieferung|zustellversuch|versand|email ?zustellung|mail ?zustellung|nachrichtenzustellung)( der (nachricht|email|mail)| ihrer (nachricht|email|mail))? (ist |endgültig |dauerhaft )*(fehlgeschlagen|gescheitert|nicht möglich|nicht erfolgreich)',
      '(fehler|problem|fehlschlag) (bei|beim|mit) (der |dem )?(email|mail|nachrichten)? ?(zustellung|versand|übermittlung|senden)( .{0,30})?|zustell(ungs)? ?(fehler|problem|bericht|fehlermeldung)( .{0,20})?|fehlgeschlagene (zustellung|übermittlung)|übermittlungsfehler|sendefehler',
      'benachrichtigung (zum|über den|über|zur) (zustell|übermittlungs|liefer)?(status|zustellstatus|zustellung|zustellungsstatus|unzustellbarkeit)( .{0,10})?\\(?(fehler|fehlgeschlagen|failure)?\\)?|(zustell|übermittlungs)status ?(benachrichtigung|bericht)? ?\\(?(fehler|fehlgeschlagen|failure)\\)?|(email|mail|nachricht) zurück an (den )?absender|adresse (wurde )?nicht gefunden|zurück an (den )?absender|rückläufer',
    ),
  },
  phrases: {
    away: phrases(
      `((ich|wir) (bin|befinde mich|sind|befinden uns)|(bin|befinde|sind) (ich|wir|mich)( mich| uns)?|bin|befinde mich) ~?${place}`,
      '(ich|wir) (habe|haben|mache|machen) (derzeit |aktuell |gerade |momentan |bis ~ |vom ~ )?(urlaub|ferien|frei|elternzeit)',
      '(ich )?(arbeite|bin) (am|an|freitags|montags|mittwochs|immer)? ?~ nicht (im büro|im dienst|erreichbar)',
      '(ich |wir )?(gönne|gönnen|nehme|nehmen) (mir|uns)~ (frei|freie tage|auszeit|urlaub|tage|pause)',
      'meiner abwesenheit|meines urlaubs|meines sabbaticals|meiner elternzeit',
    ),
    awayNow: phrases(
      `(derzeit|momentan|zur zeit|zurzeit|aktuell|gegenwärtig|im moment|gerade|vorübergehend)( ~)? ${place}`,
    ),
    awayComing: phrases(`(ich|wir|werde|werden) (werde|werden|ich|wir) ~?${place}( sein)?`),
    closed: phrases(
      '(unser|unsere|das|die|der|wir|unsere) ?(büro|büros|firma|kanzlei|praxis|geschäft|betrieb|unternehmen|geschäftsstelle|niederlassung|team|abteilung|geschäftsräume|laden)? ?(ist|sind|bleibt|bleiben|haben|hat|machen|macht) ~?(geschlossen|betriebsferien|betriebsurlaub|betriebsruhe|betriebsferien)',
      '(in der zeit )?(vom|bis) ~ (geschlossen|betriebsferien|betriebsurlaub|betriebsruhe)',
    ),
    returning: phrases(
      '(bis|bis einschließlich|bis zum|bis inkl\\.?|bis inklusive|bis und mit|bis auf|bis voraussichtlich)( zum| dem)? (@date|ende|anfang|mitte|weiteres|einschließlich|nächste|kommende)',
      '(vom|von|zwischen|ab) @date~? (bis|und|-)( zum| einschließlich| dem)? @date',
      '(ab|am)( dem)? @date~? (wieder|zurück)|(wieder|zurück|erreichbar|rückkehr)( ~)? (ab|am)( dem)? @date|(wieder|zurück) (ab|am|im|in|ins)|erst wieder|@date ?- ?@date|(wieder|zurück) (erreichbar|im büro|für sie|da|zurück)|nicht vor dem',
    ),
    limitedAccess: phrases(
      '(keinen|kein|nur|begrenzten?|eingeschränkten?|eingeschränkt|unregelmäßigen?|beschränkten?|sporadischen?|seltenen?|limitierten?|bedingten?|ohne) ~?(zugriff|zugang|internet|erreichbar*|mails?|emails?|nachrichten|abrufen|lesen|empfang)',
      '(kann|können|werde|lese|lesen)~ erst~ (antworten|beantworten|lesen|melden|wieder|reagieren)',
      '(emails?|mails?|nachrichten|posteingang|postfach) ~?(nicht|nur (selten|sporadisch|gelegentlich|unregelmäßig|eingeschränkt|vereinzelt)|unregelmäßig|gelegentlich|sporadisch|selten|kaum) ~?(abrufen|abrufe|lesen|lese|beantworten|beantworte|bearbeiten|prüfen|gelesen|abgerufen|bearbeitet|beantwortet)?',
      '(antwort|beantwortung|bearbeitung|rückmeldung|antworten|reaktion) ~?(verzöger*|später|länger|dauern|verspätet)|(verzögerung|verzögerungen|zeitverzögert|verzögert|verspätet)',
    ),
    standIn: phrases(
      '(dringend*|eiligen?|eilig|notfall|notfällen|notfälle|unaufschiebbar*|zwischenzeit|zwischenzeitlich|rückfragen|fragen|fällen|abwesenheit|dieser zeit|fällen|wichtigen|anliegen|fall|zeitkritisch*) ~(wenden|wende|kontakt*|erreichen|hilft|helfen|anruf*|rufen|steht|stehen|schreiben|melden|mail an|email an|telefon*|handy|mobil|kollegen|kollegin|zur verfügung|an frau|an herrn|vertret*|unter)',
      '(wenden sie sich|bitte wenden|wendet euch|wende dich|kontaktieren sie|rufen sie|erreichen sie|schreiben sie|melden sie sich|kontaktiere|steht ihnen|stehen ihnen) ~(dringend*|zwischenzeit|abwesenheit|kolleg*|frau|herrn?|zentrale|vertretung|team|unter|verfügung|an|bei)',
      '(vertretung|vertretungsweise|vertritt mich|vertreten mich|vertreten durch|vertreten von|meine vertretung|mein vertreter|stellvertret*|in vertretung)|(während|in) (meiner|dieser|unserer) (abwesenheit|zeit)|während (meines|unseres) urlaubs',
      '(mein|meine|meinen|meiner|meinem) (kolleg*|assistent*|mitarbeiter*|sekretariat|team|stellvertret*|vorgesetzt*)( [a-z]+){0,4} (hilft|helfen|steht|stehen|wird|kümmert|übernimmt|wenden|erreichen|unterstützt|gerne|weiter)',
    ),
    onReturn: phrases(
      '(nach|bei|mit|seit) (meiner|unserer|der) (rückkehr|rückkunft|wiederkehr)|(sind wir|bin ich|stehen wir|stehe ich) (ab @date |dann )?(gerne )?wieder (gerne |wie gewohnt )?(für sie|zu ihrer|persönlich)|nach meinem urlaub|nach dem urlaub|sobald ich (wieder|zurück)|wenn ich (wieder|zurück)|sobald (wie|als) möglich nach|bei meiner rückkehr|nach meiner rückkehr|im anschluss an meinen urlaub',
      '(melde|melden|antworte|antworten|beantworte|beantworten|bearbeite|bearbeiten|lese|kümmere|rückmeldung|bearbeitet|beantwortet|gelesen) ~(danach|anschließend|im anschluss|ab dem|ab @date|am @date|rückkehr|zurück bin|wieder da bin|wieder im)',
      '(ab dem|ab|am|danach) ~ (bearbeite|beantworte|beantworten|bearbeiten|melde|antworte|lese|kümmere)',
    ),
    unread: phrases(
      `(ihre?|eure|deine|diese|eingehende|eingegangene|die) ${message} (wird|werden|wurde) ~?(nicht|automatisch|erst|weder) ~?(weitergeleitet|gelesen|bearbeitet|gelöscht|weiterverarbeitet|beantwortet|abgerufen|umgeleitet)`,
      '(wird|werden) (in dieser zeit |währenddessen |während meiner abwesenheit |automatisch )*(nicht (automatisch )?|weder ~)(weitergeleitet|gelesen|bearbeitet|abgerufen)|(postfach|account|adresse|mailbox) ~(nicht (mehr )?)(gelesen|abgerufen|betreut|bearbeitet|genutzt|aktiv|überwacht)|keine weiterleitung',
    ),
    awayTitle: phrases(
      '^[^a-z0-9]*(heute )?(abwesenheitsnotiz|abwesenheit|abwesenheits(nachricht|meldung|info|hinweis)|abwesend|nicht im (büro|haus|hause)|außer haus|im urlaub|urlaub|elternzeit|out of office|betriebsferien|betriebsurlaub)( (bis|vom|von|ab|wegen|am|heute|-|:|/)|[.,;:!\\n-]|$)',
      '\\n(abwesenheitsnotiz|abwesenheits(nachricht|meldung)|abwesend)(?=\\n|:| bis)',
    ),
    thanks: phrases(
      `(vielen dank|danke|besten dank|herzlichen dank|vielen lieben dank|danke schön|dankeschön)( sehr| schön| vielmals)? für (ihre?n?|eure|deine|die|das) ?((freundliche|freundlichen|geschätzte|werte|rasche) )?(${message}|interesse|kontaktaufnahme|kontaktanfrage|zusendung|verständnis)?`,
      `ich habe ihre ${message} erhalten`,
    ),
    replyLabel: phrases(
      '(dies|das|hierbei|hier|diese (nachricht|mail|email)|es)( ist| handelt( es)? sich| handelt es sich( hierbei)?|handelt)( hier| hierbei)?( um)? (eine|ein) ?(automat*|systemgenerierte|maschinelle|maschinell erstellte|maschinell erzeugte|automatisch (erstellte|generierte|erzeugte|versendete|verschickte)) ?(generierte |erstellte |erzeugte )?(antwort|antwortmail|eingangsbestätigung|empfangsbestätigung|abwesenheits*|rückmeldung|antwort[a-z]*|bestätigung)',
      '(automatische|automatisierte|automatisch (generierte|erstellte|erzeugte|versendete)) (antwort*|eingangsbestätigung|empfangsbestätigung|rückantwort|abwesenheits*|rückmeldung|bestätigung)',
      '(bestätigung|antwort|antwortmail|rückmeldung) (wurde|ist|wird) (maschinell|automatisch)',
    ),
    machineLabel: phrases(
      'automatisch(e|en) (nachricht|mail|email|mitteilung|info|information)',
      '(nachricht|email|mail|mitteilung|schreiben|bestätigung)?( (wurde|ist|wird))?( ~)? ?(automatisch|maschinell|automatisiert|vom system|systemseitig|systemgeneriert*)( (von ~ )?(generiert*|erstellt*|erzeugt*|versendet*|verschickt*|versandt*|gesendet*|zugestellt))?',
      '(bitte )?(antworten sie (bitte )?nicht( direkt)? auf|nicht (direkt )?auf diese (nachricht|email|mail)( zu)? ?(antworten)?|nicht antworten|auf diese (email|mail|nachricht) (kann|nicht)|keine antwort auf diese|(postfach|adresse|absenderadresse)( ~)? nicht (überwacht|gelesen|abgerufen))',
    ),
    received: phrases(
      `(ihre|eure|deine|ihr|der eingang ihrer|den eingang ihrer|eingang ihrer|erhalt ihrer|den erhalt ihrer|den erhalt ihres|eingang ihres) ((freundliche|neue|letzte|obige|obengenannte) )?${message}( ~)? (erhalten|eingegangen|angekommen|empfangen|bestätig*|registriert|aufgenommen|übermittelt|erfasst|weitergeleitet|zugestellt worden|bei uns|in bearbeitung|an die zuständige*)`,
      `(bestätigen|bestätigt|bestätige|haben|habe|bestätigung) (wir |ich |hiermit |ihnen |gerne |den |der |das )*(erhalt|eingang|empfang|ihre ${message}) ?~?(erhalten|eingegangen|ihre*|ihres|der|$|\\.)`,
    ),
    contactThanks: phrases(
      '(vielen dank|danke|besten dank|herzlichen dank)( ,)?( dass sie| für die| für ihre| für das| für ihr) ?(uns )?(kontaktieren|kontaktiert|kontaktaufnahme|anfrage|interesse|kontakt|geschrieben|anliegen|bewerbung|sich an)( ~)?( uns| wenden| gewandt| gewendet)?',
      'sie haben (die|den|das|unser*|uns)~ (kontaktiert|erreicht|angeschrieben|geschrieben)',
      '(danke|dank|schön|freuen uns),? dass sie ~(kontaktiert|gewandt|gewendet|wenden|geschrieben|geschrieben haben|interessieren|interesse)',
    ),
    team: phrases(
      '(ein|eine|einer|eines|unser|unsere|das|der|die) ?(unserer |unseres )?(mitarbeiter*|kundenberater*|kundenservice*|kundendienst|supportteam|support team|serviceteam|service team|team|ansprechpartner*|berater*|sachbearbeiter*|expert*|zuständige*|fachabteilung|abteilung|techniker*|support|vertriebsteam)( ~)? (wird|werden|kümmert|kümmern|meldet|melden|bearbeite*|prüft|setzt|setzen|beantwortet|antwortet|steht|nimmt|erreichen)',
      '(innerhalb|binnen|in|innert)( von| der nächsten| den nächsten| spätestens| maximal| ca\\.?| etwa| eines)* ?(\\d+|zwei|drei|vier|fünf|weniger|zwei bis drei|ein bis zwei|24|48|kürze|wenigen|arbeitstages|werktages)( ?(-|bis|oder) ?(\\d+|zwei|drei))? ?(werk|arbeits|geschäfts)?(tagen?|tage|stunden|std)?',
    ),
    queue: phrases(
      '(in der reihenfolge|reihenfolge (ihres|des|der)|schnellstmöglich|baldmöglichst|schnellst möglich|(hohen?|erhöhten?|großen?|vielen|zahlreichen|starken) (aufkommen*|anzahl|anfrage*|nachfrage|anfragevolumen|menge|zahl)|aufkommens)',
      '(nachricht|anfrage|mail|email|anliegen) ist uns wichtig|(nachrichten|anfragen|mails|emails) werden~ (bearbeitet|beantwortet|gelesen)|von \\d{1,2}([:.]\\d\\d)?( uhr)? bis \\d{1,2}([:.]\\d\\d)? uhr',
      '(öffnungszeiten|geschäftszeiten|servicezeiten|bürozeiten|sprechzeiten|supportzeiten|werktags)|(von mehrfach*|nicht (erneut|nochmals|noch einmal|mehrfach) ~?(senden|zu senden|schreiben|anfragen)|bitte ~?von (rückfragen|weiteren) ~?abzusehen|sehen sie (bitte )?von (nachfragen|rückfragen|weiteren|mehrfach*))|faq*|hilfebereich|hilfe center',
      '(wird|werden) (nun |jetzt |umgehend |schnellstmöglich |derzeit |von |zeitnah )*(bearbeitet|geprüft|an die zuständige*|weitergeleitet an|zugewiesen|bearbeiten)',
    ),
    soon: phrases(
      '(wir|ihnen|mitarbeiter|team|ich|uns) (werden|melden|antworten|bearbeiten|kümmern|setzen|bemühen|wird|kommen|prüfen|beantworten|nehmen|werde)( (uns|wir|sie|ihnen|ihre?|uns|mich|diese|schnellst*|so|umgehend|um|darum|auf|es|das|anliegen|anfrage))*|melden (wir )?uns|meldet sich|setzt sich|setzen wir uns',
      'so (schnell|bald|rasch) (wie|als) möglich|(schnellst|baldmöglichst|schnellstmöglich*|umgehend|zeitnah|in kürze|demnächst|alsbald|kurzfristig)',
    ),
    ticket: phrases(
      '(ticket|vorgangs|fall|bearbeitungs|referenz|anfrage|kunden|support|auftrags|akten|vorgang|anliegen)?( |-)?(nummer|nr|id|ticket|zeichen|vorgang|code|ticketnummer|vorgangsnummer|fallnummer|bearbeitungsnummer|referenznummer|anfragenummer|aktenzeichen|geschäftszeichen|ticket nr|ticket id)( (lautet|ist|wurde|die|der|unter|für|ihre|dafür|hierfür|zu|anfrage|nummer|vergeben))*[.: ]* ?[\\[(]?#? ?(?=[a-z/-]{0,9}\\d)[a-z]{0,5}[-/]?\\d[\\d/-]{2,}',
      '(ein|das|ihr) (support ?)?(ticket|vorgang) (wurde |ist )?(erstellt|eröffnet|angelegt|erfasst)',
      '#\\d{3,}',
      '\\[[a-z]{2,8}[- #]?\\d{3,}\\]',
    ),
    undelivered: phrases(
      '(zustellung|zustellen|senden|versenden|versand|übermittlung|übermitteln) (ihrer|der|dieser) (nachricht|email|mail)~ (problem|fehler)|konnten~ (nachricht|email|mail) nicht an',
      '(nachricht|email|mail|nachrichten|mails)~ (konnte|konnten|kann|können|wurde|wurden|ist|war|wird)~ (nicht( an| erfolgreich| .{1,40})?( werden)? ?(zugestellt|ausgeliefert|zustellbar|übermittelt|gesendet|weitergeleitet|überbracht|empfangen|abgeliefert)|unzustellbar|zurückgewiesen|abgelehnt|abgewiesen|blockiert|zurückgeschickt|zurückgesendet|verweigert|zurückgesandt|endgültig)',
      '(zustellung|übermittlung|auslieferung|zustellversuch|zustellversuche|versand)~ (ist |sind |war |waren |konnte |wurde |endgültig |dauerhaft )*(fehlgeschlagen|gescheitert|nicht möglich|nicht erfolgreich|abgebrochen|nicht erfolgen|unmöglich|eingestellt)',
      '(empfänger*|personen|gruppen)~ (nachricht|email|mail) nicht (erhalten|erreicht)|(nachricht|email|mail)~ (empfänger|adressaten) nicht (erreicht|erhalten)|(nachricht|email|mail) nicht~ (zustellen|ausliefern|übermitteln)',
      '((nachricht|email|mail) (nicht (zugestellt|zustellbar|ausgeliefert)|unzustellbar)|unzustellbare (nachricht|mail|email)|dauerhafter fehler|permanenter fehler|schwerwiegender fehler|zurück an (den )?absender|unzustellbarkeitsbericht|an den absender zurück*|(fehler|problem) (bei|beim) (der )?(zustellung|zustellen|übermittlung))',
    ),
    badAddress: phrases(
      '(adresse|empfänger*|benutzer|postfach|konto|domain|domäne|mailbox|email ?adresse|emailadresse|mailadresse|benutzerkonto|host|user|server|nutzer)~ (nicht (gefunden|existiert|gefunden werden|bekannt|gültig|vorhanden|mehr|ermittelt|verfügbar|erreichbar|aktiv|aufgelöst|existent)|existiert( leider)? nicht|unbekannt|ungültig|voll|überfüllt|deaktiviert|gesperrt|gelöscht|überschritten|fehlerhaft|abgelehnt|nimmt keine|kann keine|keine (nachrichten|mails|emails)|existiere nicht|gibt es nicht|nicht existiert|ist nicht|wurde nicht gefunden|(scheint )?falsch)|(wurde|konnte) (auf|bei|unter) ~nicht gefunden',
      '(unbekannter|ungültige|unbekannte|falsche|ungültiger|nicht existierende*) (empfänger*|benutzer|adresse|email ?adresse|domain)|(speicherplatz|quota|kontingent|postfachgröße|speicher|größenbeschränkung|maximale größe) ~?(überschritten|erschöpft|voll|erreicht)|zugriff verweigert|(prüfen|überprüfen|kontrollieren) ~(adresse|schreibweise|empfänger*)|(tippfehler|schreibfehler)',
    ),
    mailSystem: phrases(
      '(mail|email|nachrichten)? ?(system|server|zustellsystem|mailserver|emailserver|mailsystem|zustelldienst|gateway)( ~)?|mailer daemon|postmaster|(automatisch|maschinell) (erzeugt|erstellt|generiert)|fehlermeldung|fehlercode|diagnose*|(gegenstelle|remoteserver|remote server|zielserver|empfangsserver)|smtp',
      '(folgende|folgenden|folgender|diese|diesen|nachstehende|unten) (empfänger*|adresse*|fehler*|personen|gruppen|grund)( oder gruppen| oder verteilergruppen)?|ursprüngliche nachricht|(einen?|einem) oder mehreren? empfänger*|(grund|ursache|begründung|fehler) ?:|antwort des ~servers',
    ),
    delayed: phrases(
      '(verzögert*|verzögerung|verspätet*|zurückgestellt|warteschlange)|(weiter|weiterhin|erneut|noch einmal|nochmals|weitere) ~?(versuch*|zugestellt|zuzustellen|zustellversuch*)|noch nicht (zugestellt|ausgeliefert|übermittelt)|(nur )?(eine|als) warnung|(keine|nichts) (aktion|weiteren|weiteres|zu (tun|unternehmen))|müssen (sie )?(nichts|die nachricht nicht)',
    ),
    personal: phrases(
      '(du (hast|bist|kannst|mir|magst|willst|könntest|hattest)|(hast|kannst|bist|magst|könntest|willst) du|deine|deinen|dein|dir (die|das|den|noch|gleich|morgen)|bis (dann|bald|gleich|später|nachher|morgen[,!.]?$)|lass uns|lassen sie uns|wollen wir|sollen wir|können wir|könnten wir|treffen wir|sprechen wir|telefonieren wir|machen wir|verschieben wir|können sie|könnten sie|haben sie|hätten sie|sind sie|würden sie|wären sie|passt (es|das|ihnen|mir|dir)|passt uns|geht klar|melde dich|gib mir|sag mir|geben sie mir|sagen sie mir|schicken sie mir|senden sie mir|rufen sie mich (morgen|heute))',
      'ich (habe|hab|hatte) (es |das |die |den |mir |mich |gerade |heute |gestern |noch |schon |inzwischen |leider |ihnen |dir |mit |eben |ihre? |ihren |eine |ein |einen |nur |am |nun |jetzt |dazu |keine |kurz )+~?(gelesen|angesehen|angeschaut|gesehen|gesprochen|besprochen|weitergeleitet|geschickt|gesendet|geprüft|unterschrieben|versucht|verpasst|vergessen|überlegt|fragen|frage|gefragt|durchgesehen|angerufen|bekommen|zurückbekommen|getroffen|abgestimmt|interesse|erreicht|abgelegt|gefreut)',
      '(ich (finde|denke|glaube|schlage|möchte|würde|hätte|schaue|schau|lese (es|das|sie|ihn)|prüfe|schicke|sende|rufe|freue mich auf (das|unser|ihr|den|die|ein gespräch)|wollte|brauche|komme|sehe|nehme|hoffe,? (sie|es|dir)|kläre|bespreche|bin (einverstanden|interessiert|gespannt|wieder da|wieder zurück|seit|gestern|heute (wieder )?(erreichbar|da|im büro)|zurück aus)|unterschreibe|schaffe))|(wie (besprochen|vereinbart|versprochen|abgesprochen|gewünscht))|anbei|im anhang|klingt gut|passt (gut|perfekt)|einverstanden|gerne (am|morgen|um|heute|nächste|treffen)|kein problem|alles klar|gute nachricht*|kurze frage|entschuldigen sie|entschuldige|entschuldigung|sorry (für|wegen|dass|die|das|ich)|tut mir leid|verzeihung|heute abend|bevor ich|vor meinem urlaub|vorher (noch|kurz|telefonieren|sprechen)',
      '(ihr|ihre|ihrem|ihren|unser|unserem|das|dem|den|der|die|unseren) ?(neues? |letztes? |aktualisiert[a-z]+ )?(angebot|angebots|angebote|vertrag|präsentation|vorschlag|preise|demo|entwurf|unterlagen|dokument|dokumente|rechnung|termin|kalkulation|konzept|projekt|broschüre|besprechung|meeting|auftrag|budget|datei|zeichnung|workshop|kick off)',
      '(war|waren|hatte|gewesen|war ich) (letzte |vergangene |gestern |die letzten |leider |einige |ich |diese |bis |auf |vorige )*~?(im urlaub|urlaub|krank|unterwegs|nicht im büro|abwesend|außer haus|auf (reisen|dienstreise)|elternzeit)|(aus dem urlaub zurück|zurück aus dem urlaub|seit (heute|gestern|montag) (wieder|zurück))|zurückgekommen|kam ~zurück|kommt ~zurück|andere adresse|richtige adresse|neue adresse|(meine|meine letzte|die) (mail|nachricht|email) (an (sie|dich|herrn|frau|ihn))',
    ),
    greeting: phrases(
      '^(hallo|guten (tag|morgen|abend)|sehr geehrte|liebe|lieber|grüß gott|grüezi|moin|servus|werte)( (damen und herren|zusammen|absender*|kund*|und kunden|kolleg*|und kollegen|partner*|geschäftspartner*|interessent*|alle|alle zusammen|geehrte*|absenderin))*( ?[,.!\\n]|$)',
    ),
    about: phrases(
      '(ihre|deine|eure|seine|meine|die|eine|der|dem|den) (abwesenheits*|automatische (antwort|abwesenheits*)|autoantwort|out of office|auto ?reply|fehlermeldung|abwesenheitsassistent|unzustellbarkeits*) (war|ist (noch|immer)|sagt|sagte|hat|haben|von|noch|bekommen|erhalten|läuft|einzurichten|einrichten|kam|lief|ging|ausschalten|abschalten|gesehen|mit|dass|vergessen|zu|im|und)',
      '(abwesenheitsnotiz|abwesenheitsassistent|autoresponder|automatische antworten|abwesenheitsnachricht)* ?(einrichten|aktivieren|deaktivieren|ausgeschaltet|eingeschaltet|ausschalten|abschalten|einstellen|formulieren|ignorieren|vorlage*|muster)|(ignorieren|vergessen|entschuldig*|sorry) ~(automat*|abwesenheits*)',
      'abbestellen|abmelden|newsletter|webinar|tipps|vorlagen|ratgeber|im browser|weiterlesen|mehr erfahren|checkliste|rundbrief|zustellbarkeit|bounce ?rate|leitfaden|hard bounces',
    ),
    parcel: phrases(
      'paket|pakete|päckchen|sendungsnummer|sendungsverfolgung|zusteller|lieferung|ware|waren|spedition|palette|paletten|filiale|packstation|dhl|hermes|lkw|fracht|einschreiben|briefe?|lieferschein',
    ),
  },
};
