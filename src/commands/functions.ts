import { BUILD_SUMMARY } from './build-summary';
import { CHECK_PLAN } from './check-plan';
import { NEXT_PROBLEM } from './next-problem';

/** The functions of the ribbon by the names that the manifest gives them. */
export const FUNCTIONS = { buildSummary: BUILD_SUMMARY, checkPlan: CHECK_PLAN, nextProblem: NEXT_PROBLEM };
