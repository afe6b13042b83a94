import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo, type Socket } from 'node:net';
import { httpTimeouts } from '../graphql/index.ts';
import { CrmError } from '../sdk/index.ts';

/** How long requests in flight may take after the order to stop. */
const DRAIN_MS = 10_000;
/** How long a kept-alive connection may still bring a request that was sent before its client knew. */
const GRACE_MS = 400;
/** How often idle connections are looked for. */
const SWEEP_MS = 50;

/** The HTTP server cannot listen where it should. */
export class NotListening extends CrmError {
  static at(host: string, port: number, cause: NodeJS.ErrnoException): NotListening {
    const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
      EADDRINUSE: {
        zh: '端口已被占用,请停止占用它的程序,或用 PORT 换一个端口',
        en: 'the port is taken; stop the program that uses it, or choose another with PORT',
      },
      EACCES: { zh: '没有权限,请选择 1024 以上的端口', en: 'not permitted; choose a port of 1024 or above' },
      EADDRNOTAVAIL: { zh: '本机没有这个地址', en: 'this machine has no such address' },
      ENOTFOUND: { zh: '找不到该主机名', en: 'the host name is not known' },
    };
    const reason = reasons[cause.code ?? ''] ?? { zh: cause.message, en: cause.message };
    return new NotListening(
      'NOT_LISTENING',
      { zh: `无法监听 ${host}:${port}:${reason.zh}`, en: `Cannot listen on ${host}:${port}: ${reason.en}` },
      { cause },
    );
  }
}

/** What answers. */
export interface ServerParts {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Takes over the upgrades to WebSocket. */
  readonly attach: (server: Server) => void;
}

/** A listening HTTP server. */
export interface HttpListener {
  /** `http://127.0.0.1:4000`, where a browser on this machine reaches it. */
  readonly url: string;
  /** Takes no new connections, lets requests in flight finish, closes idle connections. */
  close(): Promise<void>;
}

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

/** Connections and since when each has nothing to do; one with a request in flight is busy. */
class Connections {
  private readonly idleSince = new Map<Socket, number>();
  private lastSweep = 0;

  opened(socket: Socket): void {
    this.idleSince.set(socket, performance.now());
    socket.once('close', () => this.idleSince.delete(socket));
  }

  answering({ socket }: IncomingMessage, response: ServerResponse): void {
    this.idleSince.set(socket, Number.POSITIVE_INFINITY);
    response.on('close', () => {
      if (this.idleSince.has(socket)) this.idleSince.set(socket, performance.now());
    });
  }

  /** Whoever took it over closes it. */
  upgraded(socket: Socket): void {
    this.idleSince.set(socket, Number.POSITIVE_INFINITY);
  }

  endAll(): void {
    for (const socket of this.idleSince.keys()) socket.destroy();
  }

  /** Ends those that are idle, again and again. */
  sweep(): NodeJS.Timeout {
    this.lastSweep = performance.now();
    return setInterval(() => this.endIdle(), SWEEP_MS);
  }

  /**
   * Not those that fell idle just now: their next request may be on its way. Time in which this process stood still
   * does not count: what came meanwhile has not been read yet.
   */
  private endIdle(): void {
    const now = performance.now();
    const stoodStill = Math.max(0, now - this.lastSweep - 2 * SWEEP_MS);
    this.lastSweep = now;
    for (const [socket, since] of this.idleSince) {
      if (since + stoodStill + GRACE_MS < now) socket.destroy();
      else if (stoodStill > 0) this.idleSince.set(socket, since + stoodStill);
    }
  }
}

/** @throws NotListening when the port is taken or not permitted */
export async function listen({ handle, attach }: ServerParts, port: number, host: string): Promise<HttpListener> {
  let closing = false;
  const connections = new Connections();
  const server = createServer(httpTimeouts, (request, response) => {
    connections.answering(request, response);
    if (closing) response.setHeader('connection', 'close');
    handle(request, response);
  });
  server.on('connection', (socket) => connections.opened(socket));
  server.on('upgrade', ({ socket }) => connections.upgraded(socket));
  attach(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(NotListening.at(host, port, error)));
    server.listen({ port, host }, resolve);
  });
  server.removeAllListeners('error');
  return {
    url: urlOf(server),
    close: () => {
      closing = true;
      return drain(server, connections);
    },
  };
}

async function drain(server: Server, connections: Connections): Promise<void> {
  // Not http's own close: that ends idle connections at once, and with them requests that are on their way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const force = setTimeout(() => connections.endAll(), DRAIN_MS);
  const sweep = connections.sweep();
  await closed;
  clearTimeout(force);
  clearInterval(sweep);
  // Only http's ends the timer that looks for slow requests, which would hold this server and the whole CRM for ever.
  server.close();
}
