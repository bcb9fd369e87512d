import { useEffect, useState } from 'react';

/**
 * Files dropped anywhere on the page.
 * @returns whether something is held over the page just now
 */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void): void => {
      window.addEventListener(type, heard, { signal: listening.signal });
    };
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', (event) => {
      // Leaving for an element of the page is no leaving.
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    });
    return () => {
      listening.abort();
    };
  }, [onDrop]);
  return isOver;
}
