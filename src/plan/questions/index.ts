/** What only people can settle: each is asked once, and remembered in *Plan settings* once it is answered. */
export { questionsOf, type Asking } from './questions';
export { unreadHeadings } from './headings';
