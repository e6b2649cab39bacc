export type {
  AssessmentBlock,
  BlockHash,
  CompiledBlock,
  CompiledRelease,
  DefinitionBlock,
  DimensionBlock,
  HandlungsfeldNode,
  IndicatorBlock,
  KonzeptBlock,
  LeitzielNode,
  ReleaseBlock,
  RootBlock,
  Scope,
  SeriesBlock,
  SeriesBreak,
  SourceBlock,
  TargetBlock,
  TeilzielBlock,
  TeilzielSummary,
  TileBlock,
} from './blocks';
export type {
  CompileInput,
  DefinitionInput,
  DimensionInput,
  FigureInput,
  IndicatorInput,
  KonzeptInput,
  MemberInput,
  TargetInput,
  TeilzielInput,
} from './compile-input';
export type { Sha256 } from './block-collector';
export { canonicalJson } from './canonical-json';
export { compileRelease } from './compile-release';
export { isUnderEmbargo, opensInTime, parseEmbargo } from './embargo';
export { ReleaseError } from './release-error';
