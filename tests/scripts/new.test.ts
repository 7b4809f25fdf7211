import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { newDraft } from '../../scripts/lib/new-draft.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { Refusal } from '../../src/scaffold/refusal.ts';
import { ContentCopy } from '../check/content-copy.ts';

vi.setConfig({ testTimeout: 30_000 });

let content: ContentCopy;

beforeEach(() => {
  content = new ContentCopy();
});

afterEach(() => content.discard());

/** Does what the command does, on the copy. The status is that of the script. */
function make(...args: string[]): { status: number; out: string; err: string } {
  try {
    return { status: 0, out: newDraft(args, join(content.root, '..')).text, err: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.because === 'content' ? 1 : 2, out: '', err: error.message };
  }
}

/** What the check finds, drafts judged in their places: `code file:line`. */
function found(): string[] {
  const { problems } = checkContent(content.root, { drafts: true });
  return problems.map(({ code, file, position }) => `${code} ${file}:${position.line}`);
}

/** Fills in a draft: each text must be in it. */
function fill(file: string, pairs: readonly (readonly [from: string, to: string])[]): void {
  for (const [from, to] of pairs) content.replace(file, from, to);
}

const STATEMENT = ['document', '--country', 'arcadia', '--year', '2011', '--name', 'embassy-statement'];
const STATEMENT_FILE = 'drafts/documents/arcadia/2011-embassy-statement.md';

const FILLED = [
  ['title: TODO', 'title: Embassy statement'],
  ['type: TODO', 'type: press-release'],
  ['publisher: TODO', 'publisher: us-state-department'],
  ['published: TODO', 'published: 2011-03'],
  ['language: TODO', 'language: en'],
  ['read: TODO', 'read: full'],
  ['  title: TODO', '  title: The statement'],
  ['  url: TODO', '  url: https://example.org/statement'],
  ['listing: TODO', 'listing: complete'],
  ['TODO: one to four paragraphs in your own words.', 'The embassy said little.'],
] as const;

