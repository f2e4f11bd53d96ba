import { defineConfig } from 'vite';

// The projector's web component, one ES module that Vaadin loads by its fixed name.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: '../target/classes/META-INF/resources/widgets',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/stage/stage.ts', formats: ['es'], fileName: () => 'stage.js' },
  },
});
