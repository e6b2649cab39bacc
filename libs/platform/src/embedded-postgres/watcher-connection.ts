import { connect, type Socket } from 'node:net';

/** Long, because a watcher on a loaded machine must not be taken for a stranger: two would look after one server. */
const ANSWER_WITHIN = 10_000;

/** "ended": stopped or killed by somebody · "failed": ended by itself · "lost": the watcher itself is gone. */
export type HoldEnd = 'ended' | 'failed' | 'lost';

/** While it is open the database runs. */
export class Hold {
  readonly over: Promise<HoldEnd>;
  private waiting: ((line: string) => void) | null = null;

  constructor(
    private readonly socket: Socket,
    private heard: string,
  ) {
    this.over = new Promise((resolve) => {
      const last = (): HoldEnd =>
        (['ended', 'failed'] as const).find((word) => this.heard.includes(`${word}\n`)) ?? 'lost';
      socket.on('close', () => resolve(last()));
    });
    socket.on('data', (chunk: string) => {
      this.heard += chunk;
      if (chunk.includes('others\n')) this.waiting?.('others');
    });
    // A forgotten hold must not keep a program alive: its end releases the hold anyway.
    socket.unref();
  }

  async leave(): Promise<HoldEnd | 'others'> {
    this.socket.ref();
    const others = new Promise<'others'>((resolve) => {
      this.waiting = () => resolve('others');
    });
    if (this.socket.writable) this.socket.write('leave\n');
    const how = await Promise.race([others, this.over]);
    this.socket.destroy();
    return how;
  }

  async stopForAll(): Promise<void> {
    this.socket.ref();
    if (this.socket.writable) this.socket.write('stop\n');
    await this.over;
  }
}

/** "stopping" resolves only after that server has ended, so the caller may simply try again. */
export function holdOf(port: number, token: string): Promise<Hold | 'absent' | 'stranger' | 'stopping'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    let connected = false;
    const timer = setTimeout(() => (resolve('stranger'), socket.destroy()), ANSWER_WITHIN);
    const listen = (chunk: string): void => {
      heard += chunk;
      if (heard.startsWith('held\n')) {
        clearTimeout(timer);
        socket.off('data', listen);
        resolve(new Hold(socket, heard));
      } else if (heard.startsWith('stopping\n')) clearTimeout(timer);
    };
    socket.setEncoding('utf8').on('data', listen);
    socket.on('connect', () => {
      connected = true;
      socket.write(`${token}\n`);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(heard.startsWith('stopping') ? 'stopping' : connected ? 'stranger' : 'absent');
    });
  });
}
