import { date, is, none, vague, type RuleWordings } from './expect';

const MAY = date('May 2022', '2022-05-31');

/** Sections "Status words" and "No date to be had" of docs/timescales.md. */
export const STATUS_AND_NONE: readonly RuleWordings[] = [
  {
    rule: 'Status words count in the tail, and the date beside them stays',
    wordings: [
      ['Map the bereavement services – May 2022 – Complete', is('complete', MAY)],
      ['Map the sports clubs – Completed – May 2022', is('complete', MAY)],
      ['Map the night shelters – May 2022 – In progress', is('inProgress', MAY)],
      ['Map the bus routes – May 2022 - underway', is('inProgress', MAY)],
      ['Map the crossings – May 2022 – Delayed', is('delayed', MAY)],
      ['Map the play areas – May 2022 – carried forward', is('delayed', MAY)],
      ['Map the food banks – May 2022 – Not started', is('notStarted', MAY)],
      ['Map the allotments – May 2022 – Withdrawn', is('cancelled', MAY)],
      ['Share the sign-in sheet – Complete', is('complete', none)],
    ],
  },
  {
    rule: 'Status words inside the task do not count; "brought forward" is no status',
    wordings: [
      ['Partners to hand in completed checklists – May 2022', MAY],
      ['Help teams that started late with their returns – May 2022', MAY],
      ['Map the cycle paths – May 2022 – brought forward', MAY],
    ],
  },
  {
    rule: 'Words that put a date off are vague',
    wordings: [
      ['Mend the projector – asap', vague('asap')],
      ['Fill the vacancy – as soon as possible', vague('as soon as possible')],
      ['Pick a patron – TBC', vague('TBC')],
      ['Pick a motto – to be confirmed', vague('to be confirmed')],
      ['Call extra sessions – as necessary', vague('as necessary')],
      ['Offer drop-in advice – ad hoc', vague('ad hoc')],
      ['Tidy the action log – for next meeting', vague('for next meeting')],
    ],
  },
  {
    rule: 'A year, span or date inside a name is no timescale',
    wordings: [
      ['Hand out the Annual Report for 2020-21', none],
      ['Hold our practice against Working Together 2018', none],
      ['Print the priorities 2022 – 23', none],
      ['Learn from the Section 11 2019-21 Audit', none],
      ['Put right the minutes from the meeting on 25 October', none],
    ],
  },
  {
    rule: 'Nothing about time reads as none, whatever names and numbers it holds',
    wordings: [
      ['Match 12 volunteers with families who may need them', none],
      ['Ask April Jones to chair the panel', none],
      ['Second a nurse to the front door team', none],
      ['Give 24 hours’ notice of a strategy meeting', none],
      ['March with the young people’s council', none],
    ],
  },
];
