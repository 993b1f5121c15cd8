import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownSource } from '../../src/domain/compose.ts';
import { UserError } from '../../src/domain/errors.ts';
import { button, openOptions, source, sourceElement } from './options-page.ts';

const ours = ownSource('last-message', 'en');
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const summary = () => page.getByRole('status').filter({ hasText: /remark|All is well|mended/ });

describe('the list', () => {
  test('shows all eight texts in three languages and forms, beginning with that of the browser', async () => {
    const { root } = openOptions({}, { locale: 'fr' });
    await expect.element(source()).toHaveValue(ownSource('last-message', 'fr-vous'));
    expect(root.querySelectorAll('.text-choice')).toHaveLength(8);
    await userEvent.click(button('Français, tu'));
    await expect.element(source()).toHaveValue(ownSource('last-message', 'fr-tu'));
    await userEvent.click(button('Renouer'));
    await expect.element(source()).toHaveValue(ownSource('welcome-back', 'fr-tu'));
    expect(sourceElement().lang).toBe('fr');
  });

  test('marks what is edited, and what has remarks', async () => {
    openOptions({ edited: { 'en/clear-yes': 'Hello,\n\nyou never answered.', 'en/reschedule': 'Hello' } });
    await expect.element(button(/Ask for a clear yes or no.*Edited.*Has remarks/)).toBeVisible();
    await expect.element(button(/^Suggest another date\s*Edited$/)).toBeVisible();
    await expect.element(button('Last message')).toHaveAttribute('aria-current', 'true');
  });

  test('names the texts of an administrator', async () => {
    openOptions({ provided: { 'en/last-message': 'Hello from the company' } });
    await expect.element(page.getByText('From your administrator')).toBeVisible();
    await expect.element(source()).toHaveValue('Hello from the company');
    await expect.element(button('Back to your administrator’s text')).toHaveAttribute('aria-disabled', 'true');
  });

  test('can be asked for again when it did not come', async () => {
    const failing = { listTexts: new Error('no') };
    openOptions({ failing });
    await expect.element(button('Try again')).toBeVisible();
    Reflect.deleteProperty(failing, 'listTexts');
    await userEvent.click(button('Try again'));
    await expect.element(source()).toHaveValue(ours);
  });
});

describe('editing', () => {
  test('is kept by Save, and by Ctrl+S', async () => {
    const { calls, text } = openOptions();
    await expect.element(button('Save')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.fill(source(), 'Hello {contact}');
    await expect.element(page.getByText('Not saved yet')).toBeVisible();
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(text()).toContain('Saved'));
    const saved = { method: 'saveText', argument: { kind: 'last-message', variant: 'en', source: 'Hello {contact}' } };
    expect(calls).toContainEqual(saved);
    await expect.element(button(/^Last message\s*Edited/)).toBeVisible();
    await expect.element(button('Save')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.fill(source(), 'Bye');
    await userEvent.keyboard('{Control>}s{/Control}');
    await vi.waitFor(() => expect(calls.filter(({ method }) => method === 'saveText')).toHaveLength(2));
  });

  test('shows faults first, and then cannot be saved', async () => {
    const { calls } = openOptions();
    await userEvent.fill(source(), 'Hello {name},\n[you never answered');
    await expect.element(summary()).toHaveTextContent('Something has to be mended');
    await expect.element(page.getByText('Line 1: Ghostlight knows no gap called {name}.')).toBeVisible();
    await expect.element(page.getByText('Line 2: the bracket [ is never closed.')).toBeVisible();
    await expect.element(page.getByText('The preview comes back')).toBeVisible();
    await userEvent.click(button('Save'), { force: true });
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(calls.filter(({ method }) => method === 'saveText')).toEqual([]);
  });

  test('tells what the background refuses', async () => {
    const { text } = openOptions({ failing: { saveText: new UserError('Line 7: no.') } });
    await userEvent.fill(source(), 'Hello');
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(text()).toContain('Line 7: no.'));
    await expect.element(source()).toHaveValue('Hello');
  });

  test.each([
    ['First name', '{contact}'],
    ['Your first name', '{rep}'],
    ['Company', '{company}'],
    ['Topic', '{topic}'],
    ['Date of the last exchange', '{exchange}'],
    ['Date of the meeting', '{meeting}'],
    ['Date of the offer', '{offer}'],
  ])('%s is inserted at the caret', async (name, gap) => {
    openOptions({ edited: { 'en/last-message': 'Hello , and bye' } });
    await expect.element(source()).toHaveValue('Hello , and bye');
    sourceElement().setSelectionRange(6, 6);
    await userEvent.click(button(name));
    await expect.element(source()).toHaveValue(`Hello ${gap}, and bye`);
    expect(document.activeElement).toBe(sourceElement());
    expect(sourceElement().selectionStart).toBe(6 + gap.length);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(source()).toHaveValue('Hello , and bye');
  });
});

