import { DEFAULT_METHOD, parsePeriod } from '@teilziel/statistics';
import type { Frequency } from '@teilziel/statistics';
import type { CompiledRelease, DimensionBlock, RootBlock } from './blocks';
import { BlockCollector } from './block-collector';
import type { Sha256 } from './block-collector';
import type { CompileInput, KonzeptInput } from './compile-input';
import { compileIndicator } from './compile-indicator';
import type { CompiledIndicator } from './compile-indicator';
import { compileKonzept } from './compile-konzept';
import { PROGRESS_VERSION } from './assess-indicator';
import { withholdPublication } from './protect-publication/protect-publication';
import type { ProtectedPublication } from './protect-publication/publication.types';
import { MERGED_CODE } from './protect-publication/merge-divers';
import { genderAudit } from './gender/gender-audit';

/**
 * Working data → blocks. Pure: no clock, no order of rows, no ids; the same content always gives the same root. Without a
 * protected publication whole breakdowns are withheld.
 */
export function compileRelease(
  input: CompileInput,
  sha256: Sha256,
  publication: ProtectedPublication = withholdPublication(input),
): CompiledRelease {
  const collector = new BlockCollector(sha256);
  const indicators = [...publication.indicators.values()].map((indicator) =>
    compileIndicator(indicator, input.kommune, collector),
  );
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const used = codesInKonzept(input.konzept);
  const root: RootBlock = {
    kind: 'root',
    kommune: kommuneOf(input),
    scope: input.scope,
    methods: {
      progress: `${DEFAULT_METHOD} ${PROGRESS_VERSION}`,
      disclosure: publication.method,
      threshold: input.kommune.disclosureThreshold,
    },
    dimensions: dimensionsOf(input, publication.mergedDn > 0),
    konzept: input.konzept && compileKonzept(input.konzept, { indicators: byCode, day: input.day }, collector),
    kontext: indicators.filter(({ code }) => !used.has(code)).map(({ code, hash }) => ({ code, block: hash })),
    genderAudit: genderAuditOf(input, byCode),
    lastPeriod: lastPeriodOf(indicators),
  };
  return { rootHash: collector.put(root), blocks: collector.blocks() };
}

function genderAuditOf(
  { indicators, konzept, kommune }: CompileInput,
  compiled: ReadonlyMap<string, CompiledIndicator>,
): RootBlock['genderAudit'] {
  const all = [...indicators].sort((a, b) => compareText(a.code, b.code));
  const given = all.map((indicator) => ({ indicator, gender: compiled.get(indicator.code)?.gender ?? null }));
  return genderAudit(given, konzept, kommune.disclosureThreshold);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function kommuneOf({ kommune }: CompileInput): RootBlock['kommune'] {
  const { ags, name, art, invented } = kommune;
  const members = new Map(kommune.members.map((member) => [member.ags, member.name]));
  const sorted = [...members].map(([key, label]) => ({ ags: key, name: label }));
  return { ags, name, art, invented, members: sorted.sort((a, b) => compareText(a.ags, b.ags)) };
}

/** The codes of a dimension keep their order (age groups have one), the dimensions are sorted. */
function dimensionsOf({ dimensions }: CompileInput, isMerged: boolean): readonly DimensionBlock[] {
  return [...dimensions]
    .sort((a, b) => compareText(a.code, b.code))
    .map(({ code, label, codes }) => ({
      code,
      label,
      codes: [...codes, ...(isMerged && code === 'sex' ? [MERGED_CODE] : [])].map((one) => ({
        code: one.code,
        label: one.label,
      })),
    }));
}

function codesInKonzept(konzept: KonzeptInput | null): ReadonlySet<string> {
  const leitziele = konzept?.handlungsfelder.flatMap((handlungsfeld) => handlungsfeld.leitziele) ?? [];
  return new Set(leitziele.flatMap(({ teilziele }) => teilziele.flatMap(({ indicators }) => indicators)));
}

/** Of periods that end in the same quarter the shortest names the time best. */
function lastPeriodOf(indicators: readonly CompiledIndicator[]): string | null {
  const reached = indicators.flatMap(({ lastPeriod }) => (lastPeriod === null ? [] : [lastPeriod]));
  const [last] = reached.sort((a, b) => b.stored - a.stored || rankOf(a.code) - rankOf(b.code));
  return last?.code ?? null;
}

const FROM_SHORTEST: readonly Frequency[] = ['W', 'M', 'Q', 'S', 'A', 'SY'];

function rankOf(code: string): number {
  return FROM_SHORTEST.indexOf(parsePeriod(code).frequency);
}
