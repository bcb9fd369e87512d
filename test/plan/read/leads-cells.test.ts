/** What the lines and signs of a lead cell part, and what they leave whole. */
import { leadReader, standsAlone } from '../../../src/plan/read/leads';
import { splitLeads } from '../../../src/plan/read/leads/split';

const known =
  (...leads: readonly string[]) =>
  (text: string) =>
    leads.includes(text);

describe('the lines of a cell', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a bracket is open',
      'Business Manager (with\nsupport of the Chair)',
      ['Business Manager (with support of the Chair)'],
    ],
    ['it begins with a bracket', 'Business Manager\n(Police)', ['Business Manager (Police)']],
    ['it begins with a joining word', 'Director\nof Care', ['Director of Care']],
    ['it begins with “&”', 'Quality\n& Audit Group', ['Quality & Audit Group']],
    ['the one above ends with a joining word', 'Head of\nCare', ['Head of Care']],
    ['the one above ends with “the”', 'Chair of the\nCDOP Panel', ['Chair of the CDOP Panel']],
    ['the one above ends with a slash', 'Training /\nAudit', ['Training / Audit']],
    ['the one above ends with a blank', 'Head of \nCare', ['Head of Care']],
    ['the one between is blank', 'Head of\n \nCare', ['Head of Care']],
  ])('go on with the one above where %s', (_, cell, leads) => {
    expect(splitLeads(cell)).toEqual(leads);
  });

  it.each<[string, string, readonly string[]]>([
    ['each is a lead', 'Police\nHealth', ['Police', 'Health']],
    ['the one above ends with a comma', 'Chair,\nBusiness Manager', ['Chair', 'Business Manager']],
    ['both in one line would be a post and its place', 'Chair,\nPolice', ['Chair', 'Police']],
    ['the one above names who supports', 'Chair, supported by Police\nHealth', ['Chair', 'Health']],
    ['a bracket is closed', 'Police (lead)\nHealth', ['Police (lead)', 'Health']],
    ['a word only begins as a joining word does', 'Chair\nForum', ['Chair', 'Forum']],
    ['lines are blank between them', 'Chair\n \n\nForum', ['Chair', 'Forum']],
  ])('part where %s', (_, cell, leads) => {
    expect(splitLeads(cell)).toEqual(leads);
  });

  it('go together where only both together are known as a lead', () => {
    const cell = 'Safer\nVennshire';
    expect(splitLeads(cell)).toEqual(['Safer', 'Vennshire']);
    expect(splitLeads(cell, known('Safer Vennshire'))).toEqual(['Safer Vennshire']);
    expect(splitLeads(cell, known('Safer Vennshire', 'Safer'))).toEqual(['Safer Vennshire']);
    expect(splitLeads(cell, known('Safer Vennshire', 'Vennshire'))).toEqual(['Safer Vennshire']);
    expect(splitLeads(cell, known('Safer Vennshire', 'Safer', 'Vennshire'))).toEqual(['Safer', 'Vennshire']);
  });

  it('lose their bullets, whatever these are, and the signs at their end', () => {
    expect(splitLeads('* Chair;\n– Forum,\n2) Police /\n(b) Health &')).toEqual([
      'Chair',
      'Forum',
      'Police',
      'Health',
    ]);
    expect(splitLeads('Chair ■ Forum')).toEqual(['Chair', 'Forum']);
  });
});

describe('who supports', () => {
  it.each([
    'Chair\nSupport:\nPolice\nHealth',
    'Chair\nSupported by\nPolice\nHealth',
    'Chair\nSupporters:\nPolice',
    'Chair\nSupport: Police\n',
    'Chair (support: Police)',
    'Chair, supported by Police',
    'Chair; with the help of the Police',
    'Chair\nin consultation with\nPolice',
    'Chair\nConsulted: Police',
    'Chair\nConsulted:\nPolice',
    'Chair\nwith support from:\nPolice\nHealth',
    'Chair\nContributors – Police',
    'Chair\nHealth (supporting role)',
  ])('does not lead: “%s”', (cell) => {
    const cells = [{ text: cell, cell: { sheet: 'Plan', row: 1, column: 2 } }];
    const read = leadReader([{ leads: cells }], null);
    expect(read(cells).map(({ name }) => name)).toEqual(['Chair']);
  });

  it('within brackets ends nothing: who stands behind them leads', () => {
    expect(splitLeads('Chair (East, supported by Police); Forum')).toEqual([
      'Chair (East, supported by Police)',
      'Forum',
    ]);
    expect(splitLeads('Chair (East), supported by Police')).toEqual(['Chair (East)']);
  });

  it('is over where somebody is said to lead again', () => {
    expect(splitLeads('Support:\nPolice\nLead:\nChair')).toEqual(['Chair']);
    expect(splitLeads('Support:\nPolice\nLead: Chair\nForum')).toEqual(['Chair', 'Forum']);
    expect(splitLeads('Support:\nPolice\nLeads: Chair')).toEqual(['Chair']);
    expect(splitLeads('Support:\nPolice\nLead officer: Chair')).toEqual(['Chair']);
  });

  it('goes on over lines that would otherwise go on with the one above', () => {
    expect(splitLeads('Chair\nSupport:\nPolice\n(East)\nand\nHealth')).toEqual(['Chair']);
  });

  it('leads where the cell names nobody else', () => {
    const cells = [{ text: 'Chair (with support of', cell: { sheet: 'Plan', row: 1, column: 2 } }];
    expect(leadReader([{ leads: cells }], null)(cells).map(({ name }) => name)).toEqual(['Chair']);
    expect(splitLeads('Supported by Police')).toEqual([]);
  });
});

