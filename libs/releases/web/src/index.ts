export { useBewertungItems } from './bewertung/use-bewertung-items';
export { useFreigabeItems } from './freigabe/use-freigabe-items';
export { ReleaseRoutes } from './routes';
export { forgetAnswers } from './shell/query-cache';
export type { FrameSlots, PageRoute } from './shell/frame-slots';
