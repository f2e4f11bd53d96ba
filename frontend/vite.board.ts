import { defineConfig } from 'vite';

// The console's theme board, one ES module that Vaadin loads by its fixed name.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: '../target/classes/META-INF/resources/widgets',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/board/board.ts', formats: ['es'], fileName: () => 'board.js' },
  },
});
