import type { AstroIntegration } from 'astro';

/** Under `npm run dev`, /editors/ shows every component that a body may hold, live beside what is typed. No build has it. */
export function editorsGuide(): AstroIntegration {
  return {
    name: 'editors-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('./EditorsGuide.astro', import.meta.url);
        injectRoute({ pattern: '/editors/', entrypoint, prerender: true });
      },
    },
  };
}
