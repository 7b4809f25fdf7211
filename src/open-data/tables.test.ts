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
          changes: [{ date: '2021-03', note: 'A revision was missing.' }],
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
    sources: source short_title title publisher location url reading limits
    corrections: date kind document year country recommendation note
    freshness: kind iso3 country year document recommendation status status_as_of months_at_least months_at_most"
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

  test('has a schema that misses a column, knows no other, and lets a cell be empty only where the dictionary says what that means', () => {
    const schema = SCHEMAS.find((each) => each.name === name)!.schema as object;
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const { rows: told, ...rest } = JSON.parse(tableFile(table, 'json', corpus));
    const [row] = told;
    for (const { name: column, isList, whenEmpty } of table.columns) {
      const { [column]: _, ...others } = row;
      expect(validate({ ...rest, rows: [others] }), column).toBe(false);
      const empty = { ...row, [column]: isList ? [] : null };
      expect(validate({ ...rest, rows: [empty] }), column).toBe(whenEmpty !== undefined);
    }
    expect(validate({ ...rest, rows: [{ ...row, other: 1 }] })).toBe(false);
    expect(validate({ ...rest, rows: [row] })).toBe(true);
  });

  test('has a row a line in JSON, so that two versions can be compared line by line', () => {
    const lines = tableFile(table, 'json', corpus).split('\n');
    expect(lines.filter((line) => line.startsWith('{"'))).toHaveLength(rows.length);
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

  test('rows come in the order of the codes, whatever the order of the slugs', () => {
    const countries = [country('mali', { iso3: 'ZZZ' }), country('niger')];
    const corpus = buildCorpus({ ...soundParts(), documents: [], countries });
    for (const name of ['placements', 'clocks']) {
      expect([...new Set(rowsOf(name, corpus).map(({ iso3 }) => iso3))], name).toEqual(['NER', 'ZZZ']);
    }
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

describe('clocks', () => {
  const OFF = { next_step: null, stopped_by: null, unread: [], law_section: null, public_law: null };
  const LAW = { law_section: '22 USC 7107(b)(2)(D), (F)', public_law: 'P.L. 115-427' };
  const NO_RUN = { run_from: null, run_to: null, run_editions: null, waivers: [], is_return: null };

  test.each<[string, Row]>([
    ['2 W W', { ...OFF, ...LAW, state: 'running', run_from: 2020, run_editions: 2, next_step: 'waiver-or-tier-3' }],
    [
      'W W W',
      { ...OFF, ...LAW, state: 'running', run_to: 2021, waivers: [2021], is_return: false, next_step: 'tier-3' },
    ],
    ['2 W ~', { ...OFF, ...LAW, state: 'stopped', run_to: 2020, stopped_by: 2021 }],
    ['2 W ?', { ...OFF, ...LAW, state: 'not-known', run_to: 2020, unread: [2021] }],
    ['W W 2', { ...OFF, state: 'off', run_from: 2019, run_to: 2020, run_editions: 2 }],
    ['2 2 3', { ...OFF, ...NO_RUN, state: 'off' }],
  ])('“%s”', (strip, told) => {
    const editions = editionsOf(strip, { from: 2019, waivers: strip === 'W W W' ? [2021] : [] });
    const corpus = buildCorpus({ ...soundParts(), documents: [], countries: [country('mali')], editions });
    expect(rowsOf('clocks', corpus)).toMatchObject([told]);
  });
});

test('an edition is counted as our lists have it, and beside it as it was published', () => {
  const lists = { 'tier-1': ['MLI', 'NER'], 'tier-3': ['SEN'] };
  const publishedCounts = { source: 'the report', total: 4, 'tier-1': 3 };
  const editions = [edition(2019, lists, { coverage: 'assumed', publishedCounts, unknown: ['TGO'], deduced: ['NER'] })];
  const countries = ['mali', 'niger', 'senegal'].map((slug) => country(slug));
  expect(rowsOf('editions', buildCorpus({ ...soundParts(), documents: [], countries, editions }))).toMatchObject([
    {
      placement_count: 3,
      tier_1_count: 2,
      tier_2_count: 0,
      tier_2_watch_list_count: 0,
      tier_3_count: 1,
      special_case_count: 0,
      deduced_count: 1,
      unknown_count: 1,
      published_total: 4,
      published_tier_1: 3,
      published_tier_3: null,
      published_source: 'the report',
    },
  ]);
});

test('where a partial edition does not name who is unknown, all that are on no list of it are counted', () => {
  const editions = [edition(2019, { 'tier-2': ['MLI'] }, { coverage: 'partial' })];
  expect(rowsOf('editions', fullCorpus({ editions, documents: [] }))).toMatchObject([{ unknown_count: 1 }]);
});

test('a country has the tier that a change within the year made, and French only where somebody wrote it', () => {
  const countries = [country('mali', { name: { en: 'Mali', fr: 'Le Mali' } }), country('niger')];
  expect(rowsOf('countries', fullCorpus({ countries }))).toMatchObject([
    { name: 'Mali', name_fr: 'Le Mali', current_tier: 'tier-2-watch-list', current_year: 2020 },
    { name: 'niger', name_fr: null, current_tier: 'tier-2', current_year: 2019 },
  ]);
});

test('a figure says from when to when, and what kind of time that is', () => {
  expect(rowsOf('figures').map((row) => [row.period_start, row.period_end, row.period_kind])).toEqual([
    ['2018-04', '2019-03', 'reporting-period'],
    ['2018', '2018', 'calendar-year'],
  ]);
});

test('what needs work names what it is about, and a status its age', () => {
  const rows = rowsOf('freshness');
  const none = { year: null, document: null, recommendation: null, status: null, status_as_of: null };
  const ageless = { months_at_least: null, months_at_most: null };
  const about = (kind: string) => rows.filter((row) => row.kind === kind);
  expect(about('old-status')).toEqual([
    {
      kind: 'old-status',
      iso3: 'MLI',
      country: 'mali',
      year: null,
      document: 'mali/2020-interim-assessment',
      recommendation: 'mali/train-judges',
      status: 'in-progress',
      status_as_of: '2020',
      months_at_least: 12,
      months_at_most: 23,
    },
  ]);
  expect(about('no-latest-narrative')[0]).toEqual({
    ...{ kind: 'no-latest-narrative', iso3: 'MLI', country: 'mali' },
    ...{ ...none, year: 2020 },
    ...ageless,
  });
  expect(about('not-archived').at(-1)).toEqual({
    ...{ kind: 'not-archived', iso3: 'MLI', country: 'mali' },
    ...{ ...none, document: 'mali/2021-figures' },
    ...ageless,
  });
});

test('a correction names what it is of, in the column of its kind alone', () => {
  const changes = [{ date: '2026', note: 'It was wrong.' }];
  const corpus = fullCorpus({
    documents: [sourceDocument('mali/2010-note', { changes })],
    editions: [edition(2019, {}, { changes })],
    countries: [country('mali', { changes })],
    recommendations: [recommendation('train-judges', { changes })],
  });
  const told = ['kind', 'document', 'year', 'country', 'recommendation', 'date', 'note'] as const;
  const rest = ['2026', 'It was wrong.'];
  expect(rowsOf('corrections', corpus).map((row) => told.map((name) => row[name]))).toEqual([
    ['country', null, null, 'mali', null, ...rest],
    ['demand', null, null, null, 'mali/train-judges', ...rest],
    ['document', 'mali/2010-note', null, null, null, ...rest],
    ['edition', null, 2019, null, null, ...rest],
  ]);
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
      first_asked: '2018-06-20',
      last_asked: '2019-06-20',
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
    const recommendations = [recommendation('other'), recommendation('train-judges')];
    const standing = (documents: ContentParts['documents']) =>
      rowsOf('recommendations', fullCorpus({ documents, recommendations })).map(
        (row) => `${row.standing} ${row.standing_year}`,
      )[1];
    const done = sourceDocument('mali/2018-law', {
      published: '2018-12',
      progress: [progress('train-judges', 'implemented')],
    });
    const asking = tipReport(2018, ['train-judges']);
    expect(standing([asking])).toBe('asked 2018');
    expect(standing([asking, done, tipReport(2019, ['train-judges'])])).toBe('asked-again 2019');
    expect(standing([asking, tipReport(2019, [])])).toBe('dropped 2019');
    expect(standing([asking, tipReport(2019, ['other'], { listing: 'partial' })])).toBe('not-known 2019');
    expect(standing([sourceDocument('mali/2019-letter', { recommendations: [ask('train-judges')] })])).toBe(
      'not-in-reports null',
    );
  });
});
