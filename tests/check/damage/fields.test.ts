import { expect, test } from 'vitest';
import { AGREEMENT, INTERIM, MDX, REPORT, told } from './told.ts';

test('a misspelt field', () => {
  expect(
    told([`unknown-field ${REPORT}:5`], (content) => content.replace(REPORT, 'publisher:', 'publsher:')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:5:1  error  unknown-field
      There is no field “publsher” here.
      Did you mean “publisher”?
      Allowed: title, countries, type, publisher, published, published-inferred, language, edition, tier, covers, read, source, listing, recommendations, progress, figures, changes.
      Mend the name of the field, or take it out.
    "
  `);
});

test('a misspelt field in an entry of a list', () => {
  expect(
    told([`unknown-field ${INTERIM}:20`], (content) =>
      content.replace(INTERIM, '    as-of: 2009-11', '    asof: 2009-11'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:20:5  error  unknown-field
      There is no field “asof” here.
      Did you mean “as-of”?
      Allowed: recommendation, status, note, by, as-of, country.
      Mend the name of the field, or take it out.
    "
  `);
});

test('a misspelt language of a text', () => {
  expect(
    told([`unknown-field ${REPORT}:21`], (content) =>
      content.replace(REPORT, 'en: Train judges., fr:', 'en: Train judges., fra:'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:21:32  error  unknown-field
      There is no field “fra” here.
      Did you mean “fr”?
      Allowed: en, fr.
      Mend the name of the field, or take it out.
    "
  `);
});

test('a text in French alone', () => {
  expect(
    told([`missing-field ${REPORT}:21`], (content) => content.replace(REPORT, 'en: Train judges., ', '')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:21:11  error  missing-field
      The field “en” is missing.
      Write  en: …
    "
  `);
});

test('a misspelt tier in the lists of an edition', () => {
  expect(
    told(['unknown-field editions/2009.yaml:9'], (content) =>
      content.replace('editions/2009.yaml', '  tier-2-watch-list: [ARC]', '  tier-2-watchlist: [ARC]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:9:3  error  unknown-field
      There is no field “tier-2-watchlist” here.
      Did you mean “tier-2-watch-list”?
      Allowed: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
      Mend the name of the field, or take it out.
    "
  `);
});

test('an entry that was pasted into the one above it', () => {
  expect(
    told(['unknown-field recommendations/borduria.yaml:10'], (content) =>
      content.append(
        'recommendations/borduria.yaml',
        '  count-victims:\n    topic: protection/shelter\n    title: Count victims\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/borduria.yaml:10:3  error  unknown-field
      There is no field “count-victims” here.
      Allowed: topic, title, note, merged-into, split-from, changes.
      Mend the name of the field, or take it out. If it is an entry of its own, begin its line without spaces, as the others do.
    "
  `);
});

test('a field that is not there', () => {
  expect(
    told([`missing-field ${REPORT}:2`], (content) => content.replace(REPORT, 'publisher: us-state-department\n', '')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:1  error  missing-field
      The field “publisher” is missing. Who speaks: an id of content/publishers.yaml.
      Write  publisher: …
    "
  `);
});

test('a field that is empty', () => {
  expect(
    told([`missing-field ${REPORT}:5`], (content) =>
      content.replace(REPORT, 'publisher: us-state-department', 'publisher:'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:5:1  error  missing-field
      The field “publisher” is empty. Who speaks: an id of content/publishers.yaml.
      Write  publisher: …
    "
  `);
});

test('a group of fields that is not there', () => {
  expect(
    told([`missing-field ${AGREEMENT}:2`], (content) =>
      content.replace(
        AGREEMENT,
        'source: { title: Accord frontalier, url: "https://gazette.example.org/2010/accord" }\n',
        '',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:2:1  error  missing-field
      The field “source” is missing. The text that was read, and where it stands.
      Write  source: { title: …, url: … }
    "
  `);
});

test('a demand without its text', () => {
  expect(
    told([`missing-field ${MDX}:16`], (content) => content.replace(MDX, ', text: Open a shelter.', '')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:16:5  error  missing-field
      The field “text” is missing. What is asked, in your own words.
      Write  text: …
    "
  `);
});

test('a TIP Report without its edition', () => {
  expect(
    told([`missing-field ${REPORT}:2`], (content) =>
      content.replace(REPORT, 'edition: 2009\ntier: tier-2-watch-list\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:1  error  missing-field
      The field “edition” is missing. A TIP Report needs its edition: the year on the report.
      Write  edition: …
    "
  `);
});

test('a tier without its edition', () => {
  expect(
    told([`missing-field ${AGREEMENT}:2`], (content) =>
      content.replace(AGREEMENT, 'read: full', 'tier: tier-2\nread: full'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:2:1  error  missing-field
      The field “edition” is missing. A document that states a tier needs the edition that gives it.
      Write  edition: …
    "
  `);
});

test('figures of another kind without a note', () => {
  expect(
    told([`missing-field ${REPORT}:25`], (content) =>
      content.replace(REPORT, ', note: Hotlines that were opened.', ''),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:25:5  error  missing-field
      The field “note” is missing. With “other”, the note says what is counted.
      Write  note: …
    "
  `);
});

test('a topic without a title', () => {
  expect(
    told(['missing-field topics.yaml:4'], (content) =>
      content.replace('topics.yaml', '  title: Training of police and courts\n', '  description: Courses.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/topics.yaml:4:1  error  missing-field
      The field “title” is missing. A short title.
      Write  title: …
    "
  `);
});

test('a field that nobody knows', () => {
  expect(
    told([`unknown-field ${REPORT}:2`], (content) => content.replace(REPORT, 'title:', 'colour: red\ntitle:')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:1  error  unknown-field
      There is no field “colour” here.
      Allowed: title, countries, type, publisher, published, published-inferred, language, edition, tier, covers, read, source, listing, recommendations, progress, figures, changes.
      Mend the name of the field, or take it out.
    "
  `);
});

test('a misspelt field beside the right one, which is wrong in another way', () => {
  expect(
    told([`unknown-field ${REPORT}:2`, `wrong-value ${REPORT}:3`], (content) =>
      content.replace(REPORT, 'title: Arcadia in the TIP Report of 2009', 'titel: Arcadia\ntitle: 2009'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:1  error  unknown-field
      There is no field “titel” here.
      Did you mean “title”?
      Allowed: title, countries, type, publisher, published, published-inferred, language, edition, tier, covers, read, source, listing, recommendations, progress, figures, changes.
      Mend the name of the field, or take it out.
    content/documents/arcadia/2009-tip-report.md:3:8  error  wrong-value
      Write a text in English, or { en: …, fr: … }. Found: 2009
      Write  title: "2009"
    "
  `);
});

test('a document without any field', () => {
  const file = 'documents/arcadia/2011-later.md';
  const fields = ['countries', 'language', 'listing', 'published', 'publisher', 'read', 'source', 'title', 'type'];
  const report = told(
    fields.map(() => `missing-field ${file}:2`),
    (content) => content.write(file, '---\n---\n'),
  );
  expect([...report.matchAll(/The field “(.*?)” is missing/g)].map(([, name]) => name)).toEqual(fields);
});
