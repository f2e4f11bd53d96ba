/** "12 000 zł", with spaces that don't break. */
export function zloty(sum: number): string {
  return `${String(Math.round(sum)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0zł`;
}
