import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { SignInFault } from '@teilziel/identity/model';
import { Allow } from '@teilziel/kommune/server';
import type { Request, Response } from 'express';
import { BackchannelLogout } from './backchannel-logout.service';
import { DienstkontoSignIn } from './dienstkonto-sign-in.service';
import { Dienstkonto } from './dienstkonto.service';
import { readForm } from './read-form';
import { FLOW_MINUTES } from './sign-in-flows.service';
import { SignInRefused } from './sign-in-refused';

const COOKIE = '__Host-teilziel-anmeldung';
/** Lax: the way back from the provider is a link from another site. */
const COOKIE_OPTIONS = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;
const MINUTE = 60_000;
const SEE_OTHER = 303;
const OK = 200;
const BAD_REQUEST = 400;
const SERVICE_UNAVAILABLE = 503;

const browserOf = (request: Request): string | null => {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.filter((pair) => pair.startsWith(`${COOKIE}=`));
  return found.length === 1 && found[0] !== undefined ? found[0].slice(COOKIE.length + 1) : null;
};

const searchOf = (request: Request): string => {
  const at = request.originalUrl.indexOf('?');
  return at === -1 ? '' : request.originalUrl.slice(at);
};

/** Addresses of signing in with the account of the Kommune. Every answer is for this browser and this moment alone. */
@Controller('anmelden')
export class DienstkontoController {
  constructor(
    private readonly dienstkonto: Dienstkonto,
    private readonly signIn: DienstkontoSignIn,
    private readonly logout: BackchannelLogout,
  ) {}

  @Get('dienstkonto/:provider')
  @Allow('anyone')
  async begin(
    @Param('provider') provider: string,
    @Query('weiter') weiter: unknown,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(response, async () => {
      const { url, browser } = await this.dienstkonto.begin(provider, weiter);
      response.cookie(COOKIE, browser, { ...COOKIE_OPTIONS, maxAge: FLOW_MINUTES * MINUTE });
      return url;
    });
  }

  @Get('rueckkehr/:provider')
  @Allow('anyone')
  async finish(@Param('provider') provider: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.clearCookie(COOKIE, COOKIE_OPTIONS);
    await this.answer(response, async () => {
      const returned = { provider, search: searchOf(request), browser: browserOf(request) };
      return this.signIn.complete(returned, { req: request, res: response });
    });
  }

  @Post('abmeldung/:provider')
  @Allow('anyone')
  async end(@Param('provider') name: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const token = (await readForm(request))?.get('logout_token') ?? '';
    try {
      const done = token !== '' && (await this.logout.end(await this.dienstkonto.provider(name), token));
      response.status(done ? OK : BAD_REQUEST);
      if (done) response.end();
      else response.json({ error: 'invalid_request' });
    } catch (error) {
      const unknown = error instanceof SignInRefused;
      response
        .status(unknown ? BAD_REQUEST : SERVICE_UNAVAILABLE)
        .json({ error: unknown ? 'invalid_request' : 'temporarily_unavailable' });
    }
  }

  private async answer(response: Response, work: () => Promise<string>): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    // The address of the way back holds the code: no page behind it is told.
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.redirect(SEE_OTHER, await work().catch(faultPage));
  }
}

function faultPage(error: unknown): string {
  if (!(error instanceof SignInRefused)) throw error;
  const fault: SignInFault = error.fault;
  return `/anmelden?fehler=${fault}`;
}
