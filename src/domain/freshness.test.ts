import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCorpus, type ContentParts, type Corpus } from './corpus.ts';
import { checklistOf } from './country-checklist.ts';
import { historyIn } from './country-history.ts';
import type { SourceDocument } from './document.ts';
import { NEED_KINDS, type Need, type NeedKind, needs, needsAbout, wantsOf } from './freshness.ts';
import { contentParts } from './testing/arbitraries.ts';
import {
  country,
  edition,
  editionsOf,
  progress,
  recommendation,
  soundParts,
  sourceDocument,
  tipReport,
} from './testing/builders.ts';
import { isLeftOut } from './tier.ts';

/** A document that wants nothing, published on a day. */
function whole(id: string, published: string, more: Partial<SourceDocument> = {}): SourceDocument {
  const source = { title: id, url: 'https://example.org/', archived: 'https://archive.example.org/' };
  return sourceDocument(id, { published, listing: 'complete', source, ...more });
}

function corpusOf(parts: Partial<ContentParts>): Corpus {
  return buildCorpus({ ...soundParts(), countries: [country('mali')], documents: [], ...parts });
}

/** A need in one line: `old-status mali 2019`. */
function keyOf(need: Need): string {
  if ('document' in need) return `${need.kind} ${need.document.id}`;
  if ('item' in need) return `${need.kind} ${need.country.slug} ${need.item.recommendation.id}`;
  return `${need.kind} ${need.country.slug} ${need.placement.year}`;
}

function told(corpus: Corpus, ...kinds: readonly NeedKind[]): string[] {
  return needs(corpus)
    .filter(({ kind }) => kinds.includes(kind))
    .map(keyOf);
}

describe('the latest narrative', () => {
  const NARRATIVES = ['no-latest-narrative', 'no-document'] as const;
  const report = (year: number) => tipReport(year, [], { published: `${year}-06-20` });

  test.each<[string, SourceDocument[], string[]]>([
    ['2 W', [], ['no-document mali 2020']],
    ['2 W', [whole('mali/2020-law', '2020')], ['no-latest-narrative mali 2020']],
    ['2 W', [report(2019)], ['no-latest-narrative mali 2020']],
    ['2 W', [report(2020)], []],
    ['2 W', [whole('mali/2020-letter', '2020', { edition: 2020 })], ['no-latest-narrative mali 2020']],
    // It may be ranked, and the narrative would tell.
    ['2 ?', [report(2019)], ['no-latest-narrative mali 2020']],
    ['2 ?', [report(2020)], []],
    // An edition that leaves the country out has no narrative of it.
    ['2 –', [report(2019)], []],
    ['2 ·', [], ['no-document mali 2019']],
    ['– –', [], []],
    ['– –', [whole('mali/2020-law', '2020')], []],
  ])('of “%s” from 2019 on with %o', (strip, documents, expected) => {
    const corpus = corpusOf({ editions: editionsOf(strip, { from: 2019 }), documents });
    expect(told(corpus, ...NARRATIVES)).toEqual(expected);
  });

  test('says what is held, and how many demands wait for it', () => {
    const documents = [tipReport(2019, ['train-judges', 'fund-shelters']), report(2018)];
    const corpus = corpusOf({ editions: editionsOf('2 2 W', { from: 2018 }), documents });
    expect(needs(corpus)[0]).toMatchObject({
      kind: 'no-latest-narrative',
      placement: { year: 2020, state: 'tier-2-watch-list' },
      newestHeld: 2019,
      demands: 2,
    });
    expect(needs(corpusOf({ editions: editionsOf('2', { from: 2018 }) }))[0]).toMatchObject({
      newestHeld: undefined,
      demands: 0,
    });
  });
});

