import type { ContentParts } from './corpus.ts';
import type { SourceDocument } from './document.ts';
import { spokenOf } from './edition.ts';
import { errorAt, repeated, unknownName, warningAt } from './integrity-rules.ts';
import { ascending } from './order.ts';
import type { Problem } from './problem.ts';
import { type Recommendation, type Register, registersOf, resolveRecommendation } from './recommendation.ts';

/** Countries that stand in no edition, not even as unknown, and that no document is about: a step on the way, so no error. */
function unusedCountries({ countries, documents, editions }: ContentParts): Problem[] {
  const used = new Set([...editions.flatMap(spokenOf), ...documents.flatMap((document) => document.countries)]);
  return countries
    .filter(({ iso3, slug }) => !used.has(iso3) && !used.has(slug))
    .map(({ file, iso3 }) =>
      warningAt(file, ['iso3'], 'unused-country', `No edition has ${iso3} on a list, and no document is about it.`, {
        found: iso3,
        cure: 'Its page stays empty. Add the code to the editions that rank it, or a document; or take the file out.',
      }),
    );
}

function countryProblems({ countries }: ContentParts): Problem[] {
  const sorted = [...countries].sort((a, b) => ascending(a.file, b.file));
  const bySlug = new Map(sorted.map((country) => [country.slug, country]));
  const problems = [
    ...repeated(sorted, (country) => country.iso3).map(({ value, first }) =>
      errorAt(value.file, ['iso3'], 'duplicate-id', `content/${first.file} has the code ${value.iso3} already.`, {
        cure: 'One country is one file: keep one of the two, or mend the code.',
      }),
    ),
    ...repeated(sorted, (country) => country.slug).map(({ value, first }) =>
      errorAt(value.file, [], 'duplicate-id', `content/${first.file} describes “${value.slug}” already.`, {
        cure: 'Keep one of the two files.',
      }),
    ),
  ];
  for (const country of sorted) {
    for (const [index, slug] of country.neighbours.entries()) {
      const neighbour = bySlug.get(slug);
      const path = ['neighbours', index];
      if (!neighbour) {
        const cure = 'Write the name of a file in content/countries, without its ending.';
        problems.push(unknownName(country.file, path, 'unknown-country', 'country', slug, bySlug, cure));
      } else if (!neighbour.neighbours.includes(country.slug)) {
        problems.push(
          errorAt(
            country.file,
            path,
            'one-sided-border',
            `content/${neighbour.file} does not name “${country.slug}” as a neighbour.`,
            {
              cure: `Add “${country.slug}” to the neighbours in content/${neighbour.file}, or take “${slug}” out here.`,
            },
          ),
        );
      }
    }
  }
  return problems;
}

/** The demands of each country that a document names, and those that they are merged into. */
function usedDemands(
  documents: readonly SourceDocument[],
  registers: ReadonlyMap<string, Register>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  const use = (country: string, demand: string) => {
    const ids = used.get(country) ?? new Set();
    if (ids.has(demand)) return;
    used.set(country, ids.add(demand));
    const standsFor = resolveRecommendation(registers.get(country) ?? new Map(), demand);
    if (standsFor) ids.add(standsFor.id);
  };
  for (const { countries, recommendations, progress } of documents) {
    for (const entries of [recommendations, progress]) {
      for (const { country, recommendation } of entries) {
        for (const slug of country ? [country] : countries) use(slug, recommendation);
      }
    }
  }
  return used;
}

function recommendationProblems(parts: ContentParts): Problem[] {
  const problems: Problem[] = [];
  const topics = new Set(parts.topics.map((topic) => topic.id));
  const countries = new Set(parts.countries.map((country) => country.slug));
  const registers = registersOf(parts.recommendations);
  const used = usedDemands(parts.documents, registers);
  for (const { value, first } of repeated(parts.recommendations, (entry) => `${entry.country}/${entry.id}`)) {
    problems.push(
      errorAt(value.file, [value.id], 'duplicate-id', `content/${first.file} lists “${value.id}” already.`, {
        cure: 'Keep one of the two.',
      }),
    );
  }
  for (const [country, register] of registers) {
    const { file } = [...register.values()][0]!;
    if (!countries.has(country)) {
      const cure = 'A register is named after its country: content/recommendations/<country>.yaml.';
      problems.push(unknownName(file, [], 'unknown-country', 'country', country, countries, cure));
    }
    for (const entry of register.values()) problems.push(...entryProblems(entry, register, topics));
    for (const entry of register.values()) {
      if (used.get(country)?.has(entry.id)) continue;
      problems.push(
        warningAt(
          entry.file,
          [entry.id],
          'unused-recommendation',
          `No document asks “${entry.id}”, and none reports on it.`,
          {
            cure: 'It shows nowhere until a document names it. Take it out, or add the document.',
          },
        ),
      );
    }
  }
  return problems;
}

function entryProblems(
  entry: Recommendation,
  register: ReadonlyMap<string, Recommendation>,
  topics: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const { file, id } = entry;
  if (!topics.has(entry.topic)) {
    const cure = 'Use one of them, or add the topic to content/topics.yaml.';
    problems.push(unknownName(file, [id, 'topic'], 'unknown-topic', 'topic', entry.topic, topics, cure));
  }
  const links = [
    ['merged-into', entry.mergedInto],
    ['split-from', entry.splitFrom],
  ] as const;
  for (const [field, target] of links) {
    if (target === undefined || (register.has(target) && target !== id)) continue;
    const cure = `Write the id of another demand in content/${file}.`;
    const others = [...register.keys()].filter((key) => key !== id);
    problems.push(unknownName(file, [id, field], 'merged-into-nothing', 'other demand', target, others, cure));
  }
  if (
    entry.mergedInto !== undefined &&
    register.has(entry.mergedInto) &&
    entry.mergedInto !== id &&
    !resolveRecommendation(register, id)
  ) {
    problems.push(
      errorAt(
        file,
        [id, 'merged-into'],
        'merged-into-nothing',
        `“${id}” is merged in a circle, or into a demand that is merged into nothing.`,
        {
          cure: 'One demand of the chain must stand for the others: take its merged-into out.',
        },
      ),
    );
  }
  return problems;
}

function glossaryProblems({ glossary }: ContentParts): Problem[] {
  const terms = new Set(glossary.map((term) => term.id));
  return glossary.flatMap((term) =>
    term.see.flatMap((id, index) =>
      terms.has(id)
        ? []
        : [
            unknownName(
              'glossary.yaml',
              [term.id, 'see', index],
              'unknown-term',
              'term',
              id,
              terms,
              'Write the key of another term of this file.',
            ),
          ],
    ),
  );
}

/** Rules of what has a register: countries and their borders, demands and their merges, topics, terms. */
export function registerProblems(parts: ContentParts): Problem[] {
  return [
    ...countryProblems(parts),
    ...unusedCountries(parts),
    ...recommendationProblems(parts),
    ...glossaryProblems(parts),
  ];
}
