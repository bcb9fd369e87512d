/** True for what Excel shows where a formula fails: "#N/A", "#REF!", "#NAME?", "#DIV/0!". It says nothing of the plan. */
export function isFailedFormula(text: string): boolean {
  return /^#(?:n\/a|[a-z\d_]+(?:\/0)?[!?])$/i.test(text);
}
