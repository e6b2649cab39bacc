import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { isUnreadableText } from './unreadable-text';

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'Die Anfrage ist nicht lesbar.',
  404: 'Das gibt es hier nicht. Bitte prüfen Sie die Adresse.',
  413: 'Die Anfrage ist zu groß: höchstens 100 kB.',
  415: 'Dieses Format nimmt der Server nicht an.',
};
const INTERNAL = 'Es ist ein Fehler aufgetreten. Er ist im Protokoll des Servers vermerkt.';

/** Every error over HTTP as JSON with a German sentence; what is not ours is logged, not told. */
@Catch()
export class GermanHttpErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): unknown {
    // Faults in resolvers are GraphQL's to answer (german-error).
    if (host.getType<'http' | 'graphql'>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(error);
    if (status >= 500 && !(error instanceof HttpException)) {
      this.log.error(error instanceof Error ? error.stack : String(error));
    }
    if (response.headersSent) return response.end();
    return response.status(status).json({ statusCode: status, message: sentenceOf(error, status) });
  }
}

function statusOf(error: unknown): number {
  if (isUnreadableText(error)) return 400;
  if (error instanceof HttpException) return error.getStatus();
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** Nest's own "Cannot GET /x" is English; our sentences have German letters or name what is missing. */
function sentenceOf(error: unknown, status: number): string {
  const own = error instanceof HttpException ? error.message : '';
  const isNests = own === '' || /^(Cannot [A-Z]+ |[A-Z][a-z]+( [A-Z][a-z]+)*$)/.test(own);
  return isNests ? (SENTENCES[status] ?? INTERNAL) : own;
}
