export type { DefinitionDraft, DimensionDraft, IndicatorDraft, SourceDraft, TargetDraft } from './indicator-draft';
