import { describe } from 'vitest';
import { claireSilent, inBerlin, inNewYork, inParis, john, johnSilent } from './places.ts';

describe('machines of four languages say nothing for anybody', () => {
  inParis.tell([
    [
      'a French acknowledgement',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Accusé de réception | Ceci est une réponse automatique. Nous avons bien reçu votre message.',
      ],
      '10-16 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'a Spanish one',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Respuesta automática: Piloto | Hemos recibido su mensaje. Este es un mensaje automático, por favor no responda.',
      ],
      '10-16 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'a Spanish absence',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Respuesta automática: Piloto | Estoy fuera de la oficina y vuelvo el 26 de octubre.',
      ],
      '10-19 09:00',
      'paused',
      'out-of-office',
    ],
    [
      'a French bounce',
      [
        ...claireSilent,
        'mail-system 10-12 09:01 | Échec de la remise : Pilote | Votre message n’a pas pu être remis à claire@moulin.example : adresse introuvable.',
      ],
      '10-19 09:00',
      'waiting',
      { code: 'bounced', atMs: inParis.at('10-12 09:01') },
    ],
    [
      'a Spanish bounce',
      [
        ...claireSilent,
        'mail-system 10-12 09:01 | No se pudo entregar: Piloto | Su mensaje no se ha podido entregar: la dirección no existe.',
      ],
      '10-19 09:00',
      'waiting',
      'bounced',
    ],
  ]);
  inNewYork.tell([
    [
      'an English acknowledgement',
      [
        ...johnSilent,
        'john 09-21 09:01 | Automatic reply: Pilot | Thank you for your message. This is an automated response, we have received your email and will get back to you.',
      ],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'an English bounce',
      [
        ...johnSilent,
        'mail-system 09-21 09:01 | Delivery Status Notification (Failure) | Address not found. Your message wasn’t delivered to john@harbor.example because the address couldn’t be found.',
      ],
      '10-05 09:00',
      'waiting',
      'bounced',
    ],
    [
      'a bounce whose sender looks like a person’s',
      [
        ...johnSilent,
        'kate 09-21 09:01 | Undeliverable: Pilot | Delivery has failed to these recipients or groups: john@harbor.example. The email address you entered couldn’t be found.',
      ],
      '10-05 09:00',
      'waiting',
      'bounced',
    ],
    [
      'a bounce of the mail before',
      [
        ...john,
        'me 09-14 09:00',
        'mail-system 09-14 09:01 | Undelivered Mail Returned to Sender | Your message could not be delivered.',
        'me 09-21 09:00',
      ],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'the first mail bounced',
      [
        'me 09-21 09:00',
        'mail-system 09-21 09:01 | Undelivered Mail Returned to Sender | Your message could not be delivered.',
      ],
      '09-25 17:00',
      'waiting',
      'bounced',
    ],
    [
      'a bounce, then he wrote from where he is now',
      [
        ...johnSilent,
        'mail-system 09-21 09:01 | Undelivered Mail Returned to Sender | Your message could not be delivered.',
        'john-private 09-22 09:00',
      ],
      '09-22 10:00',
      'your-turn',
      'they-wrote-last',
    ],
  ]);
  const anke = ['me 09-21 09:00', 'anke 09-21 14:00', 'me 09-22 10:00', 'anke 09-22 15:00', 'me 10-12 09:00'];
  inBerlin.tell([
    [
      'a German acknowledgement',
      [
        ...anke,
        'anke 10-12 09:01 | Automatische Antwort: Pilot | Vielen Dank für Ihre Nachricht. Dies ist eine automatische Eingangsbestätigung.',
      ],
      '10-16 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'a German absence',
      [
        ...anke,
        'anke 10-12 09:01 | Abwesenheitsnotiz | Ich bin derzeit nicht im Büro. Ab dem 26. Oktober bin ich wieder erreichbar.',
      ],
      '10-19 09:00',
      'paused',
      { code: 'out-of-office', untilMs: inBerlin.at('10-26 09:00') },
    ],
    [
      'a German bounce',
      [
        ...anke,
        'mail-system 10-12 09:01 | Unzustellbar: Pilot | Ihre Nachricht konnte nicht zugestellt werden. Der Empfänger wurde nicht gefunden.',
      ],
      '10-19 09:00',
      'waiting',
      'bounced',
    ],
  ]);
});
