import type { Country } from '../domain/country.ts';
import { type Edition, placementOf } from '../domain/edition.ts';
import { TIERS, type Tier } from '../domain/tier.ts';
import { everyLanguage } from './every-language.ts';
import { type Finding, quoted, type ReadSource } from './findings.ts';

const NUMBER = {
  1: '1',
  2: '2',
  3: '3',
  i: '1',
  ii: '2',
  iii: '3',
  one: '1',
  two: '2',
  three: '3',
  un: '1',
  deux: '2',
  trois: '3',
} as const;
const DIGIT = '(?<number>iii|ii|i|[123]|one|two|three|un|deux|trois)\\b';

/** A tier, as texts in English and French write it. */
const TIER = [
  `(?:tier|niveau|palier|cat[ée]gorie)\\s*${DIGIT}(?<list>\\s*[-–—:,(]?\\s*(?:\\(\\s*)?(?:sur\\s+(?:la\\s+)?)?(?:watch\\s*-?\\s*list|liste\\s+de\\s+surveillance))?`,
  '(?<watch>liste\\s+de\\s+surveillance\\s+(?:de\\s+la\\s+|de\\s+|du\\s+)?(?:cat[ée]gorie|niveau)\\s*(?:2|deux)\\b)',
  '(?<special>special\\s+case|cas\\s+(?:particulier|spécial))',
].join('|');

/** Words that place a country, before the tier that they place it on. */
const PLACES =
  '(?:advance(?:ment|d|s)?|place|placement|upgraded?|downgraded?|moved?|rais(?:ed|es)|ris(?:e|en|es)|rose|remain(?:s|ed)?|retained|placed|ranked|listed|kept|stays?|dropped|fell|placée?|maintenue?|demeurée?|inscrite?|passée?|classée?|reléguée?|rétrogradée?|promue?|figure|reste)';

const LINK =
  '\\s+(?:\\p{L}+\\s+){0,3}?(?:to|on|in|at|as|dans|sur|à|en)\\s+(?:the\\s+|la\\s+|le\\s+|une\\s+)?(?:catégorie\\s+supérieure,\\s*)?(?:la\\s+)?';

/** The tier that was left, where it is named before the one that was reached. */
const LEFT = '(?:\\s+(?:from|de\\s+la)\\s+(?:tier|cat[ée]gorie)\\s*[\\p{L}\\d]+(?:\\s+watch\\s+list)?)?';

/** What takes a tier back: it was left, or only feared. */
const NOT_MEANT =
  /(?:otherwise required|from an?|instead of|danger of|risk of|avoid|au lieu d|sinon|éviter|risque d)[^.;]{0,40}$/i;

/** As far back as such words may begin. */
const LONGEST_NOT_MEANT = 80;

interface Reading {
  tier: Tier;
  where: string;
}

function tierOf(groups: Readonly<Record<string, string | undefined>>): Tier | undefined {
  if (groups.special) return 'special-case';
  if (groups.watch) return 'tier-2-watch-list';
  const number = NUMBER[(groups.number ?? '').toLowerCase() as keyof typeof NUMBER];
  const name = `tier-${number}${groups.list ? '-watch-list' : ''}`;
  return TIERS.find((tier) => tier === name);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']");
}

/** Every name that a country goes by in English and French. */
function namesOf({ name, commonName, formerNames }: Country): string[] {
  const texts = [name, commonName, ...formerNames].filter((text) => text !== undefined);
  return [...new Set(texts.flatMap(everyLanguage))];
}

/** A heading that gives the tier: `MALI (Tier 2)`, `MALI: TIER 2 WATCH LIST`, or the tier on a line of its own. */
function fromHeading(lines: readonly string[], names: readonly string[]): Reading[] {
  const country = `(?:${names.map(escaped).join('|')})`;
  const patterns = [
    new RegExp(`^\\W*${country}\\s*[:(\\[–—-]\\s*(?:${TIER})\\W*(?:$|extracted\\b|extrait\\b)`, 'iu'),
    new RegExp(`^\\W*(?:tier(?:\\s+(?:ranking|placement))?\\s*:\\s*|classement\\s*:\\s*)?(?:${TIER})\\W*$`, 'iu'),
  ];
  return lines.flatMap((line) => {
    if (line.length > 120) return [];
    const tier = patterns
      .map((pattern) => pattern.exec(line)?.groups)
      .flatMap((groups) => (groups ? (tierOf(groups) ?? []) : []))[0];
    return tier ? [{ tier, where: `the heading ${quoted(line)}` }] : [];
  });
}

/** Sentences that place the country. */
function fromProse(paragraphs: readonly string[]): Reading[] {
  const pattern = new RegExp(`\\b${PLACES}${LEFT}(?:${LINK}|\\s+)(?:${TIER})`, 'giu');
  return paragraphs.flatMap((text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const tier = tierOf(match.groups ?? {});
      if (!tier || NOT_MEANT.test(text.slice(Math.max(0, match.index - LONGEST_NOT_MEANT), match.index))) return [];
      return [{ tier, where: `the words ${quoted(match[0])}` }];
    }),
  );
}

/**
 * Tells the placement that a source states, and holds it against the edition.
 * @returns no value where readings differ, or where the edition says otherwise
 */
export function recogniseTier(source: ReadSource, country: Country, edition: Edition | undefined): Finding<Tier> {
  const lines = [source.title ?? '', ...source.paragraphs];
  const headings = fromHeading(lines, namesOf(country));
  const readings = headings.length > 0 ? headings : fromProse(source.paragraphs);
  const tiers = [...new Set(readings.map(({ tier }) => tier))];
  const [first] = readings;
  if (first === undefined) return { reason: 'no placement is stated' };
  if (tiers.length > 1)
    return {
      isOpen: true,
      reason: `the text speaks of ${tiers.join(' and of ')}: ${readings
        .map(({ where }) => where)
        .slice(0, 4)
        .join(', ')}`,
    };
  const placement = edition && placementOf(edition, country.iso3);
  if (edition && placement) {
    const given = [placement.state, ...placement.revisions.map(({ tier }) => tier)];
    if (!given.includes(first.tier) && !placement.possible.includes(first.tier)) {
      return {
        isOpen: true,
        reason: `${first.where} says ${first.tier}, but content/${edition.file} gives ${placement.state}: which of the two is wrong?`,
      };
    }
  }
  const agrees = placement?.state === first.tier ? `; the edition of ${edition?.year} agrees` : '';
  return { value: first.tier, reason: `${first.where}${agrees}` };
}
