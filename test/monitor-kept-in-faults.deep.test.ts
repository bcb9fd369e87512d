/** As the short test of this name, at many places of the writing. */
import { describeBrokenOff } from './support/broken-off';

describeBrokenOff(Array.from({ length: 40 }, (_, at) => at / 40));
