import { QueryFailedError } from 'typeorm';

const SHOWN = 80;

/** Class 22, "data exception": the message quotes the value that did not fit (PostgreSQL, appendix A). */
const QUOTES_VALUES = /^22/;

/** What may tell a figure: bound values, the row a constraint refused, the line of the data that was read. */
const TELLS_FIGURES = ['parameters', 'detail', 'where', 'internalQuery'];

interface Spoken {
  code?: string;
  message: string;
  stack?: string;
  driverError?: unknown;
}

/** The first words, up to the first thing that could be a value: enough to find the statement in the sources. */
export function nameOfStatement(sql: string): string {
  const words = /^[\s(]*((?:[\p{L}_][\p{L}\p{N}_."]*|"[^"]*")(?:\s+(?:[\p{L}_][\p{L}\p{N}_."]*|"[^"]*"))*)/u.exec(sql);
  return (words?.[1] ?? '').replace(/\s+/g, ' ').slice(0, SHOWN);
}

export function messageWithoutFigures({ code, message }: Spoken): string {
  return QUOTES_VALUES.test(code ?? '') ? message.replace(/"[^]*"/, '"…"') : message;
}

const isError = (value: unknown): value is Error & Spoken => value instanceof Error;

function silence(error: Error & Spoken): void {
  const before = error.message;
  error.message = messageWithoutFigures(error);
  error.stack = error.stack?.replace(before, () => error.message);
  for (const name of TELLS_FIGURES) Reflect.deleteProperty(error, name);
}

/**
 * A failed statement keeps code, constraint and table, and loses every value: whoever prints it (Nest with
 * util.inspect, Node for an uncaught error) writes into a log that more people read than may see the figures.
 */
export function withoutFigures(error: unknown): unknown {
  if (!(error instanceof QueryFailedError) || !isError(error)) return error;
  if (isError(error.driverError)) silence(error.driverError);
  silence(error);
  Reflect.set(error, 'query', nameOfStatement(error.query));
  return error;
}
