export { ReleaseRoutes } from './routes';
