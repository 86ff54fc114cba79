/** What lies at `address`; an answer of any other kind is an error. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}: build the site again.`);
  return response;
}
