/** @typedef {import('./metrics.mjs').Measures} Measures */
/** @typedef {import('./reply.mjs').Results} Results */
/** @typedef {import('./reply.mjs').SetReport} SetReport */

/** @param {readonly SetReport[]} reports */
export function printReply(reports) {
  for (const { set, contact, sameThread } of reports) {
    printTable(`${set}: will the contact write within 30 days?`, contact);
    if (sameThread) printTable(`${set}: will they write in the same thread?`, sameThread);
  }
}

/** @param {string} title @param {Results} results */
export function printTable(title, results) {
  console.log(`\n${title}\n`);
  console.log(line('forecast', 't', ['n', 'base', 'AUC', 'Brier', 'log loss', 'calib.']));
  for (const [name, { all, byDays }] of Object.entries(results)) {
    console.log(line(name, 'all', cells(all)));
    for (const [days, measures] of Object.entries(byDays))
      if (measures.n > 0) console.log(line('', days, cells(measures)));
  }
}

/** @param {Measures} measures */
function cells({ n, baseRate, auc, brier, logLoss, calibrationError }) {
  const share = (/** @type {number | null} */ value) => value?.toFixed(3) ?? '–';
  return [String(n), share(baseRate), share(auc), brier?.toFixed(4) ?? '–', share(logLoss), share(calibrationError)];
}

/** @param {string} name @param {string} days @param {string[]} values */
function line(name, days, values) {
  return `${name.padEnd(38)}${days.padStart(4)}${values.map((value) => value.padStart(9)).join('')}`;
}
