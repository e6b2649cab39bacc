import { Injectable } from '@nestjs/common';
import { type RoleRule, roleRulesProblem } from '@teilziel/identity/model';
import { inTransaction, SecretBox } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { SignInProviderEntity } from '../entities/sign-in-provider.entity';
import { Refusal, refuseProblems } from '../people/refusal';
import { withRight } from '../people/with-right';
import { FACHAEMTER } from './dienstkonto.queries';
import { discoveryProblem } from './discovery-problem';
import { ProviderConnections } from './provider-connections.service';
import { type ProviderEntry, providerProblems } from './provider-problems';
import { PublicAddress } from './public-address.service';

/** The sign-in services a Kommune has connected, kept by its Verwaltung. */
@Injectable()
export class SignInProviders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: ProviderConnections,
    private readonly secrets: SecretBox,
    private readonly address: PublicAddress,
    private readonly audit: AuditLog,
  ) {}

  list(kommuneId: number): Promise<SignInProviderEntity[]> {
    return this.dataSource.manager.find(SignInProviderEntity, { where: { kommuneId }, order: { provider: 'ASC' } });
  }

  async save(kommuneId: number, entry: ProviderEntry): Promise<SignInProviderEntity> {
    refuseProblems(providerProblems(entry, this.address.isLocal));
    await this.checkRules(kommuneId, entry.rules);
    const { provider, label, clientId } = entry;
    const clientSecret = await this.secretFor(kommuneId, entry);
    const issuer = await this.issuerOf(entry, clientSecret);
    const rules = entry.rules.map(({ value, role, fachamt = null }) => ({ value: value.trim(), role, fachamt }));
    const row = { kommuneId, provider, label, issuer, clientId, clientSecret };
    const saved = { ...row, rolesClaim: entry.rolesClaim === '' ? null : entry.rolesClaim, roleRules: rules };
    return inTransaction(this.dataSource, async (manager) => {
      await manager.upsert(SignInProviderEntity, saved, ['kommuneId', 'provider']);
      const details = { provider, issuer, rules: rules.length };
      await this.audit.append(manager, { kommuneId, action: 'provider-saved', details });
      return manager.create(SignInProviderEntity, saved);
    });
  }

  /** False: there is none of this name. */
  remove(kommuneId: number, provider: string): Promise<boolean> {
    return inTransaction(this.dataSource, async (manager) => {
      const { affected } = await manager.delete(SignInProviderEntity, { kommuneId, provider });
      if (affected !== 1) return false;
      await this.audit.append(manager, { kommuneId, action: 'provider-removed', details: { provider } });
      return true;
    });
  }

  private async checkRules(kommuneId: number, rules: readonly RoleRule[]): Promise<void> {
    const fachaemter: { name: string }[] = await this.dataSource.query(FACHAEMTER, [kommuneId]);
    const names = fachaemter.map(({ name }) => name);
    const text = roleRulesProblem(rules, names);
    if (text !== null) throw new Refusal({ field: 'rules', text }, 'INVALID_INPUT');
  }

  /** A stored secret goes only to the place it was entered for. */
  private async secretFor(kommuneId: number, entry: ProviderEntry): Promise<Buffer | null> {
    // The name stands in the address of every Kommune's people: whose it is may be asked, nothing else.
    const holder = await withRight('sign-in', () =>
      this.dataSource.manager.findOneBy(SignInProviderEntity, { provider: entry.provider }),
    );
    if (holder !== null && holder.kommuneId !== kommuneId) {
      const text = 'Dieses Kürzel ist in dieser Installation schon vergeben. Bitte wählen Sie ein anderes.';
      throw new Refusal({ field: 'provider', text }, 'INVALID_INPUT');
    }
    if (entry.clientSecret !== null && entry.clientSecret !== '') return this.secrets.sealSecret(entry.clientSecret);
    const stored = holder?.clientSecret ?? null;
    if (stored !== null && (holder?.issuer !== entry.issuer || holder.clientId !== entry.clientId)) {
      const text = 'Adresse oder Client-ID haben sich geändert. Bitte tragen Sie auch das Client-Geheimnis neu ein.';
      throw new Refusal({ field: 'clientSecret', text }, 'INVALID_INPUT');
    }
    return stored;
  }

  /** As the provider writes it: tokens are compared letter by letter. */
  private async issuerOf({ issuer, clientId }: ProviderEntry, clientSecret: Buffer | null): Promise<string> {
    try {
      return (await this.connections.discover({ issuer, clientId, clientSecret })).metadata.issuer;
    } catch (error) {
      throw new Refusal({ field: 'issuer', text: discoveryProblem(error, issuer) }, 'INVALID_INPUT');
    }
  }
}
