import { Client, type QueryConfig, type Submittable } from 'pg';
import { currentAccess } from './access';
import { AccessQuery, type AccessState, type Callback } from './access-query';
import { type AccessSettings, settingsOf } from './access-settings';
import { preparedName } from './prepared';

type Given = [query: string | QueryConfig | Submittable, values?: unknown[] | Callback, callback?: Callback];

const isSubmittable = (query: Given[0]): query is Submittable => typeof query === 'object' && 'submit' in query;

/** A connection of the application: whoever sends a statement on it sends along who is asking. */
export class AccessClient extends Client implements AccessState {
  applied: AccessSettings | null = null;
  entered: readonly number[] = [];

  /** For the rest of the running transaction; without one it would hold for nothing. */
  enter(kommuneId: number): void {
    if (this.getTransactionStatus() !== 'T') throw new Error('A Kommune is entered inside a transaction');
    this.entered = [...this.entered, kommuneId];
  }

  // pg's seven overloads in one; TypeORM uses the one that returns a promise.
  override query(...given: unknown[]): never {
    const [query, values, callback] = given as Given;
    return this.send(query, values, callback) as never;
  }

  private send(...[query, values, callback]: Given): unknown {
    if (isSubmittable(query)) return this.sendForeign(query, values, callback);
    const name = typeof query === 'string' && Array.isArray(values) ? preparedName(query) : undefined;
    const config = name === undefined ? query : { text: query as string, name };
    const own = new AccessQuery(this, settingsOf(currentAccess()), config, values, callback);
    if (own.callback) return void super.query(own);
    return new Promise((resolve, reject) => {
      own.callback = (error, result): void => (error ? reject(error) : resolve(result));
      super.query(own);
    }).catch((error: Error) => {
      // The stack begins at the caller, not in the socket.
      Error.captureStackTrace(error);
      throw error;
    });
  }

  /** Cursors and streams read over several round trips: the settings go before them, in their transaction. */
  private sendForeign(query: Submittable, ...rest: unknown[]): unknown {
    if (this.getTransactionStatus() !== 'T') throw new Error('A stream is read inside a transaction');
    super.query(new AccessQuery(this, settingsOf(currentAccess()), 'SELECT', undefined, () => undefined));
    return (super.query as (...given: unknown[]) => unknown).call(this, query, ...rest);
  }
}
