import { describe, expect, test } from 'vitest';
import type { ContentParts } from './corpus.ts';
import type { SourceDocument } from './document.ts';
import type { Edition, PlacementNote } from './edition.ts';
import { findProblems } from './integrity.ts';
import { PROBLEM_KINDS, type ProblemCode } from './problem.ts';
import {
  ask,
  country,
  edition,
  editionsOf,
  figure,
  progress,
  recommendation,
  soundParts,
  sourceDocument,
  tipReport,
} from './testing/builders.ts';

const sound = soundParts();

/** Raised by the reader of the files alone: each is seen in a file's text or against its schema, before the domain. */
const RAISED_BY_THE_FILE_CHECKER: readonly ProblemCode[] = [
  'unreadable-file',
  'file-too-large',
  'outside-folder',
  'names-alike',
  'invalid-yaml',
  'missing-front-matter',
  'unknown-field',
  'missing-field',
  'wrong-value',
  'todo-left',
  'source-words-left',
  'strange-sign',
  'raw-html',
  'unsafe-link',
  'image-in-text',
];

/** All others are errors: they stop the build. */
const WARNINGS: readonly ProblemCode[] = ['unused-recommendation', 'unused-country', 'dropped-country'];

type Damage = Partial<ContentParts>;
type Row = [name: string, damage: Damage, ...found: string[]];

const addDocument = (...more: SourceDocument[]): Damage => ({ documents: [...sound.documents, ...more] });

/** A document of Mali with a change, beside the sound ones. */
const withDocument = (more: Partial<SourceDocument>) => addDocument(sourceDocument('mali/2020-x', more));

const withEdition = (more: Partial<Edition>): Damage => ({
  editions: [sound.editions[0]!, { ...sound.editions[1]!, ...more }],
});

/** One list and nothing to compare it with. */
const lists = (year: number, placements: Parameters<typeof edition>[1], more: Partial<Edition> = {}): Damage => ({
  documents: sound.documents.map((document) => ({ ...document, edition: undefined, tier: undefined, type: 'other' })),
  editions: [edition(year, placements, more)],
});

/** A history of Mali, with what a source notes in single years. */
const record = (strip: string, from: number, notes: Record<number, PlacementNote[]> = {}): Damage => ({
  ...lists(from, {}),
  editions: editionsOf(strip, { from }).map((each) =>
    notes[each.year] ? { ...each, notes: { MLI: notes[each.year]! } } : each,
  ),
});

const total = (value: number) => ({ source: 'the report', total: value });

/** An edition that has Niger alone, between two that have Mali as well. */
const around = (more: Partial<Edition>): Edition[] => [
  edition(2010, { 'tier-2': ['MLI', 'NER'] }),
  edition(2011, { 'tier-2': ['NER'] }, more),
  edition(2012, { 'tier-2': ['MLI', 'NER'] }),
];

const source = sound.editions[0]!.sources[0]!;
const entry = sound.recommendations[0]!;
const [mali, niger] = sound.countries;

const countries: Row[] = [
  [
    'two files of one code',
    { countries: [...sound.countries, country('soudan', { iso3: 'MLI' })] },
    'duplicate-id countries/soudan.mdx iso3',
  ],
  [
    'two files of one name',
    { countries: [...sound.countries, { ...niger!, file: 'countries/z/niger.mdx', iso3: 'ZZZ' }] },
    'duplicate-id countries/z/niger.mdx ',
  ],
  [
    'a neighbour without a file',
    { countries: [{ ...mali!, neighbours: ['niger', 'nigre'] }, niger!] },
    'unknown-country countries/mali.mdx neighbours.1',
  ],
  [
    'a neighbour that does not agree',
    { countries: [mali!, { ...niger!, neighbours: [] }] },
    'one-sided-border countries/mali.mdx neighbours.0',
  ],
  [
    'a file that no edition and no document names',
    { countries: [...sound.countries, country('senegal')] },
    'unused-country countries/senegal.mdx iso3',
  ],
  [
    'a country that only an edition names, as unknown',
    {
      countries: [...sound.countries, country('senegal')],
      editions: [...sound.editions, edition(2020, { 'tier-2': ['MLI'] }, { unknown: ['SEN'] })],
    },
  ],
  [
    'a country that only a document is about',
    {
      countries: [...sound.countries, country('senegal')],
      documents: [...sound.documents, sourceDocument('senegal/2020-law', { type: 'law' })],
    },
  ],
];

