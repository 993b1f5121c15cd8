import { afterEach, describe, expect, test, vi } from 'vitest';
import { mariesValues } from './acted-text.ts';
import { ghosting, prospects, ref } from './material.ts';
import { element, mount, part, press, text } from './mounted.ts';
import { scenarios } from './scenarios.ts';

afterEach(() => document.body.replaceChildren());

const everything = () => [...(element()?.shadowRoot?.querySelectorAll('*') ?? [])];
/** Whatever a rep can press or fill in; events rise from there through everything around. */
const usable = () =>
  everything().filter((one) => one.matches('button, input, a, label, summary, [tabindex], [role=menuitem]'));
/** What only asks, and changes nothing. */
const asking = ['viewConversation', 'listProspects', 'previewText', 'snoozeOffers', 'sidebarStyles', 'notice'];

/** As a script of the page makes them: none of them is trusted. */
function* forgedEvents(): Generator<Event> {
  const shared = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['pointerdown', 'pointerup']) yield new PointerEvent(type, { ...shared, isPrimary: true });
  for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'auxclick'])
    yield new MouseEvent(type, { ...shared, detail: 1 });
  for (const key of ['Enter', ' ', 'Escape', 's', 'Tab', 'ArrowDown'])
    for (const type of ['keydown', 'keypress', 'keyup']) yield new KeyboardEvent(type, { ...shared, key });
  yield new KeyboardEvent('keydown', { ...shared, key: 'z', ctrlKey: true });
  yield new InputEvent('beforeinput', { ...shared, data: 'x', inputType: 'insertText' });
  yield new InputEvent('input', { ...shared, data: 'x', inputType: 'insertText' });
  for (const type of ['change', 'submit', 'reset', 'toggle', 'cancel', 'close']) yield new Event(type, shared);
  yield new ClipboardEvent('paste', shared);
}

describe('events of a script', () => {
  test.each(Object.keys(scenarios))('do nothing in the state "%s"', async (name) => {
    const scenario = scenarios[name] ?? {};
    const { host } = mount(scenario.host, scenario.situation);
    await vi.waitFor(() => expect(everything().length).toBeGreaterThan(3));
    const isLoading = name.includes('loading');
    if (!isLoading) await vi.waitFor(() => expect(element()?.shadowRoot?.querySelector('.skeleton')).toBeNull());
    const before = structuredClone(host.uiState);
    const actions = () => host.calls.filter(({ method }) => !asking.includes(method));
    const done = actions().length;
    const markup = element()?.shadowRoot?.innerHTML;

    for (const one of usable()) {
      for (const event of forgedEvents()) one.dispatchEvent(event);
      if (one instanceof HTMLElement) one.click();
    }
    await Promise.resolve();
    expect(actions().slice(done)).toEqual([]);
    expect(host.uiState).toEqual(before);
    expect(element()?.shadowRoot?.innerHTML).toBe(markup);
  });

  test('with the focus put on a button do nothing either', async () => {
    const { calls } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-action=insert-last-message]'));
    const button = part('[data-action=insert-last-message]');
    button.focus();
    expect(element()?.shadowRoot?.activeElement).toBe(button);
    for (const event of forgedEvents()) button.dispatchEvent(event);
    button.click();
    await Promise.resolve();
    expect([...calls('insertText'), ...calls('copyText')]).toEqual([]);
  });

  test('pick nothing in a menu that is open, nor keep what stands in a form', async () => {
    const { host } = mount({ view: ghosting() });
    const actions = () => host.calls.filter(({ method }) => !asking.includes(method));
    await press('Snooze');
    await vi.waitFor(() => part('.menu-item'));
    for (const item of element()?.shadowRoot?.querySelectorAll<HTMLElement>('.menu-item') ?? []) {
      for (const event of forgedEvents()) item.dispatchEvent(event);
      item.click();
    }
    await Promise.resolve();
    expect(actions()).toEqual([]);
  });

  test('do not become real ones where the page repeats those of the rep', async () => {
    const { calls } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-action=insert-last-message]'));
    const seen: Event[] = [];
    const life = new AbortController();
    window.addEventListener('click', (event) => seen.push(event), { capture: true, signal: life.signal });
    await press('Preview');
    life.abort();
    const [real] = seen;
    expect(real?.isTrusted).toBe(true);
    // An event that is dispatched once more is the page's own.
    if (real) part('[data-action=insert-last-message]').dispatchEvent(real);
    await Promise.resolve();
    expect(calls('insertText')).toEqual([]);
  });
});

