import fc from 'fast-check';
import { stageAt, type Stage } from '../../webmail/outlook/stage.ts';
import { startActedOutlook } from './acted-outlook.ts';
import { fuzzPages } from './fuzz-pages.ts';
import { lookedAtMs } from './page-cases.ts';

const host = 'https://outlook.office.com/mail/inbox';

fuzzPages({
  name: 'Outlook',
  switches: fc.record({
    order: fc.constantFrom('newest-below', 'newest-on-top'),
    collapsed: fc.constantFrom('none', 'middle', 'all-but-newest'),
    collapsedSender: fc.constantFrom('shown', 'name-only'),
    showMore: fc.boolean(),
    messageIds: fc.constantFrom(true, true, false),
    contacts: fc.constantFrom('addresses', 'addresses', 'mixed', 'names-only'),
    ownSender: fc.constantFrom('address', 'address', 'name', 'you'),
  }),
  start: startActedOutlook,
  stageOf: (outlook, { story, switches }) => {
    const readers: Stage[] = [];
    return {
      webmail: 'outlook',
      ids: new Map(story.conversations.map((one) => [outlook.idOf(one), one.key])),
      showList: () => {
        outlook.show(story, null, switches);
        return Promise.resolve();
      },
      showConversation: (key) => {
        const open = story.conversations.find((one) => one.key === key) ?? null;
        for (const reader of readers) reader.go(`${host}/id/${open ? encodeURIComponent(outlook.idOf(open)) : ''}`);
        outlook.show(story, open, switches);
        const dates = [...document.querySelectorAll('[data-testid=SentReceivedSavedTime]')];
        const places = dates.map((date) => date.closest('[aria-expanded]') ?? date);
        return Promise.resolve(places.map((place) => [place, ...place.querySelectorAll('*')]));
      },
      createReader: (watchUntil) => {
        const reader = stageAt(host, new Date(lookedAtMs(story)).toISOString());
        if (watchUntil) reader.adapter.watch(() => undefined, watchUntil);
        readers.push(reader);
        return reader.settled;
      },
    };
  },
});
