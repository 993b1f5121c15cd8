import { afterEach, describe, expect, test } from 'vitest';
import { actedPage, ann, conversationA, me, now, rowHtml, urlOf, type ActedPage } from './acted-page.ts';
import { clearPage, element, outcome, readingOf, showPage, stageAt, type Stage } from './stage.ts';

afterEach(clearPage);

function open(page: ActedPage = {}): Stage {
  showPage(actedPage(page));
  return stageAt(urlOf(conversationA), now);
}

/** One reading of a page whose maker wants it to take long; laying it out is the page's own time. */
function timed(stage: Stage): number {
  document.body.getBoundingClientRect();
  const startMs = performance.now();
  stage.adapter.read();
  return performance.now() - startMs;
}

/** Far above what a reading takes, far below what an unbounded loop would. */
const bearableMs = 10_000;

describe('a hostile page is read within bounds', () => {
  test('10 000 rows: only the first ones are looked at', () => {
    const stage = open();
    const rows = Array.from({ length: 10_000 }, (_, index) => rowHtml({ id: `AAQk${'A'.repeat(20)}${String(index)}` }));
    element('#MailList [role=listbox]').innerHTML = rows.join('');
    expect(timed(stage)).toBeLessThan(bearableMs);
    expect(stage.adapter.read().rows).toHaveLength(200);
  });

  test('10 MB in a name, a subject and a mail', () => {
    const long = 'word '.repeat(2_000_000);
    const stage = open();
    element('[id$=_FROM] span span').textContent = long;
    element('[id^=CONV_] span').title = long;
    element('[role=document] p').textContent = long;
    expect(timed(stage)).toBeLessThan(bearableMs);
    const { subject, messages } = readingOf(stage.settled());
    expect([subject.length, messages.length]).toEqual([500, 1]);
  });

  test('10 MB of blanks in a mail, when its words are asked for', () => {
    const stage = open({ messages: [{ from: ann }] });
    element('[role=document] p').textContent = `Hello${' '.repeat(10_000_000)}`;
    stage.settled();
    const startMs = performance.now();
    expect(stage.adapter.visibleMails().map(({ text }) => text)).toEqual(['Hello']);
    expect(performance.now() - startMs).toBeLessThan(bearableMs);
  });

  test('100 000 recipients: nobody knows that the rep is not among them', () => {
    const stage = open({ messages: [{ from: ann }] });
    const well = element('[data-testid=RecipientWell]');
    well.innerHTML = '<span role="button" class="lpc-hoverTarget">a@b.example</span>'.repeat(100_000);
    expect(timed(stage)).toBeLessThan(bearableMs);
    expect(readingOf(stage.settled()).messages[0]?.to).toBeNull();
  });

  test('names made for slow patterns', () => {
    const stage = open({ messages: [{ from: `${'<@'.repeat(900)}` }, { from: `${'a@'.repeat(900)}<` }, { from: me }] });
    expect(timed(stage)).toBeLessThan(bearableMs);
  });

  test('more dates than Outlook ever shows: nothing is said', () => {
    const stage = open();
    const scroller = element('#ConversationReadingPaneContainer .customScrollBar');
    scroller.innerHTML = scroller.innerHTML.repeat(3000);
    expect(timed(stage)).toBeLessThan(bearableMs);
    expect(outcome(stage.settled())).toBe('loading');
  });

  test('a message 400 elements deep', () => {
    const stage = open();
    let around = element('[aria-expanded]');
    const scroller = element('#ConversationReadingPaneContainer .customScrollBar');
    for (let depth = 0; depth < 400; depth += 1) {
      const outer = document.createElement('div');
      outer.append(around);
      around = outer;
    }
    scroller.append(around);
    expect(timed(stage)).toBeLessThan(bearableMs);
    expect(outcome(stage.settled())).toBe('ready');
  });
});
