import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildCorpus, type ContentParts, type Corpus } from '../domain/corpus.ts';
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
} from '../domain/testing/builders.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Row } from './csv.ts';
import { tableFile } from './files.ts';
import { SCHEMAS } from './schemas.ts';
import { TABLES } from './tables.ts';

/** Content in which every table has a row. */
function fullCorpus(more: Partial<ContentParts> = {}): Corpus {
  const parts = soundParts();
  const figures = [figure('convictions', 0, '2018-04/2019-03'), figure('other', 1.5, '2018', { note: '=people' })];
  return buildCorpus({
    ...parts,
    editions: [
      ...parts.editions,
      edition(
        2020,
        { 'tier-3': ['MLI'] },
        {
          revisions: [{ country: 'MLI', date: '2020-09', tier: 'tier-2-watch-list', source: 'a letter' }],
          disputes: { MLI: { says: { lists: 'tier-2' }, why: 'The report says so.' } },
          unknown: ['NER'],
          coverage: 'partial',
          completeLists: ['tier-3'],
        },
      ),
    ],
    documents: [...parts.documents, sourceDocument('mali/2021-figures', { figures })],
    ...more,
  });
}

function rowsOf(name: string, corpus = fullCorpus()): readonly Row[] {
  return TABLES.find((table) => table.name === name)!.rows(corpus);
}

/** Names, in the order of the files. Whoever works with the data relies on them: none is renamed, new ones come last. */
test('the columns', () => {
  const columns = TABLES.map(({ name, columns }) => `${name}: ${columns.map((column) => column.name).join(' ')}`);
  expect(columns.join('\n')).toMatchInlineSnapshot(`
    "placements: iso3 country country_name year state code sources confirmed_by deduced disputed possible notes revised
    revisions: iso3 country year date state code source
    disputes: iso3 country year source state code why
    clocks: iso3 country state run_from run_to run_editions waivers is_return next_step stopped_by unread law_section public_law
    recommendations: recommendation iso3 country title paradigm topic note merged_into split_from status status_reported status_as_of status_documents standing standing_year first_asked last_asked mention_count reports_since reports_asked reports_readable reports_published progress_count
    mentions: document entry iso3 country recommendation filed_as item text addressee priority published publisher series edition
    asked: recommendation iso3 country year answer
    progress: document entry iso3 country recommendation filed_as status note voice as_of published publisher
    documents: document title countries type publisher published published_inferred language edition tier covers read listing mention_count progress_count figure_count source_title source_url source_via source_archived source_accessed source_sha256
    figures: iso3 country document measure value unit period period_start period_end period_kind note voice has_rival
    countries: iso3 iso2 country name name_fr common_name region neighbours former_names note current_tier current_year document_count recommendation_count narratives_not_held narratives_without_recommendations narratives_read_in_part
    editions: year released period coverage complete_lists sources placement_count tier_1_count tier_2_count tier_2_watch_list_count tier_3_count special_case_count deduced_count unknown_count published_total published_tier_1 published_tier_2 published_tier_2_watch_list published_tier_3 published_special_case published_source
    publishers: publisher name name_fr voice series url
    topics: topic paradigm title title_fr description
    sources: source short_title title publisher location url reading limits"
  `);
});

test('names are in snake_case, and no table has one twice', () => {
  for (const { name, columns } of TABLES) {
    const names = columns.map((column) => column.name);
    expect(new Set(names).size, name).toBe(names.length);
    expect([name, ...names].filter((each) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(each))).toEqual([]);
  }
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const corpus = fullCorpus();
  const rows = table.rows(corpus);

  test('has rows, and each is told from the others by the key', () => {
    const keys = rows.map((row) => JSON.stringify(table.key.map((column) => row[column])));
    expect(rows).not.toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(table.columns.map((column) => column.name)).toEqual(expect.arrayContaining([...table.key]));
  });

  test('refers to nothing that is not there', () => {
    for (const { name: column, refersTo } of table.columns) {
      if (!refersTo) continue;
      const [other, key] = refersTo.split('.') as [string, string];
      const known = new Set(rowsOf(other, corpus).map((row) => row[key]));
      const named = rows.flatMap((row) => row[column] ?? []);
      expect(
        named.filter((value) => !known.has(value as string)),
        `${name}.${column}`,
      ).toEqual([]);
    }
  });

  test('has JSON that its schema describes', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(SCHEMAS.find((schema) => schema.name === name)!.schema as object);
    validate(JSON.parse(tableFile(table, 'json', corpus)));
    expect(validate.errors).toBeNull();
  });

  test('is the same each time that it is made', () => {
    const again = fullCorpus();
    for (const kind of ['csv', 'json'] as const) {
      expect(tableFile(table, kind, again)).toBe(tableFile(table, kind, corpus));
    }
  });

  test('has a word for each value of a column that takes words of the site', () => {
    for (const { values = [], meanings } of table.columns) {
      const words = meanings?.(stringsFor('en'));
      if (words) expect(values.filter((value) => !words[value])).toEqual([]);
    }
  });
});

test('a note that begins with “=” is neutralised in CSV and left as it is in JSON', () => {
  const figures = TABLES.find(({ name }) => name === 'figures')!;
  expect(tableFile(figures, 'csv', fullCorpus())).toContain(",'=people,");
  expect(tableFile(figures, 'json', fullCorpus())).toContain('"note":"=people"');
});

