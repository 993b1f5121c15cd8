import { generateKeyPairSync, sign } from 'node:crypto';

// Tags and object identifiers of X.690 and X.509, as few as a certificate can have.
const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const ecdsaWithSha256 = '2a8648ce3d040302';
const commonName = '550403';

/** One DER value: tag, length, content. @param {number} tag @param {Buffer[]} parts */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const length = content.length;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** @param {string} hex */
const objectId = (hex) => der(OBJECT_ID, Buffer.from(hex, 'hex'));

/**
 * A throw-away key and certificate (PEM) that name no host: the acted webmails are opened in browsers that were told to
 * accept any certificate, and no key has to lie in the repository.
 */
export function selfSigned() {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, objectId(ecdsaWithSha256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, objectId(commonName), der(UTF8_STRING, Buffer.from('acted')))));
  const validity = der(SEQUENCE, ...['200101000000Z', '491231000000Z'].map((day) => der(UTC_TIME, Buffer.from(day))));
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' });
  const body = der(SEQUENCE, der(INTEGER, Buffer.from([1])), algorithm, name, validity, name, publicKey);
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', body, keys.privateKey));
  const base64 = der(SEQUENCE, body, algorithm, signature).toString('base64');
  return {
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