describe('the check', () => {
  test('passes our own text', async () => {
    const { text } = openOptions();
    await expect.element(summary()).toHaveTextContent('All is well');
    expect(text()).toMatch(/\d+ to \d+ words/);
  });

  test('names missing moves, and what may hurt with its place', async () => {
    const { text } = openOptions();
    const written = ours
      .replace('Thank you for the time you have given me, and I wish you all the best.', '')
      .replace('I must admit', 'You never answered. I must admit');
    await userEvent.fill(source(), written);
    await expect.element(summary()).toHaveTextContent('2 remarks');
    expect(text()).toContain('Thank them, or wish them well.');
    expect(text()).toContain('Would hurt');
    expect(text()).toContain('Reads as blame.');
    await userEvent.click(button(/Show in the text: “You never answered/));
    const { selectionStart, selectionEnd, value } = sourceElement();
    expect(value.slice(selectionStart, selectionEnd)).toMatch(/^You never answered/);
    expect(document.activeElement).toBe(sourceElement());
  });

  test('warns of a gap without a second wording, which is no remark', async () => {
    const { text } = openOptions({
      edited: { 'en/last-message': ours.replace('[Hello {contact},|Hello,]', 'Hello {contact},') },
    });
    await expect.element(summary()).toHaveTextContent('All is well');
    expect(text()).toContain('where this is unknown: First name.');
  });

  test('does not let tu and vous stand together', async () => {
    const { text } = openOptions({}, { locale: 'fr' });
    await userEvent.click(button('Renouer'));
    await userEvent.fill(source(), 'Bonjour,\n\nMerci pour votre message. Où en es-tu ? Bien à vous');
    await vi.waitFor(() => expect(text()).toContain('Cette phrase dit tu, le texte dit vous.'));
  });
});

test('the preview shows the text with everything and with nothing known', async () => {
  const { root } = openOptions();
  await userEvent.fill(source(), '[Hello {contact}|Hello], about {topic}.');
  await vi.waitFor(() => {
    const letters = [...root.querySelectorAll('.letter')].map(({ textContent }) => textContent);
    expect(letters).toEqual(['Hello Emma, about A new phone system.', 'Hello, about Topic.']);
  });
  expect(root.querySelector('.open-gap')?.textContent).toBe('Topic');
});

describe('a reset', () => {
  test('brings our text back, and can be undone', async () => {
    openOptions({ edited: { 'en/last-message': 'Mine' } });
    await userEvent.fill(source(), 'Mine, and more');
    await userEvent.click(button('Back to our text'));
    await expect.element(source()).toHaveValue(ours);
    await userEvent.click(button('Undo'));
    await expect.element(source()).toHaveValue('Mine, and more');
    await expect.element(button(/^Last message\s*Not saved yet/)).toBeVisible();
  });

  test('has nothing to do where the text is ours', async () => {
    const { calls } = openOptions();
    await expect.element(button('Back to our text')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button('Back to our text'), { force: true });
    expect(calls.filter(({ method }) => method === 'resetText')).toEqual([]);
  });
});

describe('leaving a text that is not saved', () => {
  const leave = async () => {
    const opened = openOptions();
    await userEvent.fill(source(), 'Hello');
    await userEvent.click(button('After an offer'));
    await expect.element(heading('Keep what you changed?')).toBeVisible();
    return opened;
  };

  test('is asked about, and can be given up', async () => {
    await leave();
    await userEvent.click(button('Stay here'));
    await expect.element(source()).toHaveValue('Hello');
    await expect.element(heading('Last message')).toBeVisible();
    expect(document.activeElement).toBe(button('After an offer').element());
    await userEvent.click(button('French, tu'));
    await userEvent.keyboard('{Escape}');
    await expect.element(source()).toHaveValue('Hello');
  });

  test('can discard the changes', async () => {
    const { calls } = await leave();
    await userEvent.click(button('Discard'));
    await expect.element(heading('After an offer')).toBeVisible();
    await userEvent.click(button('Last message'));
    await expect.element(source()).toHaveValue(ours);
    expect(calls.map(({ method }) => method)).not.toContain('saveText');
  });

  test('can save them first', async () => {
    const { calls } = await leave();
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Save' }));
    await expect.element(heading('After an offer')).toBeVisible();
    expect(calls.map(({ method }) => method)).toContain('saveText');
  });

  test('offers no saving while the text has faults', async () => {
    openOptions();
    await userEvent.fill(source(), 'Hello {');
    await userEvent.click(button('After an offer'));
    await expect.element(button('Discard')).toBeVisible();
    expect(page.getByRole('dialog').getByRole('button', { name: 'Save' }).elements()).toEqual([]);
  });
});

describe('in every state the page is accessible', () => {
  const states = {
    'as it is': { edited: {}, written: null, press: null },
    'with remarks': { edited: { 'en/last-message': 'Hello {topic}, you never answered.' }, written: null, press: null },
    'with a fault': { edited: {}, written: 'Hello {name}', press: null },
    'with a question': { edited: {}, written: 'Hello', press: 'After an offer' },
  };
  const cases = Object.entries(states).flatMap(([name, state]) =>
    ['light', 'dark'].map((theme) => ({ name, theme, state })),
  );
  test.each(cases)('$name, $theme', async ({ theme, state: { edited, written, press } }) => {
    const { root } = openOptions({ edited: { ...edited } }, { theme });
    await expect.element(source()).toBeVisible();
    if (written !== null) await userEvent.fill(source(), written);
    if (press !== null) await userEvent.click(button(press));
    const { violations, passes } = await axe.run(root, { resultTypes: ['violations', 'passes'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});
