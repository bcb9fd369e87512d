/** Wherever Excel stops in the middle of writing, nothing that people typed and no frozen position is lost. */
import { describeBrokenOff } from './support/broken-off';

describeBrokenOff([0, 0.25, 0.5, 0.75, 0.999]);
