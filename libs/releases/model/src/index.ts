export type { AssessmentBlock } from './assessment-block';
export type {
  BlockHash,
  CompiledBlock,
  CompiledRelease,
  DefinitionBlock,
  DimensionBlock,
  HandlungsfeldNode,
  IndicatorBlock,
  KonzeptBlock,
  LeitzielNode,
  PeriodNote,
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
  IdentityInput,
  IndicatorInput,
  KonzeptInput,
  MemberInput,
  MilestoneInput,
  NoteInput,
  OverrideInput,
  TargetInput,
  TeilzielInput,
} from './compile-input';
export type { Sha256 } from './block-collector';
export type {
  AuditedGap,
  ConspicuousGapBlock,
  CoverageRow,
  GapFigures,
  GenderAuditBlock,
  GenderBlock,
  OriginGaps,
  PartGap,
} from './gender/gender.types';
export { canonicalJson } from './canonical-json';
export { compileRelease } from './compile-release';
export { auditOf } from './protect-publication/publication-audit';
export type { HiddenFigure, PublicationAudit } from './protect-publication/publication-audit';
export { previewOf } from './protect-publication/preview';
export { protectPublication } from './protect-publication/protect-publication';
export type { FamilyInput, MemberPolicy } from './protect-publication/verbund-family';
export { withoutForeign } from './protect-publication/verbund-sums';
export type { ProtectedPublication } from './protect-publication/publication.types';
export { hiddenKey, NOTHING_SHOWN } from './protect-publication/shown-before';
export type { HiddenCounts, ShownBefore, ShownSeries } from './protect-publication/shown-before';
export { apartCoordinates } from './protect-publication/merge-divers';
export { explainFigure, type FigureExplanation, type FigurePart } from './explain/explain-figure';
export { isUnderEmbargo, opensInTime, parseEmbargo } from './embargo';
export { noteSentence, noteText, type NoteWords } from './note-sentence.rules';
export { ReleaseError } from './release-error';
export type { PreviewCell, PreviewTable, PublicationPreview } from './protect-publication/publication-preview';
export type { SecuredPattern, SecureProblem } from './protect-publication/secure.types';
export { diffReleases } from './diff/diff-releases';
export type { CellChange, ChangeCounts, ChangeKind, IndicatorDiff, ReleaseDiff } from './diff/diff-releases';
export { contentOf, type ReleaseContent } from './diff/release-content';
export { symbolWord } from './override.rules';
export { mayBePartial } from './verbund-members.rules';
