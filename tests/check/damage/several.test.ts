import { expect, test } from 'vitest';
import type { ContentCopy } from '../content-copy.ts';
import { AGREEMENT, INTERIM, REPORT, told } from './told.ts';

test('are all told, by file and place, each once', () => {
  expect(
    told(
      [
        'wrong-value countries/arcadia.mdx:5',
        `wrong-value ${REPORT}:6`,
        `wrong-value ${REPORT}:9`,
        `raw-html ${REPORT}:29`,
        `unknown-publisher ${INTERIM}:5`,
        `unknown-edition ${INTERIM}:9`,
        'tier-in-two-lists editions/2009.yaml:10',
        'wrong-file-name notes.txt:1',
      ],
      (copy) => {
        copy.replace(REPORT, 'published: 2009-06-16', 'published: 16/06/2009');
        copy.replace(REPORT, 'tier: tier-2-watch-list', 'tier: 2');
        copy.replace(REPORT, '*eleven*', '<b>eleven</b>');
        copy.replace(INTERIM, 'us-state-department', 'us-state-departement');
        copy.replace(INTERIM, 'edition: 2009', 'edition: 2008');
        copy.replace('editions/2009.yaml', 'tier-3: [BOR]', 'tier-3: [BOR, ARC]');
        copy.replace('countries/arcadia.mdx', 'region: europe-eurasia', 'region: europe');
        copy.write('notes.txt', '');
      },
    ),
  ).toMatchInlineSnapshot(`
    "
    content/countries/arcadia.mdx:5:9  error  wrong-value
      This is none of the values that are allowed. Found: europe
      Allowed: africa, east-asia-pacific, europe-eurasia, near-east, south-central-asia, western-hemisphere.
    content/documents/arcadia/2009-tip-report.md:6:12  error  wrong-value
      Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019. Found: 16/06/2009
      Write  published: 2009-06-16
    content/documents/arcadia/2009-tip-report.md:9:7  error  wrong-value
      This is none of the values that are allowed. Found: 2
      Did you mean “tier-2”?
      Allowed: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    content/documents/arcadia/2009-tip-report.md:29:82  error  raw-html
      HTML is not allowed in a text: <b>
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    content/documents/arcadia/2010-interim-assessment.md:5:12  error  unknown-publisher
      There is no publisher “us-state-departement”.
      Did you mean “us-state-department”?
      Allowed: arcadian-gazette, us-state-department.
      Use one of them, or add the publisher to content/publishers.yaml:
      us-state-departement:
        name: …
        voice: …
        series: …
    content/documents/arcadia/2010-interim-assessment.md:9:10  error  unknown-edition
      There is no edition “2008”.
      Allowed: 2003, 2009, 2010.
      Mend the year, or add content/editions/<year>.yaml first.
    content/editions/2009.yaml:10:17  error  tier-in-two-lists
      ARC stands under tier-2-watch-list already.
      Keep ARC in one list only.
    content/notes.txt:1:1  error  wrong-file-name
      The file belongs to no collection, so nothing would be shown of it.
      Move it out, or give it the name of one of these:
        content/countries/<name>.mdx
        content/documents/<country>/<year>-<words>.md
        content/recommendations/<country>.yaml
        content/editions/<year>.yaml
        content/pages/<name>.<language>.mdx
        content/publishers.yaml
        content/topics.yaml
        content/sources.yaml
        content/glossary.yaml
    "
  `);
});

test('what stands in a file with a fault of its own is not told to be missing; what does not, is', () => {
  const damage = (copy: ContentCopy) => {
    copy.replace('publishers.yaml', 'voice: law', 'voice: lawyer');
    copy.replace(REPORT, 'us-state-department', 'us-state-departement');
  };
  // The agreement names the gazette, whose entry has the fault.
  const expected = [`unknown-publisher ${REPORT}:5`, 'wrong-value publishers.yaml:9'];
  expect(told(expected, damage)).toContain('Did you mean “us-state-department”?');
});

test.each([
  'publishers.yaml',
  'topics.yaml',
  'sources.yaml',
  'recommendations/arcadia.yaml',
  'countries/arcadia.mdx',
  'editions/2009.yaml',
  REPORT,
])('%s that cannot be read is one problem', (file) => {
  told([`unreadable-file ${file}:1`], (copy) => copy.write(file, Buffer.from('é', 'latin1')));
});

test.each(['countries/arcadia.mdx', REPORT])('%s without front matter is one problem', (file) => {
  told([`missing-front-matter ${file}:1`], (copy) => copy.write(file, 'Arcadia, pass-law, train-judges.\n'));
});

test('two faults of a line stand in the order of the line', () => {
  const damage = (copy: ContentCopy) => copy.replace(AGREEMENT, 'budget, value: 20000', 'budgett, value: -1');
  const report = told([`wrong-value ${AGREEMENT}:15`, `wrong-value ${AGREEMENT}:15`], damage);
  expect(report.indexOf('budgett')).toBeLessThan(report.indexOf('-1'));
});

test('a country whose code cannot be read is not missed in the editions', () => {
  told(['wrong-value countries/arcadia.mdx:3'], (copy) => copy.replace('countries/arcadia.mdx', 'ARC', 'AC'));
});

test('a fault in the text of a file does not hide that a name is wrong', () => {
  told(
    ['raw-html countries/borduria.mdx:9', `unknown-country ${AGREEMENT}:3`, `unknown-country ${AGREEMENT}:13`],
    (copy) => {
      copy.replace('countries/borduria.mdx', 'a made-up', 'a <em>made-up</em>');
      copy.replace(AGREEMENT, '[arcadia, borduria]', '[arcadia, bordurria]');
    },
  );
});
