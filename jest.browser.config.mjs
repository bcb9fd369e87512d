import config from './jest.config.mjs';

/** Every page in a real browser: what `npm test` leaves to this run, since it takes some minutes more. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
