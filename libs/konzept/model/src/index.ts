export type { HandlungsfeldDraft, KonzeptDraft, LeitzielDraft, TeilzielDraft } from './konzept-draft';