const registers: Row[] = [
  [
    'a demand twice',
    { recommendations: [...sound.recommendations, entry] },
    'duplicate-id recommendations/mali.yaml train-judges',
  ],
  [
    'a register of no country',
    { recommendations: [...sound.recommendations, recommendation('a', { country: 'nowhere' })] },
    'unknown-country recommendations/nowhere.yaml ',
    'unused-recommendation recommendations/nowhere.yaml a',
  ],
  [
    'a topic that does not exist',
    { recommendations: [...sound.recommendations.slice(1), { ...entry, topic: 'prosecution/trainng' }] },
    'unknown-topic recommendations/mali.yaml train-judges.topic',
  ],
  [
    'merged into nothing',
    { recommendations: [...sound.recommendations.slice(1), { ...entry, mergedInto: 'nothing' }] },
    'merged-into-nothing recommendations/mali.yaml train-courts.merged-into',
    'merged-into-nothing recommendations/mali.yaml train-judges.merged-into',
  ],
  [
    'merged into itself',
    { recommendations: [...sound.recommendations.slice(1), { ...entry, mergedInto: 'train-judges' }] },
    'merged-into-nothing recommendations/mali.yaml train-courts.merged-into',
    'merged-into-nothing recommendations/mali.yaml train-judges.merged-into',
  ],
  [
    'merged in a circle',
    { recommendations: [...sound.recommendations.slice(1), { ...entry, mergedInto: 'train-courts' }] },
    'merged-into-nothing recommendations/mali.yaml train-courts.merged-into',
    'merged-into-nothing recommendations/mali.yaml train-judges.merged-into',
  ],
  [
    'merged into a demand of another country',
    { recommendations: [...sound.recommendations.slice(1), { ...entry, mergedInto: 'free-slaves' }] },
    'merged-into-nothing recommendations/mali.yaml train-courts.merged-into',
    'merged-into-nothing recommendations/mali.yaml train-judges.merged-into',
  ],
  [
    'split from nothing',
    { recommendations: [...sound.recommendations.slice(1), { ...entry, splitFrom: 'nothing' }] },
    'merged-into-nothing recommendations/mali.yaml train-judges.split-from',
  ],
  [
    'a demand that is made under the id that was merged into it: no problem',
    {
      recommendations: [...sound.recommendations, recommendation('new'), recommendation('old', { mergedInto: 'new' })],
      documents: [...sound.documents, sourceDocument('mali/2020-x', { recommendations: [ask('old')] })],
    },
  ],
  [
    'a demand that nobody makes',
    { recommendations: [...sound.recommendations, recommendation('idle')] },
    'unused-recommendation recommendations/mali.yaml idle',
  ],
  [
    'a demand that is made of the neighbour only',
    { recommendations: [...sound.recommendations, recommendation('free-slaves')] },
    'unused-recommendation recommendations/mali.yaml free-slaves',
  ],
  [
    'a term that does not exist',
    { glossary: [{ ...sound.glossary[0]!, see: ['waiver', 'wavier'] }, sound.glossary[1]!] },
    'unknown-term glossary.yaml tier.see.1',
  ],
];

