/** What Vite makes of it: all modules that match, by their paths, or their text. Only tests ask. */
interface ImportMeta {
  glob<T>(patterns: readonly string[], how: { eager: true; query?: '?raw'; import?: 'default' }): Record<string, T>;
}
