/** Every check, one file each. */
import type { Rule } from '../rule';
import { actionMissing } from './action-missing';
import { dueUnconfirmed } from './due-unconfirmed';
import { evidenceMissing } from './evidence-missing';
import { leadMissing } from './lead-missing';
import { leadUnknown } from './lead-unknown';
import { leadVariant } from './lead-variant';
import { milestoneMissing } from './milestone-missing';
import { numberDuplicate } from './number-duplicate';
import { numberGap } from './number-gap';
import { numberMisplaced } from './number-misplaced';
import { numberMissing } from './number-missing';
import { ragComplete } from './rag-complete';
import { ragEvidence } from './rag-evidence';
import { ragLateStart } from './rag-late-start';
import { ragMeaning } from './rag-meaning';
import { ragMismatch } from './rag-mismatch';
import { ragMissing } from './rag-missing';
import { ragOpen } from './rag-open';
import { ragOutOfStep } from './rag-out-of-step';
import { ragOverdue } from './rag-overdue';
import { ragPainted } from './rag-painted';
import { ragUnrecognised } from './rag-unrecognised';
import { standingUnreported } from './standing-unreported';
import { timescaleAssumed } from './timescale-assumed';
import { timescaleMissing } from './timescale-missing';
import { timescaleMisspelt } from './timescale-misspelt';
import { timescaleNoYear } from './timescale-no-year';
import { timescaleOutsidePlan } from './timescale-outside-plan';
import { timescaleReversed } from './timescale-reversed';
import { timescaleVague } from './timescale-vague';
import { updateNone } from './update-none';

export const RULES: readonly Rule[] = [
  numberMissing,
  numberDuplicate,
  numberMisplaced,
  numberGap,
  actionMissing,
  milestoneMissing,
  leadMissing,
  leadUnknown,
  leadVariant,
  timescaleMissing,
  timescaleVague,
  timescaleMisspelt,
  timescaleNoYear,
  timescaleAssumed,
  timescaleReversed,
  timescaleOutsidePlan,
  ragMissing,
  ragUnrecognised,
  ragMismatch,
  ragPainted,
  ragMeaning,
  ragOverdue,
  dueUnconfirmed,
  ragEvidence,
  ragComplete,
  ragOpen,
  ragLateStart,
  ragOutOfStep,
  evidenceMissing,
  standingUnreported,
  updateNone,
];
