/** The pane in the colours of the Excel around it: dark where Excel is dark, and the user's own in high contrast. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** What Excel says of its theme, as far as it says anything. */
export type OfficeTheme = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

/** Darker than this, of 255, a background takes light text. */
const HALF = 128;

/** True where Excel's own background is dark; null where Excel says nothing of it. */
export function isDark({ isDarkTheme, bodyBackgroundColor }: OfficeTheme): boolean | null {
  if (isDarkTheme !== undefined) return isDarkTheme;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(bodyBackgroundColor ?? '');
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < HALF;
}

/** Excel's theme, else the system's. Excel gives no word of a change while the pane is open; the system does. */
export function useTheme(office: OfficeTheme | null): Theme {
  const system = useSyncExternalStore(followSystem, systemIsDark);
  return (isDark(office ?? {}) ?? system) ? webDarkTheme : webLightTheme;
}

const query = () => window.matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = () => query().matches;

function followSystem(changed: () => void): () => void {
  const list = query();
  list.addEventListener('change', changed);
  return () => {
    list.removeEventListener('change', changed);
  };
}
