import { computed, signal } from '@preact/signals-core';
import { h } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { paint } from '../../src/ui/paint.ts';

function painted(read: () => string) {
  const life = new AbortController();
  const into = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    life.abort();
    into.remove();
  });
  const tree = vi.fn(() => h('p', null, read()));
  paint(tree, into, life.signal);
  return { life, into, tree };
}

test('what was read is followed, through everything worked out from it', async () => {
  const days = signal(3);
  const sentence = computed(() => `${days.value} days`);
  const { into } = painted(() => sentence.value);
  expect(into.textContent).toBe('3 days');
  for (const value of [4, 5]) {
    days.value = value;
    await vi.waitFor(() => expect(into.textContent).toBe(`${value} days`));
  }
});

test('several changes at once lead to one painting', async () => {
  const name = signal('Marie');
  const days = signal(3);
  const { into, tree } = painted(() => `${name.value} ${days.value}`);
  name.value = 'Anne';
  days.value = 4;
  name.value = 'Bo';
  await vi.waitFor(() => expect(into.textContent).toBe('Bo 4'));
  expect(tree).toHaveBeenCalledTimes(2);
});

test('what was not read is not followed', async () => {
  const isOpen = signal(false);
  const aside = signal('a');
  const { into, tree } = painted(() => (isOpen.value ? aside.value : 'closed'));
  aside.value = 'b';
  isOpen.value = true;
  await vi.waitFor(() => expect(into.textContent).toBe('b'));
  expect(tree).toHaveBeenCalledTimes(2);
});

describe('what cannot be shown', () => {
  function failing(tells: boolean) {
    const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue(undefined);
    const days = signal(3);
    const Days = ({ count }: { count: number }) => {
      if (count % 2 === 0) throw new Error(`${count} is even`);
      return h('b', null, count);
    };
    const life = new AbortController();
    const into = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      reported.mockRestore();
      life.abort();
      into.remove();
    });
    const whole = () => [h('p', null, 'before'), h('div', null, h(Days, { count: days.value }))];
    paint((hasFailed) => (hasFailed && tells ? h('i', null, 'sorry') : whole()), into, life.signal);
    return { days, into, reported };
  }

  test('is said so, and the next change is painted again', async () => {
    const { days, into, reported } = failing(true);
    for (const value of [4, 6, 8]) {
      days.value = value;
      await vi.waitFor(() => expect(into.innerHTML).toBe('<i>sorry</i>'));
      days.value = value + 1;
      await vi.waitFor(() => expect(into.innerHTML).toBe(`<p>before</p><div><b>${value + 1}</b></div>`));
    }
    expect(reported).toHaveBeenCalledTimes(3);
  });

  test('leaves nothing half made where that cannot be said either, and the next change is painted again', async () => {
    const { days, into } = failing(false);
    days.value = 4;
    await vi.waitFor(() => expect(into.innerHTML).toBe(''));
    days.value = 5;
    await vi.waitFor(() => expect(into.textContent).toBe('before5'));
  });
});

test('with the end of its life everything is taken away, and stays away', async () => {
  const days = signal(3);
  const { life, into, tree } = painted(() => `${days.value}`);
  days.value = 4;
  life.abort();
  await Promise.resolve();
  expect(into.childNodes).toHaveLength(0);
  expect(tree).toHaveBeenCalledOnce();
});
