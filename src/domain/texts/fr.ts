import type { TextKind } from './kinds.ts';
import type { Sentence, Template } from './template.ts';

/** The words that differ between vous and tu. */
interface Address {
  ifNotForYou: string;
  yourProject: string;
  ifYouPrefer: string;
  openDoor: string;
  openDoorNoDate: string;
  fromYourWords: string;
  suits: string;
  thanks: string;
  farewell: string;
  welcome: string;
  yourPace: string;
  tellMe: string;
  callOrMail: string;
  dateStillSuits: string;
  yourWord: string;
  yourInterest: string;
  spareYou: string;
  isRightForYou: string;
  daySuits: string;
  yourDesk: string;
  wouldHelpYou: string;
  sendYou: string;
  chooseMoment: string;
  lessImportant: string;
}

const vous: Address = {
  ifNotForYou: 'Si cela ne correspond pas à vos besoins, ou pas pour le moment,',
  yourProject: 'votre projet',
  ifYouPrefer: 'Si vous préférez en rester là,',
  openDoor: 'Je ne vous écrirai plus à ce sujet, mais ma porte reste ouverte : un mot de votre part suffira toujours.',
  openDoorNoDate:
    'Je ne vous proposerai pas d’autre date et ne vous écrirai plus à ce sujet, mais ma porte reste ouverte : un mot de votre part suffira toujours.',
  fromYourWords: 'à partir de ce que vous m’aviez confié',
  suits: 'vous convienne',
  thanks: 'Je vous remercie du temps que vous m’avez accordé et vous souhaite une très bonne continuation.',
  farewell: 'Bien à vous,',
  welcome: 'Merci pour votre message : cela me fait très plaisir de vous lire.',
  yourPace: 'au rythme qui vous convient',
  tellMe: 'dites-moi simplement où vous en êtes aujourd’hui',
  callOrMail: 'vous conviendrait-il, ou préférez-vous continuer par écrit ?',
  dateStillSuits: 'La date prévue vous convient-elle toujours ?',
  yourWord: 'Un simple mot de votre part suffit',
  yourInterest: 'Je vous remercie de l’intérêt que vous avez porté à',
  spareYou: 'Pour vous épargner d’autres messages, je vous propose',
  isRightForYou: 'savoir si cela répond à vos besoins',
  daySuits: 'L’un des prochains jours vous conviendrait-il ?',
  yourDesk: 'est une décision parmi bien d’autres sur votre bureau, et j’aimerais vous la rendre facile.',
  wouldHelpYou: 'vous aiderait le plus',
  sendYou: 'Je vous l’enverrai volontiers, rien de plus, et vous déciderez à votre rythme.',
  chooseMoment: 'Souhaitez-vous choisir un autre moment dans les prochains jours ?',
  lessImportant: 'Et si le sujet est devenu moins important pour vous',
};

const tu: Address = {
  ifNotForYou: 'Si cela ne correspond pas à tes besoins, ou pas pour le moment,',
  yourProject: 'ton projet',
  ifYouPrefer: 'Si tu préfères en rester là,',
  openDoor: 'Je ne t’écrirai plus à ce sujet, mais ma porte reste ouverte : un mot de ta part suffira toujours.',
  openDoorNoDate:
    'Je ne te proposerai pas d’autre date et ne t’écrirai plus à ce sujet, mais ma porte reste ouverte : un mot de ta part suffira toujours.',
  fromYourWords: 'à partir de ce que tu m’avais confié',
  suits: 'te convienne',
  thanks: 'Je te remercie du temps que tu m’as accordé et te souhaite une très bonne continuation.',
  farewell: 'Bien à toi,',
  welcome: 'Merci pour ton message : cela me fait très plaisir de te lire.',
  yourPace: 'au rythme qui te convient',
  tellMe: 'dis-moi simplement où tu en es aujourd’hui',
  callOrMail: 'te conviendrait-il, ou préfères-tu continuer par écrit ?',
  dateStillSuits: 'La date prévue te convient-elle toujours ?',
  yourWord: 'Un simple mot de ta part suffit',
  yourInterest: 'Je te remercie de l’intérêt que tu as porté à',
  spareYou: 'Pour t’épargner d’autres messages, je te propose',
  isRightForYou: 'savoir si cela répond à tes besoins',
  daySuits: 'L’un des prochains jours te conviendrait-il ?',
  yourDesk: 'est une décision parmi bien d’autres sur ton bureau, et j’aimerais te la rendre facile.',
  wouldHelpYou: 't’aiderait le plus',
  sendYou: 'Je te l’enverrai volontiers, rien de plus, et tu décideras à ton rythme.',
  chooseMoment: 'Souhaites-tu choisir un autre moment dans les prochains jours ?',
  lessImportant: 'Et si le sujet est devenu moins important pour toi',
};

const greeting: Sentence = ['Bonjour {contact},', 'Bonjour,'];

