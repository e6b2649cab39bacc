import type { SeriesBlock } from '../blocks';
import type { CompileInput, IndicatorInput, MemberFiguresInput } from '../compile-input';
import { membersAt } from '../verbund-members.rules';
import { coarsened } from './coarsen';
import { decisionsOf } from './decisions';
import { isProtected, type Knowledge, knowledgeOf } from './knowledge';
import type { Decided } from './linked-tables';
import { prepareIndicators } from './prepared-indicator';
import { NOTHING_SHOWN, type ShownBefore } from './shown-before';
import { codeOfStored } from '../stored-period';

/** How a member protects an indicator of the Verbund: what it keeps secret must not follow from the sum. */
export interface MemberPolicy {
  readonly ags: string;
  readonly code: string;
  /** The higher one of the member and of its indicator. */
  readonly threshold: number;
  readonly sensitive: boolean;
}

/** A Verbund, its members and what each of them has shown to readers of the release that is being made. */
export interface FamilyInput {
  /** As it would be released now, with the figures of all members. */
  readonly verbund: Pick<CompileInput, 'scope' | 'day' | 'kommune' | 'konzept' | 'dimensions' | 'indicators'>;
  readonly policies: readonly MemberPolicy[];
  /** By AGS; without the Kommune whose release is being made. */
  readonly shown: ReadonlyMap<string, ShownBefore>;
}

/** Somebody else's figures of one indicator, as far as they bear on a release. */
export interface Relative {
  /** AGS; null: all members together that have shown nothing. */
  readonly ags: string | null;
  readonly decided: Decided;
  readonly shown: ShownBefore;
  readonly knowledge: Knowledge;
  /** An office has published every figure. */
  readonly isOpen: boolean;
}

/** Begins the name of every number of another Kommune. None of them leaves the protection. */
const FOREIGN = 'andere Kommune ';

export const isForeignId = (id: string): boolean => id.includes(FOREIGN);

/** The same indicator in the Verbund and its members, each as it would be released now. */
export class IndicatorFamily {
  private readonly relatives = new Map<string, Relative>();

  constructor(
    private readonly family: FamilyInput,
    readonly indicator: IndicatorInput,
    private readonly own: string,
  ) {}

  get verbundAgs(): string {
    return this.family.verbund.kommune.ags;
  }

  namesOf(ags: readonly string[]): readonly string[] {
    const { kommune } = this.family.verbund;
    const names = new Map([kommune, ...kommune.members].map((one) => [one.ags, one.name]));
    return ags.flatMap((one) => names.get(one) ?? []);
  }

  get ofVerbund(): boolean {
    return this.verbundAgs === this.own;
  }

  /** Members that count in the period, the one being released among them. */
  membersAt(stored: number): readonly string[] {
    const { members } = this.family.verbund.kommune;
    const counted = new Set(this.indicator.memberFigures.map(({ ags }) => ags));
    return membersAt(members, stored, this.indicator.frequency).filter((ags) => counted.has(ags));
  }

  /** Whether readers of the release have seen a figure of this Kommune in the period. */
  hasShown(ags: string, stored: number): boolean {
    return this.blocksAt(ags, stored).some(({ block, at }) =>
      block.cells.some((_, c) => (block.numerator[c]?.[at] ?? block.value[c]?.[at] ?? null) !== null),
    );
  }

  /** What stands behind a rounded figure is a range, which no cell of the system says. */
  hasShownRounded(stored: number): boolean {
    return [this.verbundAgs, ...this.membersAt(stored)].some((ags) =>
      this.blocksAt(ags, stored).some(({ block }) => block.rounded === true),
    );
  }

  private blocksAt(ags: string, stored: number): readonly { readonly block: SeriesBlock; readonly at: number }[] {
    const period = codeOfStored(stored, this.indicator.frequency);
    return (this.family.shown.get(ags)?.series.get(this.indicator.code) ?? []).flatMap(({ block }) => {
      const at = block.periods.indexOf(period);
      return at < 0 ? [] : [{ block, at }];
    });
  }

  isOpen(ags: string): boolean {
    return this.indicator.memberFigures.some((one) => one.ags === ags && one.alreadyPublished);
  }

  verbund(): Relative {
    const { kommune } = this.family.verbund;
    return this.relative(kommune.ags, () => this.named(this.indicator, kommune.ags));
  }

  member(ags: string): Relative {
    return this.relative(ags, () => {
      const of = this.indicator.memberFigures.find((one) => one.ags === ags);
      const alone = this.named({ ...this.indicator, ...this.strictest([ags]), ...alonePart(of) }, ags);
      return { ...alone, source: { ...alone.source, alreadyPublished: of?.alreadyPublished === true } };
    });
  }

  /**
   * Members that have shown nothing, as one: of several nobody can tell who holds what, so their sum protects each of
   * them as soon as it is not small itself.
   */
  rest(members: readonly string[]): Relative {
    const key = `Rest ${members.join(' ')}`;
    return this.relative(key, () => {
      const memberFigures = this.indicator.memberFigures.filter(({ ags }) => members.includes(ags));
      return this.named({ ...this.indicator, ...this.strictest(members), memberFigures }, key);
    });
  }

  private relative(key: string, make: () => IndicatorInput): Relative {
    const known = this.relatives.get(key);
    if (known !== undefined) return known;
    const indicator = make();
    const { kommune } = this.family.verbund;
    const members = kommune.members.filter(({ ags }) => indicator.memberFigures.some((one) => one.ags === ags));
    const input = { ...this.family.verbund, kommune: { ...kommune, members }, indicators: [indicator] };
    const shown = this.family.shown.get(key) ?? NOTHING_SHOWN;
    // What it showed merged is known beside what the sums need apart.
    const apart = { kommune: { ...kommune, mergeDivers: false } };
    const [prepared] = coarsened(prepareIndicators(input), apart, { shown, isInVerbund: true });
    if (prepared === undefined) throw new RangeError(`Indikator ${indicator.code} fehlt.`);
    const decided = { prepared, decisions: decisionsOf(prepared) };
    const ags = key.startsWith('Rest ') ? null : key;
    const made = { ags, decided, shown, knowledge: knowledgeOf([decided], shown), isOpen: !isProtected(prepared) };
    this.relatives.set(key, made);
    return made;
  }

  private strictest(members: readonly string[]): Pick<IndicatorInput, 'disclosureThreshold' | 'sensitive'> {
    const all = this.family.policies.filter(({ ags, code }) => code === this.indicator.code && members.includes(ags));
    return {
      disclosureThreshold: Math.max(this.indicator.disclosureThreshold ?? 0, ...all.map(({ threshold }) => threshold)),
      sensitive: this.indicator.sensitive || all.some(({ sensitive }) => sensitive),
    };
  }

  /** Numbers of others are numbers of their own, whatever they are called. */
  private named(indicator: IndicatorInput, key: string): IndicatorInput {
    const { code, numeratorLabel, denominatorLabel } = indicator;
    const name = (label: string | null, part: string): string => `${FOREIGN}${key}: ${label ?? `${code} ${part}`}`;
    return {
      ...indicator,
      numeratorLabel: name(numeratorLabel, 'numerator'),
      denominatorLabel: name(denominatorLabel, 'denominator'),
    };
  }
}

function alonePart(
  of: MemberFiguresInput | undefined,
): Pick<IndicatorInput, 'fromMembers' | 'memberFigures' | 'figures'> {
  return { fromMembers: false, memberFigures: [], figures: of?.figures ?? [] };
}
