import { Injectable, type NestMiddleware } from '@nestjs/common';
import { withViewer } from '@teilziel/kommune/server';
import { berlinDay, Clock, withAccess } from '@teilziel/platform';
import type { NextFunction, Request, Response } from 'express';
import { sessionTokenOf } from './session-cookie';
import { SessionService } from './session.service';
import { accessOf, viewerOf } from './viewer-of';

const KOMMUNE_HEADER = 'teilziel-kommune';
const KEY = /^[0-9A-Z]{1,12}$/;
/** Downloads are links, and links send no header: their path names the Kommune. */
const DOWNLOAD = /^\/(?:daten|berichte|verwaltung|erfassung|vorjahre)\/([0-9A-Z]{1,12})(?:\/|$)/;

function kommuneOf(request: Pick<Request, 'headers' | 'path'>): string | null {
  const inPath = DOWNLOAD.exec(request.path)?.[1];
  const named = inPath ?? request.headers[KOMMUNE_HEADER];
  return typeof named === 'string' && KEY.test(named) ? named : null;
}

/** Everything a request starts runs for the person of its session, in the one Kommune it names. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    const token = sessionTokenOf(request);
    // Most readers are not signed in: for them nobody asks the database.
    if (token === null) return withViewer(null, () => withAccess(accessOf(null), () => next()));
    // What a person may see is kept by no cache, unless a download says better.
    response.setHeader('Cache-Control', 'private, no-store');
    this.sessions.view(token, kommuneOf(request)).then((view) => {
      const viewer = view === null ? null : viewerOf(view, berlinDay(this.clock.now()));
      withViewer(viewer, () => withAccess(accessOf(viewer), () => next()));
    }, next);
  }
}
