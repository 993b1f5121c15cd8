import http from 'node:http';
import https from 'node:https';
import { selfSigned } from './certificate.mjs';

/**
 * @typedef {object} Stage
 * @property {number} port of the proxy, on 127.0.0.1
 * @property {string[]} refused `host:port` or address of every request to a host that is not acted, in order
 * @property {{ host: string, method: string, path: string }[]} requests to the acted hosts, in order
 * @property {() => void} close ends every connection
 */

/**
 * Acts websites for a browser that uses this proxy: TLS for the hosts of `sites` ends here, every other host is refused
 * and noted, and nothing leaves the machine. The proxy's own address serves `ownPage`, also to browsers that send
 * loopback addresses through their proxy.
 * @param {Record<string, http.RequestListener>} sites host to listener
 * @param {http.RequestListener} [ownPage]
 * @returns {Promise<Stage>}
 */
export async function openStage(sites, ownPage) {
  /** @type {Set<import('node:stream').Duplex>} */
  const sockets = new Set();
  /** @type {string[]} */
  const refused = [];
  /** @type {Stage['requests']} */
  const requests = [];

  const site = https.createServer(selfSigned(), (request, response) => {
    const host = request.headers.host ?? '';
    const act = Object.hasOwn(sites, host) ? sites[host] : undefined;
    requests.push({ host, method: request.method ?? '', path: request.url ?? '' });
    if (act) act(request, response);
    else response.writeHead(421).end();
  });

  const proxy = http.createServer((request, response) => {
    const own = `127.0.0.1:${port()}`;
    const url = request.url ?? '';
    if (ownPage && request.headers.host === own && (url.startsWith('/') || url.startsWith(`http://${own}/`))) {
      request.url = url.replace(`http://${own}`, '');
      ownPage(request, response);
      return;
    }
    refused.push(url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket, head) => {
    const target = request.url ?? '';
    const [host = '', hostPort] = target.split(':');
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    if (!Object.hasOwn(sites, host) || hostPort !== '443') {
      refused.push(target);
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    if (head.length) socket.unshift(head);
    site.emit('connection', socket); // TLS and HTTP go on over this very socket
  });

  const port = () => /** @type {import('node:net').AddressInfo} */ (proxy.address()).port;
  await new Promise((ready) => proxy.listen(0, '127.0.0.1', () => ready(undefined)));
  return {
    port: port(),
    refused,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
