import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the page share, beside the looks of all lists. */
export const useActionStyles = makeStyles({
  stack: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  wide: { minWidth: 0, width: '100%' },
  // The head of the pane stays in view and would cover what takes the focus.
  step: { scrollMarginTop: '9rem', scrollMarginBottom: tokens.spacingVerticalL },
  // Told apart from what is only due by its weight, not by colour alone.
  urgent: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});
