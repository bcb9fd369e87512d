import { useEffect, useState } from 'react';

/**
 * Whether somebody is just pressing a button, as found when last looked: what is then said below a field would move the
 * button away from under the pointer, and the press would go nowhere.
 */
export function usePressing() {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    // Not at once: the click comes after the release.
    const release = () => setTimeout(setOn, 0, false);
    window.addEventListener('pointerup', release, { capture: true });
    window.addEventListener('pointercancel', release, { capture: true });
    return () => {
      window.removeEventListener('pointerup', release, { capture: true });
      window.removeEventListener('pointercancel', release, { capture: true });
    };
  }, [isOn]);
  return {
    isOn,
    look: () => {
      setOn(document.querySelector('button:active') !== null);
    },
  };
}
