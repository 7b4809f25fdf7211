import { expect, test } from 'vitest';
import { AGREEMENT, INTERIM, REPORT, told } from './told.ts';

test('a day that the calendar does not have', () => {
  expect(
    told([`wrong-value ${REPORT}:6`], (content) =>
      content.replace(REPORT, 'published: 2009-06-16', 'published: 2009-02-30'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:6:12  error  wrong-value
      Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019. Found: 2009-02-30
      What belongs here: When the source was published, as precisely as you know it. The name of the file begins with that year.
    "
  `);
});

test('a date in another order', () => {
  expect(
    told([`wrong-value ${REPORT}:6`], (content) =>
      content.replace(REPORT, 'published: 2009-06-16', 'published: 16/06/2009'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:6:12  error  wrong-value
      Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019. Found: 16/06/2009
      Write  published: 2009-06-16
    "
  `);
});

test('a date that could be two', () => {
  expect(
    told([`wrong-value ${REPORT}:6`], (content) =>
      content.replace(REPORT, 'published: 2009-06-16', 'published: 06/07/2009'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:6:12  error  wrong-value
      Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019. Found: 06/07/2009
      Write  published: 2009-07-06  if the day stands first, or  published: 2009-06-07  if the month does.
    "
  `);
});

test('a month of one digit', () => {
  expect(
    told([`wrong-value ${REPORT}:6`], (content) =>
      content.replace(REPORT, 'published: 2009-06-16', 'published: 2009-6-16'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:6:12  error  wrong-value
      Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019. Found: 2009-6-16
      Write  published: 2009-06-16
    "
  `);
});

test('a month 13', () => {
  expect(
    told([`wrong-value ${REPORT}:6`], (content) =>
      content.replace(REPORT, 'published: 2009-06-16', 'published: 2009-13'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:6:12  error  wrong-value
      Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019. Found: 2009-13
      What belongs here: When the source was published, as precisely as you know it. The name of the file begins with that year.
    "
  `);
});

test('a period that ends before it begins', () => {
  expect(
    told([`wrong-value ${REPORT}:10`], (content) =>
      content.replace(REPORT, 'covers: 2008-04/2009-03', 'covers: 2009-04/2008-03'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:10:9  error  wrong-value
      Write a date, or two with a slash between, the earlier first: 2019 or 2011-04/2012-03. Found: 2009-04/2008-03
      What belongs here: The time it reports on, only where the source says so.
    "
  `);
});

test('a tier that is a number', () => {
  expect(
    told([`wrong-value ${REPORT}:9`], (content) => content.replace(REPORT, 'tier: tier-2-watch-list', 'tier: 2')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:9:7  error  wrong-value
      This is none of the values that are allowed. Found: 2
      Did you mean “tier-2”?
      Allowed: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    "
  `);
});

test('a tier as it is spoken', () => {
  expect(
    told([`wrong-value ${REPORT}:9`], (content) =>
      content.replace(REPORT, 'tier: tier-2-watch-list', 'tier: Tier 2 Watch List'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:9:7  error  wrong-value
      This is none of the values that are allowed. Found: Tier 2 Watch List
      Did you mean “tier-2-watch-list”?
      Allowed: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    "
  `);
});

test('an unknown type', () => {
  expect(
    told([`wrong-value ${REPORT}:4`], (content) => content.replace(REPORT, 'type: tip-report', 'type: tip-raport')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:4:7  error  wrong-value
      This is none of the values that are allowed. Found: tip-raport
      Did you mean “tip-report”?
      Allowed: tip-report, interim-assessment, press-release, law, action-plan, treaty, un-report, court, other.
    "
  `);
});

test('an unknown status', () => {
  expect(
    told([`wrong-value ${INTERIM}:22`], (content) => content.replace(INTERIM, 'status: no-progress', 'status: done')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:22:13  error  wrong-value
      This is none of the values that are allowed. Found: done
      Allowed: set-back, no-progress, in-progress, implemented.
    "
  `);
});

test('a number where a text is meant', () => {
  expect(
    told([`wrong-value ${REPORT}:2`], (content) =>
      content.replace(REPORT, 'title: Arcadia in the TIP Report of 2009', 'title: 2009'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:8  error  wrong-value
      Write a text in English, or { en: …, fr: … }. Found: 2009
      Write  title: "2009"
    "
  `);
});

test('a day where a text is meant', () => {
  expect(
    told([`wrong-value ${INTERIM}:2`], (content) =>
      content.replace(INTERIM, 'title: Interim assessment of Arcadia', 'title: 2010-02-01'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:2:8  error  wrong-value
      Write a text in English, or { en: …, fr: … }. Found: 2010-02-01
      Write  title: "2010-02-01"
    "
  `);
});

test('a text where a number is meant', () => {
  expect(
    told([`wrong-value ${AGREEMENT}:15`], (content) => content.replace(AGREEMENT, 'value: 20000', 'value: "20,000"')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:15:31  error  wrong-value
      There must be a number here. Found: 20,000
      Write  value: 20000
    "
  `);
});

test('a number with words', () => {
  expect(
    told([`wrong-value ${AGREEMENT}:15`], (content) =>
      content.replace(AGREEMENT, 'value: 20000', 'value: about 20000'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:15:31  error  wrong-value
      There must be a number here. Found: about 20000
      What belongs here: The number as the source gives it, without separators: 36000.
    "
  `);
});

test('a number below 0', () => {
  expect(
    told([`wrong-value ${AGREEMENT}:15`], (content) => content.replace(AGREEMENT, 'value: 20000', 'value: -1')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:15:31  error  wrong-value
      The number must be at least 0. Found: -1
      What belongs here: The number as the source gives it, without separators: 36000.
    "
  `);
});

test('half an item', () => {
  expect(
    told([`wrong-value ${REPORT}:20`], (content) => content.replace(REPORT, 'item: 2', 'item: 1.5')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:20:11  error  wrong-value
      There must be a whole number here. Found: 1.5
      What belongs here: Its place in the source’s list, from 1. One item may hold two demands: make two entries with the same number.
    "
  `);
});

test('a name where a list is meant', () => {
  expect(
    told([`wrong-value ${REPORT}:3`], (content) =>
      content.replace(REPORT, 'countries: [arcadia]', 'countries: arcadia'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:3:12  error  wrong-value
      There must be a list here, as in [one, two]. Found: arcadia
      Write  countries: [arcadia]
    "
  `);
});

test('a list without an entry', () => {
  expect(
    told([`wrong-value ${REPORT}:3`], (content) => content.replace(REPORT, 'countries: [arcadia]', 'countries: []')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:3:12  error  wrong-value
      Name at least one country.
      What belongs here: The countries it is about, by the names of their files in content/countries. The document stands in the folder of one of them.
    "
  `);
});

test('a country twice', () => {
  expect(
    told([`wrong-value ${AGREEMENT}:3`], (content) =>
      content.replace(AGREEMENT, '[arcadia, borduria]', '[arcadia, arcadia]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:3:12  error  wrong-value
      Name each country once.
      What belongs here: The countries it is about, by the names of their files in content/countries. The document stands in the folder of one of them.
    "
  `);
});

test('a name with capitals and spaces', () => {
  expect(
    told([`wrong-value ${REPORT}:5`], (content) =>
      content.replace(REPORT, 'publisher: us-state-department', 'publisher: US State Department'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:5:12  error  wrong-value
      Use lower-case letters without accents, digits and single hyphens, as in “cote-divoire”. Found: US State Department
      Write  publisher: us-state-department
    "
  `);
});

test('a name of a register with capitals', () => {
  expect(
    told(['wrong-value glossary.yaml:10'], (content) =>
      content.append('glossary.yaml', 'Tier List: { term: List, definition: A list. }\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/glossary.yaml:10:1  error  wrong-value
      Use lower-case letters without accents, digits and single hyphens, as in “cote-divoire”. Found: Tier List
      Write  tier-list
    "
  `);
});

test('a code in small letters', () => {
  expect(
    told(['wrong-value editions/2010.yaml:6'], (content) =>
      content.replace('editions/2010.yaml', 'tier-2-watch-list: [ARC]', 'tier-2-watch-list: [arc]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010.yaml:6:23  error  wrong-value
      Use the three capital letters of ISO 3166-1 alpha-3, as in “MLI”. Found: arc
      Write  ARC
    "
  `);
});

test('a list of codes in which one is wrong', () => {
  expect(
    told(['wrong-value editions/2009.yaml:7'], (content) =>
      content.replace('editions/2009.yaml', 'covers: [ARC]', 'covers: [ARC, BO]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:7:32  error  wrong-value
      Use the three capital letters of ISO 3166-1 alpha-3, as in “MLI”. Found: BO
      What belongs here: Country code of three capital letters, ISO 3166-1 alpha-3.
    "
  `);
});

test('an edition before the first', () => {
  expect(
    told([`wrong-value ${REPORT}:8`], (content) => content.replace(REPORT, 'edition: 2009', 'edition: 1999')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:8:10  error  wrong-value
      The first TIP Report is that of 2001. Found: 1999
      What belongs here: The year on the TIP Report that it is, follows up or refers to.
    "
  `);
});

test('an address without https', () => {
  expect(
    told([`wrong-value ${REPORT}:14`], (content) =>
      content.replace(
        REPORT,
        'url: https://www.state.gov/reports/2009/arcadia/',
        'url: www.state.gov/reports/2009/arcadia/',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:14:8  error  wrong-value
      Write a full web address that begins with https:// or http://. Found: www.state.gov/reports/2009/arcadia/
      Write  url: https://www.state.gov/reports/2009/arcadia/
    "
  `);
});

test('an address that runs a script', () => {
  expect(
    told([`wrong-value ${REPORT}:14`], (content) =>
      content.replace(REPORT, 'url: https://www.state.gov/reports/2009/arcadia/', 'url: "javascript:alert(1)"'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:14:8  error  wrong-value
      Write a full web address that begins with https:// or http://. Found: javascript:alert(1)
      What belongs here: The address that you read.
    "
  `);
});

test('a text that was pasted and never written', () => {
  expect(
    told([`wrong-value ${REPORT}:22`], (content) =>
      content.replace(REPORT, 'addressee: Ministry of Justice', 'addressee: …'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:22:16  error  wrong-value
      Write your own text in the place of the three dots. Found: …
      What belongs here: Who is to do it, where the source says so.
    "
  `);
});

test('a text of spaces', () => {
  expect(
    told([`wrong-value ${REPORT}:22`], (content) =>
      content.replace(REPORT, 'addressee: Ministry of Justice', 'addressee: "  "'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:22:16  error  wrong-value
      The text is empty: write it, or take the field out.
      What belongs here: Who is to do it, where the source says so.
    "
  `);
});

test('a text with a sign that does not show', () => {
  expect(
    told([`wrong-value ${REPORT}:22`], (content) =>
      content.replace(REPORT, 'addressee: Ministry of Justice', 'addressee: "Ministry\\vof Justice"'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:22:16  error  wrong-value
      Here stands a sign that does not show: U+000B. Found: Ministry⟨U+000B⟩of Justice
      What belongs here: Who is to do it, where the source says so.
    "
  `);
});