describe('labels', () => {
  it.each(['Lead', 'Joint lead', 'Sub-group lead', 'Lead agency', 'Owner', 'Responsible person', 'By whom'])(
    '“%s:” is no part of a name',
    (label) => {
      expect(splitLeads(`${label}: Chair`)).toEqual(['Chair']);
      expect(splitLeads(`${label} – Chair`)).toEqual(['Chair']);
      expect(splitLeads(`${label}:\nChair`)).toEqual(['Chair']);
      expect(splitLeads(`${label} –\nChair`)).toEqual(['Chair']);
    },
  );

  it('stand before each lead of a cell', () => {
    expect(splitLeads('Strategic lead: Chair; Operational lead: Business Manager')).toEqual([
      'Chair',
      'Business Manager',
    ]);
  });
});

describe('signs between leads', () => {
  it.each<[string, readonly string[]]>([
    // A slash behind a full post.
    ['Watch Manager / Community Safety', ['Watch Manager', 'Community Safety']],
    ['Watch Manager/ Community Safety', ['Watch Manager/ Community Safety']],
    ['Watch Manager / Community', ['Watch Manager / Community']],
    ['Watch Manager / community safety', ['Watch Manager / community safety']],
    ['Head of Repairs / Community Safety', ['Head of Repairs / Community Safety']],
    ['Watch Manager / Community Safety / Home Visits', ['Watch Manager / Community Safety / Home Visits']],
    ['Community Safety / Home Visits', ['Community Safety / Home Visits']],
    ['Watch Manager / Community  Safety', ['Watch Manager', 'Community  Safety']],
    ['Watch Manager / the Community Safety', ['Watch Manager / the Community Safety']],
    // One post at several places, or several bodies.
    ['School/Hospital/College DSLs', ['School/Hospital/College DSLs']],
    ['School/College DSLs/Probation', ['School', 'College DSLs', 'Probation']],
    ['Chair/College DSLs', ['Chair', 'College DSLs']],
    ['School/Chair/College DSLs', ['School', 'Chair', 'College DSLs']],
    ['Police/Business Manager', ['Police', 'Business Manager']],
    // Commas.
    ['Business Manager, Police, Chair', ['Business Manager', 'Police', 'Chair']],
    ['Chair, Police', ['Chair, Police']],
    ['Chair, CDOP', ['Chair, CDOP']],
    ['Business Manager, Vennshire Council', ['Business Manager, Vennshire Council']],
    ['Business Manager, Policy Group', ['Business Manager', 'Policy Group']],
    ['Chair, Policy Group', ['Chair, Policy Group']],
    ['Chair, Policy Group, Practice Group', ['Chair', 'Policy Group', 'Practice Group']],
    ['Police, Forum', ['Police', 'Forum']],
    ['Policy Group, Practice Group', ['Policy Group', 'Practice Group']],
    ['Policy Group, Practice Group and Forum', ['Policy Group', 'Practice Group', 'Forum']],
    ['CDOP, PMQA', ['CDOP', 'PMQA']],
    ['CDOP, PMQA and CFAG', ['CDOP', 'PMQA', 'CFAG']],
    ['CDOP, Police and Health', ['CDOP', 'Police', 'Health']],
    ['Business Manager,Chair,Police', ['Business Manager', 'Chair', 'Police']],
    ['Business Manager, and Training Officer', ['Business Manager', 'Training Officer']],
    ['Chair, Police, Health and Care Team', ['Chair, Police, Health and Care Team']],
    ['Policy Group, Youth Justice and Probation', ['Policy Group', 'Youth Justice and Probation']],
    // “and”.
    ['Chair and Chair of Policy Group', ['Chair', 'Chair of Policy Group']],
    ['Practice Group and Police', ['Practice Group', 'Police']],
    ['Vennshire Hub and Police', ['Vennshire Hub and Police']],
    ['Practice Group and the panel', ['Practice Group and the panel']],
    ['Policy and Practice Group', ['Policy and Practice Group']],
    ['Police and Health and Education', ['Police', 'Health', 'Education']],
    ['CDOP and Practice Group', ['CDOP and Practice Group']],
    ['Forum and Police', ['Forum and Police']],
    ['Practice Group and Housing and Early Help', ['Practice Group and Housing and Early Help']],
    ['Practice Group and Business Manager and Police', ['Practice Group and Business Manager and Police']],
    [
      'Practice Group and Vennshire Board and the panel',
      ['Practice Group and Vennshire Board and the panel'],
    ],
    // “&”.
    ['Practice Group & Policy Group', ['Practice Group & Policy Group']],
    ['Business Manager & Training Officer', ['Business Manager', 'Training Officer']],
    ['Business Manager & training officer', ['Business Manager & training officer']],
    ['Chair & Business Manager', ['Chair', 'Business Manager']],
    ['Nurse & Doctor', ['Nurse & Doctor']],
    ['CDOP & Practice Group', ['CDOP & Practice Group']],
    ['Police & Youth Justice', ['Police & Youth Justice']],
    ['Police & Housing & Health', ['Police', 'Housing', 'Health']],
    ['Policy Group and Health and Safety Officer', ['Policy Group', 'Health and Safety Officer']],
    // Signs and blanks that slipped in twice.
    ['Police // Health', ['Police', 'Health']],
    ['Policy Group, , Business Manager', ['Policy Group', 'Business Manager']],
    ['Practice  Group and Business  Manager', ['Practice  Group', 'Business  Manager']],
    // “|”.
    ['Chair | Forum|Police', ['Chair', 'Forum', 'Police']],
    // The “and” between two names.
    [
      'Quality and Practice Group and Policy and Procedures Group',
      ['Quality and Practice Group', 'Policy and Procedures Group'],
    ],
  ])('%s', (cell, leads) => {
    expect(splitLeads(cell)).toEqual(leads);
  });

  it('part what the plan knows as leads of their own', () => {
    expect(splitLeads('Safer Vennshire & CFAG', known('Safer Vennshire'))).toEqual([
      'Safer Vennshire',
      'CFAG',
    ]);
    expect(splitLeads('Chair, Vennshire Council', known('Vennshire Council'))).toEqual([
      'Chair',
      'Vennshire Council',
    ]);
    expect(splitLeads('Safer Vennshire/Warm Homes', known('Safer Vennshire'))).toEqual([
      'Safer Vennshire/Warm Homes',
    ]);
    expect(splitLeads('Safer Vennshire/Warm Homes', known('Safer Vennshire', 'Warm Homes'))).toEqual([
      'Safer Vennshire',
      'Warm Homes',
    ]);
  });

  it('part nothing within brackets, nor a pair of words that is one name', () => {
    expect(splitLeads('Chair (Police; Health)')).toEqual(['Chair (Police; Health)']);
    expect(splitLeads('Chair (Police/Health')).toEqual(['Chair (Police/Health']);
    expect(splitLeads('Chair (Police; Health')).toEqual(['Chair (Police; Health']);
    expect(splitLeads('Police, Voluntary and Community Sector')).toEqual([
      'Police',
      'Voluntary and Community Sector',
    ]);
  });
});

