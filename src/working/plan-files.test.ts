import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { plan as en } from '../i18n/en-plan.ts';
import { plan as fr } from '../i18n/fr-plan.ts';
import { decodeText, readExport } from './import-file.ts';
import type { Mark, Marks } from './marks.ts';
import { PLAN_COLUMNS, type PlanRow } from './plan.ts';
import { readPlan, withMarks, writePlan } from './plan-csv.ts';
import { planMarkdown } from './plan-markdown.ts';

const LANGUAGES = [en.csv, fr.csv];

function row(id: string, more: Partial<PlanRow> = {}): PlanRow {
  const empty = Object.fromEntries(PLAN_COLUMNS.map((column) => [column, ''])) as PlanRow;
  return {
    ...empty,
    country: 'mali',
    id,
    demand: `Demand ${id}`,
    addressee: 'The Government',
    paradigm: 'Prosecution',
    ...more,
  };
}

const ROWS = [row('a'), row('b'), row('c')];
const mark = (note: string, isTicked = false, title = 'T'): Mark => ({ isTicked, note, title });
const told = (marks: Marks) => Object.fromEntries([...marks].map(([id, { isTicked, note }]) => [id, [isTicked, note]]));

function imported(text: string) {
  const read = readExport(text, 'mali', LANGUAGES);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read;
}

const exported = (marks: Marks, words = en.csv) => writePlan(withMarks(ROWS, marks, words), words);

describe('the table', () => {
  test('is a CSV file that spreadsheets open rightly, in the way of its language', () => {
    const marks = new Map([
      ['a', mark('=1+1', true)],
      ['b', mark('“é”; "q", \n-x')],
    ]);
    expect(exported(marks)).toBe(
      '\ufeffcountry,id,addressee,field,topic,demand,asked by,standing,status,status as of,source,address of the source,page,my tick,my note,format\r\n' +
        "mali,a,The Government,Prosecution,,Demand a,,,,,,,,x,'=1+1,1\r\n" +
        'mali,b,The Government,Prosecution,,Demand b,,,,,,,,,"“é”; ""q"", \n-x",1\r\n' +
        'mali,c,The Government,Prosecution,,Demand c,,,,,,,,,,1\r\n',
    );
    expect(exported(marks, fr.csv).split('\r\n')[1]).toBe(
      "mali;a;The Government;Prosecution;;Demand a;;;;;;;;x;'=1+1;1",
    );
  });

  test('of a reader gives back every tick and every note, whatever was written', () => {
    const nasty = fc.constantFrom('=x', '+1', '-1', '@x', '\tx', "'=x", '"', ';', ',', 'a\nb', ' x ', '\ufeff', '');
    const note = fc
      .tuple(nasty, fc.string({ unit: 'grapheme' }), nasty)
      .map((parts) => parts.join('').replace(/\r\n?/g, '\n'));
    const marks = fc
      .dictionary(
        fc.constantFrom('a', 'b', 'c', 'gone'),
        fc.record({ isTicked: fc.boolean(), note, title: fc.constant('T') }),
      )
      .map((entries) => new Map(Object.entries(entries).filter(([, each]) => each.isTicked || each.note !== '')));
    fc.assert(
      fc.property(marks, fc.constantFrom(en.csv, fr.csv), (given, words) => {
        const read = imported(exported(given, words));
        expect(told(read.marks)).toEqual(told(given));
        expect([read.brokenAt, read.nameless, read.lacking]).toEqual([undefined, 0, []]);
      }),
    );
  });

  const marks = new Map([
    ['a', mark('one; “é”', true)],
    ['gone', mark('two\nlines', false, 'A demand that is gone')],
  ]);
  const cells = () => Papa.parse(exported(marks).slice(1), { skipEmptyLines: true }).data;
  const again = (rows: string[][], delimiter: string, newline: string) => Papa.unparse(rows, { delimiter, newline });

  test.each([
    ['semicolons, no byte order mark, other line ends', () => again(cells(), ';', '\n')],
    ['tabs', () => again(cells(), '\t', '\r')],
    [
      'columns in another order',
      () =>
        again(
          cells().map((each) => each.toReversed()),
          ',',
          '\r\n',
        ),
    ],
    [
      'only the columns that say something',
      () =>
        again(
          cells().map((each) => [0, 1, 5, 13, 14].map((at) => each[at]!)),
          ';',
          '\r\n',
        ),
    ],
    ['capitals in the names of columns', () => exported(marks).replace(/^.*?\r\n/, (head) => head.toUpperCase())],
    ['TRUE in the place of x', () => exported(marks).replace(',x,', ',TRUE,')],
    ['blank rows at the end', () => `${exported(marks)},,,,,,,,,,,,,,,\r\n\r\n`],
  ])('is read after a spreadsheet saved it with %s', (_, text) => {
    const read = imported(text());
    expect(told(read.marks)).toEqual(told(marks));
    expect(read.marks.get('gone')?.title).toBe('A demand that is gone');
    expect(read.brokenAt).toBeUndefined();
  });

  test.each([
    ['UTF-8', new TextEncoder().encode('é’\n')],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x19, 0x20, 0x0a, 0])],
    ['UTF-16 with the other byte first', new Uint8Array([0xfe, 0xff, 0, 0xe9, 0x20, 0x19, 0, 0x0a])],
    ['the alphabet of older programs', new Uint8Array([0xe9, 0x92, 0x0a])],
  ])('is decoded from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('é’\n');
  });

  test('that was cut within a character is still read as UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('né’').slice(0, -1))).toBe('né\ufffd');
  });
});

