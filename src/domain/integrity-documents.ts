import type { ContentParts } from './corpus.ts';
import { documentSlug, homeCountry, progressDate, type SourceDocument } from './document.ts';
import { type Edition, placementOf } from './edition.ts';
import { errorAt, repeated, unknownName } from './integrity-rules.ts';
import { ascending } from './order.ts';
import { yearOf } from './partial-date.ts';
import type { Problem } from './problem.ts';
import { type Register, registersOf } from './recommendation.ts';
import { isTier } from './tier.ts';

interface Known {
  /** ISO code by slug. */
  countries: ReadonlyMap<string, string>;
  publishers: ReadonlySet<string>;
  editions: ReadonlyMap<number, Edition>;
  registers: ReadonlyMap<string, Register>;
}

function fileNameProblems(document: SourceDocument): Problem[] {
  const problems: Problem[] = [];
  const year = yearOf(document.published);
  if (!document.countries.includes(homeCountry(document))) {
    problems.push(
      errorAt(
        document.file,
        ['countries'],
        'wrong-file-name',
        `The file stands in the folder “${homeCountry(document)}”, which is none of its countries.`,
        {
          cure: `Move it to content/documents/${document.countries[0]}/, or add “${homeCountry(document)}” to its countries.`,
        },
      ),
    );
  }
  if (!documentSlug(document).startsWith(`${year}-`)) {
    problems.push(
      errorAt(
        document.file,
        ['published'],
        'wrong-file-name',
        `The file’s name must begin with the year of publication, ${year}.`,
        {
          cure: `Name it  content/${document.file.replace(/\/(?:\d{4}-)?([^/]+)$/, `/${year}-$1`)}\nor mend the date.`,
        },
      ),
    );
  }
  return problems;
}

function referenceProblems(document: SourceDocument, known: Known): Problem[] {
  const problems: Problem[] = [];
  const { file } = document;
  for (const [index, slug] of document.countries.entries()) {
    if (known.countries.has(slug)) continue;
    const cure = 'Write the name of a file in content/countries, without its ending.';
    problems.push(unknownName(file, ['countries', index], 'unknown-country', 'country', slug, known.countries, cure));
  }
  if (!known.publishers.has(document.publisher)) {
    const cure = `Use one of them, or add the publisher to content/publishers.yaml:\n${document.publisher}:\n  name: …\n  voice: …\n  series: …`;
    problems.push(
      unknownName(file, ['publisher'], 'unknown-publisher', 'publisher', document.publisher, known.publishers, cure),
    );
  }
  if (document.edition !== undefined && !known.editions.has(document.edition)) {
    const years = [...known.editions.keys()].map(String);
    const cure = 'Mend the year, or add content/editions/<year>.yaml first.';
    problems.push(unknownName(file, ['edition'], 'unknown-edition', 'edition', String(document.edition), years, cure));
  }
  return problems;
}

/** What names a country and, but for a figure, a demand. */
interface Entry {
  country?: string | undefined;
  recommendation?: string;
}

/** The lists of a document whose entries concern one country each, with the key under which the file names the demand. */
const LISTS = { recommendations: 'id', progress: 'recommendation', figures: undefined } as const;

const NO_REGISTER: Register = new Map();

function demandCure(country: string, demand: string, register: Register): string {
  const file = `content/recommendations/${country}.yaml`;
  const advice =
    register.size > 0
      ? `Use one of them, or add the demand to ${file}:`
      : `Add the demand to ${file}; make that file if there is none:`;
  return `${advice}\n${demand}:\n  topic: …\n  title: …`;
}

function entryProblems(document: SourceDocument, known: Known): Problem[] {
  return (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) =>
    (document[list] as readonly Entry[]).flatMap(
      (entry, index) => problemOfEntry(document, entry, [list, index], known) ?? [],
    ),
  );
}

