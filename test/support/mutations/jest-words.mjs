/**
 * The words of Jest for Mocha, which loads the tests once and runs them again for each change of the code, where Jest
 * loads everything anew. Only what tests of the plan use is here.
 */
import Module from 'node:module';
import { expect } from 'expect';
import { bind } from 'jest-each';
import Mocha from 'mocha';

const { bdd } = Mocha.interfaces;
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (context) => {
    const { it, describe, before, after } = context;
    const test = Object.assign(apart(it), { skip: it.skip });
    const group = Object.assign(apart(describe), { skip: describe.skip });
    test.each = bind(test);
    group.each = bind(group, false);
    Object.assign(context, { expect, it: test, test, describe: group, beforeAll: before, afterAll: after });
  });
};

/** Mocha tells tests apart by their names, and rows of a table may have one name. */
function apart(define) {
  const given = new Map();
  return (title, work) => {
    const count = (given.get(title) ?? 0) + 1;
    given.set(title, count);
    return define(count === 1 ? title : `${title} (${String(count)})`, work);
  };
}

// What is remembered between two calls would go from one change of the code to the next.
globalThis.WeakMap = class extends WeakMap {
  get() {
    return undefined;
  }
};
const load = Module._load;
Module._load = (request, ...others) => {
  if (/\/by-text$/.test(request)) return { byText: (work) => work };
  const loaded = load(request, ...others);
  return request === 'fast-check' ? fewTried(loaded) : loaded;
};

/** What is tried at random, a few times and each time the same, so that a change is judged by itself and soon. */
function fewTried(fc) {
  const assert = (property, { numRuns = Infinity, ...options } = {}) => {
    fc.assert(property, { ...options, numRuns: Math.min(numRuns, 20), seed: 1 });
  };
  return { ...fc, assert, default: { ...fc.default, assert } };
}
