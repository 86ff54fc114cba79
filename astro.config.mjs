import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editorsGuide } from './src/integrations/editors/editors-guide.ts';
import { siteEnvironment } from './src/integrations/environment.ts';
import { finishSite } from './src/integrations/finish/finish-site.ts';
import { traditionalPreview } from './src/integrations/finish/traditional-edition.ts';
import { picturePreview } from './src/integrations/pictures/publish-pictures.ts';

const { site, base, outDir, cacheDir, port } = siteEnvironment(process.env);

/**
 * Vite puts a kilobyte on every page that has a script fetched on demand, to preload what that script imports. Each such script
 * here is one file without styles of its own: there is nothing to preload.
 */
const importPlainly = {
  name: 'import-plainly',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  ...(site && { site }),
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  server: { port },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  // Smart punctuation would damage the Chinese dash and ellipsis.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), traditionalPreview(), picturePreview(), editorsGuide(), finishSite()],
  vite: {
    plugins: [importPlainly],
    // Benchmarks leave sites of ten thousand pages there; watching them keeps the server from starting.
    server: { watch: { ignored: ['**/.cache/**'] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Constants stay const, so that the minifier puts their values where they are used.
        output: { topLevelVar: false },
        onLog(level, log, print) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
  },
});
