export { loadHighs } from './highs-solver';
export { ProtectionThread } from './protection-thread';
export { securePublication } from './secure-publication';
export type { SecuredPublication } from './secure-publication';
export { attackWithYalps } from './yalps-attack';
