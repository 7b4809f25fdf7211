import type { ContentParts } from './corpus.ts';
import { type Edition, placedCountries, placementOf } from './edition.ts';
import { errorAt, repeated, unknownName } from './integrity-rules.ts';
import { ascending } from './order.ts';
import type { PathStep, Problem } from './problem.ts';
import { existedIn, FIRST_WATCH_LIST_EDITION, TIERS } from './tier.ts';

function listProblems(edition: Edition): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const tier of TIERS) {
    for (const [index, code] of edition.placements[tier].entries()) {
      const path = ['placements', tier, index];
      const earlier = seen.get(code);
      if (earlier) {
        problems.push(
          errorAt(edition.file, path, 'tier-in-two-lists', `${code} stands under ${earlier} already.`, {
            cure: `Keep ${code} in one list only.`,
          }),
        );
      }
      seen.set(code, tier);
      if (!existedIn(edition.year, tier)) {
        problems.push(
          errorAt(
            edition.file,
            path,
            'watch-list-too-early',
            `${code} is on the Watch List of ${edition.year}, before there was one.`,
            {
              cure: `The list begins with the edition of ${FIRST_WATCH_LIST_EDITION} (P.L. 108-193): move ${code} to the tier that the report gives.`,
            },
          ),
        );
      }
    }
  }
  return problems;
}

/** Every code of an edition outside its placement lists, with its place in the file. */
function codesBeside(edition: Edition): { code: string; path: PathStep[]; mustBePlaced: boolean }[] {
  const list = (name: string, codes: readonly string[], mustBePlaced: boolean) =>
    codes.map((code, index) => ({ code, path: [name, index], mustBePlaced }));
  const keys = (name: string, record: object, mustBePlaced: boolean) =>
    Object.keys(record).map((code) => ({ code, path: [name, code], mustBePlaced }));
  return [
    ...list('deduced', edition.deduced, true),
    ...list('unknown', edition.unknown, false),
    ...keys('disputes', edition.disputes, false),
    ...keys('notes', edition.notes, true),
    ...edition.revisions.map(({ country }, index) => ({
      code: country,
      path: ['revisions', index, 'country'],
      mustBePlaced: true,
    })),
    ...edition.sources.flatMap((source, at) => [
      ...(source.covers === 'all'
        ? []
        : source.covers.map((code, index) => ({ code, path: ['sources', at, 'covers', index], mustBePlaced: true }))),
      ...source.except.map((code, index) => ({ code, path: ['sources', at, 'except', index], mustBePlaced: true })),
    ]),
  ];
}

function codeProblems(edition: Edition, countries: ReadonlySet<string>): Problem[] {
  const placed = new Set(placedCountries(edition));
  const cure = 'Add content/countries/<name>.mdx with this iso3, or mend the code.';
  const inLists = TIERS.flatMap((tier) =>
    edition.placements[tier].map((code, index) => ({
      code,
      path: ['placements', tier, index] as PathStep[],
      mustBePlaced: false,
    })),
  );
  return [...inLists, ...codesBeside(edition)].flatMap(({ code, path, mustBePlaced }) => {
    if (!countries.has(code))
      return [unknownName(edition.file, path, 'unknown-country', 'country with the code', code, countries, cure)];
    if (!mustBePlaced || placed.has(code)) return [];
    return [
      errorAt(edition.file, path, 'not-placed', `${code} is in no placement list of ${edition.year}.`, {
        cure: `Add ${code} to a list under placements, or take it out here.`,
      }),
    ];
  });
}

