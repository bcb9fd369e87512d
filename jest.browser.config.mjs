import config from './jest.config.mjs';

/** Every page in a real browser, and the few slow tests (`*.ci.test.ts`) that `npm test` leaves to this run of CI. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts', '<rootDir>/test/**/*.ci.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
