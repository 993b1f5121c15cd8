/**
 * The ids of the acted Gmail, built as design/gmail.md section 3 found the real ones: the time of a message in ms,
 * shifted by 20 bits, with a salt below.
 */

const SALT_BITS = 20n;
const tokenLetters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** FNV-1a, 32 bits: the same text always has the same salt. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** Legacy id (hex) of something that happened at `atMs`. @param {number} atMs epoch ms @param {string} salt any text */
export function hexIdOf(atMs, salt) {
  return ((BigInt(Math.trunc(atMs)) << SALT_BITS) | BigInt(hash(salt) % (1 << 20))).toString(16);
}

/** The decimal in `thread-f:` and `msg-f:` ids. @param {string} hex */
export const decimalOf = (hex) => BigInt(`0x${hex}`).toString();

/** Epoch ms inside a legacy id. @param {string} hex */
export const timeOf = (hex) => Number(BigInt(`0x${hex}`) >> SALT_BITS);

/** The part behind `thread-a:` and `msg-a:`: made in the browser, without time. @param {string} text */
export function browserIdOf(text) {
  const sign = hash(`sign ${text}`) % 2 ? '-' : '';
  return `r${sign}${(BigInt(hash(text)) << 31n) | BigInt(hash(`low ${text}`) >>> 1)}`;
}

/** Opaque token of the address, as in `#inbox/FMfcgz…`. @param {string} text */
export function tokenOf(text) {
  let rest = (BigInt(hash(text)) << 96n) | (BigInt(hash(`a${text}`)) << 64n) | (BigInt(hash(`b${text}`)) << 32n);
  rest |= BigInt(hash(`c${text}`));
  let letters = '';
  for (let i = 0; i < 24; i++, rest /= 40n) letters += tokenLetters[Number(rest % 40n)] ?? '';
  return `FMfcgz${letters}`;
}
