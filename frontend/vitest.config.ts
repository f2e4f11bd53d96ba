import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { setupFiles: ['src/quiet-lit.ts', 'src/learnt.ts'] },
});
