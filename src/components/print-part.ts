import type { Person } from '#lib/story/story.ts';

/** What a person is and where, as it stands beside the name; empty when nothing is known. */
export function printPart({ org, role }: Pick<Person, 'org' | 'role'>): string {
  return org && role?.startsWith(org) ? role : [org, role].filter(Boolean).join(' ');
}
