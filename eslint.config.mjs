import nx from '@nx/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** Domains from left to right: a domain may import itself and what stands left of it. */
const DOMAINS = ['kommune', 'konzept', 'indicators', 'observations', 'releases'];
const RIGHT_OF_RELEASES = ['ratsbericht', 'exchange'];
const PURE = ['domain:statistics', 'domain:disclosure', 'domain:charts'];

const upTo = (domain) => DOMAINS.slice(0, DOMAINS.indexOf(domain) + 1).map((name) => `domain:${name}`);
const PLUMBING = ['domain:platform', 'domain:ui', 'domain:graphql-client', 'domain:db'];

const domainConstraints = [
  // People and roles know their Kommune and nothing else; only apps know them.
  {
    sourceTag: 'domain:identity',
    onlyDependOnLibsWithTags: [...upTo('kommune'), 'domain:identity', ...PURE, ...PLUMBING],
  },
  ...DOMAINS.map((domain) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [...upTo(domain), ...PURE, ...PLUMBING],
  })),
  ...RIGHT_OF_RELEASES.map((domain) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [...upTo('releases'), `domain:${domain}`, ...PURE, ...PLUMBING],
  })),
  { sourceTag: 'domain:charts', onlyDependOnLibsWithTags: ['domain:charts', 'domain:statistics'] },
  { sourceTag: 'domain:disclosure', onlyDependOnLibsWithTags: ['domain:statistics', 'domain:disclosure'] },
  { sourceTag: 'domain:statistics', onlyDependOnLibsWithTags: ['domain:statistics'] },
  { sourceTag: 'domain:platform', onlyDependOnLibsWithTags: ['domain:platform', 'domain:db'] },
  { sourceTag: 'domain:ui', onlyDependOnLibsWithTags: ['domain:ui', 'domain:statistics'] },
  { sourceTag: 'domain:graphql-client', onlyDependOnLibsWithTags: ['domain:graphql-client'] },
  { sourceTag: 'domain:db', onlyDependOnLibsWithTags: ['domain:db'] },
];

const layerConstraints = [
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: [
      'layer:server',
      'layer:web',
      'layer:model',
      'layer:pure',
      'layer:plumbing',
      'layer:ui',
      'layer:generated',
      'layer:db',
    ],
  },
  {
    sourceTag: 'layer:server',
    onlyDependOnLibsWithTags: ['layer:server', 'layer:model', 'layer:pure', 'layer:plumbing', 'layer:db'],
  },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:web', 'layer:model', 'layer:pure', 'layer:ui', 'layer:generated'],
  },
  { sourceTag: 'layer:model', onlyDependOnLibsWithTags: ['layer:model', 'layer:pure'] },
  { sourceTag: 'layer:pure', onlyDependOnLibsWithTags: ['layer:pure'] },
  { sourceTag: 'layer:plumbing', onlyDependOnLibsWithTags: ['layer:plumbing', 'layer:db'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:ui', 'layer:pure'] },
  { sourceTag: 'layer:generated', onlyDependOnLibsWithTags: ['layer:generated'] },
  { sourceTag: 'layer:db', onlyDependOnLibsWithTags: ['layer:db'] },
];

export default tseslint.config(
  {
    ignores: ['dist', '.nx', '.data', 'tmp', '**/generated/**', 'node_modules', 'tools/jest/empty-style.js'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [...layerConstraints, ...domainConstraints],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Namen einzeln aufführen: export { name } from …' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 5 }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['apps/cli/**/*.ts', 'tools/**/*.ts', 'tools/**/*.mjs', '**/*.spec.ts', 'apps/e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.tsx'], ...a11y.flatConfigs.strict },
  { files: ['**/*.mjs'], rules: { 'max-lines': ['error', 300] } },
  // Written by tools/codegen.mjs, one name a line.
  { files: ['libs/graphql-client/src/index.ts'], rules: { 'max-lines': 'off' } },
);
