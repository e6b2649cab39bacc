import { Injectable } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import {
  isDefaultRule,
  isRuleKind,
  RULE_TITLES,
  ruleFault,
  ruleInForce,
  type RuleKind,
  ruleSentence,
  type RuleSetting,
  severitySentence,
} from '@teilziel/observations/model';
import { inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { refusal } from '../refusal';
import { HOLD_INDICATORS, LOAD_CHECK_RULE, REMOVE_CHECK_RULE, WRITE_CHECK_RULE } from './entry-rules.queries';
import { EntryRulesReader } from './entry-rules.reader';
import { DEFAULT_VERSION, refuseStale, versionOfCheck } from './rule-version';
import type { CheckRuleInput } from './types/entry-rules.input';
import type { IndicatorRules } from './types/entry-rules.type';

interface Place {
  readonly indicator: string;
  readonly kind: RuleKind;
  readonly version: string;
}

function kindOf(text: string): RuleKind {
  if (!isRuleKind(text)) throw refusal('Diese Prüfregel gibt es nicht.', 'kind', 'NOT_FOUND');
  return text;
}

const textOf = (rule: RuleSetting): string => `${severitySentence(rule)} ${ruleSentence(rule)}`;
const versionOf = (own: RuleSetting | undefined): string => (own === undefined ? DEFAULT_VERSION : versionOfCheck(own));

/** What is checked when values of an indicator are entered; a rule that says the same as the default is not kept. */
@Injectable()
export class CheckRules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly reader: EntryRulesReader,
  ) {}

  set({ indicator, params, severity, active, version, ...given }: CheckRuleInput): Promise<IndicatorRules> {
    const kind = kindOf(given.kind);
    const figures = Object.fromEntries(params.map(({ name, figure }) => [name, figure]));
    const setting = { kind, active, severity: severity as RuleSetting['severity'], params: figures };
    const fault = ruleFault(setting);
    if (fault !== null) throw refusal(fault.message, fault.field);
    const whole = { ...ruleInForce(kind, setting) };
    return this.change({ indicator, kind, version }, isDefaultRule(whole) ? undefined : whole);
  }

  reset(indicator: string, kind: string, version: string): Promise<IndicatorRules> {
    return this.change({ indicator, kind: kindOf(kind), version }, undefined);
  }

  private async change({ indicator, kind, version }: Place, wanted: RuleSetting | undefined): Promise<IndicatorRules> {
    await inTransaction(this.dataSource, async (manager) => {
      const { kommuneId } = viewerKommune();
      const [held]: { indicatorId: number; name: string }[] = await manager.query(HOLD_INDICATORS, [
        kommuneId,
        [indicator],
      ]);
      if (held === undefined)
        throw refusal('Diesen Indikator gibt es in Ihrer Kommune nicht.', 'indicator', 'NOT_FOUND');
      const key = [kommuneId, held.indicatorId, kind];
      const [own]: RuleSetting[] = await manager.query(LOAD_CHECK_RULE, key);
      const what = `Die Prüfregel „${RULE_TITLES[kind]}“ von „${held.name}“`;
      const versions = { seen: version, stored: versionOf(own), wanted: versionOf(wanted) };
      refuseStale(versions, what, textOf(ruleInForce(kind, own)).replace(/\.$/, ''));
      if (versionOf(own) === versionOf(wanted)) return;
      await write(manager, key, wanted);
      const details = {
        ...{ indicator, rule: RULE_TITLES[kind], standard: wanted === undefined },
        ...{ before: textOf(ruleInForce(kind, own)), after: textOf(ruleInForce(kind, wanted)) },
      };
      await this.audit.append(manager, { kommuneId, action: 'check-rule-changed', details });
    });
    const [rules] = await this.reader.indicators([indicator]);
    if (rules === undefined)
      throw refusal('Diesen Indikator gibt es in Ihrer Kommune nicht.', 'indicator', 'NOT_FOUND');
    return rules;
  }
}

async function write(manager: EntityManager, key: readonly unknown[], wanted: RuleSetting | undefined): Promise<void> {
  if (wanted === undefined) await manager.query(REMOVE_CHECK_RULE, [...key]);
  else
    await manager.query(WRITE_CHECK_RULE, [...key, ...[wanted.severity, JSON.stringify(wanted.params), wanted.active]]);
}