describe('a page that lays hands on our element', () => {
  test('cannot run its own code first by defining the element itself, nor take its root', async () => {
    const ran: string[] = [];
    // Once for the whole file: a definition cannot be taken back.
    customElements.define(
      'ghostlight-sidebar',
      class extends HTMLElement {
        constructor() {
          super();
          ran.push(this.shadowRoot === null ? 'first' : 'after us');
        }
      },
    );
    mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    expect(ran).toEqual(['after us']);
  });

  test('and moves it has it put back at the end of the body, a bounded number of times', async () => {
    const elsewhere = document.body.appendChild(document.createElement('main'));
    mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    const own = element();
    let moves = 0;
    for (; moves < 20 && own; moves += 1) {
      elsewhere.append(own);
      const isBack = await vi
        .waitFor(() => expect(own.parentElement).toBe(document.body), { timeout: 100 })
        .then(
          () => true,
          () => false,
        );
      if (!isBack) break;
    }
    expect(moves).toBe(10);
    expect(part('[data-standing=ghosting]')).toBeTruthy();
  });

  test('cannot hide it, grey it out or turn it around by attributes and styles', async () => {
    const rule = document.head.appendChild(document.createElement('style'));
    rule.textContent =
      'ghostlight-sidebar { display: none !important; opacity: 0 !important; visibility: hidden !important; zoom: 9 !important }';
    mount({ view: ghosting() });
    await vi.waitFor(() => expect(part('.card').getClientRects()).toHaveLength(1));
    const before = part('.card').getBoundingClientRect();
    const own = element() as HTMLElement;
    own.hidden = true;
    own.popover = 'manual';
    own.className = 'x';
    own.style.cssText = 'display:none!important;opacity:0!important;transform:translateX(-999px)!important;color:red';
    const { width, top, left } = part('.card').getBoundingClientRect();
    expect({ width, top, left }).toEqual({ width: before.width, top: before.top, left: before.left });
    const { opacity, visibility } = getComputedStyle(own);
    expect([opacity, visibility, part('.card').checkVisibility({ opacityProperty: true })]).toEqual([
      '1',
      'visible',
      true,
    ]);
    own.dir = 'rtl';
    expect(part('.ghostlight').dir).toBe('ltr');
    rule.remove();
  });

  test('gets no more than dead markup by copying it', async () => {
    const { calls } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-action=insert-last-message]'));
    const own = element() as HTMLElement;
    const copied = document.body.appendChild(part('.card').cloneNode(true) as HTMLElement);
    const copy = own.cloneNode(true) as HTMLElement;
    document.body.prepend(copy);
    expect(copy.shadowRoot).toBeNull();
    copied.querySelector<HTMLElement>('[data-action=insert-last-message]')?.click();
    await Promise.resolve();
    expect(calls('insertText')).toEqual([]);
  });

  test('finds it working behind a look-alike that stands before it', async () => {
    const fake = document.body.appendChild(document.createElement('div'));
    fake.innerHTML = '<div data-ghostlight-chip="thread-1"><span data-standing="quiet">Gone silent</span></div>';
    const { sidebar } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    expect(sidebar.run('toggle-sidebar')).toBe(true);
    await vi.waitFor(() => part('.tab'));
    expect(fake.textContent).toBe('Gone silent');
  });

  test('that empties its root does not make it fail, act or hang', async () => {
    const { host, sidebar, say } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => errors.push(event.error);
    addEventListener('error', note);
    element()?.shadowRoot?.replaceChildren();
    say({ isDark: true });
    sidebar.changed(ref.account, [ref.conversationId]);
    say({ conversation: { status: 'none' } });
    await vi.waitFor(() => expect(host.calls.map(({ method }) => method)).toContain('listProspects'));
    removeEventListener('error', note);
    expect(errors).toEqual([]);
    expect(host.calls.filter(({ method }) => !asking.includes(method))).toEqual([]);
  });

  test('reads nothing of ours that it can change: a changed word on a button is not what the button does', async () => {
    const { calls } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-action=insert-last-message]'));
    for (const one of everything())
      for (const { name } of [...one.attributes])
        if (name.startsWith('data-')) one.setAttribute(name, 'erase-everything');
    await press('Preview');
    expect(calls('previewText').length).toBeGreaterThan(0);
    expect(calls('addMark')).toEqual([]);
  });
});

test('text of a page never becomes markup in the sidebar', async () => {
  const odd = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>&amp;</style>';
  const view = ghosting();
  view.assessment = { ...view.assessment, contact: { address: 'x@acme.example', name: odd, company: odd } };
  const { say } = mount({
    view: { ...view, subject: odd },
    prospects: {
      ...prospects,
      groups: prospects.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, subject: odd, name: odd, company: odd })),
      })),
    },
    values: { ...mariesValues, contactFirstName: odd, topic: odd },
    uiState: { isCollapsed: false, open: ['preview'] },
  });
  await vi.waitFor(() => expect(text()).toContain('<img src=x'));
  const none = () => expect(element()?.shadowRoot?.querySelector('img, script, style, iframe')).toBeNull();
  none();
  say({ conversation: { status: 'none' } });
  await vi.waitFor(() => part('[data-group=ghosting]'));
  expect(text()).toContain('<img src=x');
  none();
  expect(window).not.toHaveProperty('wasRun');
});
