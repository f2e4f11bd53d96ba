import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The folder is shared with the rest of the server, so only what an earlier build of this page left is removed. */
function removeOldPage(): Plugin {
  let page = '';
  return {
    name: 'remove-old-page',
    apply: 'build',
    configResolved({ root, build }) { page = resolve(root, build.outDir, 'phone'); },
    buildStart() { rmSync(page, { recursive: true, force: true }); },
  };
}

// The participant's page. The address is absolute because the page is served at / and at /j/{code}.
export default defineConfig({
  base: '/',
  publicDir: 'public',
  plugins: [removeOldPage()],
  build: {
    outDir: '../target/classes/META-INF/resources',
    emptyOutDir: false,
    target: 'es2020',
    assetsDir: 'phone/assets',
    modulePreload: false,
    rollupOptions: { input: { phone: 'phone/index.html' } },
  },
});
