import config from './jest.config.mjs';

/** How much of what the plan and the report say is run by the tests of both and of the job they do together. */
export default {
  ...config,
  testMatch: [
    '<rootDir>/test/{plan,report,monitor}/**/*.test.ts',
    '<rootDir>/test/{monitor,a-year}*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '\\.deep\\.test\\.tsx?$', '/e2e/'],
  collectCoverage: true,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/plan/**/*.ts', 'src/report/**/*.ts'],
  coverageReporters: ['text-summary', 'json-summary', 'json'],
  // Branches that cannot be reached count as missed: what the compiler asks for where an index is known to be there.
  coverageThreshold: { global: { branches: 95, lines: 98 } },
};