describe('npm run new -- document', () => {
  test('makes a draft in which all that is open is marked, and says what to do next', () => {
    expect(make(...STATEMENT)).toEqual({
      status: 0,
      err: '',
      out: [
        'content/drafts/documents/arcadia/2011-embassy-statement.md is made; 10 TODO are yours to fill in.',
        '  1. Open it. A comment above each field says what it holds.',
        '  2. Check it:  npm run check -- --drafts',
        '  3. When nothing is left to mend, move it to content/documents/arcadia/2011-embassy-statement.md.',
      ].join('\n'),
    });
    expect(found().map((problem) => problem.split(':')[0])).toEqual(FILLED.map(() => `todo-left ${STATEMENT_FILE}`));
  });

  test('passes the check once it is filled in, there and where it is moved to', () => {
    make(...STATEMENT);
    fill(STATEMENT_FILE, FILLED);
    expect(found()).toEqual([]);
    content.rename(STATEMENT_FILE, STATEMENT_FILE.replace('drafts/', ''));
    expect(found()).toEqual([]);
  });

  test('has entries that pass once the sign before them is taken away', () => {
    make(...STATEMENT);
    fill(STATEMENT_FILE, FILLED);
    const text = content.read(STATEMENT_FILE).split('\n');
    const inUse = text.map((line) => (/^#(?! |#)|^#(?= {2})/.test(line) ? line.slice(1) : line)).join('\n');
    content.write(STATEMENT_FILE, inUse);
    fill(STATEMENT_FILE, [
      ['edition: …', 'edition: 2010'],
      ['tier: …', 'tier: tier-2-watch-list'],
      ['covers: …', 'covers: 2010/2011'],
      ['via: …', 'via: a copy'],
      ['archived: …', 'archived: https://example.org/archive'],
      ['accessed: …', 'accessed: 2011-04-02'],
      ['sha256: …', `sha256: ${'a1'.repeat(32)}`],
      ['- id: …', '- id: pass-law'],
      ['text: …', 'text: Pass the law.'],
      ['- recommendation: …', '- recommendation: train-judges'],
      ['status: …', 'status: in-progress'],
      ['note: …', 'note: Some were trained.'],
      ['- measure: …', '- measure: budget'],
      ['value: …', 'value: 5'],
      ['period: …', 'period: 2010'],
      ['- date: …', '- date: 2011-05'],
      ['\n    note: …', '\n    note: A slip.'],
    ]);
    expect(found()).toEqual([]);
  });

  test('takes what is known already, and asks a TIP Report for its edition and tier', () => {
    const { status } = make(
      'document',
      '--country=arcadia',
      '--published=2011-02-03',
      '--name=2011-tip-report',
      '--type=tip-report',
      '--publisher=us-state-department',
      '--language=en',
    );
    expect(status).toBe(0);
    const text = content.read('drafts/documents/arcadia/2011-tip-report.md');
    const lines = text.split('\n').filter((line) => /^[a-z-]+:/.test(line));
    expect(lines).toEqual([
      'title: TODO',
      'countries: [arcadia]',
      'type: tip-report',
      'publisher: us-state-department',
      'published: 2011-02-03',
      'language: en',
      'edition: TODO',
      'tier: TODO',
      'read: TODO',
      'source:',
      'listing: TODO',
    ]);
  });

  test('may be of an edition and of a country whose drafts are not filled in yet', () => {
    make('edition', '2011');
    make('country', '--name', 'Syldavia');
    const more = ['--country', 'syldavia', '--year', '2011', '--name', 'tip-report', '--edition', '2011'];
    expect(make('document', ...more)).toMatchObject({ status: 0, err: '' });
    expect(content.read('drafts/documents/syldavia/2011-tip-report.md')).toMatch(/^edition: 2011$/m);
  });

  test('names the demands of the country, and the publishers', () => {
    make(...STATEMENT);
    const text = content.read(STATEMENT_FILE).replace(/\n#?\s*# /g, ' ');
    expect(text).toContain('There are: arcadian-gazette, us-state-department.');
    expect(text).toContain('That of arcadia has: pass-law, train-judges, train-magistrates.');
  });

  test.each([
    ['a draft of the name', STATEMENT_FILE],
    ['a draft with the other ending', STATEMENT_FILE.replace(/md$/, 'mdx')],
    ['a published file of the name', STATEMENT_FILE.replace('drafts/', '')],
  ])('never overwrites %s', (_, file) => {
    content.write(file, 'mine');
    expect(make(...STATEMENT)).toEqual({
      status: 1,
      out: '',
      err: `content/${file} is there already, and nothing was changed.\nEdit it, or choose another name.`,
    });
    expect(content.read(file)).toBe('mine');
    if (file !== STATEMENT_FILE) expect(existsSync(join(content.root, STATEMENT_FILE))).toBe(false);
  });
});

describe('npm run new -- country', () => {
  test('makes a draft with the codes that its name tells', () => {
    expect(make('country', '--name', 'Timor-Leste').status).toBe(0);
    const file = 'drafts/countries/timor-leste.mdx';
    expect(content.read(file)).toMatch(/^name: Timor-Leste$/m);
    expect(content.read(file)).toMatch(/^iso3: TLS$/m);
    expect(content.read(file)).toMatch(/^iso2: TL$/m);
    fill(file, [
      ['region: TODO', 'region: east-asia-pacific'],
      ['neighbours: [TODO]', 'neighbours: []'],
    ]);
    expect(found()).toEqual([`unused-country ${file}:9`]);
  });

  test.each([
    ['Kosovo', [], 'XKX', 'XK'],
    ['Syldavia', [], 'TODO', 'TODO'],
    ['Syldavia', ['--iso3', 'SYL'], 'SYL', 'TODO'],
    ['The Isle', ['--iso3', 'IMN'], 'IMN', 'IM'],
  ])('%s %j has the codes %s and %s', (name, more, iso3, iso2) => {
    expect(make('country', '--name', name, ...more).status).toBe(0);
    const text = content.read(`drafts/countries/${name.toLowerCase().replace(' ', '-')}.mdx`);
    expect(/^iso3: (.*)$/m.exec(text)?.[1]).toBe(iso3);
    expect(/^iso2: (.*)$/m.exec(text)?.[1]).toBe(iso2);
  });
});

test.each([
  ['St. Kilda', 'st-kilda'],
  ['Port d’Or', 'port-dor'],
])('the address of %s is %s, as those of the countries that are there', (name, slug) => {
  expect(make('country', '--name', name).status).toBe(0);
  expect(content.read(`drafts/countries/${slug}.mdx`)).toContain(`name: ${name}\n`);
});

describe('npm run new -- edition', () => {
  const FILE = 'drafts/editions/2011.yaml';

  test('has no list of the Watch List before there was one', () => {
    const lists = (year: string) => {
      expect(make('edition', year).status).toBe(0);
      return content.read(`drafts/editions/${year}.yaml`).match(/^ {2}tier-[-\w]+(?=: \[\])/gm);
    };
    expect(lists('2002')).toEqual(['  tier-1', '  tier-2', '  tier-3']);
    expect(lists('2011')).toEqual(['  tier-1', '  tier-2', '  tier-2-watch-list', '  tier-3']);
  });

  test('makes a draft in which every country is unknown yet, and lists what is missing', () => {
    const { status, out } = make('edition', '2011');
    expect(status).toBe(0);
    expect(content.read(FILE)).toMatch(/^unknown: \[ARC, BOR\]$/m);
    expect(content.read(FILE)).toContain('In 2010, Tier 2 Watch List: ARC.');
    expect(out).toMatchInlineSnapshot(`
      "content/drafts/editions/2011.yaml is made; 2 TODO are yours to fill in.
        1. Open it. A comment above each field says what it holds.
        2. Check it:  npm run check -- --drafts
        3. When nothing is left to mend, move it to content/editions/2011.yaml.

      The edition of 2011 in content/drafts/editions/2011.yaml: something is missing under 4 of 10 headings.

      Facts of the edition: 4
        released: when the report came out
        period: the reporting period, where a source states it
        published-counts: how many countries the report places, and who says so
        sources: what confirms the placements

      Countries of 2010 not placed yet: 2
        Tier 2 Watch List in 2010 (1): ARC
        Unknown in 2010 (1): BOR

      Placed nowhere yet, and the Watch List clock has run out: 1
        Tier 3 unless waived, if not a better tier (1): Arcadia (2009–2010)

      Countries without a narrative of 2011: 2
        Documents to file: arcadia, borduria

      Nothing is missing here:
        Counts that are not published or differ
        Kept on the Watch List without a note of a waiver
        Placements that no source confirms
        Placements that one source alone confirms
        Narratives whose list of recommendations is not whole
        Demands that no document of 2011 mentions, with the year of the last that does"
    `);
    expect(found().map((problem) => problem.split(':')[0])).toEqual([`todo-left ${FILE}`, `todo-left ${FILE}`]);
  });

  test('passes the check once it is filled in, and then lists less', () => {
    make('edition', '2011');
    fill(FILE, [
      ['- id: TODO', '- id: official-lists'],
      ['covers: TODO', 'covers: [ARC]'],
      ['tier-2-watch-list: []', 'tier-2-watch-list: [ARC]'],
      ['unknown: [ARC, BOR]', 'unknown: [BOR]'],
      ['#released: …', 'released: 2011-06'],
    ]);
    expect(found()).toEqual([]);
    const { status, out } = make('edition', '2011', '--missing');
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "The edition of 2011 in content/drafts/editions/2011.yaml: something is missing under 5 of 10 headings.

      Facts of the edition: 2
        period: the reporting period, where a source states it
        published-counts: how many countries the report places, and who says so

      Countries of 2010 not placed yet: 1
        Unknown in 2010 (1): BOR

      Kept on the Watch List without a note of a waiver: 1
        Arcadia: write  ARC: [waiver]  under notes, if a source tells of one

      Placements that one source alone confirms: 1
        A second one would be good: ARC

      Countries without a narrative of 2011: 2
        Documents to file: arcadia, borduria

      Nothing is missing here:
        Counts that are not published or differ
        Placed nowhere yet, and the Watch List clock has run out
        Placements that no source confirms
        Narratives whose list of recommendations is not whole
        Demands that no document of 2011 mentions, with the year of the last that does"
    `);
  });

  test('lists what a published edition lacks, and makes no draft of it', () => {
    const { status, out } = make('edition', '2010');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^The edition of 2010 in content\/editions\/2010\.yaml: something is missing under \d of 10 headings\./,
    );
    expect(existsSync(join(content.root, 'drafts'))).toBe(false);
  });

  test('says in words that a draft cannot be read', () => {
    content.write(FILE, 'year: [');
    expect(make('edition', '2011', '--missing')).toEqual({
      status: 1,
      out: '',
      err: `content/${FILE} cannot be read as YAML.\nTo see where the fault is:  npm run check -- --drafts`,
    });
  });
});

describe('a command that cannot be followed', () => {
  const EXAMPLE = 'For example:  npm run new -- document --country mali --year 2025 --name embassy-statement';

  test('without words is told how it is used, and that is no fault', () => {
    const { status, out, err } = make();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^npm run new makes a draft/);
  });

  test.each<[args: string, status: 1 | 2, says: string[]]>([
    [
      'documnet',
      2,
      [
        '“documnet” cannot be made. There are: document, country, edition.',
        'Did you mean  npm run new -- document',
        'To see how it is used:  npm run new',
      ],
    ],
    ['document', 2, ['document needs --country and --year and --name.', EXAMPLE]],
    ['document --country arcadia --name x', 2, ['document needs --year.', EXAMPLE]],
    ['document --country', 2, ['--country lacks its value.', EXAMPLE]],
    ['document --country --name x', 2, ['--country lacks its value.', EXAMPLE]],
    [
      'document --contry arcadia',
      2,
      [
        'document has no option --contry.',
        'Did you mean  --country',
        'It takes: --country, --year, --name, --type, --publisher, --published, --language, --edition, --content.',
        EXAMPLE,
      ],
    ],
    [
      'document arcadia --year 2011 --name x --country arcadia',
      2,
      ['“arcadia” stands alone: an option with -- before it is missing, or quotes around a value.', EXAMPLE],
    ],
    [
      'document --country acradia --year 2011 --name x',
      1,
      [
        'There is no country “acradia”.',
        'Did you mean  --country arcadia',
        'Allowed: arcadia, borduria.',
        'To add one:  npm run new -- country --name "…"',
      ],
    ],
    [
      'document --country arcadia --year 2011 --name x --type presse-release',
      1,
      [
        'There is no type “presse-release”.',
        'Did you mean  --type press-release',
        'Allowed: tip-report, interim-assessment, press-release, law, action-plan, treaty, un-report, court, other.',
      ],
    ],
    [
      'document --country arcadia --year 2011 --name x --edition 2011',
      1,
      ['There is no edition “2011”.', 'Allowed: 2010, 2009, 2003.', 'To add one:  npm run new -- edition 2011'],
    ],
    [
      'document --country arcadia --year 2011 --name x --publisher gazette',
      1,
      [
        'There is no publisher “gazette”.',
        'Did you mean  --publisher arcadian-gazette',
        'Allowed: arcadian-gazette, us-state-department.',
        'To add one, describe it in content/publishers.yaml.',
      ],
    ],
    [
      'document --country arcadia --year 11 --name x',
      2,
      ['The year of publication is missing or no year. Write --year 2025.'],
    ],
    [
      'document --country arcadia --year 2011 --published 2010-02 --name x',
      2,
      ['--year 2011 and --published 2010-02 differ. Give one of the two.'],
    ],
    [
      'document --country arcadia --published 2011-02-30 --name x',
      2,
      ['“2011-02-30” is no date. Write --published 2025-02-11, 2025-02 or 2025.'],
    ],
    [
      'document --country arcadia --year 2011 --name ../Évil',
      2,
      [
        '“../Évil” cannot be part of an address: lower-case letters without accents, digits and hyphens.',
        'Write  --name evil',
      ],
    ],
    [
      'document --country ../countries/arcadia --year 2011 --name x',
      1,
      [
        'There is no country “../countries/arcadia”.',
        'Allowed: arcadia, borduria.',
        'To add one:  npm run new -- country --name "…"',
      ],
    ],
    ['country', 2, ['country needs --name.', 'For example:  npm run new -- country --name "Andorra"']],
    [
      'country --name Arcadia',
      1,
      ['content/countries/arcadia.mdx is that country already (arcadia, ARC).', 'Edit that file.'],
    ],
    [
      'country --name Elsewhere --iso3 BOR',
      1,
      ['content/countries/borduria.mdx is that country already (borduria, BOR).', 'Edit that file.'],
    ],
    ['country --name X --iso3 xy', 2, ['“xy” is no code of three capital letters. Write  --iso3 TLS']],
    [
      'edition',
      2,
      ['An edition needs the year on the report, from 2001 on.', 'For example:  npm run new -- edition 2026'],
    ],
    [
      'edition 1999',
      2,
      ['An edition needs the year on the report, from 2001 on.', 'For example:  npm run new -- edition 2026'],
    ],
    [
      'edition 2011 2012',
      2,
      [
        '“2012” stands alone: an option with -- before it is missing, or quotes around a value.',
        'For example:  npm run new -- edition 2026',
      ],
    ],
    ['edition 2011 --missing', 1, ['There is no edition of 2011 yet.', 'To make one:  npm run new -- edition 2011']],
  ])('%s', (args, status, says) => {
    expect(make(...args.split(' '))).toEqual({ status, out: '', err: says.join('\n') });
    expect(existsSync(join(content.root, 'drafts'))).toBe(false);
  });

  test('names the folder that is not there', () => {
    content.remove('.');
    expect(make('edition', '2011')).toEqual({
      status: 2,
      out: '',
      err: 'There is no folder content. Call the command in the folder of the project, or name one with --content.',
    });
  });
});

describe('the script', () => {
  test.each<[args: readonly string[], status: number, tells: RegExp, where: 'stdout' | 'stderr']>([
    [[], 0, /^npm run new makes a draft/, 'stdout'],
    [STATEMENT, 0, /^content\/drafts\/.* is made; 10 TODO/, 'stdout'],
    [['country', '--name', 'Arcadia'], 1, /^content\/countries\/arcadia\.mdx is that country already/, 'stderr'],
    [['edition', '--yaer', '2011'], 2, /^edition has no option --yaer\.\n/, 'stderr'],
  ])('with %j ends with %i', (args, status, tells, where) => {
    const script = join(ROOT, 'scripts/new.ts');
    const run = spawnSync(process.execPath, [script, ...args], { cwd: join(content.root, '..'), encoding: 'utf8' });
    expect(run.status).toBe(status);
    expect(run[where]).toMatch(tells);
    expect(run[where === 'stdout' ? 'stderr' : 'stdout']).toBe('');
  });
});