const editions: Row[] = [
  [
    'two files of one year',
    { editions: [...sound.editions, { ...sound.editions[1]!, file: 'editions/z/2019.yaml' }] },
    'duplicate-id editions/z/2019.yaml year',
  ],
  ['a file of another name', withEdition({ file: 'editions/2020.yaml' }), 'wrong-file-name editions/2020.yaml year'],
  [
    'a country in two lists',
    withEdition(edition(2019, { 'tier-2': ['MLI', 'NER'], 'tier-3': ['NER'] })),
    'tier-in-two-lists editions/2019.yaml placements.tier-3.0',
  ],
  [
    'a country in one list twice',
    withEdition(edition(2019, { 'tier-2': ['MLI', 'NER', 'MLI'] })),
    'tier-in-two-lists editions/2019.yaml placements.tier-2.2',
  ],
  [
    'a Watch List before there was one',
    lists(2003, { 'tier-2': ['NER'], 'tier-2-watch-list': ['MLI'] }),
    'watch-list-too-early editions/2003.yaml placements.tier-2-watch-list.0',
  ],
  ['the first Watch List', lists(2004, { 'tier-2': ['NER'], 'tier-2-watch-list': ['MLI'] })],
  [
    'a code that no country has',
    withEdition(edition(2019, { 'tier-2': ['MLI', 'NER', 'XXX'] })),
    'unknown-country editions/2019.yaml placements.tier-2.2',
  ],
  ['an unknown code', withEdition({ unknown: ['XXX'] }), 'unknown-country editions/2019.yaml unknown.0'],
  [
    'a dispute about no country',
    withEdition({ disputes: { XXX: { says: {}, why: '' } } }),
    'unknown-country editions/2019.yaml disputes.XXX',
  ],
  [
    'a note on a country that is not placed',
    lists(2019, { 'tier-2': ['MLI'] }, { notes: { NER: ['waiver'] } }),
    'not-placed editions/2019.yaml notes.NER',
  ],
  [
    'a deduction of a country that is not placed',
    lists(2019, { 'tier-2': ['MLI'] }, { deduced: ['NER'] }),
    'not-placed editions/2019.yaml deduced.0',
  ],
  [
    'a revision of a country that is not placed',
    lists(
      2019,
      { 'tier-2': ['MLI'] },
      { revisions: [{ country: 'NER', date: '2019-09', tier: 'tier-1', source: 'a page' }] },
    ),
    'not-placed editions/2019.yaml revisions.0.country',
  ],
  [
    'a source that covers a country that is not placed',
    lists(2019, { 'tier-2': ['MLI'] }, { sources: [source, { ...source, covers: ['MLI', 'NER'] }] }),
    'not-placed editions/2019.yaml sources.1.covers.1',
  ],
  [
    'a source that excepts a country that is not placed',
    lists(2019, { 'tier-2': ['MLI'] }, { sources: [{ ...source, except: ['NER'] }] }),
    'not-placed editions/2019.yaml sources.0.except.0',
  ],
  [
    'a dispute about a country that is not placed',
    lists(2019, { 'tier-2': ['MLI'] }, { disputes: { NER: { says: {}, why: '' } } }),
  ],
  [
    'a source that is not described',
    withEdition({ sources: [source, { ...source, id: 'list' }] }),
    'unknown-source editions/2019.yaml sources.1.id',
  ],
  [
    'a dispute with a source that is not described',
    withEdition({ disputes: { MLI: { says: { lists: 'tier-3', list: 'tier-3' }, why: '' } } }),
    'unknown-source editions/2019.yaml disputes.MLI.says.list',
  ],
  [
    'a placement without a source',
    withEdition({ sources: [{ ...source, except: ['NER'] }] }),
    'placement-without-source editions/2019.yaml placements.tier-2.1',
  ],
  ['a deduced placement needs none', withEdition({ sources: [{ ...source, covers: ['MLI'] }], deduced: ['NER'] })],
  [
    'a deduction of what a source gives',
    withEdition({ sources: [{ ...source, covers: ['MLI', 'NER'] }], deduced: ['NER'] }),
    'deduced-and-confirmed editions/2019.yaml deduced.0',
  ],
  [
    'placed and unknown at once',
    withEdition({ unknown: ['MLI'] }),
    'coverage-contradiction editions/2019.yaml unknown.0',
  ],
  [
    'whole lists of an edition that is not partial',
    withEdition({ completeLists: ['tier-3'] }),
    'coverage-contradiction editions/2019.yaml complete-lists',
  ],
  ['whole lists of a partial edition', withEdition({ coverage: 'partial', completeLists: ['tier-3'] })],
  [
    'complete without a total',
    withEdition({ publishedCounts: undefined }),
    'coverage-contradiction editions/2019.yaml coverage',
  ],
  ['assumed without a total', withEdition({ coverage: 'assumed', publishedCounts: undefined })],
  [
    'a total that does not agree',
    withEdition({ publishedCounts: { source: 'the report', total: 3 } }),
    'count-mismatch editions/2019.yaml published-counts.total',
  ],
  [
    'a count of a tier that does not agree',
    withEdition({ publishedCounts: { source: 'the report', total: 2, 'tier-2': 2, 'tier-3': 1 } }),
    'count-mismatch editions/2019.yaml published-counts.tier-3',
  ],
  [
    'counts of lists that are not complete',
    withEdition({ coverage: 'assumed', publishedCounts: { source: 'the report', total: 3 } }),
  ],
  [
    'a run that the older law does not allow',
    { ...lists(2009, {}), editions: editionsOf('W W W W W 3', { from: 2009 }) },
    'watch-list-too-long editions/2013.yaml placements.tier-2-watch-list.0',
  ],
  ['a run that it allows', { ...lists(2009, {}), editions: editionsOf('W W W W 3', { from: 2009 }) }],
  [
    'a run that the law of today does not allow',
    { ...lists(2019, {}), editions: editionsOf('W W W W', { from: 2019 }) },
    'watch-list-too-long editions/2022.yaml placements.tier-2-watch-list.0',
  ],
  [
    'a second edition after a return from Tier 3',
    record('2 W W W 3 W W', 2018),
    'watch-list-too-long editions/2024.yaml placements.tier-2-watch-list.0',
  ],
  ['a waiver for a third edition', record('2 W W W', 2010, { 2013: ['waiver'] })],
  [
    'a waiver for a second edition',
    record('2 W W', 2010, { 2012: ['waiver'] }),
    'note-contradiction editions/2012.yaml notes.MLI',
  ],
  [
    'a waiver off the list',
    record('W W 2', 2010, { 2012: ['waiver'] }),
    'note-contradiction editions/2012.yaml notes.MLI',
  ],
  ['an automatic downgrade', record('W W 3', 2009, { 2011: ['auto-downgrade', 'downgraded'] })],
  [
    'an automatic downgrade after one edition',
    record('2 W 3', 2010, { 2012: ['auto-downgrade'] }),
    'note-contradiction editions/2012.yaml notes.MLI',
  ],
  [
    'an automatic downgrade before the clock could make one',
    record('? 3', 2009, { 2010: ['auto-downgrade'] }),
    'note-contradiction editions/2010.yaml notes.MLI',
  ],
  ['an automatic downgrade after years that are unknown', record('? 3', 2012, { 2013: ['auto-downgrade'] })],
  ['a rise that is one', record('W 2', 2010, { 2011: ['upgraded'] })],
  [
    'a rise that is none',
    record('2 2', 2010, { 2011: ['upgraded'] }),
    'note-contradiction editions/2011.yaml notes.MLI',
  ],
  [
    'a fall that is a rise',
    record('3 W', 2010, { 2011: ['downgraded'] }),
    'note-contradiction editions/2011.yaml notes.MLI',
  ],
  ['a rise after a special case', record('S 2', 2010, { 2011: ['upgraded'] })],
  ['a rise after years that are not held', record('2 _ 2', 2010, { 2012: ['upgraded'] })],
  ['a first listing', record('· 2', 2010, { 2011: ['first-listed'] })],
  [
    'a first listing after another',
    record('2 · · 2', 2010, { 2013: ['first-listed'] }),
    'note-contradiction editions/2013.yaml notes.MLI',
  ],
  ['dropped for a year', record('2 · 2', 2010), 'dropped-country editions/2011.yaml placements'],
  ['dropped for a year, between special cases', record('S · S', 2003), 'dropped-country editions/2004.yaml placements'],
  ['dropped for two years', record('2 · · 2', 2010)],
  ['dropped around a year that is not held', record('2 _ · 2', 2010)],
  ['dropped, and listed no more', record('2 · ·', 2010)],
  ['unknown for a year', record('2 ? 2', 2010)],
  [
    'dropped by an edition whose total is published',
    { ...record('', 2010), editions: around({ publishedCounts: total(1) }) },
  ],
  [
    'dropped by an edition whose total does not agree',
    { ...record('', 2010), editions: around({ publishedCounts: total(2) }) },
    'count-mismatch editions/2011.yaml published-counts.total',
    'dropped-country editions/2011.yaml placements',
  ],
  [
    'dropped by an edition that is only assumed to be whole, though a total agrees',
    { ...record('', 2010), editions: around({ coverage: 'assumed', publishedCounts: total(1) }) },
    'dropped-country editions/2011.yaml placements',
  ],
  [
    'dropped, and explained',
    {
      ...record('', 2010),
      editions: around({ coverage: 'assumed', disputes: { MLI: { says: {}, why: 'The report says so.' } } }),
    },
  ],
];

