/** The page of the small window: shows what its address says, and then whatever else the ribbon tells of the workbook. */
import { listenForRibbon, type RibbonMessage } from '../messages';
import type { WindowContent } from './window';

function show({ sentences }: RibbonMessage): void {
  const paragraphs = sentences.map((sentence) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    return paragraph;
  });
  document.getElementById('message')?.replaceChildren(...paragraphs);
}

// Office may add words of its own behind an "&".
const [words = ''] = window.location.hash.slice(1).split('&');
if (words !== '') {
  const { workbook, message } = JSON.parse(decodeURIComponent(words)) as WindowContent;
  show(message);
  listenForRibbon(workbook, show);
}
