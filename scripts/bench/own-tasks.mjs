/** @import { Page } from 'playwright' */

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {string} [id]
 * @property {number} ts µs
 * @property {number} [dur] µs
 * @property {number} [tdur] µs of the thread's own computing
 * @property {{ name?: string, data?: { startTime?: number, cpuProfile?: { nodes?: Node[], samples?: number[] }, timeDeltas?: number[] } }} [args]
 *
 * @typedef {{ id: number, parent?: number, callFrame: { url?: string } }} Node
 * @typedef {{ nodes: Map<number, Node>, samples: { atUs: number, node: number }[] }} Profile
 */

const categories = [
  'toplevel',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/**
 * How long an extension holds up a page while something is done: of each task of the page's only thread the part in which a script
 * of the extension is on the stack, in ms of the thread's own computing, sampled some thousand times a second.
 * @param {Page} page @param {() => Promise<unknown>} act
 * @returns {Promise<{ longestMs: number, sumMs: number }>}
 */
export async function ownTasks(page, act) {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser was closed.');
  await browser.startTracing(page, { categories });
  await act();
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  let [longestMs, sumMs] = [0, 0];
  for (const [pid, profile] of profilesOf(traceEvents)) {
    for (const ms of ownTimes(profile, tasksOf(traceEvents, pid))) {
      longestMs = Math.max(longestMs, ms);
      sumMs += ms;
    }
  }
  return { longestMs, sumMs };
}

/** @param {TraceEvent[]} events @param {number} pid */
function tasksOf(events, pid) {
  const main = events.find((event) => event.pid === pid && event.args?.name === 'CrRendererMain');
  return events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === main?.tid)
    .sort((a, b) => a.ts - b.ts);
}

/** Ms of the extension's in each task. @param {Profile} profile @param {TraceEvent[]} tasks @returns {number[]} */
function ownTimes({ nodes, samples }, tasks) {
  /** @type {Map<number | undefined, boolean>} */
  const known = new Map([[undefined, false]]);
  /** @param {number | undefined} id @returns {boolean} */
  const isOwn = (id) => {
    const node = id === undefined ? undefined : nodes.get(id);
    const answer = known.get(id) ?? (node?.callFrame.url?.startsWith('chrome-extension://') || isOwn(node?.parent));
    known.set(id, answer);
    return answer;
  };
  let next = 0;
  return tasks.map(({ ts, dur = 0, tdur = 0 }) => {
    let [all, own] = [0, 0];
    for (; next < samples.length && (samples[next]?.atUs ?? 0) < ts + dur; next += 1) {
      if ((samples[next]?.atUs ?? 0) < ts) continue;
      all += 1;
      if (isOwn(samples[next]?.node)) own += 1;
    }
    return all === 0 ? 0 : ((own / all) * tdur) / 1000;
  });
}

/** The profiles of a trace by process, put together from their pieces. @param {TraceEvent[]} events @returns {Map<number, Profile>} */
function profilesOf(events) {
  /** @type {Map<string, Profile & { pid: number, atUs: number }>} */
  const profiles = new Map();
  for (const { name, pid, id = '', args } of events) {
    const data = args?.data ?? {};
    if (name === 'Profile')
      profiles.set(`${pid} ${id}`, { pid, atUs: data.startTime ?? 0, nodes: new Map(), samples: [] });
    const profile = name === 'ProfileChunk' ? profiles.get(`${pid} ${id}`) : undefined;
    if (!profile) continue;
    for (const node of data.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    for (const [index, node] of (data.cpuProfile?.samples ?? []).entries()) {
      profile.atUs += data.timeDeltas?.[index] ?? 0;
      profile.samples.push({ atUs: profile.atUs, node });
    }
  }
  return new Map([...profiles.values()].map((profile) => [profile.pid, profile]));
}
