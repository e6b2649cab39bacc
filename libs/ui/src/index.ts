import './styles/index.css';

export { AppFooter } from './app-footer';
export { AppHeader } from './app-header';
export type { NavigationItem } from './app-header';
export { Breadcrumbs } from './breadcrumbs';
export type { Breadcrumb } from './breadcrumbs';
export { CopyLinkButton } from './copy-link-button';
export { DefinitionList } from './definition-list';
export type { DefinitionEntry } from './definition-list';
export { LanguageProvider, textsOf, useContentLanguage, useLanguage } from './language';
export { NavigatedContext, PageHeading } from './page-heading';
export { SegmentLinks } from './segment-links';
export { EmptyState, LoadingBars, Message } from './states';
export { StatusBadge, StatusSymbol, useStatusWord } from './status-badge';
export { TabPanels } from './tab-panels';
export { TableFrame } from './table-frame';
export { applyTheme } from './theme';
export { useUiTexts } from './texts';
