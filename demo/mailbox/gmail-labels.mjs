/**
 * Gmail's own labels as Takeout writes them into X-Gmail-Labels: in the language of the account, lower-cased here.
 * Languages: en, fr, de, es, it, pt, nl.
 */
const systemLabels = new Map(
  Object.entries({
    inbox: [
      'inbox',
      'boîte de réception',
      'posteingang',
      'recibidos',
      'posta in arrivo',
      'caixa de entrada',
      'postvak in',
    ],
    sent: ['sent', 'sent mail', 'messages envoyés', 'gesendet', 'enviados', 'posta inviata', 'inviati', 'verzonden'],
    unread: ['unread', 'non lus', 'non lu', 'ungelesen', 'no leído', 'da leggere', 'não lidas', 'ongelezen'],
    spam: ['spam', 'junk', 'indésirables', 'correo no deseado'],
    trash: ['trash', 'bin', 'corbeille', 'papierkorb', 'papelera', 'cestino', 'lixeira', 'prullenbak'],
    drafts: ['drafts', 'draft', 'brouillons', 'entwürfe', 'borradores', 'bozze', 'rascunhos', 'concepten'],
    chat: ['chat', 'chats'],
    scheduled: ['scheduled', 'messages programmés', 'geplant', 'programado', 'programmati', 'programadas', 'gepland'],
    // Of no use to the acted page, and no labels of the user's own.
    ignored: [
      'archived',
      'opened',
      'important',
      'starred',
      'archivé',
      'messages archivés',
      'ouvert',
      'suivis',
      'archiviert',
      'geöffnet',
      'wichtig',
      'markiert',
    ],
  }).flatMap(([meaning, names]) => names.map((name) => /** @type {const} */ ([name, meaning]))),
);
const category = /^(?:category|catégorie|kategorie|categoría|categoria|categorie)\b/;
const leftOut = ['spam', 'trash', 'drafts', 'chat', 'scheduled'];

/**
 * What the labels of one mail say.
 *
 * @param {string} header the decoded value of X-Gmail-Labels
 * @returns {{ leftOut: string | null, isInbox: boolean, isSent: boolean, isUnread: boolean, own: string[] }} `leftOut`
 *   names why the mail is no part of a conversation; `own` are the user's labels as written
 */
export function readGmailLabels(header) {
  const labels = header
    .split(',')
    .map((label) => label.replaceAll('"', '').trim())
    .filter(Boolean);
  const meanings = labels.map((label) => systemLabels.get(label.toLowerCase()) ?? null);
  return {
    leftOut: meanings.find((meaning) => meaning !== null && leftOut.includes(meaning)) ?? null,
    isInbox: meanings.includes('inbox'),
    isSent: meanings.includes('sent'),
    isUnread: meanings.includes('unread'),
    own: labels.filter((label, index) => meanings[index] === null && !category.test(label.toLowerCase())),
  };
}
