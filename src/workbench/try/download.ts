const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By then even a busy browser has taken the file. */
const A_MINUTE = 60_000;

/** "plan.xlsx" → "plan.monitored.xlsx", as the command line names it. */
export function downloadName(fileName: string): string {
  const [, stem = fileName, ending = '.xlsx'] = /^(.*)(\.xl[st][mx])$/i.exec(fileName) ?? [];
  return `${stem.replace(/\.monitored$/, '')}.monitored${ending}`;
}

/** Hands the file to the browser, which saves it on this machine. */
export function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, A_MINUTE);
}
