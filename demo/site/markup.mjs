/** Text as it stands in markup, in an attribute too. @param {string} text */
export const escapeMarkup = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Data as it stands in a script element of the type application/json. @param {unknown} data */
export const scriptData = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');
