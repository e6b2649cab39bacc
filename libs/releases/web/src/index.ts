export { ReleaseRoutes } from './routes';
export { forgetAnswers } from './shell/query-cache';
export type { FrameSlots, PageRoute } from './shell/frame-slots';
