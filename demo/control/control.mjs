/** @import { ControlState } from './types.ts' */

const SHOWN_AT_MOST = 200;
const defaultAnswer = 'Hello,\n\nSorry for the long silence. Could we speak next week?\n\nBest wishes';

/**
 * @template {Element} E
 * @param {string} selector @param {new () => E} type @param {ParentNode} [root]
 * @returns {E}
 */
function find(selector, type, root = document) {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The control page has no ${selector}.`);
  return element;
}

const answerForm = find('#answer', HTMLFormElement);
const slotField = find('[name=slot]', HTMLSelectElement, answerForm);
const findField = find('[name=find]', HTMLInputElement, answerForm);
const keyField = find('[name=key]', HTMLSelectElement, answerForm);
const textField = find('[name=text]', HTMLTextAreaElement, answerForm);
const answered = find('#answered', HTMLOutputElement);
const switchForm = find('#switches', HTMLFormElement);
const switched = find('#switched', HTMLOutputElement);

/** @param {string} path @param {object} body @returns {Promise<string>} '' or what went wrong */
async function post(path, body) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  return response.ok ? '' : await response.text();
}

/** @returns {Promise<ControlState>} */
async function fetchState() {
  const response = await fetch('/state');
  /** @type {ControlState} */
  const fetched = await response.json();
  return fetched;
}

let state = await fetchState();

/** @param {number | string | boolean} value */
function wording(value) {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === '') return 'none';
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}

function paintConversations() {
  const wanted = findField.value.trim().toLowerCase();
  const conversations = state.mailboxes[Number(slotField.value)]?.conversations ?? [];
  const chosen = keyField.value;
  const options = conversations
    .map(({ key, subject, people, expectedStanding, atMs }) => {
      const standing = expectedStanding ? ` · ${expectedStanding}` : '';
      return { key, atMs, text: `${people.join(', ') || '(only you)'}: ${subject}${standing}` };
    })
    .filter(({ text }) => text.toLowerCase().includes(wanted))
    .sort((a, b) => b.atMs - a.atMs)
    .slice(0, SHOWN_AT_MOST)
    .map(({ key, text }) => new Option(text, key, false, key === chosen));
  keyField.replaceChildren(...options);
  if (keyField.selectedIndex < 0) keyField.selectedIndex = 0;
}

function paintSwitches() {
  const groups = new Map(state.choices.map(({ group }) => [group, document.createElement('fieldset')]));
  for (const [name, fieldset] of groups) {
    const legend = document.createElement('legend');
    legend.textContent = name;
    fieldset.append(legend);
  }
  for (const { name, group, clause, label, choices } of state.choices) {
    const row = document.createElement('label');
    const text = document.createElement('span');
    const source = document.createElement('small');
    text.textContent = `${label} `;
    source.textContent = clause;
    text.append(source);
    const select = document.createElement('select');
    const now = state.switches[name];
    if (now !== undefined && !choices.includes(now)) select.append(new Option(wording(now), ''));
    choices.forEach((value, index) => select.append(new Option(wording(value), String(index), false, value === now)));
    select.addEventListener('change', () => void change(name, choices[Number(select.value)], label));
    row.append(text, select);
    groups.get(group)?.append(row);
  }
  switchForm.replaceChildren(...groups.values());
}

/** @param {string} name @param {unknown} value @param {string} label */
async function change(name, value, label) {
  const problem = await post('/switches', { [name]: value });
  switched.value = problem || `${label}: done.`;
}

answerForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const body = { slot: Number(slotField.value), key: keyField.value, text: textField.value };
  void post('/answer', body).then(async (problem) => {
    answered.value = problem || 'Their answer has arrived.';
    state = await fetchState();
    paintConversations();
  });
});
slotField.addEventListener('change', paintConversations);
findField.addEventListener('input', paintConversations);

for (const place of document.querySelectorAll('.webmail')) place.textContent = state.webmail;
slotField.replaceChildren(...state.mailboxes.map(({ owner }, slot) => new Option(owner.address, String(slot))));
textField.value = defaultAnswer;
paintConversations();
paintSwitches();
