import type { ContentParts } from './corpus.ts';
import { documentSlug, homeCountry, progressDate, type SourceDocument } from './document.ts';
import { type Edition, placementOf } from './edition.ts';
import { errorAt, repeated, unknownName } from './integrity-rules.ts';
import { ascending } from './order.ts';
import { yearOf } from './partial-date.ts';
import type { PathStep, Problem } from './problem.ts';
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

interface Entry {
  recommendation?: string;
  country?: string | undefined;
  path: readonly PathStep[];
  /** The key under which the file names the demand. */
  idKey?: string;
}

function entriesOf(document: SourceDocument): Entry[] {
  return [
    ...document.recommendations.map((entry, index) => ({ ...entry, path: ['recommendations', index], idKey: 'id' })),
    ...document.progress.map((entry, index) => ({ ...entry, path: ['progress', index], idKey: 'recommendation' })),
    ...document.figures.map((entry, index) => ({ country: entry.country, path: ['figures', index] })),
  ];
}

function demandCure(country: string, demand: string, register: Register): string {
  const file = `content/recommendations/${country}.yaml`;
  const advice =
    register.size > 0
      ? `Use one of them, or add the demand to ${file}:`
      : `Add the demand to ${file}; make that file if there is none:`;
  return `${advice}\n${demand}:\n  topic: …\n  title: …`;
}

function entryProblems(document: SourceDocument, known: Known): Problem[] {
  const problems: Problem[] = [];
  const { file } = document;
  for (const entry of entriesOf(document)) {
    if (entry.country !== undefined && !document.countries.includes(entry.country)) {
      problems.push(
        errorAt(
          file,
          [...entry.path, 'country'],
          'unknown-country',
          `“${entry.country}” is none of the countries of this document.`,
          { found: entry.country, allowed: document.countries, cure: 'Write one of them, or add it to countries.' },
        ),
      );
      continue;
    }
    if (entry.country === undefined && document.countries.length > 1) {
      problems.push(
        errorAt(
          file,
          entry.path,
          'country-not-named',
          'This document has several countries, and the entry does not say which one it concerns.',
          {
            cure: `Add one of these lines to the entry:\n${document.countries.map((slug) => `country: ${slug}`).join('\n')}`,
          },
        ),
      );
      continue;
    }
    const country = entry.country ?? document.countries[0]!;
    if (entry.recommendation === undefined || !known.countries.has(country)) continue;
    const register: Register = known.registers.get(country) ?? new Map();
    if (register.has(entry.recommendation)) continue;
    problems.push(
      unknownName(
        file,
        [...entry.path, entry.idKey!],
        'unknown-recommendation',
        `demand in the register of ${country} called`,
        entry.recommendation,
        register,
        demandCure(country, entry.recommendation, register),
      ),
    );
  }
  return problems;
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
