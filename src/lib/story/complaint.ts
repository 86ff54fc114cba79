import type { Problem } from '#lib/problem/problem.ts';
import type { Path } from './read-yaml.ts';

/** A problem whose place is still a field of the front matter, or a line of the body, and not a line of the file. */
export interface Complaint {
  readonly severity: Problem['severity'];
  readonly rule: string;
  /** the field that it is about */
  readonly path?: Path;
  /** 1-based line of the file, for what is not about a field */
  readonly line?: number;
  readonly message: string;
  readonly hint?: string;
}

/** The complaint as a problem of `file`. */
export function locate({ path, line, ...rest }: Complaint, file: string, lineOf: (path: Path) => number): Problem {
  const place = line ?? (path && lineOf(path));
  return { ...rest, file, ...(place !== undefined && { line: place }) };
}
