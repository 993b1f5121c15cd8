import { describe, expect, onTestFinished, test } from 'vitest';
import { followPress } from '../../src/ui/follow-press.ts';
import { createReloadable } from '../../src/ui/loadable.ts';

const signalOfTest = () => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  return life.signal;
};
const say = (type: string) => dispatchEvent(new PointerEvent(type));
const real = () => true;

describe('a press', () => {
  test.each(['pointerup', 'pointercancel'])('is waited for until its click has come (%s)', async (end) => {
    const pressed = followPress(signalOfTest(), real);
    expect(pressed()).toBeNull();
    say('pointerdown');
    const press = pressed();
    const order: string[] = [];
    const waiting = press?.then(() => order.push('over'));
    say(end);
    order.push('click');
    await waiting;
    expect(order).toEqual(['click', 'over']);
    expect(pressed()).toBeNull();
  });

  test('whose end nobody sees is not waited for for ever', async () => {
    const pressed = followPress(signalOfTest(), real);
    say('pointerdown');
    await pressed();
    expect(pressed()).toBeNull();
  });

  test('is waited for also where another one has just ended', async () => {
    const pressed = followPress(signalOfTest(), real);
    say('pointerdown');
    const first = pressed();
    say('pointerup');
    await first;
    await new Promise((resolve) => setTimeout(resolve, 600));
    say('pointerdown');
    const second = pressed();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(pressed()).toBe(second);
    expect(second).not.toBeNull();
  });

  test('that a script makes holds nothing', () => {
    const pressed = followPress(signalOfTest());
    say('pointerdown');
    expect(pressed()).toBeNull();
  });

  test('ends with the signal', () => {
    const life = new AbortController();
    const pressed = followPress(life.signal, real);
    life.abort();
    say('pointerdown');
    expect(pressed()).toBeNull();
  });
});

describe('an answer that comes during a press', () => {
  test('is shown once it is over, and only the latest', async () => {
    let end = () => {};
    const press = new Promise<void>((resolve) => (end = resolve));
    let isPressed = false;
    const view = createReloadable<string>(signalOfTest(), () => (isPressed ? press : null));
    await view.load(() => Promise.resolve('before'));
    isPressed = true;
    const loads = ['during', 'at last'].map((answer) => view.load(() => Promise.resolve(answer)));
    expect(view.now.value).toEqual({ status: 'ready', value: 'before' });
    end();
    const seen: unknown[] = [];
    const stop = view.now.subscribe((answer) => seen.push(answer));
    await Promise.all(loads);
    stop();
    expect(seen).toEqual(['before', 'at last'].map((value) => ({ status: 'ready', value })));
  });
});
