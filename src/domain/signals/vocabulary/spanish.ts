import { spanishDates } from '../date-words.ts';
import { labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place =
  '(fuera( de (la|mi|nuestra) oficina| de oficina| del despacho| por (vacaciones|viaje|trabajo)| de la ciudad| del pais)?|de (vacaciones|baja|permiso|viaje|licencia|descanso|excedencia|puente)( [a-z]+){0,2}|ausente|en (un )?(viaje|viaje de (negocios|trabajo)|periodo de (vacaciones|descanso))|disfrutando de (mis|unas|las|unos|mi) ~?(vacaciones|dias|permiso|descanso)|sin (acceso|conexion)|no disponible|desconectad[oa]|(todo el dia |toda la semana |toda la mañana )?en (un |una |varias )?(seminario|reuniones|formacion|taller|jornada|congreso)|viajando|de congreso|en una feria|en el extranjero)';
const adverb =
  '((actualmente|ahora mismo|en estos momentos|en este momento|temporalmente|por el momento|lamentablemente|ahora) )*';
const message =
  '(mensaje|correo|correo electronico|email|mail|solicitud|consulta|peticion|escrito|comunicacion|candidatura|formulario|reclamacion|mensajes|correos)';

export const spanish: Vocabulary = {
  dates: spanishDates,
  cues: {
    back: phrases(
      '(vuelvo|volvere|volveremos|vuelta|regreso|regresare|regresamos|regresaremos|regresando|retorno|retornare|reincorporo|reincorporare|reincorporacion|incorporo|incorporare|incorporacion|disponible|operativo|operativos|retomare|retomaremos|reanudare|reanudaremos|respondere|responderemos|contestare|contestaremos|atendere|atenderemos|abrimos|abriremos|reapertura|abierto)( a la oficina| en la oficina| al trabajo| a mi puesto| a estar( disponible| operativ[oa]| en la oficina)?| de nuevo| nuevamente| otra vez| al despacho| al puesto| la actividad| sera| esta previst[oa]| previst[oa]| mi actividad| su (mensaje|correo)| a trabajar| a conectarme| sus correos)*,? ?(a partir del?|desde el?|el proximo dia|el proximo|el dia|el|para el|del|:)? ?(dia )?',
      'no (volvere|vuelvo|regreso|regresare|estare)( disponible| en la oficina| a la oficina)? (hasta|antes)( del?| el)?( dia)?',
      'hasta (mi|nuestro|nuestra) (regreso|vuelta|reincorporacion|retorno),? ?(previst[oa] )?(para )?el( dia| proximo)?',
    ),
    until: phrases(
      'hasta( el proximo| el dia| el| la| inclusive)*',
      '(del|desde el|desde|de|entre el) ~ (al|hasta el|hasta|a|y el|y)( dia)?',
      '(del|desde el) ~ -',
    ),
  },
  subjects: {
    awaySubject: labels(
      '(respuesta automatica ?:? ?)?(fuera de (la |mi )?oficina|(mensaje|aviso|nota|notificacion|respuesta)( automatic[ao])? de (ausencia|vacaciones)|ausente( de la oficina)?|ausencia( temporal| de la oficina| por vacaciones)?|de vacaciones|estoy (de vacaciones|fuera( de la oficina)?|ausente)|cerrado por vacaciones|vacaciones|de baja)',
      '[^:]{2,40} esta (actualmente )?(fuera de la oficina|de vacaciones|ausente|de baja)',
    ),
    replySubject: labels(
      '(respuesta|contestacion|mensaje|correo) (automatic[ao]|automatizad[ao])( de [^:]{1,40})?|auto ?respuesta|autorespuesta|auto respuesta|autocontestador|respuesta auto',
    ),
    receivedSubject: labels(
      '(acuse|confirmacion) de (recibo|recepcion|su (solicitud|consulta|mensaje))( .{0,40})?',
      `(hemos recibido|recibimos|recibido|recepcion de|confirmacion de) (su|tu) ${message}( .{0,30})?`,
      `(su|tu) ${message}( .{0,30})? (ha sido|fue|se ha) (recibid[oa]|registrad[oa]|cread[oa])`,
      `(muchas )?gracias por (contactar( con)?|contactarnos|ponerse en contacto|su (${message}|interes|contacto)|escribirnos|tu (${message}|interes))( .{0,40})?`,
      '(ticket|caso|solicitud|incidencia|expediente) ?(n\\.?º|n°|no|num|numero|#)?[.:]? ?#?[a-z]{0,5}-?\\d{3,}( .{0,40})? ?(ha sido |se ha )?(cread[oa]|recibid[oa]|abiert[oa]|registrad[oa])?',
    ),
    bounceSubject: labels(
      'error de correo|(mensaje|correo) sin entregar',
      'no se (puede|pudo|ha podido) entregar( .{0,40})?|no (entregado|entregable|se entrego)|imposible (de )?entregar|(mensaje|correo|email)( electronico)? (no (entregado|enviado|se entrego|pudo (ser entregado|entregarse))|devuelto|rechazado|rebotado|sin entregar|imposible de entregar)( al remitente)?',
      '(error|fallo|fallos|problema|incidencia) (de|en|en la|al|con la|durante la) ?(la )?(entrega|entregar|envio|enviar|transmision)( .{0,30})?|(entrega|envio) (fallid[oa]|fallida del mensaje|imposible|no realizad[oa]|ha fallado|rechazad[oa])|(la )?entrega (del (mensaje|correo) )?ha fallado|fallo (la entrega|el envio)',
      'notificacion (de|del|sobre el) (estado|error|fallo)( de)?( la)?( entrega| envio)?( .{0,10})?\\(?(error|fallo|failure|fallida)?\\)?|(aviso|informe) de (no entrega|devolucion|error de entrega)|devuelto al remitente|devolucion (de|del) (correo|mensaje)|correo devuelto|direccion no encontrada|no se (ha )?encontr(o|ado) la direccion|su (mensaje|correo)( electronico)? no (se|ha|pudo|fue) (pudo |ha podido |podido |sido |se )*(entregar|entregado|ser entregado|entregarse)',
    ),
  },
  phrases: {
    away: phrases(
      `(estoy|me encuentro|estamos|me hallo|nos encontramos|sigo)( [a-z]+){0,3} ${adverb}${place}`,
      `no (estoy|me encuentro|estamos) (actualmente |en este momento |ahora )?(en (la|mi) (oficina|despacho|puesto)|en el (despacho|trabajo)|disponible|operativ[oa]|trabajando)`,
      '(durante|en) (mi|nuestra) (ausencia|baja|permiso)|durante (mis|nuestras) vacaciones|en mi ausencia|durante mi (año|excedencia)',
      '(me tomo|nos tomamos|me he tomado)~ (dias|descanso|vacaciones|semana)',
      '(he iniciado|disfruto de|tengo) (mi|mis|las) (vacaciones|baja|permiso)',
    ),
    awayNow: phrases(
      `(actualmente|ahora mismo|en estos momentos|en este momento|temporalmente) (estoy |me encuentro |estamos |no estoy (en la oficina|disponible))?${place}?(?<=oficina|disponible|vacaciones|fuera|ausente|viaje|baja|permiso|viajando)`,
      `(estoy|me encuentro|estamos) (actualmente|ahora mismo|en estos momentos|en este momento|temporalmente) ${place}`,
    ),
    awayComing: phrases(
      `(estare|voy a estar|estaremos|me encontrare) ${adverb}${place}`,
      'no (estare|estaremos) (disponible|en la oficina|operativ[oa]|en el despacho)',
      '(me voy|salgo) de (vacaciones|viaje)',
    ),
    closed: phrases(
      '(nuestra oficina|nuestras oficinas|la oficina|las oficinas|la empresa|nuestra empresa|el despacho|nosotros|el estudio|la tienda|el departamento|nuestro equipo)? ?(esta|estan|estara|estaran|permanece|permanecera|permaneceran|permanecemos|estamos|estaremos|permaneceremos) (cerrad[oa]s?|cerrad[oa]s? por vacaciones)',
      'por el cierre de|cerrad[oa]s? por (vacaciones|festivo|descanso|inventario)|cierre (por )?(vacaciones|vacacional|anual|navideño)',
    ),
    returning: phrases(
      'hasta (el |la |nuevo |mi |que |dentro )?(proximo |proxima |dia )*(@date|aviso|finales|semana|vuelta|regreso|reincorporacion|principios|vuelva|regrese)',
      '(del|desde el|de|entre el|desde) @date~? (al|hasta el|a|y el|hasta|y) @date',
      '(vuelvo|volvere|volveremos|vuelta|regreso|regresare|regresaremos|retorno|reincorpor*|incorpor*|disponible|retomare|operativ[oa]s?|reanud*|reapertura|abriremos)~? ?(a partir de|desde|el|a|en)? ?(del |el |la |proximo |proxima |dia )*(@date|semana|oficina|trabajo|nuevo|principios|finales|mediados)',
      '(de vuelta|de regreso|fecha de (regreso|reincorporacion|vuelta))|a partir del (proximo )?(dia )?@date|@date ?(inclusive|incluido|ambos)',
    ),
    limitedAccess: phrases(
      '(acceso|conexion|conectividad|disponibilidad) (muy )?(limitad[oa]|restringid[oa]|intermitente|reducid[oa]|esporadic[oa]|escas[oa]|irregular)|(sin|poco|escaso|limitado|nulo) acceso|no (tendre|tengo|dispondre|dispongo de) ~?(acceso|conexion)',
      'no (podre|puedo|estare|voy a|leere|mirare|miro|revisare|consultare|consulto|atendere|podremos|reviso|leo) ?~?(revis*|consult*|leer|responder|atender|contestar|correo|correos|mensaje|mensajes|email|buzon)',
      '(revis*|consult*|leer*|mirar*|accedere) ~(ocasional*|esporadic*|puntual*|periodica*|con menos|de vez|de forma|menos frecuencia|irregular*)|(respuesta|contestacion|respondere|tardar|demor*) ~?(tardar|demorar*|retras*|mas de lo|con retraso|puede|podria|mas tarde|lenta)',
    ),
    standIn: phrases(
      '(urgente|urgentes|urgencia|urgencias|inmediata|inmediato|urge|apremiante|mientras tanto|ausencia|entretanto|necesita|necesitas|consulta|duda|ayuda|asunto|cuestion|cualquier) ~(contact*|llam*|escrib*|dirij*|pongase|ponte|comuni*|envie|envia|acud*|telefono|movil|whatsapp|puede|puedes|remita)',
      '(por favor|puede|pueden|puedes|le ruego|rogamos|dirijase|contacte|contactad|contacta|escriba|llame|pongase en contacto|no dude en) ~?(contact*|llam*|escrib*|dirig*|dirij*|comunic*|ponerse|contacto con) ~?(urgen*|ausencia|mi compañer*|compañer*|colega|mientras|mi colega|tanto|extension)',
      '(en|durante) mi ausencia|durante (mis|nuestras) vacaciones|en caso de (urgencia|emergencia)|para (temas|asuntos|cuestiones|cualquier) ~?urg*',
      '(mi|mis|nuestra|nuestro) (compañer*|coleg*|asistente|equipo|ayudante|responsable|sustitut*|jef[ea])( [a-z]+){0,4} (le|te|les|os|atendera|estara|podra|esta|se encargara|ayudara|cubrira|puede|quedara)',
    ),
    onReturn: phrases(
      '(a|tras|al|en|hasta|despues de) (mi|nuestra|nuestro|la) (vuelta|regreso|reincorporacion|retorno)|estaremos de nuevo a su|al (volver|regresar|reincorporarme)|(cuando|en cuanto|una vez|tan pronto( como)?|apenas|nada mas) (que )?(vuelva|regrese|me reincorpore|este de vuelta|este de regreso|retorne|volver)',
      '(respondere|contestare|atendere|leere|contactare|responder|contestar|atender|responderle|contestarle) ~(vuelta|regreso|reincorporacion|a partir del|volver|el dia|regresar)',
    ),
    unread: phrases(
      `(su|tu|este|los|sus) ${message} (no )?(sera|seran|es|ha sido|esta siendo|se) ?(automaticamente )?(no )?(sera |esta siendo )?(reenviad[oa]s?|leid[oa]s?|eliminad[oa]s?|redirigid[oa]s?|borrad[oa]s?|atendid[oa]s?|consultad[oa]s?)`,
      '(este|esta|mi) (buzon|cuenta|direccion|bandeja) ~?(no|ya no) ~?(revisa|lee|atendid[oa]|consulta|supervisad[oa]|atiende)',
    ),
    awayTitle: phrases(
      '^[^a-z0-9]*(hoy )?(fuera de (la )?oficina|ausente|ausencia|mensaje de ausencia|aviso de ausencia|de vacaciones|vacaciones|cerrado por vacaciones|de baja)( (del|hasta|desde|por|el|de|hoy|-|:)|[.,;:!\\n-]|$)',
      '\\n(fuera de (la )?oficina|mensaje de ausencia|ausente)(?=\\n|:| hasta)',
    ),
    thanks: phrases(
      `(gracias|muchas gracias|mil gracias|le agradezco|le agradecemos|agradezco|agradecemos|muchisimas gracias)( de antemano)?( por)? (su|tu|vuestro|escribir*|contactar*|ponerse|el|haber*|el envio de su|enviar*) ?(${message}|contactado|escrito|interes|me|con|nos|paciencia)?`,
      `he recibido (su|tu) ${message}`,
    ),
    replyLabel: phrases(
      '(esta es|este es|esto es|se trata de|ha recibido|le enviamos|recibe)? ?(una|un|esta|este) ?(respuesta|contestacion|acuse de recibo|mensaje de respuesta|mensaje de ausencia|confirmacion|contestador|correo de respuesta|mensaje de confirmacion)( es| se genera| ha sido)?( de recepcion| generad[oa]| enviad[oa])? ?(automatic[ao]|automaticamente|automatizad[ao])',
      '(respuesta|contestacion|acuse de recibo|confirmacion de recepcion) (automatic[ao]|automatizad[ao]|generad[ao] automaticamente)|autorespuesta|auto ?respuesta',
    ),
    machineLabel: phrases(
      '(mensaje|correo|correo electronico|email|mail|notificacion|comunicacion)( (es|ha sido|se ha|fue|se|es un mensaje|se genero|electronico))* ?(automatic[ao]|automatizad[oa]|automaticamente|generad[oa] (automaticamente|por)|enviad[oa] (automaticamente|por el sistema|de forma automatica)|generado|se envia|de forma automatica)',
      '(por favor,? )?no (respond*|contest*)( directamente)? ?(a )?(este|esta|a|al)? ?(mensaje|correo|email|direccion|mail)|(buzon|direccion|cuenta) ~?no (es )?(atendid[oa]|supervisad[oa]|monitorizad[oa]|monitoread[oa]|recibe|revisad[oa]|se (revisa|atiende))',
    ),
    received: phrases(
      `(hemos|he|ha sido|confirmamos|confirmo|recibimos|acusamos|hemos recibido|se ha|haber) ?(recibido|registrado|la recepcion de|recibo de|el recibo de|que hemos recibido|correctamente|recepcion de)( correctamente| satisfactoriamente| con exito)? (su|tu|vuestr[oa]|la|el)? ?${message}`,
      `(su|tu|la|vuestr[oa]) ${message}( [^ ]+){0,7}? (ha|se ha|fue|ha sido|sera) (sido |quedado )?(reenviad[oa]|recibid[oa]|registrad[oa]|cread[oa]|enviad[oa]|asignad[oa]|remitid[oa]|derivad[oa])`,
      '(acusamos|confirmamos) (recibo|recepcion|la recepcion)|(recibid[oa]|registrad[oa]) (correctamente|satisfactoriamente|con exito)',
    ),
    contactThanks: phrases(
      '(gracias|agradecemos|le agradecemos) (por )?(contactar(nos)?|contactar con|ponerse en contacto|ponerte en contacto|escribirnos|comunicarse|comunicarte|dirigirse|su (interes|contacto|solicitud|consulta|confianza|peticion)|tu (interes|solicitud|consulta|contacto)|haber(nos)? (contactado|escrito)|haberse puesto)( con)?',
      'ha (contactado|escrito) (con|a) (el|la|nuestr[oa])',
    ),
    team: phrases(
      '(un|una|uno|nuestro|nuestra|el|alguien) ?(de )?(nuestr[oa]s |nuestro |del )?(equipo|agente|agentes|asesor*|miembro|representante|departamento|especialist*|tecnic*|gestor*|compañer*|servicio|personal|comercial*|ejecutiv*|expertos?)( [a-z]+){0,7}? (se pondra|respondera|contactara|atendera|revisara|esta|le|te|responde|analizara|lo|la|gestionara|trabaja|se comunicara|dara|hara|procesara)',
      '(en|dentro de|en un plazo|antes de)( un plazo| menos| las proximas| los proximos| maximo| aproximado| de| el plazo| un maximo)* ?(\\d+|dos|tres|cuatro|cinco|veinticuatro|una)( ?(a|o|-) ?(\\d+|tres))? ?(horas?|dias?|h)( habiles| laborables)?',
    ),
    queue: phrases(
      '(mensaje|consulta|correo|solicitud) es (muy )?importante para|(mensajes|correos|consultas|solicitudes) se (atienden|responden|revisan|leen|tramitan)|de \\d{1,2}(:\\d\\d)? ?h? a \\d',
      '(por|en) orden de (llegada|recepcion)|(alto|gran|elevado|mayor) (volumen|numero|cantidad)|(nuestro )?horario( de (atencion|oficina|trabajo))?|(no es necesario|no hace falta|por favor no|evite) ~?(reenvi*|volver|enviar|envie|repet*)|preguntas frecuentes|centro de ayuda|a la (mayor|maxima) brevedad|(sera|esta siendo) (atendid[oa]|revisad[oa]|procesad[oa]|gestionad[oa]|tramitad[oa]|estudiad[oa]|analizad[oa])',
    ),
    soon: phrases(
      '(nos|se|le|te|les) (pondremos|pondra|contactaremos|responderemos|respondera|contestaremos|comunicaremos|contactara|contestara|daremos|atenderemos|atendera|comunicara)( en contacto)?|(responderemos|contestaremos|contactaremos|atenderemos|daremos (una )?respuesta|trabajaremos|tramitaremos)',
      '(lo antes posible|a la brevedad|a la (mayor|maxima) brevedad|en breve|cuanto antes|proximamente|lo mas pronto posible|tan pronto como)',
    ),
    ticket: phrases(
      '(ticket|caso|expediente|incidencia|solicitud|referencia|numero|consulta|seguimiento|n)( de (caso|ticket|referencia|expediente|solicitud|incidencia|seguimiento|registro))?( (es|con|el|numero|asignad[oa]|ha sido|registrad[oa]|es el|la|de|su|para|n°|no|num))*[.: ]*\\(?(n°|n\\.?º|no|num|#)?[.: ]*#?(?=[a-z/-]{0,9}\\d)[a-z]{0,5}[-/]?\\d[\\d/-]{2,}',
      '(un|su|el) (ticket|caso|expediente) (ha sido |se ha )?(cread[oa]|abierto|registrado)',
      '#\\d{3,}',
      '\\[[a-z]{2,8}[- #]?\\d{3,}\\]',
    ),
    undelivered: phrases(
      '(mensajes?|correos?|email|mail)~ no (se )?(pudo|puede|ha podido|ha sido|fue|han podido|pudieron|ha|han|es|llego|entrego)( [a-z]+){0,2}? ?(entregad[oa]s?|entregarse|entregar|enviado|enviarse|enviar|entregable|entrego|llego a|a (algunos|ninguno))?(?<=entreg[a-z]{0,8}|enviad[oa]|enviar|enviarse|llego a|algunos)',
      '(su|tu|el|este|siguiente) (mensaje|correo)~ (ha sido|fue|es|se ha) (rechazad[oa]|devuelt[oa]|bloquead[oa]|rebotad[oa])|le devolvemos su (mensaje|correo)',
      'no se (entrego|ha entregado|pudo entregar|puede entregar|ha podido entregar|entregara)( el| su| tu| este| la)? ?(mensaje|correo|email)|mensaje no entregado|correo no entregado',
      '(problema|error|fallo)~ (al|en la|durante la|durante el) (entregar|enviar|transmitir|entrega de|envio de) (su|el|este|tu) (mensaje|correo)|no (pudimos|hemos podido|podemos) (hacer llegar|transmitir|entregar|enviar) (su|tu) (mensaje|correo)',
      '(destinatarios?|personas|grupos?)~ no (han|ha|pudieron|pudo) (recibido|recibir) (su|el|este) (mensaje|correo)',
      '(entrega|envio|transmision) (de|del|a|al|de su|para)~ (ha |han )?(fallado|fallid[oa]|fallo|imposible|no (fue|ha sido|es) posible|fracasado|rechazad[oa])',
      '(no (se )?(ha podido|pudo|puede|hemos podido|pudimos|fue posible|ha sido posible|es posible|logro|he podido)|imposible|fallo al|error al|problema al|ha fallado|fallo|desistio de) (entregar|la entrega|hacer entrega|enviar el (mensaje|correo)|realizar la entrega|hacer llegar|ser entregado) ?(su |el |tu |este |del |de su |de tu |al? )?(mensaje|correo|siguiente|destinatario|$)',
      '(devuelto al remitente|error (permanente|fatal|definitivo)|fallo permanente|informe de no entrega)',
    ),
    badAddress: phrases(
      '(direccion|destinatario|usuario|buzon|cuenta|dominio|casilla|servidor|bandeja)~ (no (existe|encontrad[oa]|se (encontro|ha encontrado|encuentra)|es valid[oa]|valid[oa]|disponible|admite|acepta|puede recibir|valido|esta (disponible|activ[oa]))|inexistente|desconocid[oa]|invalid[oa]|esta llen[oa]|llen[oa]|incorrect[oa]|erron[eo]a|desactivad[oa]|deshabilitad[oa]|ha superado|supero|excedid[oa]|rechazad[oa]|suspendid[oa]|ya no existe|rechazo|parece incorrecta)|no se (encontro|ha encontrado|encuentra) en',
      '(no se (encontro|ha encontrado|encuentra|pudo encontrar|ha podido encontrar) (la|el|al) (direccion|destinatario|dominio|usuario|buzon))|(cuota|espacio|limite|capacidad|tamaño) ~?(excedid[oa]|superad[oa]|agotad[oa]|llen[oa])|(compruebe|verifique|revise|comprueba) ~(direccion|destinatario|escrit[oa])|(usuario|destinatario|direccion) (desconocid[oa]|invalid[oa])|acceso denegado|errores (tipograficos|ortograficos)',
    ),
    mailSystem: phrases(
      '(sistema|servidor|servicio|software|programa) (de |del )?(entrega|correo|destino|remoto|mensajeria|destinatario|administrador)|mailer daemon|postmaster|(generado|creado) automaticamente|(siguientes?|estos|estas|este|los) (destinatarios?|direccion|direcciones|grupos|error|persona|personas)( o grupos)?|uno o (mas|varios) (de )?(sus |los )?destinatarios|informacion de diagnostico|mensaje original|codigo de error|mensaje de error|respuesta del servidor|smtp|(motivo|razon|causa|error) ?:|el servidor',
    ),
    delayed: phrases(
      '(retrasad[oa]|retraso|demorad[oa]|demora|aplazad[oa]|en cola|pospuest[oa])( en la entrega)?|(se )?(volvera a|seguira|seguiremos|reintent*|volveremos|continuara|nuevo intento|intentandolo|intentara)( ~)?|(todavia|aun) no (se )?(ha|han|pudo)|no (es necesario|tiene que|necesita) (hacer|realizar|reenvi*|ninguna|volver)|solo (es )?(un aviso|una advertencia)',
    ),
    personal: phrases(
      '((puede|puedes|podria|podrias|podriamos|podemos|quieres|quiere|tienes|le parece|te parece|les parece|os parece|te viene|le viene|sabes|has|seria posible|te va|le va) ~?\\?|que tal|hablamos|nos vemos|quedamos|nos llamamos|hablemos|veamonos|avancemos|te (llamo|digo|cuento|confirmo|mando|paso|envio|aviso|comento)|le (llamo|confirmo (que|la|el|mi)|mando|paso|envio|comento|adjunto|propongo|aviso|digo)|dime|digame|avisame|aviseme|cuentame|llamame mañana|confirmame|confirmeme|mandame|enviame|enveme)',
      '(he (leido|visto|mirado|hablado|comentado|pasado|reenviado|firmado|intentado|revisado|recibido (la|el|tu (propuesta|oferta)|su (propuesta|oferta)|un|una)|estado|tenido|pensado|podido|enviado)|lo (leo|miro|reviso|veo|comento|hablo|estudio|he)|la (leo|miro|reviso|veo|comento)|me (parece|gustaria|interesa|encaja|viene|va|alegro|temo|ha)|quiero|queria|quisiera|necesito|prefiero|creo|pienso|espero que (estes|este|todo)|mirare|echo|echare|firmo|acepto|estoy (de acuerdo|interesad[oa]|encantad[oa]|de vuelta (ya|desde|y)|de regreso (ya|desde|y)|listo))',
      '(como (quedamos|comentamos|acordamos|hablamos|te dije|le dije|prometi)|adjunto|de acuerdo|perfecto|vale|sin problema|ningun problema|buenas noticias|encantad[oa]|con mucho gusto|por cierto|una pregunta|perdon(a|e)?|disculp(a|e|as) (el|por|la|que)|disculp(a|e)|lo siento|siento (el|la|no|haber)|antes de (irme|que me|salir|mi viaje|mis vacaciones|marcharme)|esta tarde|esta noche|esta misma)',
      '(su|tu|la|el|los|las|nuestra|vuestra|una|del?) ?(nueva |ultima |nuevo )?(oferta|propuesta|presupuesto|contrato|presentacion|precio|precios|demo|documento|documentos|borrador|factura|reunion|cita|proyecto|llamada|plan|catalogo|archivo|acuerdo|firma|videollamada|condiciones|pedido)',
      '((estuve|estaba|estuvimos|he estado|hemos estado|estado) (fuera|de vacaciones|de baja|ausente|de viaje|enferm[oa]|malit[oa])|(acabo de|recien) (volver|regresar|llegar|incorporarme)|ya (estoy de vuelta|he vuelto|estoy de regreso|de vuelta)|de vuelta (ya|de vacaciones)|(me|nos) (ha|han) (venido|rebotado|devuelto|llegado|salido|rebota)|(me|nos) (rebota|devuelve)|rebotado|otra direccion|direccion correcta|nueva direccion|mi (correo|mensaje|email|ultimo correo|anterior correo))',
    ),
    greeting: phrases(
      '^(hola|buenos dias|buenas tardes|buenas|buen dia|estimad[oa]s?|estimad[oa]/a|apreciad[oa]s?)( (a )?(tod[oa]s|remitente|cliente|clientes|señor[a-z]*|señores|compañer[oa]s?|amig[oa]s?|colaborador[a-z]*|usuari[oa]|a quien corresponda|/a|y señoras|colegas?))*( ?[,.:!\\n]|$)',
    ),
    about: phrases(
      '(su|tu|vuestr[oa]) (respuesta automatica|mensaje de ausencia|mensaje automatico|contestador|autorespuesta|fuera de oficina)|(perdon*|disculp*|ignor*|siento|no haga caso|no hagas caso) ~(automatic[ao]s?|ausencia|fuera de (la )?oficina|autorespuesta)',
      '(mi|el|la|un|una|este|esa|ese|los|las|sus) (respuesta automatica|respuestas automaticas|mensaje de ausencia|mensajes de ausencia|contestador|autorespuesta|mensaje automatico|acuse de recibo|mensaje de error|fuera de oficina) (estaba|sigue|seguia|decia|dice|que|se|del|con|era|diciendo|todavia|de|fue|salta|salto|activ*|puest[oa])',
      '(activar|desactivar|configur*|redactar|poner|olvide|quitar|puesto|crear|gestionar|programar) ~(ausencia|respuesta automatica|respuestas automaticas|fuera de oficina|autorespuesta|contestador)|darse de baja|date de baja|cancelar (la |su )?suscripcion|boletin|newsletter|webinar|consejos|plantillas?|como (escribir|redactar|configurar|mejorar|evitar|reducir)|leer mas|guia|trucos|buenas practicas|tasa de rebote|entregabilidad|ver en (el |su )?navegador',
    ),
    parcel: phrases(
      'paquete|paquetes|envio numero|numero de seguimiento|repartidor|mensajero|mercancia|mercancias|pedido|palet|palets|correos express|transportista|punto de recogida|almacen|carta certificada|burofax|domicilio',
    ),
  },
};
