/** Whether an article speaks as the voice of a city or of a county, without naming either. */
export interface Voices {
  readonly ofCity: number;
  readonly ofCounty: number;
}

/** An article of a city speaks of 全市 and 我市, one of a county of 全区 and 我县. */
const SPEAKS_OF_CITY = /(?:全|我|本)市(?!场)/gu;
const SPEAKS_OF_COUNTY = /(?:全|我|本)[区县](?!域)/gu;
/** 市城市管理局 that signs an article of its own does not say which city is its. */
const OFFICE_OF_CITY = /^市\p{Script=Han}{2,16}(?:局|委|办|会|中心|支队)$/u;
/** 市城建档案馆馆长说 is told in an article of that city; each such office is heard once. */
const OFFICES_INSIDE =
  /(?<!\p{Script=Han})[市区县](?![民场区政容面内外里直长委域级])\p{Script=Han}{2,10}?(?:局|馆|中心|公司|协会|支队|大队|专班)/gu;
/** what a signature is worth in such words */
const OFFICE_VOICES = 2;

/** How often `body` speaks so; `sources` are names of its source and signatures. Both zero when it never does. */
export function hearVoices(body: string, sources: readonly string[]): Voices {
  const offices = sources.filter((source) => OFFICE_OF_CITY.test(source)).length;
  const { city, county } = hearOffices(body);
  return {
    ofCity: count(body, SPEAKS_OF_CITY) + OFFICE_VOICES * offices + city,
    ofCounty: count(body, SPEAKS_OF_COUNTY) + county,
  };
}

/** How many offices of a city, and of a county, `body` names without saying of which. */
function hearOffices(body: string): { city: number; county: number } {
  const named = new Set([...body.matchAll(OFFICES_INSIDE)].map(([name]) => name));
  const city = [...named].filter((name) => name.startsWith('市')).length;
  return { city, county: named.size - city };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
