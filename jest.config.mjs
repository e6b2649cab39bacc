import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// JavaScript, because Jest on Node 20 reads a TypeScript configuration only with ts-node.

// Drawn here, before Jest starts its workers: every spec of the run has the same one, and a failure can be repeated with it.
if (process.env.FAST_CHECK_SEED === 'random') {
  process.env.FAST_CHECK_SEED = String(randomInt(2 ** 31));
  console.error(`FAST_CHECK_SEED=${process.env.FAST_CHECK_SEED}`);
}

/** One configuration, two kinds: what runs in Node and what runs in a (simulated) browser. */
const shared = {
  rootDir: dirname(fileURLToPath(import.meta.url)),
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/tools/jest/fast-check.ts',
    '^@teilziel/db$': '<rootDir>/db/index.ts',
    '^@teilziel/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  runtime: '<rootDir>/tools/jest/shared-code.runtime.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/tmp/'],
};

/** ES modules only: Node loads them from CommonJS (20.19+), Jest does not, so the same compiler turns them. */
const ESM_ONLY = ['jose', 'oauth4webapi', 'openid-client'];
const transformIgnorePatterns = [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`];

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
const config = {
  // A machine with other work is slow, not wrong; what must be fast says so itself.
  testTimeout: 90_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      globalSetup: '<rootDir>/libs/platform/src/testing/global-setup.ts',
      globalTeardown: '<rootDir>/libs/platform/src/testing/global-teardown.ts',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps,libs,db,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/apps/e2e/', '/web/', '/libs/ui/', '/charts/react/'],
      transform: { '\\.[jt]s$': swc(false) },
      transformIgnorePatterns,
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/libs/releases/web/src/testing/jsdom-globals.ts'],
      testMatch: [
        '<rootDir>/libs/ui/**/*.spec.tsx',
        '<rootDir>/libs/*/web/**/*.spec.tsx',
        '<rootDir>/libs/charts/react/**/*.spec.tsx',
        '<rootDir>/apps/dashboard/**/*.spec.tsx',
      ],
      moduleNameMapper: { ...shared.moduleNameMapper, '\\.css$': '<rootDir>/tools/jest/empty-style.js' },
      transform: { '\\.tsx?$': swc(true) },
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/libs/platform/src/testing/global-setup.ts',
      globalTeardown: '<rootDir>/libs/platform/src/testing/global-teardown.ts',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/e2e/**/*.spec.ts'],
      transform: { '\\.[jt]s$': swc(false) },
      transformIgnorePatterns,
    },
  ],
};

export default config;