const treaty = (more: Partial<SourceDocument>) => withDocument({ countries: ['mali', 'niger'], ...more });
const documents: Row[] = [
  [
    'two files of one address',
    addDocument({ ...sound.documents[3]!, file: 'documents/mali/z.mdx' }),
    'duplicate-id documents/mali/z.mdx ',
  ],
  [
    'two TIP Reports of one year',
    addDocument({ ...tipReport(2019, []), id: 'mali/2019-x', file: 'documents/mali/2019-x.md' }),
    'duplicate-id documents/mali/2019-x.md edition',
  ],
  [
    'TIP Reports of two countries',
    addDocument(sourceDocument('niger/2019-x', { type: 'tip-report', edition: 2019, tier: 'tier-2' })),
  ],
  [
    'a folder of another country',
    addDocument(sourceDocument('mali/2020-x', { countries: ['niger'] })),
    'wrong-file-name documents/mali/2020-x.md countries',
  ],
  [
    'a name of another year',
    withDocument({ published: '2019-12' }),
    'wrong-file-name documents/mali/2020-x.md published',
  ],
  [
    'a country without a file',
    withDocument({ countries: ['mali', 'nigre'] }),
    'unknown-country documents/mali/2020-x.md countries.1',
  ],
  [
    'a publisher that is not listed',
    withDocument({ publisher: 'states' }),
    'unknown-publisher documents/mali/2020-x.md publisher',
  ],
  ['an edition without a file', withDocument({ edition: 2020 }), 'unknown-edition documents/mali/2020-x.md edition'],
  [
    'an ask of a demand that is not listed',
    withDocument({ recommendations: [ask('train-judges'), ask('train-judge')] }),
    'unknown-recommendation documents/mali/2020-x.md recommendations.1.id',
  ],
  [
    'progress on a demand that is not listed',
    withDocument({ progress: [progress('free-slaves', 'implemented')] }),
    'unknown-recommendation documents/mali/2020-x.md progress.0.recommendation',
  ],
  [
    'a demand of the other country',
    treaty({ recommendations: [ask('train-judges', { country: 'niger' })] }),
    'unknown-recommendation documents/mali/2020-x.md recommendations.0.id',
  ],
  [
    'an entry of a country that the document is not of',
    withDocument({ figures: [figure('budget', 1, '2019', { country: 'niger' })] }),
    'unknown-country documents/mali/2020-x.md figures.0.country',
  ],
  [
    'entries without a country, in a document of two',
    treaty({
      recommendations: [ask('train-judges')],
      progress: [progress('train-judges', 'implemented')],
      figures: [figure('budget', 1, '2019')],
    }),
    'country-not-named documents/mali/2020-x.md figures.0',
    'country-not-named documents/mali/2020-x.md progress.0',
    'country-not-named documents/mali/2020-x.md recommendations.0',
  ],
  [
    'a tier that the edition does not give',
    withDocument({ edition: 2019, tier: 'tier-3' }),
    'tier-contradiction documents/mali/2020-x.md tier',
  ],
  [
    'a tier in an edition that leaves the country out',
    {
      ...withDocument({ edition: 2019, tier: 'tier-3' }),
      ...{ editions: [sound.editions[0]!, edition(2019, { 'tier-2': ['NER'] })] },
    },
    'tier-contradiction documents/mali/2019-tip-report.md tier',
    'tier-contradiction documents/mali/2020-x.md tier',
  ],
  [
    'a tier that the edition gave later in the year',
    {
      ...withDocument({ edition: 2019, tier: 'tier-3' }),
      ...withEdition({ revisions: [{ country: 'MLI', date: '2019-09', tier: 'tier-3', source: 'a page' }] }),
    },
  ],
  [
    'a tier that a whole list rules out',
    {
      ...withDocument({ edition: 2019, tier: 'tier-3' }),
      ...withEdition(edition(2019, { 'tier-2': ['NER'] }, { coverage: 'partial', completeLists: ['tier-3'] })),
    },
    'tier-contradiction documents/mali/2020-x.md tier',
  ],
  [
    'a tier in a partial edition',
    {
      ...withDocument({ edition: 2019, tier: 'tier-3' }),
      ...withEdition(edition(2019, { 'tier-2': ['NER'] }, { coverage: 'partial' })),
    },
  ],
  [
    'a demand reported twice',
    withDocument({ progress: [progress('train-judges', 'in-progress'), progress('train-judges', 'implemented')] }),
    'repeated-report documents/mali/2020-x.md progress.1',
  ],
  [
    'the same in other words: the date of publication is its date',
    withDocument({
      progress: [progress('train-judges', 'in-progress'), progress('train-judges', 'in-progress', { asOf: '2020' })],
    }),
    'repeated-report documents/mali/2020-x.md progress.1',
  ],
  [
    'a demand reported of two dates and by two voices',
    withDocument({
      progress: [
        progress('train-judges', 'in-progress'),
        progress('train-judges', 'in-progress', { asOf: '2019' }),
        progress('train-judges', 'in-progress', { by: 'government' }),
      ],
    }),
  ],
];

