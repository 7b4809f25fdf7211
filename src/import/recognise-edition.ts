import { type Finding, quoted, type ReadSource } from './findings.ts';

/** How texts name an edition. Editions to come are named too, in interim assessments; those are not meant. */
const NAMED: readonly RegExp[] = [
  /\b(20\d\d)\s+(?:annual\s+)?(?:U\.?S\.?\s+)?(?:TIP|Trafficking in Persons)(?:\s*\(TIP\))?\s+Report/gi,
  /\bTrafficking in Persons\s*(?:\(TIP\)\s*)?Report\s*(?:of|for|,|-|–|:|\()?\s*(20\d\d)\b/gi,
  /\bTIP Report\s*(?:of|for|,|-|–|:|\()?\s*(20\d\d)\b/gi,
  /\brapport\s*(?:annuel\s*)?(?:de\s*)?(20\d\d)\s+(?:\p{L}+\s+){0,6}sur la traite/giu,
  /\brapport(?:\s+annuel)?(?:\s+\p{L}+){0,6}\s+sur la traite des (?:personnes|êtres humains)\s*(?:\(TIP\)\s*)?(?:de|pour|,|-|–|:)?\s*(20\d\d)\b/giu,
  /\brelease of the (20\d\d) Report/gi,
];

const TO_COME = /(?:upcoming|forthcoming|next|prochain)\s+(?:\p{L}+\s+)?$/iu;

/** An interim assessment is called after the year in which it came out, and follows the report of the year before. */
const INTERIM =
  /\b(20\d\d)\s+(?:(?:Trafficking in Persons|TIP)\s+)?Interim Assessment\b|\bInterim Assessment,?\s+(20\d\d)\b/i;

/** As far back as such words may begin. */
const LONGEST_TO_COME = 60;

/** Words of an address that name the edition. */
const IN_ADDRESS =
  /(20\d\d)-trafficking-in-persons-report|\/usdos\/(20\d\d)\/|tip(?:rpt|report)?\/(20\d\d)\b|tip-report[^/]{0,60}?(20\d\d)|(20\d\d)-tip-report/i;

function yearsIn(text: string): number[] {
  return NAMED.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !TO_COME.test(text.slice(Math.max(0, index - LONGEST_TO_COME), index)))
      .map((match) => Number(match[1])),
  );
}

/** The year that is named most often; nothing where two are named as often. */
function mostNamed(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

/** Tells which edition of the TIP Report a source is, follows up or refers to: by its title, its address, or its words. */
export function recogniseEdition(source: ReadSource, known: readonly number[]): Finding<number> {
  const { title = '', paragraphs, around, address } = source;
  const fromTitle = mostNamed(yearsIn(`${title}\n${paragraphs[0] ?? ''}`));
  const fromAddress =
    Number(
      IN_ADDRESS.exec(address.value ?? '')
        ?.slice(1)
        .find(Boolean),
    ) || undefined;
  const named = paragraphs.filter((text) => yearsIn(text).length > 0);
  const fromText = mostNamed(named.flatMap(yearsIn));
  const fromAround = mostNamed(around.flatMap(yearsIn));
  const candidates: readonly (readonly [number | undefined, string])[] = [
    [fromTitle, `its title or first lines name the report of ${fromTitle}`],
    [fromAddress, 'the address names it'],
    [fromText, `the text says ${quoted(named[0] ?? '')}`],
    [fromAround, 'the note around the text names it'],
  ];
  const [year, reason] = candidates.find(([value]) => value !== undefined) ?? [];
  const interim = INTERIM.exec(`${title}\n${paragraphs[0] ?? ''}`)
    ?.slice(1)
    .find(Boolean);
  if (year === undefined && interim !== undefined) {
    return {
      isOpen: true,
      reason: `an interim assessment of ${interim}: does it follow the report of ${Number(interim) - 1}?`,
    };
  }
  if (year === undefined) return { reason: 'no TIP Report is named with its year' };
  if (known.includes(year)) return { value: year, reason: reason! };
  return {
    isOpen: true,
    reason: `${reason}, but there is no content/editions/${year}.yaml yet (npm run new -- edition ${year})`,
  };
}
