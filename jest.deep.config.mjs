import config from './jest.config.mjs';

/** Everything `npm test` runs, and the long runs as well. */
export default { ...config, testPathIgnorePatterns: ['/node_modules/'], testTimeout: 600000 };
