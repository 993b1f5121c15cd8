import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button as buttonInCard, element, part, text as cardText } from '../sidebar/mounted.ts';
import { openWelcome } from './welcome-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string) => userEvent.click(button(name));
const heading = () => page.getByRole('heading', { level: 1 });
const reply = () => page.getByRole('textbox', { name: 'Your reply to Camille' });
const replyText = () => (reply().element() as HTMLTextAreaElement).value;
const standing = (name: string) => vi.waitFor(() => part(`[data-standing=${name}]`));

// Wide enough for the card beside the mail.
beforeEach(() => page.viewport(1366, 768));

/** Goes to the practice and waits for its card. */
async function practise() {
  const opened = openWelcome();
  await press('Next');
  await press('Next');
  await standing('ghosting');
  return opened;
}

describe('the introduction', () => {
  test('has three cards, forth and back, each with the focus on its heading', async () => {
    openWelcome();
    await expect.element(heading()).toHaveTextContent('Engaged, then silent (1 of 3)');
    await press('Next');
    await expect.element(heading()).toHaveTextContent('What is read, and where it stays (2 of 3)');
    await expect.element(heading()).toHaveFocus();
    await press('Back');
    await expect.element(heading()).toHaveTextContent('Engaged, then silent (1 of 3)');
    await press('Next');
    await press('Next');
    await expect.element(heading()).toHaveTextContent('Try the one click (3 of 3)');
    await press('Done');
    await expect.element(heading()).toHaveTextContent('You are set');
  });

  test('can be skipped, seen again, and leads to the options', async () => {
    const { openOptions } = openWelcome();
    await press('Skip the introduction');
    await expect.element(heading()).toHaveTextContent('You are set');
    await press('Options');
    expect(openOptions).toHaveBeenCalledOnce();
    await press('Show the introduction again');
    await expect.element(heading()).toHaveTextContent('Engaged, then silent');
  });

  test('asks for access where the browser keeps Ghostlight out', async () => {
    openWelcome({ allowed: [] });
    await expect.element(page.getByRole('button', { name: /allow/i })).toBeVisible();
  });
});

describe('the practice', () => {
  test('plays the one click to its end by the product’s own rules', async () => {
    const { text } = await practise();
    await userEvent.click(buttonInCard('Insert last message'));
    await vi.waitFor(() => expect(replyText()).toContain('Hello Camille'));
    await vi.waitFor(() => expect(cardText()).toContain('Inserted.'));
    expect(text()).toContain('The text is in your reply.');

    await press('Send');
    await standing('last-message');
    expect(cardText()).not.toContain('Insert last message');
    expect(text()).toContain('That was the last message');

    await press('Let Camille answer');
    await standing('back');
    expect(cardText()).toContain('Insert a welcome back');
    expect(text()).toContain('Camille is back');
  });

  test('undoes what was inserted', async () => {
    await practise();
    await userEvent.click(buttonInCard('Insert last message'));
    await vi.waitFor(() => expect(replyText()).toContain('Camille'));
    await userEvent.click(buttonInCard('Undo'));
    await expect.element(reply()).toHaveValue('');
    await expect.element(buttonInCard('Insert last message')).toBeVisible();
  });

  test('never touches the rep’s own words', async () => {
    await practise();
    await press('Reply');
    await reply().fill('My own words.');
    await userEvent.click(buttonInCard('Insert last message'));
    await vi.waitFor(() => expect(cardText()).toContain('I changed nothing'));
    await expect.element(reply()).toHaveValue('My own words.');
  });

  test('goes on as the card does where the rep edits the text, closes the reply, or writes in their own words', async () => {
    const { text } = await practise();
    await userEvent.click(buttonInCard('Insert last message'));
    await vi.waitFor(() => expect(replyText()).toContain('Camille'));
    await reply().fill('Hello Camille, in other words.');
    await vi.waitFor(() => expect(text()).toContain('The text is in your reply.'));
    await press('Discard');
    await vi.waitFor(() => expect(text()).toContain('The reply is closed.'));
    await press('Start again');
    await standing('ghosting');

    await press('Reply');
    await reply().fill('My own words.');
    await press('Send');
    await standing('waiting');
    expect(text()).toContain('You wrote in your own words');
    expect(text()).not.toContain('That was the last message');
  });

  test('follows what the rep says of Camille, and begins anew', async () => {
    const { text } = await practise();
    await userEvent.click(buttonInCard('More'));
    await userEvent.click(page.getByRole('menuitem', { name: 'Not a prospect' }));
    await standing('excluded');
    expect(text()).toContain('You have told Ghostlight something about Camille');
    await press('Start again');
    await standing('ghosting');
  });

  test('leaves nothing in the page when the rep goes on', async () => {
    await practise();
    await press('Done');
    await vi.waitFor(() => expect(element()).toBeNull());
  });
});

describe('no card has an accessibility violation', () => {
  test.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      [[], ['Next'], ['Next', 'Next']].map((way) => [theme, way] as const),
    ),
  )('%s, after %j', async (theme, way) => {
    const { root } = openWelcome({}, { theme });
    for (const name of way) await press(name);
    if (way.length === 2) await standing('ghosting');
    const { violations, passes } = await axe.run(root, { resultTypes: ['violations', 'passes'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});
