/** js-yaml ships no types; this is the part that is used. */
declare module 'js-yaml' {
  export interface Mark {
    readonly line: number;
    readonly column: number;
  }
  export class YAMLException extends Error {
    readonly reason: string;
    readonly mark?: Mark;
  }
  export const CORE_SCHEMA: object;
  export function load(text: string, options: { schema: object }): unknown;
}