describe('what an import tells', () => {
  const head = 'country,id,demand,my tick,my note,format';

  test.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0', { kind: 'not-ours' }],
    ['nothing', '', { kind: 'not-ours' }],
    ['another table', 'name,value\nx,1', { kind: 'not-ours' }],
    ['the table of placements', 'country,edition\nmali,2019', { kind: 'column-missing', column: 'id' }],
    ['a table without countries', 'id,my note\na,n', { kind: 'column-missing', column: 'country' }],
    ['another country', `${head}\nniger,a,T,x,,1`, { kind: 'other-country', country: 'niger' }],
    ['a later version', `${head}\nmali,a,T,x,,2`, { kind: 'newer' }],
  ])('%s', (_, text, expected) => {
    expect(readExport(text, 'mali', LANGUAGES)).toEqual(expected);
  });

  test.each([
    ['a cut within a quoted note', `${head}\nmali,a,A,x,,1\nmali,b,B,,"half`, { a: [true, ''] }, { brokenAt: 'B' }],
    [
      'the same without the last column',
      'country,id,demand,my note\nmali,a,A,n\nmali,b,B,"half',
      { a: [false, 'n'] },
      { brokenAt: 'B' },
    ],
    ['a cut between cells', `${head}\nmali,a,A,x,,1\nmali,b,B`, { a: [true, ''] }, { brokenAt: 'B' }],
    ['a cut before the name', `${head}\nmali,a,A,x,,1\nmali`, { a: [true, ''] }, { brokenAt: '' }],
    ['a row that stands twice', `${head}\nmali,a,A,x,,1\nmali,a,A,,n,1`, { a: [true, 'n'] }, { rows: 2 }],
    ['a row of another country among ours', `${head}\nmali,a,A,x,,1\nniger,b,B,x,,1`, { a: [true, ''] }, { rows: 1 }],
    [
      'line ends of Windows in a note',
      `${head}\nmali,a,A,,"one\r\ntwo\rthree",1`,
      { a: [false, 'one\ntwo\nthree'] },
      {},
    ],
    ['an id that is none', `${head}\nmali,a,A,x,,1\nmali,<b>,B,x,,1`, { a: [true, ''] }, { nameless: 1 }],
    ['a renamed column', 'country,id,my tick,notes,format\nmali,a,x,n,1', { a: [true, ''] }, { lacking: ['note'] }],
    ['no marks at all', `${head}\nmali,a,A,,,1`, {}, { rows: 1, lacking: [], brokenAt: undefined }],
  ])('%s', (_, text, marks, remarks) => {
    const read = imported(text);
    expect(told(read.marks)).toEqual(marks);
    expect(read).toMatchObject(remarks);
  });
});

