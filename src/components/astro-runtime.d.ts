/** What Astro's server runtime exports for compiled MDX but leaves out of its types. */
export {};

declare module 'astro/runtime/server/index.js' {
  export function __astro_tag_component__(component: unknown, renderer: string): void;
}
