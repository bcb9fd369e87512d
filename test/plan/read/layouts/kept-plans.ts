/** Plans as people keep them, each with what a careful reader finds in it, written down before it was read. */
import type { SketchOptions } from '../../../support/grids';

/** One sheet, row by row. */
export interface KeptSheet extends Omit<SketchOptions, 'sheet'> {
  readonly name: string;
  /** A line a row: cells parted by " ¦ ", "⏎" for a line's end within a cell, "=45170" for a number. */
  readonly lines: readonly string[];
}

export interface KeptPlan {
  readonly name: string;
  /** What makes it hard. */
  readonly what: string;
  readonly sheets: readonly KeptSheet[];
  /** A line an activity: priority > outcome | number and action | leads | dates | rating | evidence. */
  readonly reads: readonly string[];
  /** Rows named as left out, counted from 1. */
  readonly leftOut: readonly number[];
}

export const KEPT: readonly KeptPlan[] = [
  {
    name: 'Fire station',
    what: 'a theme a column, notes and a total between and below, a key beside, a list of people underneath',
    sheets: [
      {
        name: 'Improvement plan',
        lines: [
          'Fenmarsh Fire and Rescue – Station Improvement Plan 2023-24',
          'Owner: Area Commander. Updated 3 Nov 2023',
          '',
          'Ref ¦ Theme ¦ What we will do ¦ By whom ¦ By when ¦ RAG ¦ Progress so far ¦  ¦ Key',
          '1 ¦ Prevention ¦ Visit every sheltered scheme ¦ Station Manager ¦ 31/12/2023 ¦  ¦ 14 of 22 visited ¦  ¦ Red ¦ Off track',
          '2 ¦  ¦ Fit alarms in hoarding cases ¦ Watch Manager / Community Safety ¦ end Jan 2024 ¦  ¦ Fitted in nine homes ¦  ¦ Amber ¦ Some slippage',
          'Note: winter pressures may move crews in December',
          '3 ¦ Protection ¦ Inspect all care homes ¦ Fire Safety Officer ¦ March 2024 ¦  ¦  ¦  ¦ Green ¦ On track',
          '4 ¦  ¦ Follow up enforcement notices ¦  ¦ monthly ¦  ¦ Three closed in October ¦  ¦ Blue ¦ Complete',
          '5 ¦ Response ¦ Test the new turnout system ¦ Station Manager ¦ Q3 2023/24 ¦  ¦ Tested 5 September; report filed',
          'Total actions ¦ 5',
          '',
          'Contacts',
          'Name ¦ Role ¦ Phone',
          'P Ash ¦ Station Manager ¦ 01632 960001',
        ],
        fills: {
          F5: '#00B050',
          F6: '#FFC000',
          F8: '#D9D9D9',
          F9: '#00B050',
          F10: '#0070C0',
          I5: '#FF0000',
          I6: '#FFC000',
          I8: '#00B050',
          I9: '#0070C0',
        },
      },
    ],
    reads: [
      'Prevention > – | 1 Visit every sheltered scheme | Station Manager | 2023-12-31 | green | evidence',
      'Prevention > – | 2 Fit alarms in hoarding cases | Watch Manager + Community Safety | 2024-01-31 | amber | evidence',
      'Protection > – | 3 Inspect all care homes | Fire Safety Officer | 2024-03-31 | ? | none',
      'Protection > – | 4 Follow up enforcement notices | – | P1M | green | evidence',
      'Response > – | 5 Test the new turnout system | Station Manager | 2023-12-31 | blue | evidence',
    ],
    leftOut: [7, 13, 14, 15],
  },
  {
    name: 'Hospital inspection',
    what: 'bands without a label, gaps in the numbers, words of status for ratings, two leads a row',
    sheets: [
      {
        name: 'CQC',
        lines: [
          'Wester Valley NHS Trust ¦  ¦  ¦  ¦ CQC action plan v3 – 12 January 2024',
          '',
          ' ¦ Ref ¦ Regulatory breach / recommendation ¦ Action to be taken ¦ Exec lead ¦ Operational lead ¦ Due date ¦ Status ¦ Evidence of completion',
          ' ¦ MUST DO',
          ' ¦ MD1 ¦ Reg 12: safe care and treatment ¦ Audit crash trolleys on every ward ¦ Chief Nurse ¦ Resus Lead ¦ 01/11/2023 ¦ Complete ¦ Audit report 3/11/23, ward logs',
          ' ¦  ¦  ¦ Replace the trolleys that failed ¦ Chief Nurse ¦ Procurement ¦ 31/01/2024 ¦ On track ¦ Order placed',
          ' ¦ MD2 ¦ Reg 18: staffing ¦ Recruit 30 nurses ¦ Chief People Officer ¦ Head of Resourcing ¦ 30/06/2024 ¦ At risk ¦ 12 in post',
          ' ¦ SHOULD DO',
          ' ¦ SD1 ¦ Signage in the emergency department ¦ Review signage with patients ¦ Chief Operating Officer ¦ Estates ¦ Spring 2024 ¦ Not started',
          ' ¦ SD3 ¦ Appraisal rates ¦ Reach 90% of appraisals ¦ Chief People Officer ¦  ¦ 31/03/2024 ¦ Overdue ¦ 71% in December',
        ],
      },
    ],
    reads: [
      'MUST DO > Reg 12: safe care and treatment | MD1 Audit crash trolleys on every ward | Chief Nurse + Resus Lead | 2023-11-01 | blue | evidence',
      'MUST DO > Reg 12: safe care and treatment | – Replace the trolleys that failed | Chief Nurse + Procurement | 2024-01-31 | green | evidence',
      'MUST DO > Reg 18: staffing | MD2 Recruit 30 nurses | Chief People Officer + Head of Resourcing | 2024-06-30 | amber | evidence',
      'SHOULD DO > Signage in the emergency department | SD1 Review signage with patients | Chief Operating Officer + Estates | 2024-05-31 | notStarted | none',
      'SHOULD DO > Appraisal rates | SD3 Reach 90% of appraisals | Chief People Officer | 2024-03-31 | red | evidence',
    ],
    leftOut: [],
  },
  {
    name: 'University',
    what: 'a key beside the title, priority and objective merged, a report each term',
    sheets: [
      {
        name: 'Action Plan',
        lines: [
          'Prevent and Safeguarding Action Plan 2024-25 ¦  ¦  ¦ RED – not started and late ¦ AMBER – under way ¦ GREEN – finished',
          'Priority ¦ Objective ¦ Action ¦ Responsible ¦ Deadline ¦ Rating ¦ Update Nov 24 ¦ Update Feb 25',
          'Leadership ¦ Clear roles ¦ Rewrite the policy ¦ Registrar ¦ 31 October 2024 ¦  ¦ Approved by Council 24 Oct',
          ' ¦  ¦ Name a deputy lead in each faculty ¦ Deans ¦ 30 Nov 2024 ¦  ¦ Four of six named ¦ All named',
          ' ¦ Good records ¦ Buy a case system ¦ Director of IT ¦ July 2025 ¦  ¦  ¦ Tender out',
          'Training ¦ Everyone knows what to do ¦ Online course for all staff ¦ HR ¦ Jan 2025',
          ' ¦  ¦ Course for hall wardens ¦ HR/Residences ¦ Sept 2024 and Jan 2025 ¦  ¦ Held 12 September ¦ Held 14 January',
          'Partnership ¦  ¦ Join the city Channel panel ¦ Registrar ¦ Complete ¦  ¦ Joined in August',
        ],
        merges: ['A3:A5', 'B3:B4', 'A6:A7', 'B6:B7'],
        fills: {
          D1: '#FF0000',
          E1: '#FFC000',
          F1: '#00B050',
          F3: '#00B050',
          F4: '#00B050',
          F5: '#FFC000',
          F6: '#FF0000',
          F7: '#00B050',
          F8: '#00B050',
        },
      },
    ],
    reads: [
      'Leadership > Clear roles | – Rewrite the policy | Registrar | 2024-10-31 | green | evidence',
      'Leadership > Clear roles | – Name a deputy lead in each faculty | Deans | 2024-11-30 | green | evidence',
      'Leadership > Good records | – Buy a case system | Director of IT | 2025-07-31 | amber | evidence',
      'Training > Everyone knows what to do | – Online course for all staff | HR | 2025-01-31 | red | none',
      'Training > Everyone knows what to do | – Course for hall wardens | HR/Residences | 2025-01-31 | green | evidence',
      'Partnership > – | – Join the city Channel panel | Registrar | none | green | evidence',
    ],
    leftOut: [],
  },
  {
    name: 'Combined authority',
    what: 'a cover, a sheet for each priority with headings of its own, bullets beside a “Deliverable”',
    sheets: [
      {
        name: 'Cover',
        lines: ['Tarn Valley Combined Authority', 'Skills Delivery Plan 2023-2026', 'Version 2.1, June 2024'],
      },
      {
        name: 'Priority A - Jobs',
        lines: [
          'Ref ¦ Action ¦ Lead ¦ Start ¦ Finish ¦ BRAG ¦ Narrative',
          'A1 ¦ Open a careers hub ¦ Skills Team ¦ Apr 2023 ¦ Sept 2023 ¦ B ¦ Opened on 4 September 2023',
          'A2 ¦ Fund 200 apprenticeships ¦ Skills Team ¦ Sept 2023 ¦ Aug 2025 ¦ G ¦ 91 begun',
          'A3 ¦ Agree the green skills compact ¦ Employer Board ¦ Jan 2024 ¦ June 2024 ¦ R ¦ Two large employers not yet signed',
        ],
      },
      {
        name: 'Priority B - Places',
        lines: [
          'Quarterly return – please do not sort',
          '',
          'Item ¦ Deliverable ¦ Delivery partner ¦ Milestones ¦ RAG ¦ Latest position',
          'B1 ¦ Learning centres in each town ¦ Colleges ¦ - Sites chosen – Dec 2023 – complete⏎- Leases signed – May 2024⏎- Doors open – Sept 2024 ¦ A ¦ Two of three leases signed',
          ' ¦  ¦ District councils ¦ Signage up – Oct 2024 ¦ G',
          'B2 ¦ Bus passes for learners ¦ Transport Team ¦ Scheme live – Sept 2023 ¦ B ¦ Live; 1,310 passes issued',
        ],
      },
    ],
    reads: [
      'Priority A - Jobs > – | A1 Open a careers hub | Skills Team | 2023-09-30 | blue | evidence',
      'Priority A - Jobs > – | A2 Fund 200 apprenticeships | Skills Team | 2025-08-31 | green | evidence',
      'Priority A - Jobs > – | A3 Agree the green skills compact | Employer Board | 2024-06-30 | red | update',
      'Priority B - Places > – | B1 Learning centres in each town | Colleges | 2023-12-31, 2024-05-31, 2024-09-30 | amber | evidence',
      'Priority B - Places > – | B1 Learning centres in each town | District councils | 2024-10-31 | green | above',
      'Priority B - Places > – | B2 Bus passes for learners | Transport Team | 2023-09-30 | blue | evidence',
    ],
    leftOut: [],
  },
  {
    name: 'School after inspection',
    what: 'two tiers, real dates, a revised date, “Step” for the action',
    sheets: [
      {
        name: 'PIAP',
        lines: [
          'Post-inspection action plan ¦  ¦  ¦  ¦  ¦  ¦ Autumn ¦  ¦ Spring',
          'Area ¦ Step ¦ Success criteria ¦ Led by ¦ Start date ¦ End date ¦ Revised end date ¦ RAG ¦ Monitoring notes',
          'Attendance ¦ First-day calls ¦ Attendance at 95% ¦ Attendance Officer ¦ =45170 ¦ =45282 ¦  ¦ G ¦ Calls made daily; log seen 6 Dec',
          ' ¦ Panel for persistent absence ¦  ¦ Deputy Head ¦ =45200 ¦ =45291 ¦ Feb 2024 ¦ A ¦ Panel met twice',
          'SEND ¦ Train TAs ¦ All TAs trained ¦ SENCo ¦ =45170 ¦ =45230 ¦  ¦ B ¦ Trained on 20 October',
          ' ¦ Rewrite support plans ¦  ¦ SENCo & class teachers ¦ =45231 ¦ =45382',
          'Governance ¦ External review ¦ Report received ¦ Chair of Governors ¦  ¦ Easter 2024 ¦  ¦ NS',
        ],
        formats: {
          E3: 'dd/mm/yyyy',
          F3: 'dd/mm/yyyy',
          E4: 'dd/mm/yyyy',
          F4: 'dd/mm/yyyy',
          E5: 'dd/mm/yyyy',
          F5: 'dd/mm/yyyy',
          E6: 'dd/mm/yyyy',
          F6: 'dd/mm/yyyy',
        },
      },
    ],
    reads: [
      'Attendance > – | – First-day calls | Attendance Officer | 2023-12-22 | green | evidence',
      'Attendance > – | – Panel for persistent absence | Deputy Head | 2023-12-31 now 2024-02-29 | amber | evidence',
      'SEND > – | – Train TAs | SENCo | 2023-10-31 | blue | evidence',
      'SEND > – | – Rewrite support plans | SENCo & class teachers | 2024-03-31 | – | none',
      'Governance > – | – External review | Chair of Governors | vague | notStarted | none',
    ],
    leftOut: [],
  },
  {
    name: 'Audit recommendations',
    what: 'recommendations numbered anew for each audit, their urgency, two dates, a count at the foot',
    sheets: [
      {
        name: 'Tracker',
        lines: [
          'INTERNAL AUDIT RECOMMENDATIONS TRACKER – POSITION AT 30 APRIL 2024',
          '',
          'Audit ¦ Rec no ¦ Recommendation ¦ Priority ¦ Management response and agreed action ¦ Responsible officer ¦ Original date ¦ Revised date ¦ Status ¦ Comments',
          'Direct payments ¦ 1 ¦ Reviews should be held yearly ¦ High ¦ Agreed. Reviews timetabled and reported to DMT ¦ Head of Adults ¦ 31/12/2023 ¦ 30/06/2024 ¦ In progress ¦ 64% held',
          ' ¦ 2 ¦ Reclaim unspent sums ¦ Medium ¦ Agreed. Finance will reclaim each quarter ¦ Finance Manager ¦ 31/03/2024 ¦  ¦ Complete ¦ Quarter 4 reclaimed: £41k',
          'School admissions ¦ 1 ¦ Keep appeal papers ¦ Low ¦ Agreed ¦ Admissions Manager ¦ Sep-23 ¦  ¦ Complete ¦ Retention schedule published',
          ' ¦ 2 ¦ Publish arrangements on time ¦ High ¦ Agreed – timetable adopted ¦ Admissions Manager ¦ 28/02/2024 ¦  ¦ Not started',
          '5 recommendations, 2 complete',
        ],
      },
    ],
    reads: [
      '– > Reviews should be held yearly | 1 Agreed. Reviews timetabled and reported to DMT | Head of Adults | 2023-12-31 now 2024-06-30 | – | evidence',
      '– > Reclaim unspent sums | 2 Agreed. Finance will reclaim each quarter | Finance Manager | 2024-03-31 | – | evidence',
      '– > Keep appeal papers | 1 Agreed | Admissions Manager | 2023-09-30 | – | evidence',
      '– > Publish arrangements on time | 2 Agreed – timetable adopted | Admissions Manager | 2024-02-28 | – | none',
    ],
    leftOut: [8],
  },
];