/** Nothing for most entries, of which there may be a hundred thousand. */
function problemOfEntry(
  { file, countries }: SourceDocument,
  entry: Entry,
  path: readonly [list: keyof typeof LISTS, index: number],
  known: Known,
): Problem | undefined {
  if (entry.country !== undefined && !countries.includes(entry.country)) {
    return errorAt(
      file,
      [...path, 'country'],
      'unknown-country',
      `“${entry.country}” is none of the countries of this document.`,
      { found: entry.country, allowed: countries, cure: 'Write one of them, or add it to countries.' },
    );
  }
  if (entry.country === undefined && countries.length > 1) {
    return errorAt(
      file,
      path,
      'country-not-named',
      'This document has several countries, and the entry does not say which one it concerns.',
      {
        cure: `Add one of these lines to the entry:\n${countries.map((slug) => `country: ${slug}`).join('\n')}`,
      },
    );
  }
  const country = entry.country ?? countries[0]!;
  const key = LISTS[path[0]];
  const demand = entry.recommendation;
  if (key === undefined || demand === undefined || !known.countries.has(country)) return undefined;
  const register = known.registers.get(country) ?? NO_REGISTER;
  if (register.has(demand)) return undefined;
  return unknownName(
    file,
    [...path, key],
    'unknown-recommendation',
    `demand in the register of ${country} called`,
    demand,
    register,
    demandCure(country, demand, register),
  );
}

function tierProblems(document: SourceDocument, known: Known): Problem[] {
  const edition = document.edition === undefined ? undefined : known.editions.get(document.edition);
  if (document.tier === undefined || !edition) return [];
  return document.countries.flatMap((slug) => {
    const code = known.countries.get(slug);
    if (!code) return [];
    const placement = placementOf(edition, code);
    const tiers = [placement.state, ...placement.revisions.map((revision) => revision.tier)];
    // An edition of which this placement was not read is not contradicted: the document is what completes it.
    if (tiers.includes(document.tier!) || placement.possible.includes(document.tier!)) return [];
    const given = isTier(placement.state)
      ? `gives ${slug} ${placement.state}`
      : `does not place ${slug} (${placement.state})`;
    return [
      errorAt(
        document.file,
        ['tier'],
        'tier-contradiction',
        `The document states ${document.tier}, but content/${edition.file} ${given}.`,
        {
          cure: `Write  tier: ${isTier(placement.state) ? placement.state : '…'}  here, or mend the lists of the edition and say in its disputes why.`,
        },
      ),
    ];
  });
}

function repeatedReports(document: SourceDocument): Problem[] {
  const demands = new Set(document.progress.map(({ recommendation }) => recommendation));
  if (demands.size === document.progress.length) return [];
  const entries = document.progress.map((entry, index) => ({ entry, index }));
  return repeated(entries, ({ entry }) =>
    [entry.country, entry.recommendation, entry.by, progressDate(document, entry)].join('|'),
  ).map(({ value }) =>
    errorAt(
      document.file,
      ['progress', value.index],
      'repeated-report',
      `The document reports on “${value.entry.recommendation}” already, for the same date.`,
      {
        cure: 'Join the two notes into one entry, or give one of them its own as-of or by.',
      },
    ),
  );
}

/** Rules of the documents: names, references, contradictions with the editions. */
export function documentProblems(parts: ContentParts): Problem[] {
  const known: Known = {
    countries: new Map(parts.countries.map((country) => [country.slug, country.iso3])),
    publishers: new Set(parts.publishers.map((publisher) => publisher.id)),
    editions: new Map(parts.editions.map((edition) => [edition.year, edition])),
    registers: registersOf(parts.recommendations),
  };
  const documents = [...parts.documents].sort((a, b) => ascending(a.file, b.file));
  const reports = documents.flatMap((document) =>
    document.type === 'tip-report'
      ? document.countries.map((country) => ({ document, key: `${country}/${document.edition}` }))
      : [],
  );
  return [
    ...repeated(documents, (document) => document.id).map(({ value, first }) =>
      errorAt(value.file, [], 'duplicate-id', `content/${first.file} has the same name.`, {
        cure: 'Two documents cannot share an address: rename one of them.',
      }),
    ),
    ...repeated(reports, ({ key }) => key).map(({ value, first }) =>
      errorAt(
        value.document.file,
        ['edition'],
        'duplicate-id',
        `content/${first.document.file} is the same country’s TIP Report of ${value.document.edition} already.`,
        {
          cure: 'Join the two documents, or mend the edition.',
        },
      ),
    ),
    ...documents.flatMap((document) => [
      ...fileNameProblems(document),
      ...referenceProblems(document, known),
      ...entryProblems(document, known),
      ...tierProblems(document, known),
      ...repeatedReports(document),
    ]),
  ];
}