test('no two columns of a language have one name, and names are as they are looked up', () => {
  for (const { columns } of LANGUAGES) {
    const names = Object.values(columns);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.map((name) => name.trim().toLowerCase()));
  }
  // “page”, “source” and “format” are the same in both languages, and mean the same.
  const [first, second] = LANGUAGES.map(
    ({ columns }) => new Map(Object.entries(columns).map(([key, name]) => [name, key])),
  );
  for (const [name, key] of first!) expect(second!.get(name) ?? key).toBe(key);
});

describe('the skeleton of a plan', () => {
  test.each([
    ['1. first\n2) second', '1\\. first\\\n      2\\) second'],
    ['a\n---\nb\n===\n- c\n-5 %', 'a\\\n      \\---\\\n      b\\\n      \\===\\\n      \\- c\\\n      -5 %'],
    ['in 2012.\n\n', 'in 2012.'],
  ])('keeps the note %j as it was written', (note, expected) => {
    const plan = planMarkdown({ title: 'T', about: [] }, [row('a')], new Map([['a', mark(note)]]), en.markdown);
    expect(plan.slice(plan.indexOf('Note: '))).toBe(`Note: ${expected}\n`);
  });

  test('stands by addressee, then by P, with what the reader noted', () => {
    const rows = [
      row('a', {
        asked: 'TIP Report 2019',
        standing: 'asked',
        status: 'in progress, 2019',
        source: 'TIP Report 2019',
        sourceAddress: 'https://example.org/a_b?<c>',
        page: 'https://tierline.example/a/',
      }),
      row('b', { addressee: 'Parliament', page: '/b/' }),
      row('c', { paradigm: 'Protection', demand: 'Use *no* <b>marks</b>', page: '/c/' }),
    ];
    const marks = new Map([
      ['a', mark('# one\n- two', true)],
      ['gone', mark('left', false, 'Gone')],
    ]);
    const head = { title: 'Mali: plan', about: ['As of 2019.', 'Ours.'] };
    expect(planMarkdown(head, rows, marks, en.markdown)).toMatchInlineSnapshot(`
      "# Mali: plan

      As of 2019.\\
      Ours.

      A skeleton to fill in. What is asked and what was reported is taken from the documents; who is responsible, by when and how it is measured is for the plan to say.

      ## The Government

      ### Prosecution

      - [x] **Demand a**
          - Asked by: TIP Report 2019
          - In the reports: asked
          - Status: in progress, 2019 ([TIP Report 2019](<https://example.org/a_b?%3Cc%3E>))
          - Page: <https://tierline.example/a/>
          - Responsible:
          - Deadline:
          - Indicator:
          - Note: \\# one\\
            \\- two

      ### Protection

      - [ ] **Use \\*no\\* \\<b\\>marks\\</b\\>**
          - Asked by:
          - In the reports:
          - Status:
          - Page: </c/>
          - Responsible:
          - Deadline:
          - Indicator:
          - Note:

      ## Parliament

      ### Prosecution

      - [ ] **Demand b**
          - Asked by:
          - In the reports:
          - Status:
          - Page: </b/>
          - Responsible:
          - Deadline:
          - Indicator:
          - Note:

      ## Notes on demands that no longer stand in the checklist

      - [ ] **Gone**
          - Note: left
      "
    `);
  });
});

test('the static table reads back as it was written', () => {
  const { rows } = readPlan(exported(new Map()), LANGUAGES);
  expect(rows.map(({ id, demand, format }) => [id, demand, format])).toEqual([
    ['a', 'Demand a', '1'],
    ['b', 'Demand b', '1'],
    ['c', 'Demand c', '1'],
  ]);
});
