const folder = '../../../../shared/fixtures/outlook';
const pages = import.meta.glob<string>('../../../../shared/fixtures/outlook/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const readings = import.meta.glob<string>('../../../../shared/fixtures/outlook/*.expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface ExpectedPerson {
  name: string;
  email: string | null;
}

interface ExpectedDate {
  text: string;
  day: string;
  minute: string | null;
  certain: boolean;
  by: string;
}

interface ExpectedMessage {
  key: string;
  domIndex: number;
  collapsed: boolean;
  sender: ExpectedPerson;
  filledEmail: { email: string; from: string } | null;
  to: ExpectedPerson[] | null;
  cc: ExpectedPerson[] | null;
  date: ExpectedDate;
  draft: boolean;
  direction: 'in' | 'out' | null;
  basis: string | null;
}

export interface ExpectedPage {
  load: { url: string; now: string; learntOrder: 'M/D' | 'D/M' | null };
  result: 'reading' | 'silence';
  silence: { anyOf: string[] } | null;
  own: { addresses: string[]; displayName: string };
  conversation: { id: string; boundBy: string; subject: string } | null;
  messages: ExpectedMessage[];
  latest: { key: string; direction: string; day: string } | null;
  learntOrderAfter?: string;
  list: {
    conversationId: string;
    people: ExpectedPerson[];
    subject: string;
    date: ExpectedDate;
    draft: boolean;
    selected: boolean;
  }[];
}

/** Names of the acted pages that came with the contract; they live outside this repository. */
export const sharedPages = Object.keys(pages).map((path) => path.replace(/.*\/|\.html$/g, ''));

export function sharedPage(name: string): { html: string; expected: ExpectedPage } {
  const html = pages[`${folder}/${name}.html`];
  const expected = readings[`${folder}/${name}.expected.json`];
  if (!html || !expected) throw new Error(`There is no shared page ${name}.`);
  return { html, expected: JSON.parse(expected) as ExpectedPage };
}

if (sharedPages.length === 0) {
  console.warn('SKIPPED: ../shared/fixtures/outlook is not there, its expected readings are not compared.');
}