describe('placements', () => {
  const states = 'iso3 year state code possible'.split(' ');
  const told = (strip: string) => {
    const corpus = buildCorpus({
      ...soundParts(),
      documents: [],
      countries: [country('mali')],
      editions: editionsOf(strip),
    });
    return rowsOf('placements', corpus).map((row) => states.map((name) => row[name]));
  };

  test('each tier has its code', () => {
    expect(told('12W3S').map(([, , state, code]) => `${state} ${code}`)).toEqual([
      'tier-1 1',
      'tier-2 2',
      'tier-2-watch-list 2WL',
      'tier-3 3',
      'special-case SC',
    ]);
  });

  test('the three reasons for having none stay apart', () => {
    expect(told('–·~')).toEqual([
      ['MLI', 2001, 'not-covered', null, []],
      ['MLI', 2002, 'not-listed', null, []],
      ['MLI', 2003, 'unknown', null, ['tier-1', 'tier-2']],
    ]);
  });

  test('a change within the year and a dispute have tables of their own', () => {
    expect(rowsOf('placements').find((row) => row.iso3 === 'MLI' && row.year === 2020)).toMatchObject({
      code: '3',
      disputed: true,
      revised: true,
      confirmed_by: 1,
    });
    expect(rowsOf('revisions')).toMatchObject([{ iso3: 'MLI', year: 2020, date: '2020-09', code: '2WL' }]);
    expect(rowsOf('disputes')).toMatchObject([{ iso3: 'MLI', year: 2020, source: 'lists', code: '2' }]);
  });

  test('a dispute within one source names none', () => {
    const disputes = { MLI: { says: {}, why: 'The page contradicts itself.' } };
    const corpus = fullCorpus({
      editions: [...soundParts().editions, edition(2020, { 'tier-3': ['MLI'] }, { disputes })],
    });
    expect(rowsOf('disputes', corpus)).toMatchObject([{ source: null, state: null, code: null }]);
  });
});

describe('demands', () => {
  test('what was merged keeps its row and has no status; what documents say of it counts for the other', () => {
    const rows = rowsOf('recommendations');
    expect(rows.find((row) => row.recommendation === 'mali/train-courts')).toMatchObject({
      merged_into: 'mali/train-judges',
      status: null,
      standing: null,
      mention_count: 0,
    });
    expect(rows.find((row) => row.recommendation === 'mali/train-judges')).toMatchObject({
      status: 'in-progress',
      status_as_of: '2020',
      standing: 'asked',
      mention_count: 2,
      progress_count: 1,
    });
    expect(rowsOf('mentions').filter((row) => row.filed_as !== null)).toMatchObject([
      { document: 'mali/2018-tip-report', recommendation: 'mali/train-judges', filed_as: 'mali/train-courts' },
    ]);
  });

  test('an entry of a document of two countries counts for the one that it names', () => {
    expect(rowsOf('mentions').filter((row) => row.document === 'mali/2020-treaty')).toMatchObject([
      { entry: 1, country: 'mali', recommendation: 'mali/fund-shelters', series: 'state' },
      { entry: 2, country: 'niger', recommendation: 'niger/free-slaves', series: 'state' },
    ]);
  });

  test('counts agree with the tables that they count', () => {
    const corpus = fullCorpus();
    for (const row of rowsOf('recommendations', corpus)) {
      const about = (name: string) =>
        rowsOf(name, corpus).filter(({ recommendation }) => recommendation === row.recommendation);
      expect(about('mentions')).toHaveLength(Number(row.mention_count));
      expect(about('progress')).toHaveLength(Number(row.progress_count));
      expect(about('asked')).toHaveLength(Number(row.reports_published));
      expect(about('asked').filter(({ answer }) => answer === 'asked')).toHaveLength(Number(row.reports_asked));
    }
  });

  test('the government’s word is told as such, and sources that differ are both told', () => {
    const reports = [
      sourceDocument('mali/2020-minister', {
        progress: [progress('train-judges', 'implemented', { by: 'government' })],
      }),
      sourceDocument('mali/2020-experts', { progress: [progress('fund-shelters', 'implemented')] }),
      sourceDocument('mali/2020-monitors', { progress: [progress('fund-shelters', 'set-back')] }),
    ];
    const recommendations = [recommendation('train-judges'), recommendation('fund-shelters')];
    const documents = [tipReport(2019, ['train-judges', 'fund-shelters']), ...reports];
    const rows = rowsOf('recommendations', fullCorpus({ documents, recommendations }));
    expect(rows.map((row) => [row.recommendation, row.status, row.status_reported, row.status_documents])).toEqual([
      [
        'mali/fund-shelters',
        'sources-differ',
        ['implemented', 'set-back'],
        ['mali/2020-experts', 'mali/2020-monitors'],
      ],
      ['mali/train-judges', 'by-government-account', ['implemented'], ['mali/2020-minister']],
    ]);
  });

  test('standings of all kinds name the edition that decides', () => {
    const standing = (documents: ContentParts['documents']) =>
      rowsOf('recommendations', fullCorpus({ documents, recommendations: [recommendation('train-judges')] })).map(
        (row) => `${row.standing} ${row.standing_year}`,
      )[0];
    const done = sourceDocument('mali/2018-law', {
      published: '2018-12',
      progress: [progress('train-judges', 'implemented')],
    });
    const asking = tipReport(2018, ['train-judges']);
    expect(standing([asking])).toBe('asked 2018');
    expect(standing([asking, done, tipReport(2019, ['train-judges'])])).toBe('asked-again 2019');
    expect(standing([asking, tipReport(2019, [])])).toBe('dropped 2019');
    expect(standing([sourceDocument('mali/2019-letter', { recommendations: [ask('train-judges')] })])).toBe(
      'not-in-reports null',
    );
  });
});
