/** The pages that list what is in the plan, in a file of their own: the pane is on show before it arrives. */
export { Actions } from '../actions/Actions';
export { Checks } from '../checks/Checks';
export { Escalations } from '../escalations/Escalations';
