import { germanDates } from '../date-words.ts';
import { commonWords, labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place =
  '(nicht (im (büro|haus|hause|dienst|unternehmen|office)|am (arbeitsplatz|platz|schreibtisch)|in der (firma|kanzlei|praxis)|persönlich erreichbar|erreichbar|verfügbar|anwesend|zu erreichen|per (email|mail) erreichbar|da)|außer haus|außer hause|abwesend|im (wohlverdienten |verdienten )?(urlaub|jahresurlaub|mutterschutz|krankenstand|ausland|sommerurlaub|erholungsurlaub|homeoffice nicht)|in (elternzeit|mutterschutz|urlaub|ferien|karenz|den ferien|meinem urlaub|einer fortbildung)|auf (einer |einem )?(dienstreise|geschäftsreise|reisen|messe|fortbildung|seminar|der messe|schulung)|krank(geschrieben)?|verreist|nur (eingeschränkt|sporadisch|bedingt|schwer|unregelmäßig) (erreichbar|verfügbar)|(ganztägig |den ganzen tag )?in (einem|einer|mehreren) (seminar|workshop|fortbildung|schulung|besprechungen|meetings|terminen|tagung)|bis @date weg|unterwegs|ortsabwesend|out of office|ooo)';
const message =
  '(nachricht|email|mail|anfrage|anliegen|schreiben|mitteilung|bewerbung|support anfrage|kontaktanfrage|eingabe|zuschrift|emails|mails|nachrichten|anruf)';

export const german: Vocabulary = {
  dates: germanDates,
  common: commonWords(
    'ich sie der die das und ist bin nicht ihre ihr ihren wir mit von zu im bis ein eine einen den dem',
    'auf fur fuer uns urlaub danke wird wurde werden kann bitte hallo guten heute ab wieder zum zur als',
    'konnte empfanger abwesend nachricht dringend notfall',
    'adresse benutzer unbekannt postfach unter dieser diese mehr zustellung email',
  ),
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
    receivedHint: labels(
      'ihre (bewerbung|anfrage|nachricht|email|mail|supportanfrage|rechnung)( (nr|nummer)?.? ?#?[a-z-]*\\d+)?( .{0,30})?',
    ),
    awayHint: labels(
      'abwesend|abwesenheit|(im )?urlaub|urlaubszeit|nicht (da|im büro|im haus)|elternzeit|dienstreise|auf dienstreise|krank|betriebsferien|betriebsruhe|betriebsurlaub|büro geschlossen|(unser )?büro ist geschlossen|feiertage?|gleittag|weihnachtspause|weihnachtsferien',
    ),
    awaySubject: labels(
      '(automatische (antwort|abwesenheit)[a-z]* ?:? ?)?(abwesenheits ?(notiz|nachricht|meldung|assistent|benachrichtigung|agent|info|hinweis|antwort|mitteilung)|abwesenheit( vom arbeitsplatz)?|abwesend|automatische abwesenheits*|urlaubs(notiz|nachricht|meldung|benachrichtigung|vertretung)|nicht im (büro|haus|hause|dienst)|außer haus|im urlaub|ich bin (im urlaub|abwesend|nicht im (büro|haus)|derzeit .{1,30})|out of office( notiz| nachricht| antwort)?|urlaub|elternzeit|mutterschutz|betriebsferien|betriebsurlaub)',
      '[^:]{2,40} ist (derzeit |zur zeit |momentan |aktuell )?(nicht im (büro|haus|hause)|im urlaub|abwesend|außer haus)',
    ),
    replySubject: labels(
      '(neue|änderung der|geänderte) (email|mail)?( |)?adresse( .{0,30})?|automatische (nachricht|mitteilung|antwort)|nicht mehr (im unternehmen|tätig)( .{0,30})?|postfach (deaktiviert|inaktiv|nicht mehr aktiv)',
      '(auto(matische|matisierte|m\\.?)? ?(antwort|rückantwort|antwortmail|rückmeldung|nachricht|email|mail|reply)|autoantwort|auto antwort|autoresponder)( von [^:]{1,40}| auf [^:]{1,60})?',
    ),
    receivedSubject: labels(
      '(automatische )?(eingangs|empfangs) ?(bestätigung|benachrichtigung)( .{0,40})?|bestätigung (des eingangs|ihrer (anfrage|nachricht|mail|email)|des erhalts)( .{0,30})?',
      `(wir haben )?ihre ${message}( .{0,40})? (ist |wurde |haben wir )?(bei uns )?(eingegangen|erhalten|empfangen|angekommen|registriert|übermittelt)`,
      `(vielen dank|danke|besten dank|herzlichen dank) für (ihre ${message}|ihr (anliegen|interesse|schreiben)|die kontaktaufnahme)`,
      '(ticket|vorgang|anfrage|fall|support ?anfrage)(s?nummer)? ?[#:nr.]* ?[a-z]{0,5}-?\\d{3,}( .{0,40})? ?(wurde )?(erstellt|eröffnet|angelegt|eingegangen|registriert)?',
    ),
    bounceSubject: labels(
      '(fehler|problem) (beim|bei|im) (senden|versand|zustellen|versenden)( .{0,30})?|(zustellung|versand|übermittlung) (fehlgeschlagen|gescheitert|nicht möglich)|(nachricht|email|mail) (blockiert|zurückgewiesen|abgelehnt|nicht zugestellt|unzustellbar|nicht übermittelt)|empfänger unbekannt',
      '(email|mail|nachrichten) ?fehler',
      'unzustellbar(e|er|es)?( (nachricht|email|mail|sendung an))?|(nachricht|email|mail|ihre (nachricht|email|mail))( an .{1,60})? (ist |war |konnte |wurde )?(unzustellbar|nicht (zugestellt|zustellbar|ausgeliefert)( werden)?|zurückgewiesen|abgelehnt)|nicht zugestellt|nicht zustellbar|unzustellbarkeits(bericht|nachricht|meldung)',
      '(zustellung|übermittlung|auslieferung|zustellversuch|versand|email ?zustellung|mail ?zustellung|nachrichtenzustellung)( der (nachricht|email|mail)| ihrer (nachricht|email|mail))? (ist |endgültig |dauerhaft )*(fehlgeschlagen|gescheitert|nicht möglich|nicht erfolgreich)',
      '(fehler|problem|fehlschlag) (bei|beim|mit) (der |dem )?(email|mail|nachrichten)? ?(zustellung|versand|übermittlung|senden)( .{0,30})?|zustell(ungs)? ?(fehler|problem|bericht|fehlermeldung)( .{0,20})?|fehlgeschlagene (zustellung|übermittlung)|übermittlungsfehler|sendefehler',
      'benachrichtigung (zum|über den|über|zur) (zustell|übermittlungs|liefer)?(status|zustellstatus|zustellung|zustellungsstatus|unzustellbarkeit)( .{0,10})?\\(?(fehler|fehlgeschlagen|failure)?\\)?|(zustell|übermittlungs)status ?(benachrichtigung|bericht)? ?\\(?(fehler|fehlgeschlagen|failure)\\)?|(email|mail|nachricht) zurück an (den )?absender|adresse (wurde )?nicht gefunden|zurück an (den )?absender|rückläufer',
    ),
  },
  phrases: {
    challenge: phrases(
      '(bestätigen|beweisen|verifizieren)~ (mensch|roboter|absender|identität)|(klicken|link)~ (mensch|nachricht~ zugestellt|freigegeben)|(spam|absender) ?(schutz|prüfung|filter|verifizierung)',
    ),
    patience: phrases(
      '(haben sie|bitte|um|danke für|vielen dank für)~ (geduld|verständnis)|bitte beachten sie, dass ich|der reihe nach|postfach wird~ geleert|noch einmal (danach|nach)|danach noch einmal|hören sie von uns|nimmt ihre nachrichten|liest (emails?|mails?) nur',
    ),
    absenceWord: phrases(
      'wochenende|abgeordnet|auszeit|flieger|krank|offline|dienstfrei|freigestellt',
      'urlaub|(jahres|erholungs|sonder|resturlaub|oster|weihnachts|sommer)urlaub|elternzeit|mutterschutz|krankgeschrieben|krankenstand|dienstreise|geschäftsreise|messe|fortbildung|schulung|klausurtagung|klausur|tagung|kongress|feiertag*|brückentag*|betriebsferien|betriebsruhe|inventur|operation|reha|trauerfall*|sabbatical|forschungs[a-z]*semester|freisemester|gleittag|überstunden|abwesen*|nicht im (büro|haus|dienst)|außer haus|flitterwochen|skifahren|ferien|freier tag|ganztägig|babyglück|falle~ aus|geschlossen|nachwuchs',
    ),
    mailboxState: phrases(
      'empfängeradresse (abgelehnt|unbekannt)|(keinen|kein|nicht genug) speicherplatz|versuche eingestellt',
      '(gruppe|adresse)~ (existiert möglicherweise|schreiben wollten)|keine nachrichten veröffentlichen|rcpt to|recipientnotfound|smtp fehler|no such recipient|host unbekannt|(empfängerserver|zielserver|remoteserver|server des empfängers|entfernten? (mail)?server)~ (abgewiesen|abgelehnt|zurückgewiesen)|sperrliste|blacklist|zulässige größe|schwere fehler',
      'postfach (des|der|von)~ voll|(kann|nimmt|nehmen|können)~ keine (neuen |weiteren )?(nachrichten|emails|mails|nachricht)|(empfänger|benutzer|konto) (ist |wurde )?(unbekannt|nicht gefunden|deaktiviert|existiert nicht)|unbekannter (empfänger|benutzer)|domain~ (existiert nicht|nicht existiert|nicht gefunden|unbekannt)',
    ),
    noReply: phrases(
      '(antworten sie (bitte )?nicht|nicht (auf diese [a-z]+ )?(antworten|zu antworten)|nicht beantwortet|keine antwort|rückfragen an diese)',
    ),
    redirect: phrases(
      'leiten sie~ (weiter|an)|(sie erreichen|erreichen sie) mich',
      '(bitte|sie|ich bitte) ~?(wenden|nutzen|richten|schreiben|kontaktieren|verwenden|senden|schicken|adressieren|melden|rufen|benutzen|aktualisieren)',
      '(neue[rn]?|ihr|ihre) (neue[rn]? )?(ansprechpartner*|kontakt*|adresse|email ?adresse)|kontaktformular|wenden sie sich|richten sie',
    ),
    gone: phrases(
      'arbeitet nicht mehr|arbeite nicht mehr|(unaufgefordert*|unverlangt*)~ (werbung|angebote|mails|zusendung*)|an diese adresse werden (automatisch|nicht)|kontaktdaten~ geändert|(erreichen|finden) (sie|mich)( sie)?( mich)? (jetzt|nun|ab sofort|künftig)',
      '(adresse|postfach|konto) (rufe|lese|nutze|verwende) ich nicht|(bin|erreichen sie mich)( ich)? (jetzt|nun|künftig|ab sofort) unter|(stelle|position|abteilung)~ (gestrichen|aufgelöst|weggefallen|entfallen)|antworten an diese~ (nicht|keine)',
      'nicht (mehr|länger) ~?(unternehmen|firma|tätig|beschäftigt|bei uns|hause|arbeitet|arbeite|dabei|zuständig|mitarbeiter*|teil|erreichbar unter|angestellt)|(hat|habe|haben) (unser|die|das|den|unsere|mein)~ (verlassen)|(unternehmen|firma|haus)~ verlassen|(ausgeschieden|scheide aus|scheidet aus|im ruhestand|in rente|in den ruhestand|mein letzter arbeitstag|verstorben)',
      '(postfach|mailbox|emailkonto|konto|account|adresse|emailadresse|email adresse|mailadresse|posteingang)( [a-z]+)? (wird|ist|wurde|werden)~ (nicht (mehr|länger|überwacht|gelesen|abgerufen)|gelöscht|deaktiviert|abgeschaltet|geschlossen|stillgelegt|abgestellt|eingestellt|inaktiv)',
      '(email ?adresse|mailadresse|adresse|kontaktdaten)~ (geändert|ändert|neue|umgestellt)|neue (email ?|mail)?adresse|(künftig|zukünftig|ab sofort|in zukunft|fortan)~ (an|unter|über|adresse|nur)',
    ),
    urgency: phrases(
      "wenn's (eilt|brennt|dringend ist)|wenn es (eilt|dringend ist|brennt)",
      '(nur|ausschließlich) (im|in|bei) (notfall|notfällen|dringend*)|notfall ?:',
      '(in |bei )?(dringend|eilig|unaufschiebbar|akut|wichtig|zeitkritisch)(e|en|er|em|es)? (fall|fälle|fällen|angelegenheit|angelegenheiten|anliegen|anfrage|anfragen|themen|sachen|fragen)',
      '(wenn|falls|sollte|ist)~ (dringend|brennt|eilt|eilig|wichtig|warten|notfall)',
      '(im notfall|notfälle|dringend ?(\\?|:|->|-)|dringendes ?:)',
    ),
    away: phrases(
      '(bin|ich bin)~ (abgeordnet|weg|offline|freigestellt|verreist|dem sprung|im flieger|im zug|in berlin|standort)|(sitze|bin|fliege)~ (flieger|flugzeug|zug)|nehme mir eine auszeit|wir machen (brückentag|urlaub|pause|ferien|betriebs*)|heute krank|(die ganze|diese) woche (an|in|bei|am)',
      '(meine )?(arbeitstage|arbeitszeiten|bürotage|bürozeiten|präsenzzeiten) (sind|ist)|ich arbeite (nur|montags|von|in teilzeit|teilzeit)|ich~ (den rest|im rest|diese woche|ganztägig|mehrere tage)~ (nicht|workshops?|seminar*|unterwegs|weg)|(bin|sind) (skifahren|wandern|segeln|campen|verreist|im babyglück|auf reisen|zelten)|falle (ich )?~ aus|(team|firma|kollegium|alle|mannschaft)~ (ist|sind)~ (klausurtagung|klausur|ausflug|urlaub|offsite|ferien|retreat|betriebsausflug)|(heute|morgen) (ist|haben wir)( bei uns| hier)? (ein )?feiertag|(frau|herr) (dr\\.? |prof\\.? )?[a-z]+ (ist|hat|befindet)~ (urlaub|abwesend|elternzeit|krank|freisemester|forschungs*|dienstreise)',
      '(ich|wir|bin|mich) ?(bin|habe|mache|geniesse|genieße|befinde|sind|haben|weile|nehme|arbeite|feiere|ich)~ (urlaub|abwesend|dienstreise|geschäftsreise|elternzeit|mutterschutz|krank|krankgeschrieben|krankenstand|messe|fortbildung|schulung|seminar|tagung|kongress|außer haus|nicht im (büro|haus|dienst|office)|nicht da|nicht am platz|unterwegs|überstundenfrei|gleittag|gleitzeit|freizeitausgleich|überstunden|ausland|auf reisen|frei|sabbatical|reha|kur|strand|offline|teilzeit)',
      '(heute|derzeit|momentan|zurzeit|aktuell|gerade|diese woche|im moment),?~ (urlaub|abwesend|dienstreise|krank|krankgeschrieben|messe|fortbildung|außer haus|nicht im (büro|haus)|nicht da|unterwegs|gleittag|nicht erreichbar)',
      '(montags|dienstags|mittwochs|donnerstags|freitags)( und [a-z]+)? (nicht|bin ich nicht|arbeite ich nicht)|aus (familiären|gesundheitlichen|persönlichen) gründen~ (abwesend|nicht|verhindert)|bin ich (am|an|in|im|auf|bis|derzeit|vom|krank|nicht|unterwegs)~ (erreichbar|zurück|dienst|reise|urlaub|haus|büro)',
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
      '(laden|geschäft|büro|praxis|werkstatt|haus)~ (ist|hat|sind|bleibt)~ (zu|dicht)( und|,|\\.)',
      '(büro|büros|kanzlei|praxis|geschäft|firma|betrieb|laden|geschäftsstelle|haus|unternehmen|wir)~ (geschlossen|geschlossene|betriebsferien|betriebsurlaub|betriebsruhe|werksferien)|(brückentag|feiertag)s?~ geschlossen',
      '(unser|unsere|das|die|der|wir|unsere) ?(büro|büros|firma|kanzlei|praxis|geschäft|betrieb|unternehmen|geschäftsstelle|niederlassung|team|abteilung|geschäftsräume|laden)? ?(ist|sind|bleibt|bleiben|haben|hat|machen|macht) ~?(geschlossen|betriebsferien|betriebsurlaub|betriebsruhe|betriebsferien)',
      '(in der zeit )?(vom|bis) ~ (geschlossen|betriebsferien|betriebsurlaub|betriebsruhe)',
    ),
    returning: phrases(
      '(bis|bis einschließlich|bis zum|bis inkl\\.?|bis inklusive|bis und mit|bis auf|bis voraussichtlich)( zum| dem)? (@date|ende|anfang|mitte|weiteres|einschließlich|nächste|kommende)',
      '(vom|von|zwischen|ab) @date~? (bis|und|-)( zum| einschließlich| dem)? @date',
      '(ab|am)( dem)? @date~? (wieder|zurück)|(wieder|zurück|erreichbar|rückkehr)( ~)? (ab|am)( dem)? @date|(wieder|zurück) (ab|am|im|in|ins)|erst wieder|@date ?- ?@date|(wieder|zurück) (erreichbar|im büro|für sie|da|zurück)|nicht vor dem',
    ),
    limitedAccess: phrases(
      '(schaue|sehe|lese|gucke)~ (nur|selten|kaum)~ (postfach|mails?|emails?|nachrichten|abends|posteingang)|lese (nur )?(abends|morgens|selten|mails werktags|emails werktags)|lese~ (abends|werktags)~|(kaum|kein|schlechtes|wenig) (netz|empfang|internet|wlan)|(entschuldigen|entschuldigung)~ (verzögert*|verspätet*|verzögerung) ?(antwort)?|stunden offline',
      '(lese|lesen|bearbeite|beantworte|checke|prüfe|rufe)~ (emails?|mails?|nachrichten)~ (unregelmäßig|selten|sporadisch|nicht|gelegentlich|eingeschränkt|kaum)|(emails?|mails?|nachrichten)~ (nicht|weder|kaum|nur)~ (gelesen|bearbeitet|weitergeleitet|beantwortet|abgerufen)|(kann|könnte|wird)( also| daher| deshalb| es)*~ (etwas |länger |ein bisschen )?(dauern|länger)|nachricht nicht (bearbeiten|lesen|beantworten)|(kein|ohne) (wlan|netz|internet|laptop|handy|empfang|zugriff|zugang)|laptop (liegt|bleibt|ist)|nur (eingeschränkt|bedingt|schwer|sporadisch) (erreichbar|zu erreichen)|(kein|keine|keinen)~ (mails?|emails?) (lesen|abrufen)',
      '(keinen|kein|nur|begrenzten?|eingeschränkten?|eingeschränkt|unregelmäßigen?|beschränkten?|sporadischen?|seltenen?|limitierten?|bedingten?|ohne) ~?(zugriff|zugang|internet|erreichbar*|mails?|emails?|nachrichten|abrufen|lesen|empfang)',
      '(kann|können|werde|lese|lesen)~ erst~ (antworten|beantworten|lesen|melden|wieder|reagieren)',
      '(emails?|mails?|nachrichten|posteingang|postfach) ~?(nicht|nur (selten|sporadisch|gelegentlich|unregelmäßig|eingeschränkt|vereinzelt)|unregelmäßig|gelegentlich|sporadisch|selten|kaum) ~?(abrufen|abrufe|lesen|lese|beantworten|beantworte|bearbeiten|prüfen|gelesen|abgerufen|bearbeitet|beantwortet)?',
      '(antwort|beantwortung|bearbeitung|rückmeldung|antworten|reaktion) ~?(verzöger*|später|länger|dauern|verspätet)|(verzögerung|verzögerungen|zeitverzögert|verzögert|verspätet)',
    ),
    standIn: phrases(
      '(vorgesetzte*|kolleg*|vertretung|chef|chefin|team)( [a-z]+){0,3} (betreut|übernimmt|kümmert|vertritt)|(betreut|übernimmt)~ (solange|meine|so lange)|ist~ da, für|für alles andere',
      '(meine|ihre|unsere)( [a-z]+)? (vertretung|aufgaben|kollegin|kollege|themen|projekte|anfragen|ansprechpartner(in)?)~ (ist|hat|übernimmt|übernommen|hilft|betreut|vertritt)|(übernimmt|übernehmen|vertritt mich|hält die stellung|springt ein|kümmert sich|hilft ihnen|hilft dir|ist für sie da|steht ihnen|weiterhelfen|helfen ihnen)|ansprechpartner(in)? ist|an meine (vertretung|kolleg*)|(solange|währenddessen|so lange|in der zwischenzeit|zwischenzeitlich)',
      '(dringend*|eiligen?|eilig|notfall|notfällen|notfälle|unaufschiebbar*|zwischenzeit|zwischenzeitlich|rückfragen|fragen|fällen|abwesenheit|dieser zeit|fällen|wichtigen|anliegen|fall|zeitkritisch*) ~(wenden|wende|kontakt*|erreichen|hilft|helfen|anruf*|rufen|steht|stehen|schreiben|melden|mail an|email an|telefon*|handy|mobil|kollegen|kollegin|zur verfügung|an frau|an herrn|vertret*|unter)',
      '(wenden sie sich|bitte wenden|wendet euch|wende dich|kontaktieren sie|rufen sie|erreichen sie|schreiben sie|melden sie sich|kontaktiere|steht ihnen|stehen ihnen) ~(dringend*|zwischenzeit|abwesenheit|kolleg*|frau|herrn?|zentrale|vertretung|team|unter|verfügung|an|bei)',
      '(vertretung|vertretungsweise|vertritt mich|vertreten mich|vertreten durch|vertreten von|meine vertretung|mein vertreter|stellvertret*|in vertretung)|(während|in) (meiner|dieser|unserer) (abwesenheit|zeit)|während (meines|unseres) urlaubs',
      '(mein|meine|meinen|meiner|meinem) (kolleg*|assistent*|mitarbeiter*|sekretariat|team|stellvertret*|vorgesetzt*)( [a-z]+){0,4} (hilft|helfen|steht|stehen|wird|kümmert|übernimmt|wenden|erreichen|unterstützt|gerne|weiter)',
    ),
    onReturn: phrases(
      'sobald ich (wieder|zurück|gesund)|(melde mich|antworte|antworten wir|antworten)~ (am montag|wieder|ab mittwoch|ab)|ab (montag|dienstag|mittwoch|donnerstag|freitag)( antworten| sind| bin| erreichen| wieder| lese)',
      '(antwort|antworte|beantworte|beantworten|bekommen sie|melde|melden|hören sie|antworten wir)~ (morgen|nächsten? (arbeitstag|werktag|woche)|anfang nächster|montag|heute abend|danach)|(morgen|anfang nächster woche|nächste woche|am nächsten (arbeitstag|werktag))~ (antwort|antworte|melde|hören|bekommen|beantworte)|(öffnet|öffnen)~ wieder|wieder da|(ab|am) (dem )?@date (wieder|zurück)|erst (am|ab|wieder)~ (beantworten|antworten|lesen|da)',
      '(melde|antworte|antwort|beantworte|bearbeite|lese|kümmere)~ (rückkehr|danach|anschluss|morgen|nächste woche|wieder da|zurück|montag|dienstag|mittwoch|donnerstag|freitag)|(wieder|zurück)~ (am platz|für (sie|euch|dich) da|im einsatz|an bord|im büro)|nach (meiner|unserer) (rückkehr|wiedereröffnung)|(morgen|ab montag|am montag|nächste woche|ab @date|am @date)~ (wieder|zurück)',
      '(nach|bei|mit|seit) (meiner|unserer|der) (rückkehr|rückkunft|wiederkehr)|(sind wir|bin ich|stehen wir|stehe ich) (ab @date |dann )?(gerne )?wieder (gerne |wie gewohnt )?(für sie|zu ihrer|persönlich)|nach meinem urlaub|nach dem urlaub|sobald ich (wieder|zurück)|wenn ich (wieder|zurück)|sobald (wie|als) möglich nach|bei meiner rückkehr|nach meiner rückkehr|im anschluss an meinen urlaub',
      '(melde|melden|antworte|antworten|beantworte|beantworten|bearbeite|bearbeiten|lese|kümmere|rückmeldung|bearbeitet|beantwortet|gelesen) ~(danach|anschließend|im anschluss|ab dem|ab @date|am @date|rückkehr|zurück bin|wieder da bin|wieder im)',
      '(ab dem|ab|am|danach) ~ (bearbeite|beantworte|beantworten|bearbeiten|melde|antworte|lese|kümmere)',
    ),
    unread: phrases(
      `(ihre?|eure|deine|diese|eingehende|eingegangene|die) ${message} (wird|werden|wurde) ~?(nicht|automatisch|erst|weder) ~?(weitergeleitet|gelesen|bearbeitet|gelöscht|weiterverarbeitet|beantwortet|abgerufen|umgeleitet)`,
      '(wird|werden) (in dieser zeit |währenddessen |während meiner abwesenheit |automatisch )*(nicht (automatisch )?|weder ~)(weitergeleitet|gelesen|bearbeitet|abgerufen)|(postfach|account|adresse|mailbox) ~(nicht (mehr )?)(gelesen|abgerufen|betreut|bearbeitet|genutzt|aktiv|überwacht)|keine weiterleitung',
    ),
    awayTitle: phrases(
      '^[^a-z0-9]*((heute|bin|hi,?|hallo,?) )*(krank|wochenende|brückentag|feierabend|offline|weg)( (heute|bis|vom|ab|diese)|[.,;:!\\n-]|$)',
      '^[^a-z0-9]*(bin )?(zur zeit|derzeit|aktuell|momentan|heute)? ?(gleittag|gleitzeit|urlaub|abwesend|nicht da|nicht im büro|nicht am platz|unterwegs|auf (dienstreise|geschäftsreise|messe|reisen)|krank|krankgeschrieben|in (elternzeit|mutterschutz|urlaub)|feierabend|weg|offline)( (heute|bis|vom|ab|diese|wegen|und|am|im|derzeit|seit|von)|[.,;:!\\n-]|$)',
      '^[^a-z0-9]*(ich )?bin (bis|vom|ab|heute|diese|von)~ (nicht (im|da|am)|abwesend|unterwegs|weg|urlaub|dienstreise|krank|messe)',
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
      '(bewerbung|unterlagen|anfrage|antrag) ist (bei uns )?eingegangen|(sorgfältig|aufmerksam*) (geprüft|bearbeit*)|schreiben, das wir',
      '(ihre?|die)( [a-z]+)? (bestellung|anfrage|rechnung|nachricht|antrag|bewerbung)( [a-z]*\\d+)?~ (eingegangen|eingetroffen|erfasst|registriert|angelegt)|(antrag|vorgang|anfrage|fall) (trägt|hat|erhält|bekommt) (das|die|den)~ (aktenzeichen|nummer|zeichen)',
      '(ihre?|deine|eure)( [a-z]+)? (rechnung|nachricht|email|mail|anfrage|bewerbung|unterlagen|anliegen|bestellung|schreiben|dokumente|reklamation)~ (eingegangen|eingetroffen|angekommen|erhalten|weitergeleitet|erfasst|registriert|verarbeitet|weiterverarbeitet|aufgenommen|übergeben|zugeordnet)|(haben|habe)~ (nachricht|email|mail|anfrage|bewerbung|unterlagen|anliegen) (erhalten|bekommen|empfangen)|(diese|anfrage) wurde unter der nummer',
      `(ihre|eure|deine|ihr|der eingang ihrer|den eingang ihrer|eingang ihrer|erhalt ihrer|den erhalt ihrer|den erhalt ihres|eingang ihres) ((freundliche|neue|letzte|obige|obengenannte) )?${message}( ~)? (erhalten|eingegangen|angekommen|empfangen|bestätig*|registriert|aufgenommen|übermittelt|erfasst|weitergeleitet|zugestellt worden|bei uns|in bearbeitung|an die zuständige*)`,
      `(bestätigen|bestätigt|bestätige|haben|habe|bestätigung) (wir |ich |hiermit |ihnen |gerne |den |der |das )*(erhalt|eingang|empfang|ihre ${message}) ?~?(erhalten|eingegangen|ihre*|ihres|der|$|\\.)`,
    ),
    contactThanks: phrases(
      'dass sie [a-z ]{2,40} (kontaktiert|angeschrieben|ausgewählt) haben|freuen uns über ihr interesse',
      '(danke|dank) für (ihren?|deinen?|ihr) (themenvorschlag|bewerbung|anfrage|vorschlag|interesse|bestellung|anruf)|schön, dass (sie|du)|sie haben (das|die|den|unser)~ erreicht',
      '(danke|dank|schön)~ (bewerbung|gewandt|kontaktiert haben|angeschrieben haben)|(ihre|deine) bewerbung und (ihr|dein)|ihr interesse an (unserem|unserer|einer)',
      '(vielen dank|danke|besten dank|herzlichen dank)( ,)?( dass sie| für die| für ihre| für das| für ihr) ?(uns )?(kontaktieren|kontaktiert|kontaktaufnahme|anfrage|interesse|kontakt|geschrieben|anliegen|bewerbung|sich an)( ~)?( uns| wenden| gewandt| gewendet)?',
      'sie haben (die|den|das|unser*|uns)~ (kontaktiert|erreicht|angeschrieben|geschrieben)',
      '(danke|dank|schön|freuen uns),? dass sie ~(kontaktiert|gewandt|gewendet|wenden|geschrieben|geschrieben haben|interessieren|interesse)',
    ),
    team: phrases(
      'einer unserer~ (antwortet|meldet|wird|kontaktiert)|in \\d bis \\d (werktagen|arbeitstagen|tagen)',
      'unser(e)? ([a-z]*(innendienst|service|support|team|vertrieb|abteilung|dienst|zentrale|sekretariat))( [a-z]+)? (meldet|wird|antwortet|setzt|kümmert|bearbeitet)',
      '(setzt|setzen|wird|werden)~ (in verbindung|in kontakt)|(kommen|kommt)~ auf sie zu|(mitarbeiter*|kolleg*|team|sachbearbeiter*|berater*|recruiting|personalabteilung)~ (in kürze|schnellst*|zeitnah|umgehend)|(innerhalb|binnen) (von )?(24|48|72|\\d+|einem|zwei|drei) ',
      '(ein|eine|einer|eines|unser|unsere|das|der|die) ?(unserer |unseres )?(mitarbeiter*|kundenberater*|kundenservice*|kundendienst|supportteam|support team|serviceteam|service team|team|ansprechpartner*|berater*|sachbearbeiter*|expert*|zuständige*|fachabteilung|abteilung|techniker*|support|vertriebsteam)( ~)? (wird|werden|kümmert|kümmern|meldet|melden|bearbeite*|prüft|setzt|setzen|beantwortet|antwortet|steht|nimmt|erreichen)',
      '(innerhalb|binnen|in|innert)( von| der nächsten| den nächsten| spätestens| maximal| ca\\.?| etwa| eines)* ?(\\d+|zwei|drei|vier|fünf|weniger|zwei bis drei|ein bis zwei|24|48|kürze|wenigen|arbeitstages|werktages)( ?(-|bis|oder) ?(\\d+|zwei|drei))? ?(werk|arbeits|geschäfts)?(tagen?|tage|stunden|std)?',
    ),
    queue: phrases(
      '(anmeldung|büro|telefon|empfang|hotline|zentrale|support) ist~ (besetzt|erreichbar|geöffnet)|wenn sie~ (nichts|keine)~ (hören|rückmeldung|antwort)|(geben|nennen|halten)~ (zeichen|nummer|aktenzeichen|ticketnummer|vorgangsnummer)|wir (bekommen|erhalten)~ (sehr viele|viele|zahlreiche|hunderte)|vom zuständigen|(nächsten|kommenden) werktag|demnächst bearbeitet',
      '(längeren?|verlängerten?|erhöhten?) (bearbeitungszeit*|wartezeit*|antwortzeit*|reaktionszeit*)|(um|für) (ihr|etwas|dein) (verständnis|geduld)|etwas geduld|(werden|wird) (ihre|die|deine) (unterlagen|bewerbung|anfrage|nachricht|anliegen)~ (prüfen|bearbeite*|sichten)|(wird|werden) (automatisch )?(weiterverarbeitet|bearbeitet|verarbeitet)|(unaufgefordert|umgehend|zeitnah) (auf sie|bei ihnen)|in der regel~ (innerhalb|binnen)|nur (zweimal|einmal) (täglich|am tag)',
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
      'keine nachrichten veröffentlichen',
      '(nicht zustellbar|als fehler zurück|nicht gesendet, weil|nicht übertragen werden|dauerhaft gescheitert)|(server|empfängerserver|empfängerdomain)~ (abgewiesen|abgelehnt)|(alle )?empfänger wurden~ abgelehnt',
      '(nachricht|email|mail)~ (endgültig )?(unzustellbar|nicht (zugestellt|übermittelt|ausgeliefert)|blockiert|abgelehnt)|(server|gegenstelle)~ (endgültig )?(abgelehnt|zurückgewiesen)|keine weiteren zustellversuche|fehler bei der nachrichtenzustellung|zurück an den absender|(nicht|leider nicht)~ (übermittelt|zugestellt|ausgeliefert) werden',
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
      '(grund|ursache|begründung)( ?:| nicht)|folgendem grund|einen? der empfänger|(bedauern|leider)~ mitteilen|mail ?software|entfernten (mail)?server',
      '(mail|email|nachrichten)? ?(system|server|zustellsystem|mailserver|emailserver|mailsystem|zustelldienst|gateway)( ~)?|mailer daemon|postmaster|(automatisch|maschinell) (erzeugt|erstellt|generiert)|fehlermeldung|fehlercode|diagnose*|(gegenstelle|remoteserver|remote server|zielserver|empfangsserver)|smtp',
      '(folgende|folgenden|folgender|diese|diesen|nachstehende|unten) (empfänger*|adresse*|fehler*|personen|gruppen|grund)( oder gruppen| oder verteilergruppen)?|ursprüngliche nachricht|(einen?|einem) oder mehreren? empfänger*|(grund|ursache|begründung|fehler) ?:|antwort des ~servers',
    ),
    delayed: phrases(
      '(verzögert*|verzögerung|verspätet*|zurückgestellt|warteschlange)|(weiter|weiterhin|erneut|noch einmal|nochmals|weitere) ~?(versuch*|zugestellt|zuzustellen|zustellversuch*)|noch nicht (zugestellt|ausgeliefert|übermittelt)|(nur )?(eine|als) warnung|(keine|nichts) (aktion|weiteren|weiteres|zu (tun|unternehmen))|müssen (sie )?(nichts|die nachricht nicht)',
    ),
    personal: phrases(
      'kurz zur info|(frag|fragen sie|frage) [a-z]+,|unterschrieben werden',
      'geben sie mir|darf ich|ich antworte für|hat zugestimmt|unterschreiben, wenn|nicht mehr mein bereich|fragen sie [a-z]+ [a-z]+|nehmen sie bitte meine|soll ich|schön, von ihnen|melden sie sich|anmeldung bis|arbeite den|rechnung bitte',
      '(gute|angenehme|vertrauensvolle|tolle) zusammenarbeit|freuen uns auf',
      'schicken sie (den|die|das|mir|uns)|was (meinen|kosten|halten) |welcher|mit wem|hake~ nach|sage bescheid|siehe anhang|gerade erst gefunden|trotzdem danke|kleine warnung|jeder andere tag|ich (gebe|hake|schiebe|würde|hab|habe es)|habe (preise|das)|passt,|lief gut',
      '(ich|und) (übernehme|übernommen|kümmere mich (darum|um)|bin (sein|ihr|der|die) (nachfolger*|neue)|vertrete|rufe (sie|dich)|melde mich (bei ihnen|dann|heute|morgen früh|nach)|schicke|lasse|würde|schaue|finde|frage)|(würde|hätte|möchte|wollte|will) (ich |wir )?(gern|gerne|noch|lieber|vorher|es|das)|gern jederzeit|rufen sie (gern|mich|an)|versuche es|(passt|passen|ginge|klappt) (uns|mir|das|gut|ihnen|es|am)|treffen wir|(bringen|schicken|schauen|haben|können|könnten|kommen|stellen|versuchen) (sie|wir|du|ihr)~ \\?|(zwei|ein paar|einige|drei|kurze|eine) (fragen|frage|anmerkungen|punkte)|unser (geschäftsführer|chef|techniker|einkaufsleiter|vorstand|anwalt)|(bereits|schon) (einen )?(anbieter|lieferanten|dienstleister)|dieses jahr leider|kein stress|freut mich|freue mich|(ihre|deine|der) rückmeldung',
      '(du (hast|bist|kannst|mir|magst|willst|könntest|hattest)|(hast|kannst|bist|magst|könntest|willst) du|deine|deinen|dein|dir (die|das|den|noch|gleich|morgen)|bis (dann|bald|gleich|später|nachher|morgen[,!.]?$)|lass uns|lassen sie uns|wollen wir|sollen wir|können wir|könnten wir|treffen wir|sprechen wir|telefonieren wir|machen wir|verschieben wir|können sie|könnten sie|haben sie(?! (bitte )?(etwas |noch )?(geduld|verständnis))|hätten sie|sind sie|würden sie|wären sie|passt (es|das|ihnen|mir|dir)|passt uns|geht klar|melde dich|gib mir|sag mir|geben sie mir|sagen sie mir|schicken sie mir|senden sie mir|rufen sie mich (morgen|heute))',
      'ich (habe|hab|hatte) (es |das |die |den |mir |mich |gerade |heute |gestern |noch |schon |inzwischen |leider |ihnen |dir |mit |eben |ihre? |ihren |eine |ein |einen |nur |am |nun |jetzt |dazu |keine |kurz )+~?(gelesen|angesehen|angeschaut|gesehen|gesprochen|besprochen|weitergeleitet|geschickt|gesendet|geprüft|unterschrieben|versucht|verpasst|vergessen|überlegt|fragen|frage|gefragt|durchgesehen|angerufen|bekommen|zurückbekommen|getroffen|abgestimmt|interesse|erreicht|abgelegt|gefreut)',
      '(ich (finde|denke|glaube|schlage|möchte|würde|hätte|schaue|schau|lese (es|das|sie|ihn)|prüfe|schicke|sende|rufe|freue mich auf (das|unser|ihr|den|die|ein gespräch)|wollte|brauche|komme|sehe|nehme (an|teil|das|es|ihr|gern)|hoffe,? (sie|es|dir)|kläre|bespreche|bin (einverstanden|interessiert|gespannt|wieder da|wieder zurück|seit (heute|gestern|letzte*|diese*)|gestern|heute (wieder )?(erreichbar|da|im büro)|zurück aus)|unterschreibe|schaffe))|(wie (besprochen|vereinbart|versprochen|abgesprochen|gewünscht))|anbei|im anhang|klingt gut|passt (gut|perfekt)|einverstanden|gerne (am|morgen|um|heute|nächste|treffen)|kein problem|alles klar|gute nachricht*|kurze frage|entschuldigen sie(?! (bitte )?(die|den|eine|etwaige) (verzöger|verspät|späte))|entschuldige|entschuldigung|sorry (für|wegen|dass|die|das|ich)|tut mir leid|verzeihung|heute abend|bevor ich|vor meinem urlaub|vorher (noch|kurz|telefonieren|sprechen)',
      '(ihr|ihre|ihrem|ihren|unser|unserem|das|dem|den|der|die|unseren) ?(neues? |letztes? |aktualisiert[a-z]+ )?(angebot|angebots|angebote|vertrag|präsentation|vorschlag|preise|demo|entwurf|dokument|dokumente|rechnung|termin|kalkulation|konzept|projekt|broschüre|besprechung|meeting|auftrag|budget|datei|zeichnung|workshop|kick off)',
      '(war|waren|hatte|gewesen|war ich) (letzte |vergangene |gestern |die letzten |leider |einige |ich |diese |bis |auf |vorige )*~?(im urlaub|urlaub|krank|unterwegs|nicht im büro|abwesend|außer haus|auf (reisen|dienstreise)|elternzeit)|(aus dem urlaub zurück|zurück aus dem urlaub|seit (heute|gestern|montag) (wieder|zurück))|zurückgekommen|kam ~zurück|kommt ~zurück|andere adresse|richtige adresse|neue adresse|(meine|meine letzte|die) (mail|nachricht|email) (an (sie|dich|herrn|frau|ihn))',
    ),
    greeting: phrases(
      '^(hallo|guten (tag|morgen|abend)|sehr geehrte|liebe|lieber|grüß gott|grüezi|moin|servus|werte)( (damen und herren|zusammen|absender*|kund*|und kunden|kolleg*|und kollegen|partner*|geschäftspartner*|interessent*|alle|alle zusammen|geehrte*|absenderin))*( ?[,.!\\n]|$)',
    ),
    about: phrases(
      '(für|den) (besucher|publikum|kunden)~ geschlossen|anmeldung|findet~ statt|einladung',
      'newsletter|mit (einem|nur einem) klick|unserem blog|(wurde|nachricht)~ gelesen|lesebestätigung|neu ?: ',
      '(ihre|deine|eure|seine|meine|die|eine|der|dem|den) (abwesenheits*|automatische (antwort|abwesenheits*)|autoantwort|out of office|auto ?reply|fehlermeldung|abwesenheitsassistent|unzustellbarkeits*) (war|ist (noch|immer)|sagt|sagte|hat|haben|von|noch|bekommen|erhalten|läuft|einzurichten|einrichten|kam|lief|ging|ausschalten|abschalten|gesehen|mit|dass|vergessen|zu|im|und)',
      '(abwesenheitsnotiz|abwesenheitsassistent|autoresponder|automatische antworten|abwesenheitsnachricht)* ?(einrichten|aktivieren|deaktivieren|ausgeschaltet|eingeschaltet|ausschalten|abschalten|einstellen|formulieren|ignorieren|vorlage*|muster)|(ignorieren|vergessen|entschuldig*|sorry) ~(automat*|abwesenheits*)',
      'abbestellen|abmelden|newsletter|webinar|tipps|vorlagen|ratgeber|im browser|weiterlesen|mehr erfahren|checkliste|rundbrief|zustellbarkeit|bounce ?rate|leitfaden|hard bounces',
    ),
    parcel: phrases(
      'paket|pakete|päckchen|sendungsnummer|sendungsverfolgung|zusteller|lieferung|ware|waren|spedition|palette|paletten|filiale|packstation|dhl|hermes|lkw|fracht|einschreiben|briefe?|lieferschein',
    ),
  },
};
