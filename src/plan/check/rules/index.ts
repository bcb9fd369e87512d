/** Every check, one file each. */
import type { Rule } from '../rule';
import { dueUnconfirmed } from './due-unconfirmed';
import { evidenceMissing } from './evidence-missing';
import { leadMissing } from './lead-missing';
import { numberGap } from './number-gap';
import { ragEvidence } from './rag-evidence';
import { ragMeaning } from './rag-meaning';
import { ragMissing } from './rag-missing';
import { ragOverdue } from './rag-overdue';
import { ragPainted } from './rag-painted';
import { timescaleMissing } from './timescale-missing';
import { timescaleMisspelt } from './timescale-misspelt';

export const RULES: readonly Rule[] = [
  numberGap,
  leadMissing,
  timescaleMissing,
  timescaleMisspelt,
  ragMissing,
  ragPainted,
  ragMeaning,
  ragOverdue,
  dueUnconfirmed,
  ragEvidence,
  evidenceMissing,
];
