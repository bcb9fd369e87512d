/** The lead register: proposed from the plan, then the users' own. */
export { applyRegister } from './apply';
export { leadText, type LeadEdit, type LeadField } from './edit';
export { leadQuestionsOf } from './questions';
export { finderIn, type FindLead } from './find';
export { cellsOf, leadsInPlan, type NamedLead, type Spelling } from './in-plan';
export { mergeRegister } from './merge';
export { proposeRegister } from './propose';
export { withRegister, type Registered } from './register-of';
export {
  ASKED,
  NEW,
  type LeadKind,
  type LeadQuestion,
  type LeadRegister,
  type RegisteredLead,
} from './register';