function sourceProblems(edition: Edition, sources: ReadonlySet<string>): Problem[] {
  const cure = 'Use one of them, or describe the source in content/sources.yaml.';
  const problems = edition.sources.flatMap((source, index) =>
    sources.has(source.id)
      ? []
      : [unknownName(edition.file, ['sources', index, 'id'], 'unknown-source', 'source', source.id, sources, cure)],
  );
  for (const [code, dispute] of Object.entries(edition.disputes)) {
    for (const id of Object.keys(dispute.says)) {
      if (!sources.has(id))
        problems.push(
          unknownName(edition.file, ['disputes', code, 'says', id], 'unknown-source', 'source', id, sources, cure),
        );
    }
  }
  for (const tier of TIERS) {
    for (const [index, code] of edition.placements[tier].entries()) {
      const placement = placementOf(edition, code);
      if (placement.deduced || placement.sources.length > 0) continue;
      problems.push(
        errorAt(
          edition.file,
          ['placements', tier, index],
          'placement-without-source',
          `No source confirms ${code} for ${edition.year}.`,
          {
            cure: `Add ${code} to the covers of a source, or to deduced where it is an inference.`,
          },
        ),
      );
    }
  }
  for (const [index, code] of edition.deduced.entries()) {
    if (edition.sources.some((source) => source.covers !== 'all' && source.covers.includes(code))) {
      problems.push(
        errorAt(
          edition.file,
          ['deduced', index],
          'deduced-and-confirmed',
          `A source covers ${code}, so it is not deduced.`,
          {
            cure: `Take ${code} out of deduced, or out of the source’s covers.`,
          },
        ),
      );
    }
  }
  return problems;
}

function coverageProblems(edition: Edition): Problem[] {
  const problems: Problem[] = [];
  const placed = new Set(placedCountries(edition));
  for (const [index, code] of edition.unknown.entries()) {
    if (placed.has(code)) {
      problems.push(
        errorAt(edition.file, ['unknown', index], 'coverage-contradiction', `${code} is placed and unknown at once.`, {
          cure: `Take ${code} out of unknown, or out of its placement list.`,
        }),
      );
    }
  }
  if (edition.coverage !== 'partial' && edition.completeLists.length > 0) {
    problems.push(
      errorAt(
        edition.file,
        ['complete-lists'],
        'coverage-contradiction',
        'Only a partial edition names lists that are whole.',
        {
          cure: 'Take complete-lists out, or write coverage: partial.',
        },
      ),
    );
  }
  const counts = edition.publishedCounts;
  if (edition.coverage !== 'complete') return problems;
  if (!counts?.total) {
    problems.push(
      errorAt(
        edition.file,
        ['coverage'],
        'coverage-contradiction',
        'Complete means that a published total agrees, and none is given.',
        {
          cure: 'Add published-counts with a total and its source, or write coverage: assumed.',
        },
      ),
    );
  }
  const found = {
    total: placed.size,
    ...Object.fromEntries(TIERS.map((tier) => [tier, edition.placements[tier].length])),
  } as Record<string, number>;
  for (const key of ['total', ...TIERS] as const) {
    const published = counts?.[key];
    if (published === undefined || published === found[key]) continue;
    problems.push(
      errorAt(
        edition.file,
        ['published-counts', key],
        'count-mismatch',
        `The published count under ${key} is ${published}; the lists hold ${found[key]}.`,
        {
          cure: 'Find the placements that are missing or too many, or write coverage: assumed.',
        },
      ),
    );
  }
  return problems;
}

/** Rules of single editions: lists, sources, coverage. */
export function editionProblems(parts: ContentParts): Problem[] {
  const countries = new Set(parts.countries.map((country) => country.iso3));
  const sources = new Set(parts.sources.map((source) => source.id));
  const sorted = [...parts.editions].sort((a, b) => ascending(a.file, b.file));
  return [
    ...repeated(sorted, (edition) => String(edition.year)).map(({ value, first }) =>
      errorAt(value.file, ['year'], 'duplicate-id', `content/${first.file} is the edition of ${value.year} already.`, {
        cure: 'Keep one of the two files.',
      }),
    ),
    ...sorted.flatMap((edition) => [
      ...(edition.file.endsWith(`/${edition.year}.yaml`)
        ? []
        : [
            errorAt(edition.file, ['year'], 'wrong-file-name', `The file holds the edition of ${edition.year}.`, {
              cure: `Name it content/editions/${edition.year}.yaml, or mend the year.`,
            }),
          ]),
      ...listProblems(edition),
      ...codeProblems(edition, countries),
      ...sourceProblems(edition, sources),
      ...coverageProblems(edition),
    ]),
  ];
}
