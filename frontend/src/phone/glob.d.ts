/** What Vite makes of it: all modules that match, by their paths. Only tests ask. */
interface ImportMeta {
  glob<T>(patterns: readonly string[], how: { eager: true }): Record<string, T>;
}