describe('statuses', () => {
  /** A status as of a date, where the newest document is of another. */
  const corpusAt = (asOf: string, newest: string) =>
    corpusOf({
      editions: [],
      documents: [
        whole('mali/2001-letter', '2001', { progress: [progress('train-judges', 'in-progress', { asOf })] }),
        whole('mali/2001-newest', newest),
      ],
    });

  test.each([
    ['2019-08-29', '2020-08-28', []],
    ['2019-08-29', '2020-08-29', ['12 to 12']],
    ['2019-08', '2020-07-31', []],
    ['2019-08', '2020-08-01', ['11 to 12']],
    ['2019', '2019-12-31', []],
    ['2019', '2020', ['12 to 23']],
    ['2019', '2020-01-01', ['0 to 12']],
    ['2002-01', '2025-10-09', ['284 to 285']],
  ])('of %s, as of %s, are old: %o', (asOf, newest, expected) => {
    const ages = needs(corpusAt(asOf, newest)).flatMap((need) =>
      need.kind === 'old-status' ? [`${need.age.atLeast} to ${need.age.atMost}`] : [],
    );
    expect(ages).toEqual(expected);
  });

  test('are those of the checklist: the report that decides, the demand that stands for a merged one, none without a report', () => {
    const corpus = corpusOf({
      editions: [],
      documents: [
        whole('mali/2015-letter', '2015', { progress: [progress('train-courts', 'set-back')] }),
        whole('mali/2018-letter', '2018', { progress: [progress('train-judges', 'in-progress')] }),
        tipReport(2020, ['fund-shelters']),
      ],
    });
    expect(told(corpus, 'old-status')).toEqual(['old-status mali train-judges']);
    expect(needs(corpus)).toContainEqual(
      expect.objectContaining({
        kind: 'old-status',
        evidence: expect.objectContaining({ document: 'mali/2018-letter' }),
      }),
    );
  });
});

describe('documents', () => {
  test.each<[Partial<SourceDocument>, string[]]>([
    [{}, []],
    [{ listing: 'partial' }, ['partial-listing']],
    [{ read: 'beginning' }, ['read-in-part']],
    [{ read: 'excerpt' }, ['read-in-part']],
    [{ source: { title: 'A page', url: 'https://example.org/' } }, ['not-archived']],
    [{ publishedInferred: true }, ['inferred-date']],
    [
      { publishedInferred: true, read: 'excerpt', listing: 'partial' },
      ['partial-listing', 'read-in-part', 'inferred-date'],
    ],
  ])('%o wants %o', (more, expected) => {
    expect(wantsOf(whole('mali/2020-letter', '2020', more))).toEqual(expected);
  });

  test('one of two countries is told once, where it stands', () => {
    const treaty = whole('niger/2020-treaty', '2020', { countries: ['mali', 'niger'], read: 'excerpt' });
    const corpus = corpusOf({ countries: [country('mali'), country('niger')], editions: [], documents: [treaty] });
    expect(needs(corpus)).toMatchObject([{ kind: 'read-in-part', country: { slug: 'niger' } }]);
    expect(needsAbout(corpus, 'mali')).toEqual([]);
  });
});

test('placements are unknown, deduced, or of one source, and never two of these', () => {
  const lists = { 'tier-2': ['MLI'] };
  const all = { covers: 'all', except: [], pages: [] } as const;
  const two = [
    { id: 'a', ...all },
    { id: 'b', ...all },
  ];
  const editions = [
    edition(2016, lists),
    edition(2017, lists, { sources: two }),
    edition(2018, lists, { sources: two.map((source) => ({ ...source, except: ['MLI'] })), deduced: ['MLI'] }),
    edition(2019, {}, { coverage: 'partial' }),
    edition(2020),
  ];
  expect(told(corpusOf({ editions }), 'unknown-placement', 'deduced-placement', 'single-source-placement')).toEqual([
    'unknown-placement mali 2019',
    'deduced-placement mali 2018',
    'single-source-placement mali 2016',
  ]);
});

test('rows of a kind stand by country, then by edition, demand or document, whatever is read or asked first', () => {
  const letter = (id: string, published: string, demand: string) =>
    sourceDocument(id, { published, progress: [progress(demand, 'in-progress')] });
  const corpus = corpusOf({
    countries: ['guinea-bissau', 'guinea'].map((slug) => country(slug, { iso3: slug === 'guinea' ? 'GIN' : 'GNB' })),
    editions: [2019, 2018].map((year) => edition(year, { 'tier-2': ['GIN', 'GNB'] })),
    recommendations: ['train-judges', 'fund-shelters'].map((id) => recommendation(id, { country: 'guinea' })),
    documents: [
      letter('guinea/2010-b', '2010-01-01', 'train-judges'),
      letter('guinea/2010-a', '2010-05-01', 'fund-shelters'),
    ],
  });
  expect(told(corpus, 'not-archived', 'old-status', 'single-source-placement')).toEqual([
    'old-status guinea fund-shelters',
    'old-status guinea train-judges',
    'not-archived guinea/2010-a',
    'not-archived guinea/2010-b',
    'single-source-placement guinea 2018',
    'single-source-placement guinea 2019',
    'single-source-placement guinea-bissau 2018',
    'single-source-placement guinea-bissau 2019',
  ]);
});

