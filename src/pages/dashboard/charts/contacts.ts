import { dot, gridX, ruleY, text } from '@observablehq/plot';
import type { ContactRhythm, DashboardNumbers } from '../../../messaging/dashboard-api.ts';
import { plain } from '../../../ui/names.ts';
import type { ChartWords } from '../chart-words.ts';
import { emsFor, roomFor, type Chart, type Picture } from './chart.ts';

/** How soon each contact usually answers, the quickest first. */
export function contactsChart({ contacts }: DashboardNumbers, words: ChartWords): Chart {
  return {
    name: 'contacts',
    title: words.say('dashboard_contacts'),
    finding: tellContacts(contacts, words),
    note: contacts.length < 2 ? null : words.say('dashboard_contactsNote'),
    picture: contacts.length < 2 ? null : drawContacts(contacts, words),
    table: contacts.length === 0 ? null : tableOf(contacts, words),
  };
}

function tellContacts(contacts: readonly ContactRhythm[], words: ChartWords): string {
  const [quickest] = contacts;
  const slowest = contacts.at(-1);
  if (!quickest || !slowest) return words.say('dashboard_contactsNone');
  const told = [plain(quickest.name), words.delay(quickest.medianHours)];
  if (quickest === slowest) return words.count('dashboard_contactsOne', quickest.answers, ...told);
  return words.say('dashboard_contactsFinding', ...told, plain(slowest.name), words.delay(slowest.medianHours));
}

function tableOf(contacts: readonly ContactRhythm[], words: ChartWords) {
  return {
    columns: [
      words.say('dashboard_contact'),
      words.say('dashboard_answers'),
      words.say('dashboard_usualDelay'),
      words.say('dashboard_middleHalf'),
    ],
    rows: contacts.map(({ name, company, answers, medianHours, fromHours, toHours }) => ({
      head: company === null ? plain(name) : `${plain(name)}, ${plain(company)}`,
      cells: [
        words.number(answers),
        words.delay(medianHours),
        words.say('dashboard_fromTo', words.delay(fromHours, 'short'), words.delay(toHours, 'short')),
      ],
    })),
  };
}

const rowPx = 26;
const scalePx = 30;
/** Hours that make round marks on a scale. */
const roundHours = [0.25, 1, 4, 12, 24, 72, 168, 336, 720];
/** Shorter than this is told as this: a logarithmic scale has no zero. */
const leastHours = 0.1;
const hoursAtLeast = (hours: number) => Math.max(leastHours, hours);

function drawContacts(contacts: readonly ContactRhythm[], words: ChartWords): Picture {
  // Two people may have one name, so rows go by their place.
  const rows = contacts.map(({ name, company, medianHours, fromHours, toHours }, row) => ({
    row,
    name: plain(name),
    whole: company === null ? plain(name) : `${plain(name)}, ${plain(company)}`,
    median: hoursAtLeast(medianHours),
    from: hoursAtLeast(fromHours),
    to: hoursAtLeast(toHours),
  }));
  const low = Math.min(...rows.map(({ from, median }) => Math.min(from, median))) / 1.25;
  const high = Math.max(...rows.map(({ to, median }) => Math.max(to, median))) * 1.25;
  const names = rows.map(({ name }) => name);
  return (width) => {
    const marginLeft = roomFor(names, width, 0.34);
    const marginRight = 62;
    const decadePx = (width - marginLeft - marginRight) / Math.log10(high / low);
    const ticks: number[] = [];
    for (const hours of roundHours.filter((hours) => hours >= low && hours <= high)) {
      const before = ticks.at(-1);
      if (before === undefined || Math.log10(hours / before) * decadePx >= 54) ticks.push(hours);
    }
    return {
      className: 'chart',
      width,
      height: contacts.length * rowPx + scalePx,
      marginLeft,
      marginRight,
      marginTop: 2,
      marginBottom: scalePx,
      x: { axis: null, type: 'log', domain: [low, high] },
      y: { axis: null, type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
      marks: [
        gridX(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
        ruleY(rows, { y: 'row', x1: 'from', x2: 'to', stroke: 'var(--violet)', strokeWidth: 3, strokeOpacity: 0.45 }),
        dot(rows, { y: 'row', x: 'median', r: 5, fill: 'var(--violet)', stroke: 'var(--surface)' }),
        text(rows, {
          y: 'row',
          text: 'name',
          title: 'whole',
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          fill: 'var(--text)',
          lineWidth: emsFor(marginLeft - 10),
          textOverflow: 'ellipsis-end',
        }),
        text(rows, {
          y: 'row',
          text: ({ median }: { median: number }) => words.delay(median, 'short'),
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 8,
          fill: 'var(--text-soft)',
        }),
        // Not an axis: on a logarithmic scale Plot keeps back the labels it finds too near.
        text(ticks, {
          x: (hours: number) => hours,
          text: (hours: number) => words.delay(hours, 'short'),
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 8,
          fill: 'var(--text-soft)',
        }),
      ],
    };
  };
}
