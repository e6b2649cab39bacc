import { Injectable } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import { type DueRule, dueRuleFault, dueRuleText, readFirstPeriod } from '@teilziel/observations/model';
import { inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { refusal } from '../refusal';
import { HOLD_INDICATORS, WRITE_DUE_RULES } from './entry-rules.queries';
import { EntryRulesReader } from './entry-rules.reader';
import { refuseStale, versionOfDue } from './rule-version';
import type { DueRuleInput } from './types/entry-rules.input';
import type { IndicatorRules } from './types/entry-rules.type';

interface HeldIndicator extends DueRule {
  readonly indicatorId: number;
  readonly code: string;
  readonly name: string;
}

interface Change {
  readonly indicator: HeldIndicator;
  readonly rule: DueRule;
}

const MOST = 500;

/** When the values of indicators are asked for: one or many at once, all of them or none. */
@Injectable()
export class DueRules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly reader: EntryRulesReader,
  ) {}

  async set(given: readonly DueRuleInput[]): Promise<IndicatorRules[]> {
    const codes = [...new Set(given.map(({ indicator }) => indicator))];
    if (codes.length === 0) throw refusal('Wählen Sie mindestens einen Indikator aus.', 'changes');
    if (codes.length < given.length) throw refusal('Ein Indikator ist zweimal genannt.', 'changes');
    if (codes.length > MOST) throw refusal(`Höchstens ${MOST} Indikatoren lassen sich auf einmal ändern.`, 'changes');
    await inTransaction(this.dataSource, async (manager) => {
      const { kommuneId } = viewerKommune();
      const held: HeldIndicator[] = await manager.query(HOLD_INDICATORS, [kommuneId, codes]);
      const changes = given.map((one) => changeOf(one, held)).filter(({ indicator, rule }) => differ(indicator, rule));
      if (changes.length === 0) return;
      await manager.query(WRITE_DUE_RULES, [kommuneId, ...columnsOf(changes)]);
      await this.report(manager, kommuneId, changes);
    });
    return this.reader.indicators(codes);
  }

  /** What was changed alike is one entry of the Protokoll. */
  private async report(manager: EntityManager, kommuneId: number, changes: readonly Change[]): Promise<void> {
    const alike = new Map<string, { before: string; after: string; indicators: string[] }>();
    for (const { indicator, rule } of changes) {
      const [before, after] = [dueRuleText(indicator), dueRuleText(rule)];
      const group = alike.get(`${before}\n${after}`) ?? { before, after, indicators: [] };
      alike.set(`${before}\n${after}`, group);
      group.indicators.push(indicator.code);
    }
    for (const details of alike.values())
      await this.audit.append(manager, { kommuneId, action: 'due-rules-changed', details });
  }
}

const differ = (one: DueRule, other: DueRule): boolean => versionOfDue(one) !== versionOfDue(other);

function changeOf(given: DueRuleInput, held: readonly HeldIndicator[]): Change {
  const indicator = held.find(({ code }) => code === given.indicator);
  if (indicator === undefined)
    throw refusal(`Den Indikator „${given.indicator}“ gibt es in Ihrer Kommune nicht.`, 'indicator', 'NOT_FOUND');
  const { frequency, name } = indicator;
  const first = readFirstPeriod(given.firstPeriod ?? '', frequency);
  if (first !== null && typeof first === 'object') throw refusal(`${name}. ${first.message}`, first.field);
  const { dueDays, every, needsSourceRelease } = given;
  const rule: DueRule = { frequency, dueDays, every, needsSourceRelease, firstPeriod: first };
  const fault = dueRuleFault(rule);
  if (fault !== null) throw refusal(`${name}. ${fault.message}`, fault.field);
  const versions = { seen: given.version, stored: versionOfDue(indicator), wanted: versionOfDue(rule) };
  refuseStale(versions, `Die Frist von „${name}“`, dueRuleText(indicator));
  return { indicator, rule };
}

function columnsOf(changes: readonly Change[]): unknown[][] {
  return [
    changes.map(({ indicator }) => indicator.indicatorId),
    changes.map(({ rule }) => rule.dueDays),
    changes.map(({ rule }) => rule.every),
    changes.map(({ rule }) => rule.firstPeriod),
    changes.map(({ rule }) => rule.needsSourceRelease),
  ];
}
