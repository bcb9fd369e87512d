/** The largest of the numbers, or `least` where that is larger. `Math.max` takes no more than its stack has room for. */
export function largest(numbers: readonly number[], least = -Infinity): number {
  return numbers.reduce((most, number) => Math.max(most, number), least);
}

/** The smallest of the numbers, or `most` where that is smaller. */
export function smallest(numbers: readonly number[], most = Infinity): number {
  return numbers.reduce((least, number) => Math.min(least, number), most);
}
