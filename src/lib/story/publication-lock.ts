/**
 * An article in which pornographic or gambling spam stood may become a draft, but not a story, before a person has read it
 * through. The lock is a comment of the front matter that only a person takes out.
 */
import type { Complaint } from './complaint.ts';

/** The rule of a problem that locks the draft it is written into. */
export const LOCKING_RULE = 'spam-removed';

const MARK = '发布锁：';

/** The comment line, without its #, that locks a draft for `reason`. */
export function printLock(reason: string): string {
  return `${MARK}${reason}`;
}

/** One complaint for each lock that is still in the front matter of `file`. */
export function checkLock(file: string): Complaint[] {
  const matter = file.startsWith('---') ? file.slice(0, Math.max(file.indexOf('\n---', 3), 0)) : '';
  return matter.split('\n').flatMap((text, index) =>
    text.startsWith(`# ${MARK}`)
      ? [
          {
            severity: 'error' as const,
            rule: 'publication-lock',
            line: index + 1,
            message: `这篇还锁着：${text.slice(2 + MARK.length)}`,
            hint: '对照原稿把全文读一遍，确认没有残留，再删去这一行',
          },
        ]
      : [],
  );
}