describe('nobody', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', 'TBC.', 'n / a', 'none', 'Not applicable', '?', ';', '–'])(
    'is named by “%s”',
    (text) => {
      expect(splitLeads(text)).toEqual([]);
      expect(splitLeads(`Chair\n${text}`)).toEqual(['Chair']);
    },
  );

  it.each(['Nonesuch Group', 'Vacant Homes Team', '#3 Group', 'Chair TBC'])(
    'is not what “%s” names',
    (text) => {
      expect(splitLeads(text)).toEqual([text]);
    },
  );
});

describe('what a text can stand for', () => {
  it.each([
    ['Business Manager', 'post'],
    ['Business Manager.', 'post'],
    ['Designated Doctor (Health)', 'post'],
    ['Business Manager (East)', 'post'],
    ['Business Manager(East)', 'post'],
    ['Business Manager (East', 'post'],
    ['Director of Care', 'post'],
    ['Mr J Smith', 'post'],
    ['Dr Smith', 'post'],
    ['Prof J Smith', 'post'],
    ['J.Smith', 'post'],
    ['J. Smith.', 'post'],
    ['Jo Smith (Police)', 'post'],
    ['Joan Smith (Police)', 'post'],
    ['Policy Group', 'body'],
    ['All agencies', 'agency'],
    ['All of us', 'body'],
    ['Every member agency', 'body'],
    ['Police', 'agency'],
    ['NHS Vennshire', 'agency'],
    ['CDOP', 'acronym'],
    ['QA', null],
    ['Manager', null],
    ['Jo Smith', null],
    ['Jo Smith (East)', null],
    ['Jo Smith (Police) East', null],
    ['A Better Start', null],
    ['Safer Farms Vennshire', null],
    ['Alliance of all', null],
    ['Training', null],
  ])('“%s”: %s', (text, standing) => {
    expect(standsAlone(text)).toBe(standing);
  });
});
