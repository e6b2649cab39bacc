import { Injectable } from '@nestjs/common';
import { Mailer } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { signingIn } from '../sessions/sign-in-access';
import { LIST_PROVIDERS } from './account.queries';
import { DemoSignIns } from '../demo-sign-ins/demo-sign-ins.service';
import type { ProviderOption, SignInOptions } from './types/sign-in-options.type';

@Injectable()
export class SignInChoices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly demo: DemoSignIns,
  ) {}

  async options(): Promise<SignInOptions> {
    const found: Omit<ProviderOption, 'url'>[] = await signingIn(null, () => this.dataSource.query(LIST_PROVIDERS));
    const providers = found.map((one) => ({ ...one, url: `/anmelden/dienstkonto/${one.provider}` }));
    return { providers, mail: this.mailer.ready, demo: [...(await this.demo.list())] };
  }
}
