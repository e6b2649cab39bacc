/** Targets of project.json that judge the code without running the product. */
export const GATES = ['format', 'lint', 'types', 'cycles', 'glossary', 'unused', 'codegen', 'queries', 'first-load'];

/** Targets that run tests and leave their counts in dist/test-results/<target>.json: the longest first, the small ones fill up. */
export const SUITES = ['journeys', 'unit-1', 'unit-2', 'unit-3', 'unit-4', 'components'];