function textsFor(you: Address): Record<TextKind, Template> {
  const roomForNo: Sentence = [`${you.ifNotForYou} un simple « non merci » me convient parfaitement.`];
  const farewell: Sentence = [`${you.farewell}\n{rep}`, you.farewell];
  return {
    'last-message': [
      [greeting],
      [
        [
          'J’ai beaucoup apprécié nos échanges sur « {topic} », en dernier lieu le {exchange}.',
          'J’ai beaucoup apprécié nos échanges sur « {topic} » et tout ce qu’ils m’ont appris.',
          `J’ai beaucoup apprécié nos échanges sur ${you.yourProject}, en dernier lieu le {exchange}.`,
          `J’ai beaucoup apprécié nos échanges sur ${you.yourProject} et tout ce qu’ils m’ont appris.`,
        ],
        ['J’avoue ne pas bien comprendre où nous en sommes, et il se peut que quelque chose m’ait échappé.'],
      ],
      [roomForNo, [you.openDoor]],
      [[you.thanks]],
      [farewell],
    ],
    'last-message-after-missed-meeting': [
      [greeting],
      [
        [
          'Je me réjouissais de notre rendez-vous du {meeting} consacré à « {topic} », et je regrette qu’il n’ait pas pu avoir lieu.',
          'Je me réjouissais de notre rendez-vous du {meeting}, et je regrette qu’il n’ait pas pu avoir lieu.',
          'Je me réjouissais de notre rendez-vous consacré à « {topic} », et je regrette qu’il n’ait pas pu avoir lieu.',
          'Je me réjouissais de notre rendez-vous, et je regrette qu’il n’ait pas pu avoir lieu.',
        ],
        ['J’avoue ne pas bien comprendre où nous en sommes, même si je sais qu’un imprévu est vite arrivé.'],
      ],
      [[`${you.ifYouPrefer} un simple « non merci » me convient parfaitement.`], [you.openDoorNoDate]],
      [[you.thanks]],
      [farewell],
    ],
    'last-message-after-offer': [
      [greeting],
      [
        [
          `J’ai préparé avec soin notre offre du {offer} pour « {topic} », ${you.fromYourWords}.`,
          `J’ai préparé avec soin notre offre du {offer}, ${you.fromYourWords}.`,
          `J’ai préparé avec soin notre offre pour « {topic} », ${you.fromYourWords}.`,
          `J’ai préparé avec soin notre offre, ${you.fromYourWords}.`,
        ],
        [`J’avoue ne pas bien comprendre où nous en sommes, et il se peut qu’elle ne ${you.suits} pas tout à fait.`],
      ],
      [roomForNo, [you.openDoor]],
      [[you.thanks]],
      [farewell],
    ],
    'confirm-meeting': [
      [greeting],
      [
        [
          'Je me réjouis de notre rendez-vous du {meeting} consacré à « {topic} ».',
          'Je me réjouis de notre rendez-vous du {meeting}.',
          'Je me réjouis de notre rendez-vous consacré à « {topic} ».',
          'Je me réjouis de notre rendez-vous.',
        ],
        [you.dateStillSuits],
        [`${you.yourWord}, et en cas d’imprévu nous trouverons facilement un autre moment.`],
      ],
      [farewell],
    ],
    'clear-yes': [
      [greeting],
      [
        [`${you.yourInterest} « {topic} ».`, `${you.yourInterest} nos échanges.`],
        [`${you.spareYou} un appel d’un quart d’heure avec un seul point à l’ordre du jour : ${you.isRightForYou}.`],
        ['Un « non » clair sera aussi bienvenu qu’un « oui » clair.'],
      ],
      [[you.daySuits]],
      [farewell],
    ],
    'help-deciding': [
      [greeting],
      [
        [`J’imagine que le dossier « {topic} » ${you.yourDesk}`, `J’imagine que notre projet ${you.yourDesk}`],
        [`Quelle information ${you.wouldHelpYou} : un chiffre, une référence, un détail de nos échanges ?`],
        [you.sendYou],
      ],
      [farewell],
    ],
    reschedule: [
      [greeting],
      [
        [
          'Je regrette que notre rendez-vous du {meeting} consacré à « {topic} » n’ait pas pu avoir lieu ; une journée est vite remplie.',
          'Je regrette que notre rendez-vous du {meeting} n’ait pas pu avoir lieu ; une journée est vite remplie.',
          'Je regrette que notre rendez-vous consacré à « {topic} » n’ait pas pu avoir lieu ; une journée est vite remplie.',
          'Je regrette que notre rendez-vous n’ait pas pu avoir lieu ; une journée est vite remplie.',
        ],
        [you.chooseMoment],
        [`${you.lessImportant}, c’est tout à fait naturel : un mot suffit.`],
      ],
      [farewell],
    ],
    'welcome-back': [
      [greeting],
      [
        [you.welcome],
        [
          `Je reprends volontiers le sujet « {topic} » là où nous l’avions laissé, ${you.yourPace}.`,
          `Je reprends volontiers notre conversation là où nous l’avions laissée, ${you.yourPace}.`,
        ],
        [`Inutile de revenir sur tout : ${you.tellMe}, et je m’occupe de la suite.`],
      ],
      [[`Un court appel dans les prochains jours ${you.callOrMail}`]],
      [farewell],
    ],
  };
}

/** The texts in French, saying vous. */
export const frVous = /* @__PURE__ */ textsFor(vous);

/** The texts in French, saying tu. */
export const frTu = /* @__PURE__ */ textsFor(tu);
