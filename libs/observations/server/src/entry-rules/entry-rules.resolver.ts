import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { CheckRules } from './check-rules.service';
import { DueRules } from './due-rules.service';
import { EntryRulesReader } from './entry-rules.reader';
import { OnePersonMode } from './one-person.service';
import { SourceCalendars } from './source-calendars.service';
import { AnnouncedDayInput, CheckRuleInput, DueRuleInput } from './types/entry-rules.input';
import { EntryRules, IndicatorRules, SourceCalendar } from './types/entry-rules.type';

@Resolver()
export class EntryRulesResolver {
  constructor(
    private readonly reader: EntryRulesReader,
    private readonly dueRules: DueRules,
    private readonly calendars: SourceCalendars,
    private readonly checkRules: CheckRules,
    private readonly onePerson: OnePersonMode,
  ) {}

  @Allow('koordination', 'lesend')
  @Query(() => EntryRules)
  entryRules(): Promise<EntryRules> {
    return this.reader.show();
  }

  @Allow('koordination')
  @Mutation(() => [IndicatorRules])
  setDueRules(@Args('changes', { type: () => [DueRuleInput] }) changes: DueRuleInput[]): Promise<IndicatorRules[]> {
    return this.dueRules.set(changes);
  }

  @Allow('koordination')
  @Mutation(() => SourceCalendar)
  announceDays(
    @Args('source', { type: () => Int }) source: number,
    @Args('changes', { type: () => [AnnouncedDayInput] }) changes: AnnouncedDayInput[],
  ): Promise<SourceCalendar> {
    return this.calendars.announce(source, changes);
  }

  @Allow('koordination')
  @Mutation(() => IndicatorRules)
  setCheckRule(@Args('rule', { type: () => CheckRuleInput }) rule: CheckRuleInput): Promise<IndicatorRules> {
    return this.checkRules.set(rule);
  }

  @Allow('koordination')
  @Mutation(() => IndicatorRules)
  resetCheckRule(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('kind', { type: () => String }) kind: string,
    @Args('version', { type: () => String }) version: string,
  ): Promise<IndicatorRules> {
    return this.checkRules.reset(indicator, kind, version);
  }

  @Allow('koordination', 'verwaltung', 'lesend')
  @Query(() => Boolean, { description: 'Whether one person may enter, hand in and approve.' })
  onePersonMode(): Promise<boolean> {
    return this.onePerson.isOn();
  }

  @Allow('koordination', 'verwaltung')
  @Mutation(() => Boolean)
  setOnePersonMode(@Args('on', { type: () => Boolean }) on: boolean): Promise<boolean> {
    return this.onePerson.set(on);
  }
}
