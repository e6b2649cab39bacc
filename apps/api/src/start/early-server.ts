import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { preparingPage } from './preparing-page';

/**
 * Takes the port at once and says what is being prepared; the application takes over the same server when it is ready.
 */
export class EarlyServer {
  private answer: RequestListener = (request, response) => preparingPage(request, response, this.step);
  private step = 'Das Programm startet';
  readonly server: Server = createServer((request, response) => this.answer(request, response));

  say(step: string): void {
    this.step = step;
  }

  handOver(answer: RequestListener): void {
    this.answer = answer;
  }

  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        const address = this.server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  /** No new requests; those that run are answered, idle connections are closed. */
  async drain(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    const impatient = setTimeout(() => this.server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(impatient);
  }
}
