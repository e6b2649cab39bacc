export { loadHighs } from './highs-solver';
export { attackWithYalps } from './yalps-attack';
