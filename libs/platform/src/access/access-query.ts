import { type Connection, Query, type QueryConfig } from 'pg';
import { type AccessSettings, applied, APPLY, sameSettings, withKommunen } from './access-settings';

/** What the query needs to know of its connection. */
export interface AccessState {
  /** I: idle, T: in a transaction, E: in a failed one; as the server said last. */
  getTransactionStatus(): string | null;
  /** What holds in the running transaction; null: not sent yet. */
  applied: AccessSettings | null;
  /** Kommunen the running transaction has made. */
  entered: readonly number[];
}

export type Callback = (error: Error | null, result: unknown) => void;

/** The parts of pg's own query that its types leave out. */
export interface ProtocolQuery {
  readonly text: string | undefined;
  name: string | undefined;
  callback?: Callback;
  requiresPreparation(): boolean;
  submit(connection: Connection): Error | null;
  prepare(connection: Connection): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}

const Protocol = Query as unknown as new (
  config: string | QueryConfig,
  values?: unknown[] | Callback,
  callback?: Callback,
) => ProtocolQuery;

const CONTROL = /^\s*(START\s+TRANSACTION|BEGIN|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|SET\s+TRANSACTION)\b/i;
const ALONE = /^[^;]*;?\s*$/;

/**
 * A statement that brings its access along, in the same round trip. Between two Syncs the server sees one transaction
 * (PostgreSQL, "Pipelining"), so settings sent just before a lone statement hold for it and end with it: nothing is
 * left on the connection, whatever happens. Inside an explicit transaction they go with the first statement, and again
 * only when the access changes or a savepoint was left.
 */
export class AccessQuery extends Protocol {
  private settings: AccessSettings | null = null;
  private swallowing = false;
  /** Of a prepared statement, kept back until it is its turn: pg takes the first answer for its own. */
  private ownName: string | undefined;

  constructor(
    private readonly state: AccessState,
    private readonly access: AccessSettings,
    ...given: [config: string | QueryConfig, values?: unknown[] | Callback, callback?: Callback]
  ) {
    super(...given);
  }

  override submit(connection: Connection): Error | null {
    this.settings = this.settingsToSend();
    if (this.settings === null || this.requiresPreparation() || !this.text) return super.submit(connection);
    // Statements without values may be several at once, which only the simple protocol takes.
    this.swallowing = true;
    connection.query(`${applied(this.settings)};\n${this.text}`);
    return null;
  }

  override prepare(connection: Connection): void {
    if (this.settings) {
      const { kommunen, rights, person } = this.settings;
      this.swallowing = true;
      connection.parse({ name: '', text: APPLY, types: [] }, true);
      connection.bind({ values: [kommunen, rights, person] }, true);
      connection.execute({}, true);
    }
    super.prepare(connection);
    if (this.swallowing) [this.ownName, this.name] = [this.name, undefined];
  }

  override handleError(error: Error, connection: Connection): void {
    const { submittedNamedStatements } = connection as unknown as { submittedNamedStatements: Record<string, string> };
    if (this.ownName) delete submittedNamedStatements[this.ownName];
    super.handleError(error, connection);
  }

  override handleRowDescription(message: unknown): void {
    if (!this.swallowing) super.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    if (!this.swallowing) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (!this.swallowing) return super.handleCommandComplete(message, connection);
    this.swallowing = false;
    [this.name, this.ownName] = [this.ownName ?? this.name, undefined];
    if (this.state.getTransactionStatus() === 'T') this.state.applied = this.settings;
  }

  private settingsToSend(): AccessSettings | null {
    const { state, text = '' } = this;
    const status = state.getTransactionStatus();
    const control = CONTROL.test(text);
    // Leaving a savepoint takes back what was set since.
    if (status !== 'T' || control) state.applied = null;
    if (status === 'I') state.entered = [];
    if (status === 'E' || (control && ALONE.test(text))) return null;
    const wanted = withKommunen(this.access, state.entered);
    return sameSettings(state.applied, wanted) ? null : wanted;
  }
}
