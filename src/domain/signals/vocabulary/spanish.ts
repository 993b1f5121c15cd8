import { spanishDates } from '../date-words.ts';
import { commonWords, labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place =
  '(fuera( de (la|mi|nuestra) oficina| de oficina| del despacho| por (vacaciones|viaje|trabajo)| de la ciudad| del pais)?|de (vacaciones|baja|permiso|viaje|licencia|descanso|excedencia|puente)( [a-z]+){0,2}|ausente|en (un )?(viaje|viaje de (negocios|trabajo)|periodo de (vacaciones|descanso))|disfrutando de (mis|unas|las|unos|mi) ~?(vacaciones|dias|permiso|descanso)|sin (acceso|conexion)|no disponible|desconectad[oa]|(todo el dia |toda la semana |toda la mañana )?en (un |una |varias )?(seminario|reuniones|formacion|taller|jornada|congreso)|viajando|de congreso|en una feria|en el extranjero)';
const adverb =
  '((actualmente|ahora mismo|en estos momentos|en este momento|temporalmente|por el momento|lamentablemente|ahora) )*';
const message =
  '(mensaje|correo|correo electronico|email|mail|solicitud|consulta|peticion|escrito|comunicacion|candidatura|formulario|reclamacion|mensajes|correos)';

export const spanish: Vocabulary = {
  dates: spanishDates,
  common: commonWords(
    'el los las su sus tu esta estoy por para con del al que una mi hasta gracias hola ha se le correo',
    'mensaje estamos oficina vacaciones fuera mas como desde ya usted sin muy pero urgencias destinatario',
    'usuario y vuelvo',
  ),
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
    receivedHint: labels(
      '(su|tu) (candidatura|solicitud|consulta|mensaje|incidencia|reclamacion|correo)( (n|num|numero)?.? ?#?[a-z-]*\\d+)?( .{0,30})?',
    ),
    awayHint: labels(
      'ausente|ausencia|(de )?(vacaciones|baja|permiso|viaje)|fuera( de la oficina)?|cierre (por|de) .{1,30}|cerrad[oa]( por .{1,30})?|(oficina|empresa) cerrada|festivo',
    ),
    awaySubject: labels(
      '(respuesta automatica ?:? ?)?(fuera de (la |mi )?oficina|(mensaje|aviso|nota|notificacion|respuesta)( automatic[ao])? de (ausencia|vacaciones)|ausente( de la oficina)?|ausencia( temporal| de la oficina| por vacaciones)?|de vacaciones|estoy (de vacaciones|fuera( de la oficina)?|ausente)|cerrado por vacaciones|vacaciones|de baja)',
      '[^:]{2,40} esta (actualmente )?(fuera de la oficina|de vacaciones|ausente|de baja)',
    ),
    replySubject: labels(
      '(nueva|cambio de) (direccion|correo|email)( de (correo|email))?( electronico)?|(buzon|cuenta|direccion) (inactiv[oa]|desactivad[oa]|no atendid[oa])|mensaje automatico|ya no trabaj[oa]( .{0,30})?',
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
      '(fallo|error) (de|en el|al) (envio|enviar|la entrega|entrega)( .{0,30})?|(mensaje|correo|email) (bloqueado|rechazado|devuelto|no entregado|no enviado)|error en la entrega del mensaje|destinatario (desconocido|no encontrado)',
      'error de correo|(mensaje|correo) sin entregar',
      'no se (puede|pudo|ha podido) entregar( .{0,40})?|no (entregado|entregable|se entrego)|imposible (de )?entregar|(mensaje|correo|email)( electronico)? (no (entregado|enviado|se entrego|pudo (ser entregado|entregarse))|devuelto|rechazado|rebotado|sin entregar|imposible de entregar)( al remitente)?',
      '(error|fallo|fallos|problema|incidencia) (de|en|en la|al|con la|durante la) ?(la )?(entrega|entregar|envio|enviar|transmision)( .{0,30})?|(entrega|envio) (fallid[oa]|fallida del mensaje|imposible|no realizad[oa]|ha fallado|rechazad[oa])|(la )?entrega (del (mensaje|correo) )?ha fallado|fallo (la entrega|el envio)',
      'notificacion (de|del|sobre el) (estado|error|fallo)( de)?( la)?( entrega| envio)?( .{0,10})?\\(?(error|fallo|failure|fallida)?\\)?|(aviso|informe) de (no entrega|devolucion|error de entrega)|devuelto al remitente|devolucion (de|del) (correo|mensaje)|correo devuelto|direccion no encontrada|no se (ha )?encontr(o|ado) la direccion|su (mensaje|correo)( electronico)? no (se|ha|pudo|fue) (pudo |ha podido |podido |sido |se )*(entregar|entregado|ser entregado|entregarse)',
    ),
  },
  phrases: {
    challenge: phrases(
      '(confirmar|verificar|demostrar|confirme|verifique)~ (persona|robot|humano|remitente|identidad)|(haga|haz) clic~ (mensaje|enlace)~ (llegara|entregado|confirmar)|(proteccion|filtro|verificacion) (anti ?spam|antispam|del remitente)',
    ),
    patience: phrases(
      'gracias por (su|tu|la) (comprension|paciencia)|le informo de que|por orden de llegada|vaciare el buzon|(escriba*|escriban(me)?) de nuevo|(solo )?lee el correo|mensajes (se )?(seran|contest*|atend*)|atendera sus mensajes',
    ),
    absenceWord: phrases(
      'fin de semana|comision de servicios|enferm[oa]|vuelo|desconectad[oa]|pausa laboral|descanso',
      'vacaciones|baja( (medica|maternal|paternal|laboral|por))?|permiso( de| por)?|maternidad|paternidad|viaje|feria|congreso|jornadas|formacion|talleres|festivo|fiesta (aqui|local|nacional)|puente|inventario|operacion|reposo|hospital*|fallecimiento|excedencia|licencia|ausen*|fuera de (la )?oficina|no estare|cerrad[oa]s?|cierre|luna de miel|semestre de investigacion|esquiar|libranza|portatiles? cerrados?|(de|en) retiro',
    ),
    mailboxState: phrases(
      'direccion( del destinatario)? rechazada|(sin|quedado sin) espacio',
      'permiso para publicar',
      '(grupo|direccion)~ (intentas contactar|intenta contactar)|permiso para publicar|rcpt to|recipientnotfound|error smtp|no such recipient|host desconocido|servidor (remoto|del destinatario)~ (rechaz*|devolvio)|lista de bloqueo|lista negra|supera el tamaño|errores graves',
      '(buzon|bandeja|casilla) (del|de la)~ llen[oa]|(no puede|no pueden|no acepta|no admite) (aceptar |recibir )?(mas )?(mensajes|correos|correo)|(usuario|destinatario|cuenta|buzon) (desconocid[oa]|inexistente|no encontrad[oa]|deshabilitad[oa]|inactiv[oa])|(usuario|destinatario) [^ ]+ (desconocido|inexistente)|dominio~ (no existe|no encontrado|inexistente)|(direccion|destinatario)~ (no existe|inexistente)|no se (ha )?encontr(o|ado) (la direccion|al?)',
    ),
    noReply: phrases(
      'no (respond*|contest*)~?( a)? (este|esta|al|a|directamente)|(no (se )?(atiende|atendid[oa]|supervisad[oa]|revisad[oa]))',
    ),
    redirect: phrases(
      '(reenvie|reenvien|reenvia) su (correo|mensaje)|puede (localizarme|contactarme)',
      '(por favor|rogamos|le ruego|ruego|puede|pueden|dirija|dirijan|utilice|utilicen|use|escriba|escribame|contacte|contacten|envie|envien|remita|dirijase|pongase|usar|utilizar|escribanos)~ (a|con|nuestro|formulario|al|consultas|solicitudes|mensaje|direccion|favor)',
      '(nuev[oa]|su|tu) ((nueva|nuevo) )?(persona de contacto|contacto|interlocutor*)|formulario (de contacto|web|en linea)',
    ),
    gone: phrases(
      '(publicidad|ofertas|comerciales)~ (no solicitad[oa]s?|esta direccion)|(se borran|se eliminan|seran eliminad[oa]s) automaticamente|datos de contacto han cambiado|(localizarme|encontrarme|contactarme) en',
      'ya no (leo|reviso|uso|utilizo|consulto)|ahora estoy en [^ ]+@|(puesto|cargo|departamento)~ (suprimido|eliminado|desaparecido|amortizado)|no admite (respuestas|mensajes)',
      'ya no (trabaj*|form*|pertenec*|est[aoá]*|colabor*|se encuentra|es empleado|es parte|soy|presto*)|(ha|he|hemos) (dejado|abandonado|causado baja|finalizado|terminado) ~?(empresa|compañia|organizacion|puesto|en|mi|la|relacion)|(se ha jubilado|me he jubilado|jubilacion|ultimo dia (de trabajo|laboral)|ha fallecido|he cambiado de (empresa|trabajo|puesto))',
      '(buzon|cuenta|direccion|correo|email|casilla|bandeja)( [a-z]+){0,4} (ya )?(no|dejara|deja|sera|esta|ha sido|queda|quedara|se)~ (revisa|revisad[oa]|lee|atiende|atendid[oa]|operativ[oa]|activ[oa]|uso|usa|utiliza|consulta|supervisa|monitorea|desactivad[oa]|eliminad[oa]|dara de baja|cerrad[oa]|dad[oa] de baja|valid[oa]|deshabilitad[oa]|inactiv[oa]|funcionar|estar)',
      '(he|hemos|ha) cambiado (de |mi |nuestra |su )?(direccion|correo|email|cuenta)|(nueva|nuevo) (direccion|correo|email|contacto|persona de contacto)|a partir de (ahora|hoy)|en adelante|(actualice|actualicen|actualiza)~ (contactos|agenda|datos|registros)',
    ),
    urgency: phrases(
      'si (corre prisa|es importante|hay prisa|urge|no puede esperar)',
      'solo (emergencias|urgencias|en caso)|emergencias? ?:',
      '(si|en caso|para|por|sea|es|cualquier)~ (urgente|urgentes|urgencia|urgencias|urge|emergencia|inaplazable|importante)',
      'urgencias? ?(:|\\?|=|->)',
      '(asuntos|temas|cuestiones|casos|consultas) urgentes|hasta entonces',
    ),
    away: phrases(
      '(estoy|me encuentro)~ (comision de servicios|enferm[oa]|un vuelo|un avion|sede de|desconectad[oa]|indispuest[oa])|(hoy )?estoy (enferm[oa]|mal[oa])|no estoy (hasta|esta|hoy)|hacemos puente|(he hecho|hago) una pausa|es fin de semana|ya he empezado mi (permiso|baja)|(he empezado|empiezo|inicio) (mi|el|la) (permiso|baja|excedencia)',
      '(me he ido|nos hemos ido|me fui|salgo) (a|de) |trabajo (solo )?(de|los) (lunes|martes|miercoles|jueves)|mis (dias|horarios?) (de trabajo|laborales)? ?(son|es)|(todo el )?equipo (esta|estara) (en|de|fuera)|estoy (estrenando|en talleres|de reposo|en (unas|un) )|(profesora?|sra?\\.?|señora?|don|doña|dra?\\.?) [a-z]+ (esta|se encuentra) (en|de|fuera|ausente)|no estare (en|disponible)|(hoy|mañana) es (fiesta|festivo)|(estare|estoy) de (reposo|retiro|mudanza)',
      '(estoy|me encuentro|estamos|me hallo|sigo|ando|disfruto|me he ido|me tomo|salgo|nos encontramos)~ (vacaciones|fuera|ausente|baja|viaje|permiso|feria|congreso|licencia|excedencia|extranjero|libranza|libre|descanso|formacion|curso|desconectad[oa]|enferm[oa]|hospitalizad[oa]|sin (acceso|cobertura|conexion))',
      '(actualmente|ahora mismo|hoy|esta semana|en estos momentos|por motivos (familiares|personales|de salud)),?~ (vacaciones|fuera|ausente|baja|viaje|permiso|no estoy|no trabajo|feria|festivo|licencia|libranza)',
      '(los|las) (lunes|martes|miercoles|jueves|viernes)~ no (trabajo|estoy)|no (trabajo|estoy)~ los (lunes|martes|miercoles|jueves|viernes)|hoy (es festivo|no (estoy|trabajo)|libro)|(trabajo|estoy) a tiempo parcial|no me encuentro (en|disponible)|hoy es (fiesta|festivo|dia festivo)',
      '(me (re)?incorporo|(re)?incorporacion|vuelvo|regreso|me (re)?incorporare)~ (@date|mediados|finales|principios)',
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
      '(oficina|oficinas|empresa|despacho|tienda|estudio|agencia|instalaciones)~ (cerrad[oa]s?|cierra|cierran|cerrara|cerraran)|(retomaremos|reanudaremos)~ (actividad|servicio)|cierre (por|de|del|anual|vacacional)',
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
      'desconectad[oa] (durante|hasta|toda|todo|esta)|durante \\d+ horas',
      '(reviso|leo|miro|consulto)( [a-z]+){0,3} (poco|solo|apenas|raramente|por las noches|de lunes)|(solo|apenas|poco)~ (leo|reviso|miro|consulto)|(disculpe|disculpen|perdone)~ (demora|retraso)|(poca|mala|escasa) (cobertura|señal|conexion)|leo el correo (de|por|solo|entre)',
      '(respuesta|contestacion|responder|contestar|respondere|contestare)~ (demor*|retras*|tardar|mas de lo|lent[oa]*|cuando pueda|en cuanto pueda|tarde)|(poca|sin|mala|escasa) (conexion|cobertura|internet|wifi)|(sin|no llevo|dejado|apagado)~ (portatil|ordenador|movil|correo|correos|email)|cero (correos|emails)|no (atendere|leere|revisare|mirare|podre atender)',
      '(acceso|conexion|conectividad|disponibilidad) (muy )?(limitad[oa]|restringid[oa]|intermitente|reducid[oa]|esporadic[oa]|escas[oa]|irregular)|(sin|poco|escaso|limitado|nulo) acceso|no (tendre|tengo|dispondre|dispongo de) ~?(acceso|conexion)',
      'no (podre|puedo|estare|voy a|leere|mirare|miro|revisare|consultare|consulto|atendere|podremos|reviso|leo) ?~?(revis*|consult*|leer|responder|atender|contestar|correo|correos|mensaje|mensajes|email|buzon)',
      '(revis*|consult*|leer*|mirar*|accedere) ~(ocasional*|esporadic*|puntual*|periodica*|con menos|de vez|de forma|menos frecuencia|irregular*)|(respuesta|contestacion|respondere|tardar|demor*) ~?(tardar|demorar*|retras*|mas de lo|con retraso|puede|podria|mas tarde|lenta)',
    ),
    standIn: phrases(
      '(responsable|compañer[oa]|jef[ea]|equipo)( [a-z]+){0,3} (lleva|gestiona|atiende|cubre)|para lo demas|(dudas|consultas|preguntas) ?:',
      '(me sustituye|me sustituira|se ocupa|se ocupara|se encarga|se encargara|les? atendera|os atendera|te atendera|cubre mi|cubrira|mi sustitut[oa]|queda al cargo|al frente|a cargo de)|(pregunta|pregunte|habla|hable|contacta|contacte|contacten|escribe|escriba|llama|llame|dirijase|dirigios|consulta|acude|acuda)~ (por|con|a)',
      '(urgente|urgentes|urgencia|urgencias|inmediata|inmediato|urge|apremiante|mientras tanto|ausencia|entretanto|necesita|necesitas|consulta|duda|ayuda|asunto|cuestion|cualquier) ~(contact*|llam*|escrib*|dirij*|pongase|ponte|comuni*|envie|envia|acud*|telefono|movil|whatsapp|puede|puedes|remita)',
      '(por favor|puede|pueden|puedes|le ruego|rogamos|dirijase|contacte|contactad|contacta|escriba|llame|pongase en contacto|no dude en) ~?(contact*|llam*|escrib*|dirig*|dirij*|comunic*|ponerse|contacto con) ~?(urgen*|ausencia|mi compañer*|compañer*|colega|mientras|mi colega|tanto|extension)',
      '(en|durante) mi ausencia|durante (mis|nuestras) vacaciones|en caso de (urgencia|emergencia)|para (temas|asuntos|cuestiones|cualquier) ~?urg*',
      '(mi|mis|nuestra|nuestro) (compañer*|coleg*|asistente|equipo|ayudante|responsable|sustitut*|jef[ea])( [a-z]+){0,4} (le|te|les|os|atendera|estara|podra|esta|se encargara|ayudara|cubrira|puede|quedara)',
    ),
    onReturn: phrases(
      'hasta que (vuelva|regrese|me recupere|me reincorpore)|en cuanto (me recupere|aterrice|pueda|vuelva)|(respondemos|responderemos|contestare|respondere)~ (a partir|el (lunes|martes|miercoles|jueves|viernes))',
      '(contesto|contestare*|contestaremos|respondo|respondere*|responderemos|contestar|responder)~ (siguiente dia|proximo dia|mañana|semana que viene|principios|ese horario|hasta el @date|regreso|vuelta)|(abre|abrimos|reabre|reabrimos)( de nuevo)? |vuelvo el|a mi regreso|y regreso el',
      '(respondere|contestare|contesto|respondo|leere|revisare|atendere|le escribo|responderemos|contactare)~ (vuelta|regreso|regrese|vuelva|reincorpor*|mañana|lunes|martes|miercoles|jueves|viernes|proxim[oa]|sin falta|en cuanto)',
      '(a|tras|hasta) (mi|nuestra|nuestro) (vuelta|regreso|reincorporacion)',
      '(a|tras|al|en|hasta|despues de) (mi|nuestra|nuestro|la) (vuelta|regreso|reincorporacion|retorno)|estaremos de nuevo a su|al (volver|regresar|reincorporarme)|(cuando|en cuanto|una vez|tan pronto( como)?|apenas|nada mas) (que )?(vuelva|regrese|me reincorpore|este de vuelta|este de regreso|retorne|volver)',
      '(respondere|contestare|atendere|leere|contactare|responder|contestar|atender|responderle|contestarle) ~(vuelta|regreso|reincorporacion|a partir del|volver|el dia|regresar)',
    ),
    unread: phrases(
      `(su|tu|este|los|sus) ${message} (no )?(sera|seran|es|ha sido|esta siendo|se) ?(automaticamente )?(no )?(sera |esta siendo )?(reenviad[oa]s?|leid[oa]s?|eliminad[oa]s?|redirigid[oa]s?|borrad[oa]s?|atendid[oa]s?|consultad[oa]s?)`,
      '(este|esta|mi) (buzon|cuenta|direccion|bandeja) ~?(no|ya no) ~?(revisa|lee|atendid[oa]|consulta|supervisad[oa]|atiende)',
    ),
    awayTitle: phrases(
      '^[^a-z0-9]*(en un (vuelo|avion)|desconectad[oa]|enferm[oa]|hacemos puente|es fin de semana|puente)( |[.,;:!\\n-]|$)',
      '^[^a-z0-9]*(hola,? ?)?(actualmente )?(fuera|ausente|de (vacaciones|viaje|baja|permiso)|vacaciones|cerrado|no disponible|desconectad[oa]|libro hoy|hoy libro)( (hasta|de|del|desde|por|hoy|esta|en|toda|el|con)|[.,;:!\\n-]|$)',
      '^[^a-z0-9]*(vuelvo|regreso|me (re)?incorporo) el ',
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
      'se ha (abierto|creado|registrado) un (ticket|caso|expediente)|(candidatura|solicitud) se ha recibido|sera valorad[oa]|debida atencion|(ha )?llegado correctamente',
      '(su|el|la|tu) (pedido|solicitud|factura|expediente|consulta|candidatura)( [a-z]*\\d+)? (ha (entrado|sido)|se ha|fue|lleva|tiene|queda)~ (sistema|recibid[oa]|registrad[oa]|numero|procesar*)',
      '(su|tu|vuestra) (factura|candidatura|solicitud|mensaje|correo|consulta|documentacion|reclamacion|pedido|email|peticion|incidencia)( [^ ]+){0,4}? (ha|han|fue|se ha|esta) (sido |siendo )?(correctamente )?(recibid[oa]|remitid[oa]|registrad[oa]|reenviad[oa]|derivad[oa]|procesad[oa]|tramitad[oa]|asignad[oa])|hemos (recibido|registrado) (correctamente )?(su|tu|vuestra)|(ha|se ha) (llegado|recibido) correctamente',
      `(hemos|he|ha sido|confirmamos|confirmo|recibimos|acusamos|hemos recibido|se ha|haber) ?(recibido|registrado|la recepcion de|recibo de|el recibo de|que hemos recibido|correctamente|recepcion de)( correctamente| satisfactoriamente| con exito)? (su|tu|vuestr[oa]|la|el)? ?${message}`,
      `(su|tu|la|vuestr[oa]) ${message}( [^ ]+){0,7}? (ha|se ha|fue|ha sido|sera) (sido |quedado )?(reenviad[oa]|recibid[oa]|registrad[oa]|cread[oa]|enviad[oa]|asignad[oa]|remitid[oa]|derivad[oa])`,
      '(acusamos|confirmamos) (recibo|recepcion|la recepcion)|(recibid[oa]|registrad[oa]) (correctamente|satisfactoriamente|con exito)',
    ),
    contactThanks: phrases(
      'gracias por (escribir a|tu propuesta|su propuesta de|tu candidatura|su pedido|contactar)|ha contactado con',
      'gracias por (contactar|escribir|tu|su|comunicarte|comunicarse|ponerte|acudir) (con|a|en|interes|candidatura|solicitud|mensaje a)|agradecemos~ interes',
      '(gracias|agradecemos|le agradecemos) (por )?(contactar(nos)?|contactar con|ponerse en contacto|ponerte en contacto|escribirnos|comunicarse|comunicarte|dirigirse|su (interes|contacto|solicitud|consulta|confianza|peticion)|tu (interes|solicitud|consulta|contacto)|haber(nos)? (contactado|escrito)|haberse puesto)( con)?',
      'ha (contactado|escrito) (con|a) (el|la|nuestr[oa])',
    ),
    team: phrases(
      '(nuestro|el) (departamento|servicio|equipo)( [a-z]+)? (se comunicara|contactara|respondera|le)',
      '(nos|se) (pondremos|pondra|pondran) en contacto|(te|le|os|les) (responderemos|responderan|respondera|contestaremos|contestara|contactaremos|contactara|atenderemos|daremos)|en menos de \\d+|en un plazo (de|maximo)|formar parte de (nuestro|la)',
      '(un|una|uno|nuestro|nuestra|el|alguien) ?(de )?(nuestr[oa]s |nuestro |del )?(equipo|agente|agentes|asesor*|miembro|representante|departamento|especialist*|tecnic*|gestor*|compañer*|servicio|personal|comercial*|ejecutiv*|expertos?)( [a-z]+){0,7}? (se pondra|respondera|contactara|atendera|revisara|esta|le|te|responde|analizara|lo|la|gestionara|trabaja|se comunicara|dara|hara|procesara)',
      '(en|dentro de|en un plazo|antes de)( un plazo| menos| las proximas| los proximos| maximo| aproximado| de| el plazo| un maximo)* ?(\\d+|dos|tres|cuatro|cinco|veinticuatro|una)( ?(a|o|-) ?(\\d+|tres))? ?(horas?|dias?|h)( habiles| laborables)?',
    ),
    queue: phrases(
      '(recepcion|oficina|centralita|atencion) (atiende|abre|esta (abiert[oa]|disponible))~ \\d|si en~ (semanas|dias)~ (no|nada)|(indique|cite|conserve|mencione)~ (referencia|numero)|recibimos (much*|gran|cientos)|(sera|se) (tramitad[oa]|procesara|estudiara|atendera)|(proximo|siguiente) dia (habil|laborable)|por el [a-z]+ competente',
      '(tiempos?|plazos?) de (respuesta|espera|atencion)~ (mayor*|superior*|larg*|ampli*|aument*|habitual)|disculpe[n]? las molestias|lamentamos las molestias|(sera|seran|esta siendo) (procesad[oa]s?|tramitad[oa]s?|analizad[oa]s?|revisad[oa]s?|atendid[oa]s?)|si (tu|su) (perfil|candidatura)|mientras tanto,? (puede|puedes|consulte|visite|visita)|(alto|gran|elevado) volumen|departamento correspondiente',
      '(mensaje|consulta|correo|solicitud) es (muy )?importante para|(mensajes|correos|consultas|solicitudes) se (atienden|responden|revisan|leen|tramitan)|de \\d{1,2}(:\\d\\d)? ?h? a \\d',
      '(por|en) orden de (llegada|recepcion)|(alto|gran|elevado|mayor) (volumen|numero|cantidad)|(nuestro )?horario( de (atencion|oficina|trabajo))?|(no es necesario|no hace falta|por favor no|evite) ~?(reenvi*|volver|enviar|envie|repet*)|preguntas frecuentes|centro de ayuda|a la (mayor|maxima) brevedad|(sera|esta siendo) (atendid[oa]|revisad[oa]|procesad[oa]|gestionad[oa]|tramitad[oa]|estudiad[oa]|analizad[oa])',
    ),
    soon: phrases(
      '(nos|se|le|te|les) (pondremos|pondra|contactaremos|responderemos|respondera|contestaremos|comunicaremos|contactara|contestara|daremos|atenderemos|atendera|comunicara)( en contacto)?|(responderemos|contestaremos|contactaremos|atenderemos|daremos (una )?respuesta|trabajaremos|tramitaremos)',
      '(lo antes posible|a la brevedad|a la (mayor|maxima) brevedad|en breve|cuanto antes|proximamente|lo mas pronto posible|tan pronto como)',
    ),
    ticket: phrases(
      'portal de clientes',
      '(ticket|caso|expediente|incidencia|solicitud|referencia|numero|consulta|seguimiento|n)( de (caso|ticket|referencia|expediente|solicitud|incidencia|seguimiento|registro))?( (es|con|el|numero|asignad[oa]|ha sido|registrad[oa]|es el|la|de|su|para|n°|no|num))*[.: ]*\\(?(n°|n\\.?º|no|num|#)?[.: ]*#?(?=[a-z/-]{0,9}\\d)[a-z]{0,5}[-/]?\\d[\\d/-]{2,}',
      '(un|su|el) (ticket|caso|expediente) (ha sido |se ha )?(cread[oa]|abierto|registrado)',
      '#\\d{3,}',
      '\\[[a-z]{2,8}[- #]?\\d{3,}\\]',
    ),
    undelivered: phrases(
      'ha fallado la entrega|estado de entrega generad[oa]',
      'permiso para publicar',
      '(correo|mensaje)~ ha rebotado|no se envio (porque|debido)|(entrega|envio)~ ha fallado|no pudo hacerse llegar|rechazo (el mensaje|a todos)',
      'error (de|en la) entrega (a|de|al)|(no (se )?(pudo|ha podido|puede|entrego|ha entregado|fue posible))~ (entregar|entregado|entrega|entregarse|enviar)|(mensaje|correo)~ (ha fallado|se ha bloqueado|bloqueado|devuelto|rechazado|no se entrego)|servidor~ (ha )?rechaz(o|ado)|mas intentos de entrega|devuelto al remitente|no pudo ser entregado',
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
      '(motivo|razon|causa)( siguiente)? ?:|siguiente motivo|uno de los destinatarios|lamentamos (comunicarle|informarle)|programa de correo|servidor remoto',
      '(sistema|servidor|servicio|software|programa) (de |del )?(entrega|correo|destino|remoto|mensajeria|destinatario|administrador)|mailer daemon|postmaster|(generado|creado) automaticamente|(siguientes?|estos|estas|este|los) (destinatarios?|direccion|direcciones|grupos|error|persona|personas)( o grupos)?|uno o (mas|varios) (de )?(sus |los )?destinatarios|informacion de diagnostico|mensaje original|codigo de error|mensaje de error|respuesta del servidor|smtp|(motivo|razon|causa|error) ?:|el servidor',
    ),
    delayed: phrases(
      '(retrasad[oa]|retraso|demorad[oa]|demora|aplazad[oa]|en cola|pospuest[oa])( en la entrega)?|(se )?(volvera a|seguira|seguiremos|reintent*|volveremos|continuara|nuevo intento|intentandolo|intentara)( ~)?|(todavia|aun) no (se )?(ha|han|pudo)|no (es necesario|tiene que|necesita) (hacer|realizar|reenvi*|ninguna|volver)|solo (es )?(un aviso|una advertencia)',
    ),
    personal: phrases(
      '(me da|me deja) hasta|escribame despues|contesto yo|firmamos|(le )?llamo a las|mi area|hable con [a-z]+|use la mia|le (saque|vuelvo|rebota)|que alegria|inscribase|poniendome al dia|lo ha aprobado',
      'un apunte|hay que|antes de irme',
      'año de colaboracion|nos alegramos|confianza este año',
      'mande(me)? (el|la|los|un)|(como lo ve|cual prefiere|con quien hablo|cuanto (cuesta|seria|por|vale))|he separado|ver adjuntos|lo acabo de|de todos modos|yo pasaria|le (digo|cuento)|persigo|me rebota|cualquier otro dia|pero rapido|antes del (lunes|martes|miercoles|jueves|viernes|dia)',
      '(elija|elige|escoja)( usted)?|al escribir(le|te)|me dio',
      '(yo )?(le|la|lo|les) sustituyo|me encargo|me ocupo|(le|te|os) (llamo|digo algo|cuento|mando|paso|envio|aviso|confirmo)|(mandame|reenviarme|me (manda|mandas|puede|pueden|reenvia|envia)|se lo (paso|envio|digo)|lo (mira|miro|vemos|intentamos))|pruebo con|me gustaria|(nos|me) (va|viene|encaja|parece|conviene) (bien|mejor|perfecto|estupendo)?|llameme|llamame|(dos|algunas|un par de|unas|una) (preguntas?|dudas?|comentarios?)|nuestr[oa] (director*|informatico|jefe|gerente|abogad[oa])|ya tenemos|mucha suerte|encantad[oa]|quedemos|quedamos|sin prisa|conteste tarde|perdona',
      '(lunes|martes|miercoles|jueves|viernes)~ (nos|me) va|¿[^?]*\\?',
      '((puede|puedes|podria|podrias|podriamos|podemos|quieres|quiere|tienes|le parece|te parece|les parece|os parece|te viene|le viene|sabes|has|seria posible|te va|le va) ~?\\?|que tal|hablamos|nos vemos|quedamos|nos llamamos|hablemos|veamonos|avancemos|te (llamo|digo|cuento|confirmo|mando|paso|envio|aviso|comento)|le (llamo|confirmo (que|la|el|mi)|mando|paso|envio|comento|adjunto|propongo|aviso|digo)|dime|digame|avisame|aviseme|cuentame|llamame mañana|confirmame|confirmeme|mandame|enviame|enveme)',
      '(he (leido|visto|mirado|hablado|comentado|pasado|reenviado|firmado|intentado|revisado|recibido (la|el|tu (propuesta|oferta)|su (propuesta|oferta)|un|una)|estado|tenido|pensado|podido|enviado)|lo (leo|miro|reviso|veo|comento|hablo|estudio|he)|la (leo|miro|reviso|veo|comento)|me (parece|gustaria|interesa|encaja|viene|va|alegro|temo|ha)|quiero|queria|quisiera|necesito|prefiero|creo|pienso|espero que (estes|este|todo)|mirare|echo|echare|firmo|acepto|estoy (de acuerdo|interesad[oa]|encantad[oa]|de vuelta (ya|desde|y)|de regreso (ya|desde|y)|listo))',
      '(como (quedamos|comentamos|acordamos|hablamos|te dije|le dije|prometi)|adjunto|de acuerdo|perfecto|vale|sin problema|ningun problema|buenas noticias|encantad[oa]|con mucho gusto|por cierto|una pregunta|perdon(a|e)?|disculp(a|e|as) (el (retraso|silencio|lio)~ (en (mi|contestar)|de)|por|que)|disculp(a|e)|lo siento|siento (el|la|no|haber)|antes de (irme|que me|salir|mi viaje|mis vacaciones|marcharme)|esta tarde|esta noche|esta misma)',
      '(su|tu|la|el|los|las|nuestra|vuestra|una|del?) ?(nueva |ultima |nuevo )?(oferta|propuesta|presupuesto|contrato|presentacion|precio|precios|demo|documento|documentos|borrador|factura|reunion|cita|proyecto|llamada|plan|catalogo|archivo|acuerdo|firma|videollamada|condiciones|pedido)',
      '((estuve|estaba|estuvimos|he estado|hemos estado|estado) (fuera|de vacaciones|de baja|ausente|de viaje|enferm[oa]|malit[oa])|(acabo de|recien) (volver|regresar|llegar|incorporarme)|ya (estoy de vuelta|he vuelto|estoy de regreso|de vuelta)|de vuelta (ya|de vacaciones)|(me|nos) (ha|han) (venido|rebotado|devuelto|llegado|salido|rebota)|(me|nos) (rebota|devuelve)|rebotado|otra direccion|direccion correcta|nueva direccion|mi (correo|mensaje|email|ultimo correo|anterior correo))',
    ),
    greeting: phrases(
      '^(hola|buenos dias|buenas tardes|buenas|buen dia|estimad[oa]s?|estimad[oa]/a|apreciad[oa]s?)( (a )?(tod[oa]s|remitente|cliente|clientes|señor[a-z]*|señores|compañer[oa]s?|amig[oa]s?|colaborador[a-z]*|usuari[oa]|a quien corresponda|/a|y señoras|colegas?))*( ?[,.:!\\n]|$)',
    ),
    about: phrases(
      'cerrad[oa] a|inscripcion|inscribase|tendra lugar',
      'boletin|newsletter|con un (solo )?clic|novedad ?:|nuestro blog|(se leyo|ha sido leido|fue leido|acuse de lectura)',
      '(su|tu|vuestr[oa]) (respuesta automatica|mensaje de ausencia|mensaje automatico|contestador|autorespuesta|fuera de oficina)|(perdon*|disculp*|ignor*|siento|no haga caso|no hagas caso) ~(automatic[ao]s?|ausencia|fuera de (la )?oficina|autorespuesta)',
      '(mi|el|la|un|una|este|esa|ese|los|las|sus) (respuesta automatica|respuestas automaticas|mensaje de ausencia|mensajes de ausencia|contestador|autorespuesta|mensaje automatico|acuse de recibo|mensaje de error|fuera de oficina) (estaba|sigue|seguia|decia|dice|que|se|del|con|era|diciendo|todavia|de|fue|salta|salto|activ*|puest[oa])',
      '(activar|desactivar|configur*|redactar|poner|olvide|quitar|puesto|crear|gestionar|programar) ~(ausencia|respuesta automatica|respuestas automaticas|fuera de oficina|autorespuesta|contestador)|darse de baja|date de baja|cancelar (la |su )?suscripcion|boletin|newsletter|webinar|consejos|plantillas?|como (escribir|redactar|configurar|mejorar|evitar|reducir)|leer mas|guia|trucos|buenas practicas|tasa de rebote|entregabilidad|ver en (el |su )?navegador',
    ),
    parcel: phrases(
      'paquete|paquetes|envio numero|numero de seguimiento|repartidor|mensajero|mercancia|mercancias|pedido|palet|palets|correos express|transportista|punto de recogida|almacen|carta certificada|burofax|domicilio',
    ),
  },
};
