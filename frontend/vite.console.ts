import { defineConfig } from 'vite';

// What the console has besides Vaadin's own: the theme board, and the watch over the connection. Vaadin loads them by their fixed names.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: '../target/classes/META-INF/resources/widgets',
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: { board: 'src/board/board.ts', connection: 'src/console/connection.ts' },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
  },
});
