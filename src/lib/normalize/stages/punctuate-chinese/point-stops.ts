/** Articles typed on a half-width keyboard end their sentences with a point. */

const SENTENCE_END = /(?<=[\p{Script=Han}”’）》%]|\p{Script=Han}\d{1,9})\.(?=[”’"）]?$)/gmu;
const INSIDE =
  /(?<=[\p{Script=Han}%])\. (?=[\p{Script=Han}“‘"])|(?<=[\p{Script=Han}\d][\p{Script=Han}%‰℃][”’"）)》]?|\p{Script=Han}[”’"）)》])\.(?=[\p{Script=Han}“‘"《（(\d”’]|[A-Z]|$)|(?<=[\p{Script=Han}\d%a-zA-Z])\.(?=[”’"）]?$|[”’"])/gmu;

/** Whether paragraphs end with points and never, or hardly, with full stops. */
export function usesPointsAsStops(texts: readonly string[]): boolean {
  const text = texts.join('\n');
  const points = text.match(SENTENCE_END)?.length ?? 0;
  const stops = text.match(/。/gu)?.length ?? 0;
  return points >= 2 && points > stops;
}

export function stopForPoint(text: string): string {
  return text.replace(INSIDE, '。');
}
