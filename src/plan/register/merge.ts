import { finderIn } from './find';
import { asMany } from './questions';
import { ASKED, NEW, type LeadRegister } from './register';

/**
 * The users' register with the names of the plan that it does not have, told as new, at its end. Nothing of theirs is
 * changed, reordered or dropped; a row that they removed comes back as new while the plan uses its name.
 *
 * A question is asked on while one of its names is new or still has the status `ASKED`: whoever clears the status has
 * settled it.
 *
 * @param proposed from the plan as it reads with the users' register, with all its questions
 */
export function mergeRegister(users: LeadRegister, proposed: LeadRegister): LeadRegister {
  const find = finderIn(users);
  const leads = [
    ...users.leads,
    ...proposed.leads
      .filter(({ name }) => find(name).length === 0)
      .map((lead) => ({ ...lead, status: NEW, isNew: true })),
  ];
  const open = new Set(
    leads.filter(({ status, isNew }) => isNew || status === ASKED).map(({ name }) => name),
  );
  return {
    leads,
    isUsers: users.isUsers,
    questions: asMany(proposed.questions.filter(({ names }) => names.some((name) => open.has(name)))),
  };
}