const rows = [...countries, ...registers, ...editions, ...documents];
const problemsOf = (damage: Damage) => findProblems({ ...sound, ...damage });
const told = (damage: Damage) =>
  problemsOf(damage)
    .map(({ code, file, path }) => `${code} ${file} ${path.join('.')}`)
    .sort();

test('sound content has no problems', () => {
  expect(findProblems(sound)).toEqual([]);
});

describe('one fault', () => {
  test.each(rows)('%s', (_, damage, ...found) => {
    expect(told(damage)).toEqual(found);
  });

  test('is found whatever the order of the files', () => {
    for (const [, damage] of rows) {
      const parts = { ...sound, ...damage };
      const reversed = { ...parts, documents: [...parts.documents].reverse(), editions: [...parts.editions].reverse() };
      expect(told(reversed)).toEqual(told(damage));
    }
  });
});

test('every kind of problem is raised here, or by the file checker', () => {
  const raised = rows.flatMap(([, damage]) => problemsOf(damage).map(({ code }) => code));
  expect([...new Set([...raised, ...RAISED_BY_THE_FILE_CHECKER])].sort()).toEqual(Object.keys(PROBLEM_KINDS).sort());
  expect(raised.filter((code) => RAISED_BY_THE_FILE_CHECKER.includes(code))).toEqual([]);
});

test('every problem says what is wrong and what to do', () => {
  for (const problem of rows.flatMap(([, damage]) => problemsOf(damage))) {
    expect(problem.message).toMatch(/^\S.*\.$/s);
    expect(problem.message).not.toMatch(/undefined|\[object/);
    expect(problem.cure).toMatch(/\S/);
    expect(problem.cure).not.toMatch(/undefined|\[object/);
    expect(problem.severity).toBe(WARNINGS.includes(problem.code) ? 'warning' : 'error');
  }
});

test.each<[string, Damage, string, string[]]>([
  ['publisher', withDocument({ publisher: 'states' }), 'states', sound.publishers.map(({ id }) => id).sort()],
  ['edition', withDocument({ edition: 2020 }), '2020', ['2018', '2019']],
  ['demand', withDocument({ recommendations: [ask('x')] }), 'x', ['fund-shelters', 'train-courts', 'train-judges']],
  ['country', withDocument({ countries: ['mali', 'x'] }), 'x', ['mali', 'niger']],
])('an unknown %s is told with the names that are known', (_, damage, found, allowed) => {
  expect(problemsOf(damage)).toMatchObject([{ found, allowed }]);
});
