/** The limits of a rung's figures. */
export const MOST_MONTHS = 60;
export const MOST_POSITIONS = 20;
