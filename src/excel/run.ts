/**
 * How a batch of Office.js calls is run: `Excel.run` in the add-in, the local host's own on machines without Excel.
 * Everything in this room takes it as an argument, so that nothing here reaches for a global.
 */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
