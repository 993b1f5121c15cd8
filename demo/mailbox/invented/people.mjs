/** Everybody in the invented mailboxes. All names and domains are made up; two prospects write from a free-mail host. */

/** @param {string} name @param {string} address @returns {import('../types.ts').MailPerson} */
const person = (name, address) => ({ name, address });

export const camille = person('Camille Laurent', 'camille.laurent@lumeria.example');
export const camilleAtStudio = person('Camille Laurent', 'camille@lumeria-studio.example');
/** An address Camille sends from that no From menu lists. */
export const camilleAtFair = person('Camille Laurent', 'stand14@salon-scene.test');

export const nadia = person('Nadia Cresswell', 'nadia.cresswell@lumeria.example');
export const theo = person('Théo Armand', 'theo.armand@lumeria.example');
export const workshop = person('Atelier Lumeria', 'atelier@lumeria.example');

export const marie = person('Marie Delcourt', 'marie.delcourt@theatre-tilleuls.example');
export const helene = person('Hélène Marchetti', 'h.marchetti@musee-soie.example');
export const julien = person('Julien Vasseur', 'julien@festival-quais.example');
export const ines = person('Inès Garnier', 'ines.garnier@halle-aux-grains.example');
export const benoit = person('Benoît Lefèvre', 'benoit.lefevre@opera-duvernay.example');
export const lea = person('Léa Fontaine', 'lea.fontaine.evenements@gmail.com');
export const mathilde = person('Mathilde Aubry', 'm.aubry@ville-corbeval.example');
export const karim = person('Karim Saïdi', 'k.saidi@ville-corbeval.example');
export const francois = person('François Péret', 'f.peret@cinema-arlequin.example');
export const sylvie = person('Sylvie Besançon', 'sylvie.besancon@casino-falaise.example');
export const antoine = person('Antoine Roussel', 'antoine.roussel@ecole-mime.example');
export const agathe = person('Agathe Thorne', 'agathe.thorne@abbaye-concerts.example');
export const mahaut = person('Mahaut Sorel', 'mahaut.sorel@reserve-commune.example');
export const lucien = person('Lucien Abadie', 'lucien.abadie@reserve-commune.example');
export const etienne = person('Étienne Jolivet', 'etienne.jolivet@fosse-orchestre.example');
export const claire = person('Claire Dubreuil', 'claire.dubreuil@guignol-lyonnais.example');

export const grace = person('Grace Hargreaves', 'grace.hargreaves@alderstreet-playhouse.example');
export const oliver = person('Oliver Whitlock', 'oliver@whitlock-galleries.example');
export const priya = person('Priya Mistry', 'priya.mistry@harbour-hall.example');
export const tom = person('Tom Ashdown', 'tom.ashdown@millrace-arts.example');
export const samuel = person('Samuel Okafor', 'samuel.okafor@northlight-events.example');
export const nora = person('Nora Calloway', 'nora@calloway-dance.example');
export const george = person('George Pemberton', 'g.pemberton@pier-ballroom.example');
export const liam = person('Liam Ferris', 'liam.ferris@old-granary.example');
export const emma = person('Emma Stoddart', 'emma.stoddart@kestrel-college.example');
export const alice = person('Alice Renshaw', 'alice.renshaw@kestrel-college.example');
export const ruth = person('Ruth Ellery', 'ruth.ellery.weddings@outlook.com');
export const hugh = person('Hugh Farrow', 'hugh.farrow@belltower-quartet.example');

export const fiona = person('Fiona Barlow', 'fiona.barlow@quayside-museum.example');
export const harriet = person('Harriet Lowe', 'harriet@lowe-and-daughters.example');
export const edwin = person('Edwin Marsh', 'e.marsh@marsh-pavilion.example');
export const tessa = person('Tessa Holloway', 'tessa.holloway@lantern-quarter.example');
export const colin = person('Colin Ashworth', 'colin.ashworth@mill-playhouse.example');
export const beatrix = person('Beatrix Holm', 'b.holm@holm-cinemas.example');
export const bastien = person('Bastien Rey', 'bastien.rey@salle-des-forges.example');
export const odile = person('Odile Carron', 'odile.carron@jardin-sonore.example');

export const longName = person(
  `Dr Anne-Sophie Marguerite Éléonore de la Tour-Saint-Amand ${'de Montreval-Beaulieu '.repeat(10)}(direction technique)`,
  'anne-sophie.de-la-tour-saint-amand.montreval-beaulieu.technique@conservatoire-national-des-arts-de-la-marionnette.example',
);
export const shortName = person('Ó', 'o@o.example');
export const markupName = person(
  '<b onclick="alert(1)">Zoë</b> \u202Eenilorac\u202C & Co',
  'zoe@chapeau-rouge.example',
);

export const letter = person('The Lantern Letter', 'newsletter@lanternletter.test');
export const magazine = person('Scènes & Lumières', 'newsletter@scenes-lumieres.test');
export const invoices = person('Quickbill', 'no-reply@quickbill.test');
export const planner = person('Planner', 'calendar-notification@planner.test');
export const list = person('Stage lighting list', 'stage-lighting@lists.stagecraft.test');
export const listAuthor = person('Wendell Knox', 'wendell@knox-lighting.test');
export const deliveryReports = person('Mail Delivery Subsystem', 'mailer-daemon@googlemail.com');
