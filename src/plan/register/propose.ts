import { ownName } from '../read/leads';
import { leadsInPlan, type NamedLead, type PlanOfLeads } from './in-plan';
import { kindOf } from './kind';
import { asMany, leadQuestions } from './questions';
import { ASKED, type LeadKind, type LeadRegister, type RegisteredLead } from './register';

const KINDS: readonly (LeadKind | null)[] = ['subGroup', 'post', 'body', null];

/**
 * The lead register as the plan itself tells it: every name once, with all its other spellings, and questions where a
 * careful reader would ask. Nothing is merged here that the plan's reader kept apart.
 *
 * By kind, then by name. Source: product.md, "Checks".
 */
export function proposeRegister(plan: PlanOfLeads): LeadRegister {
  const register = fullProposal(plan);
  return { ...register, questions: asMany(register.questions) };
}

/** The proposal with every question, for what settles some of them. */
export function fullProposal(plan: PlanOfLeads): LeadRegister {
  const leads = leadsInPlan(plan);
  const texts = leads.flatMap(({ name, spellings }) => [name, ...spellings.map(({ text }) => text)]);
  const questions = leadQuestions(leads, ownName(plan.title, texts));
  const asked = new Set(questions.flatMap(({ names }) => names));
  return {
    leads: leads.map((lead) => proposed(lead, asked.has(lead.name))).sort(byKindAndName),
    isUsers: false,
    questions,
  };
}

function proposed({ name, spellings }: NamedLead, isAsked: boolean): RegisteredLead {
  const texts = spellings.map(({ text }) => text);
  return {
    name,
    otherSpellings: texts.filter((text) => text !== name),
    kind: [name, ...texts].map(kindOf).find((kind) => kind !== null) ?? null,
    agency: '',
    accountableLead: '',
    contact: '',
    reportsTo: '',
    status: isAsked ? ASKED : '',
    isNew: false,
  };
}

function byKindAndName(one: RegisteredLead, other: RegisteredLead): number {
  const kinds = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  // No two leads of a plan have the same name in other capitals.
  return kinds || (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1);
}
