/** Targets of project.json that judge the code without running the product. */
export const GATES = ['format', 'lint', 'types', 'cycles', 'glossary', 'unused', 'codegen', 'queries', 'first-load'];

/** Targets that run tests and leave their counts in dist/test-results/<target>.json. */
export const SUITES = ['unit', 'components', 'journeys'];
