import net from 'node:net';

/** A proxy address that stays, behind which one stage after the other can stand. */
export interface Relay {
  port: number;
  /** Hands new connections to this port of the machine from now on; to nobody with null. */
  leadTo(port: number | null): void;
  close(): void;
}

/** Opens a relay that leads to nobody yet: a browser cannot change its proxy once it runs. */
export async function openRelay(): Promise<Relay> {
  let target: number | null = null;
  const sockets = new Set<net.Socket>();
  const server = net.createServer((outer) => {
    if (target === null) return void outer.destroy();
    const inner = net.connect(target, '127.0.0.1');
    for (const [from, to] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => void (sockets.delete(from), to.destroy()));
      from.pipe(to);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as net.AddressInfo).port,
    leadTo: (port) => {
      target = port;
      for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