describe('for any content', () => {
  const RUNS = { numRuns: 200 };
  const corpora = contentParts().map((parts) => ({ parts, corpus: buildCorpus(parts) }));

  test('nothing stands twice, and rows are in the order of the kinds', () => {
    fc.assert(
      fc.property(corpora, ({ corpus }) => {
        const rows = needs(corpus);
        const kinds = rows.map(({ kind }) => NEED_KINDS.indexOf(kind));
        expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
        expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  test('the order in which content is read changes nothing', () => {
    fc.assert(
      fc.property(contentParts(), (parts) => {
        const turned = { ...parts, countries: parts.countries.toReversed(), documents: parts.documents.toReversed() };
        expect(needs(buildCorpus(turned)).map(keyOf)).toEqual(needs(buildCorpus(parts)).map(keyOf));
      }),
      RUNS,
    );
  });

  test('every row is about something that is there, and the rows of the countries are all rows', () => {
    fc.assert(
      fc.property(corpora, ({ corpus }) => {
        for (const need of needs(corpus)) {
          expect(corpus.countryBySlug.get(need.country.slug)).toBe(need.country);
          if ('document' in need) expect(corpus.documentById.get(need.document.id)).toBe(need.document);
          if ('placement' in need) expect(historyIn(corpus, need.country.iso3).cells).toContain(need.placement);
          if (need.kind !== 'old-status') continue;
          expect(checklistOf(corpus, need.country.slug).items).toContain(need.item);
          expect(corpus.documentById.has(need.evidence.document)).toBe(true);
        }
        const each = corpus.countries.flatMap(({ slug }) => needsAbout(corpus, slug));
        expect(new Set(each)).toEqual(new Set(needs(corpus)));
      }),
      RUNS,
    );
  });

  test('filing a narrative whole and archived takes its row away, and no other', () => {
    fc.assert(
      fc.property(corpora, ({ parts, corpus }) => {
        const before = needs(corpus).map(keyOf);
        for (const need of needs(corpus)) {
          if (need.kind !== 'no-latest-narrative' && need.kind !== 'no-document') continue;
          const { slug } = need.country;
          const year = need.placement.year;
          const narrative = whole(`${slug}/2099-narrative`, corpus.asOf, { type: 'tip-report', edition: year });
          const after = needs(buildCorpus({ ...parts, documents: [...parts.documents, narrative] })).map(keyOf);
          expect(after).toEqual(before.filter((key) => key !== keyOf(need)));
        }
      }),
      RUNS,
    );
  });

  test('filing anything else of a country without a document leaves it without its narrative', () => {
    fc.assert(
      fc.property(corpora, ({ parts, corpus }) => {
        const bare = needs(corpus).find(({ kind }) => kind === 'no-document');
        if (!bare) return;
        const law = whole(`${bare.country.slug}/2099-law`, corpus.asOf, { type: 'law' });
        const after = needs(buildCorpus({ ...parts, documents: [...parts.documents, law] })).map(keyOf);
        expect(after).toContain(keyOf({ ...bare, kind: 'no-latest-narrative' } as Need));
        expect(after).not.toContain(keyOf(bare));
      }),
      RUNS,
    );
  });

  test('a country has no row for a narrative where one is filed of the newest edition that may rank it, and else one', () => {
    fc.assert(
      fc.property(corpora, ({ corpus }) => {
        for (const { slug, iso3 } of corpus.countries) {
          const years = historyIn(corpus, iso3).cells.flatMap(({ state, year }) => (isLeftOut(state) ? [] : [year]));
          const isFiled = (corpus.documentsByCountry.get(slug) ?? []).some(
            ({ type, edition }) => type === 'tip-report' && edition === years.at(-1),
          );
          const rows = needsAbout(corpus, slug).filter(({ kind }) => /narrative|no-document/.test(kind));
          expect(rows).toHaveLength(years.length === 0 || isFiled ? 0 : 1);
        }
      }),
      RUNS,
    );
  });
});
