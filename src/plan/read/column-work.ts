/** Which columns say what is to be done, under which priority, and to what end. */
import { firstFilled, open, type Candidate, type Roles } from './candidates';
import { normalised } from './header-words';

/** The action, and the milestones where they have a column of their own. */
export function settleWork(candidates: readonly Candidate[], roles: Roles): void {
  const actions = open(candidates, roles, ['action']);
  const milestones = open(candidates, roles, ['milestones']);
  const weak = open(candidates, roles, ['weakAction']);
  const heads = open(candidates, roles, ['objective', 'outcome']);
  const [step] = milestones;
  // "Deliverable" is what its milestones, right of it, lead to; "Details" behind them say no more than they do.
  const over = step ? weak.filter(({ column }) => column < step.column) : [];
  const [action, second] = [...actions, ...over, ...milestones, ...weak, ...heads];
  if (!action) return;
  roles.set(action.column, 'action');
  const how = weak.find(({ text }) => /^how\b/.test(normalised(text)));
  const steps = milestones.find((one) => one !== action) ?? actions[1] ?? (how === action ? undefined : how);
  if (steps && second) roles.set(steps.column, 'milestones');
}

export function settlePriority(
  candidates: readonly Candidate[],
  roles: Roles,
  hasPriorityBands: boolean,
): void {
  const named = firstFilled(
    open(candidates, roles, ['priority']).filter(({ content }) => content.urgencies < 0.5),
  );
  const objective = hasPriorityBands ? undefined : firstFilled(open(candidates, roles, ['objective']));
  const chosen = named ?? objective;
  if (chosen) roles.set(chosen.column, 'priority');
}

/**
 * What is to be achieved. Right of the action a bare "Outcome" may as well be what came of the work: it is what is to
 * be achieved where it stands before all that reports, or its cells cover several actions.
 */
export function settleOutcome(candidates: readonly Candidate[], roles: Roles): void {
  const action = candidates.find(({ column }) => roles.get(column) === 'action')?.column ?? 0;
  const reports = candidates.filter(({ column, word }) => {
    const role = roles.get(column);
    return role === 'rag' || role === 'status' || word === 'evidence';
  });
  const reporting = Math.min(...reports.map(({ column }) => column));
  const isMeant = ({ column, text, content }: Candidate) =>
    column < action || isAim(text) || (column < reporting && reporting < Infinity) || content.covers;
  const named = open(candidates, roles, ['outcome', 'objective']);
  const aim = firstFilled(named.filter(isMeant));
  for (const one of named) roles.set(one.column, one === aim ? 'outcome' : 'measure');
}

/** A header whose own words look ahead. */
function isAim(header: string): boolean {
  return /\b(?:desired|intended|expected|required|planned|improvement|recommendations?|aims?|goals?|want|hope|intend|objectives?)\b/.test(
    normalised(header),
  );
}
