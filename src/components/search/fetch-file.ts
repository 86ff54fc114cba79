/** Files of this site, each fetched once. */
const known = new Map<string, Promise<unknown>>();

/** What `read` makes of what lies at `address`. A failure, or an answer of any other kind, is an error and not remembered: the next call tries again. */
export function fetchOnce<Content>(
  address: string,
  read: (response: Response) => Content | Promise<Content>,
): Promise<Content> {
  const content =
    known.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return read(response);
    });
  known.set(address, content);
  content.catch(() => known.delete(address));
  return content as Promise<Content>;
}
