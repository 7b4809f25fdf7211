import { expect, test } from 'vitest';
import { AGREEMENT, INTERIM, REPORT, told } from './told.ts';

test('a text with a colon', () => {
  expect(
    told([`invalid-yaml ${REPORT}:2`], (content) => content.replace(REPORT, 'title: Arcadia in', 'title: Arcadia: in')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:8  error  invalid-yaml
      A text that holds a colon and a space must stand between quotes.
      Write  title: "Arcadia: in the TIP Report of 2009"
    "
  `);
});

test('a text after a quoted text', () => {
  expect(
    told([`invalid-yaml ${AGREEMENT}:2`], (content) =>
      content.replace(AGREEMENT, 'title: Agreement of', 'title: "Agreement" of'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:2:20  error  invalid-yaml
      This does not belong here: the value has ended before it.
      Write  title: '"Agreement" of Arcadia and Borduria on their border'
    "
  `);
});

test('a quote that is not closed', () => {
  expect(
    told([`invalid-yaml ${REPORT}:13`], (content) => content.replace(REPORT, '2009: Arcadia"\n', '2009: Arcadia\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:13:10  error  invalid-yaml
      The text that begins here has no closing quote.
      Write " at its end.
    "
  `);
});

test('an apostrophe that ends the text', () => {
  expect(
    told([`invalid-yaml ${INTERIM}:14`], (content) =>
      content.replace(INTERIM, "via: A library's copy", "via: 'A library's copy'"),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:14:19  error  invalid-yaml
      This does not belong here: the value has ended before it.
      Write  via: "A library's copy"
    "
  `);
});

test('a tab', () => {
  expect(
    told([`invalid-yaml ${REPORT}:15`], (content) => content.replace(REPORT, '  accessed', '\taccessed')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:15:1  error  invalid-yaml
      The line begins with a tab.
      Begin it with spaces, as the lines around it do.
    "
  `);
});

test('a line that stands too far in', () => {
  expect(
    told([`invalid-yaml ${REPORT}:4`], (content) => content.replace(REPORT, 'type: tip', '  type: tip')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:4:1  error  invalid-yaml
      The line does not begin as far in as it should, or a bracket above it is not closed.
      Begin the line as far in as its neighbours, and close every [ with ] and every { with }.
    "
  `);
});

test('a line that stands too far in, below a text', () => {
  expect(
    told([`invalid-yaml ${REPORT}:5`], (content) => content.replace(REPORT, 'publisher: us', '  publisher: us')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:5:3  error  invalid-yaml
      The line does not begin as far in as it should, or a bracket above it is not closed.
      Begin the line as far in as its neighbours, and close every [ with ] and every { with }.
    "
  `);
});

test('a line that does not stand far enough in', () => {
  expect(
    told([`invalid-yaml ${REPORT}:15`], (content) => content.replace(REPORT, '  accessed', ' accessed')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:15:1  error  invalid-yaml
      The line does not begin as far in as it should, or a bracket above it is not closed.
      Begin the line as far in as its neighbours, and close every [ with ] and every { with }.
    "
  `);
});

test('a bracket that is not closed', () => {
  expect(
    told([`invalid-yaml ${REPORT}:3`], (content) =>
      content.replace(REPORT, 'countries: [arcadia]', 'countries: [arcadia'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:3:12  error  invalid-yaml
      The list that begins here has no closing bracket.
      Write ] at its end.
    "
  `);
});

test('a brace that is not closed', () => {
  expect(
    told([`invalid-yaml ${REPORT}:24`], (content) =>
      content.replace(REPORT, 'unit: cases, period: 2008-04/2009-03 }', 'unit: cases, period: 2008-04/2009-03'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:24:5  error  invalid-yaml
      The entry that begins here has no closing bracket.
      Write } at its end.
    "
  `);
});

test('a list within a list that is not closed', () => {
  told([`invalid-yaml editions/2009.yaml:7`], (content) =>
    content.replace('editions/2009.yaml', 'pages: [example.org] }', 'pages: [example.org }'),
  );
});

test('a field twice after a fault of form is not told: it may be an echo', () => {
  told([`invalid-yaml ${REPORT}:13`], (content) => content.replace(REPORT, '  title: "Traff', '\ttitle: "Traff'));
});

test('a name without its colon', () => {
  expect(
    told([`invalid-yaml ${REPORT}:11`], (content) => content.replace(REPORT, 'read: full', 'read full')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:11:1  error  invalid-yaml
      This is no field: a name, a colon, a space and a value.
      Write the colon and the space after the name:  name: value
    "
  `);
});

test('a colon without its space', () => {
  expect(
    told([`invalid-yaml ${REPORT}:11`], (content) => content.replace(REPORT, 'read: full', 'read:full')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:11:1  error  invalid-yaml
      This is no field: a name, a colon, a space and a value.
      Write the colon and the space after the name:  name: value
    "
  `);
});

test('a text that begins with @', () => {
  expect(
    told([`invalid-yaml ${INTERIM}:14`], (content) =>
      content.replace(INTERIM, "via: A library's copy", 'via: @library "copy"'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:14:8  error  invalid-yaml
      A text cannot begin with this character unless it stands between quotes.
      Write  via: '@library "copy"'
    "
  `);
});

test('a text that begins with *', () => {
  expect(
    told([`invalid-yaml ${INTERIM}:23`], (content) =>
      content.replace(INTERIM, 'note: No course was held.', 'note: *No* course was held.'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:23:11  error  invalid-yaml
      A text that begins with * must stand between quotes; as a reference to another place, * is not allowed.
      Write  note: "*No* course was held."
    "
  `);
});

test('a tag', () => {
  expect(
    told([`invalid-yaml ${INTERIM}:23`], (content) =>
      content.replace(INTERIM, 'note: No course was held.', 'note: !No course was held.'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:23:11  error  invalid-yaml
      A text that begins with ! must stand between quotes.
      Write  note: "!No course was held."
    "
  `);
});

test('a text with a colon in a line of braces', () => {
  expect(
    told([`invalid-yaml ${AGREEMENT}:12`], (content) =>
      content.replace(AGREEMENT, 'text: Train judges', 'text: Demand: train judges'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:12:40  error  invalid-yaml
      A text that holds a colon and a space must stand between quotes.
      Put the text between quotes.
    "
  `);
});

test('a backslash between double quotes', () => {
  expect(
    told([`invalid-yaml ${REPORT}:18`], (content) => content.replace(REPORT, '"Pass the law:', '"\\Do pass the law:')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:18:37  error  invalid-yaml
      Between double quotes a \\ has a special meaning.
      Write it twice, \\\\, or put the text between single quotes.
    "
  `);
});

test('dashes in a register', () => {
  expect(
    told(['invalid-yaml topics.yaml:6'], (content) =>
      content.replace('topics.yaml', 'protection/shelter', '---\nprotection/shelter'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/topics.yaml:6:1  error  invalid-yaml
      A line of three dashes stands between the fields.
      Take it out.
    "
  `);
});

test('aliases that unfold into gigabytes', () => {
  expect(
    told(['invalid-yaml editions/2003.yaml:2'], (content) =>
      content.write(
        'editions/2003.yaml',
        `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]}, `.repeat(9)}]\n`).join('')}`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2003.yaml:2:8  error  invalid-yaml
      A text that begins with * must stand between quotes; as a reference to another place, * is not allowed.
      Write  b: "&b [*a, *a, *a, *a, *a, *a, *a, *a, *a, ]"
    "
  `);
});

test('the same name twice in a register', () => {
  expect(
    told(['duplicate-id recommendations/arcadia.yaml:15'], (content) =>
      content.append('recommendations/arcadia.yaml', '\npass-law:\n  topic: prosecution/legislation\n  title: Again\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/arcadia.yaml:15:1  error  duplicate-id
      “pass-law” stands twice.
      Keep one of the two.
    "
  `);
});

test('the same field twice in an entry', () => {
  expect(
    told([`duplicate-id ${AGREEMENT}:12`], (content) =>
      content.replace(AGREEMENT, 'text: Train', 'id: pass-law, text: Train'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:12:34  error  duplicate-id
      “id” stands twice.
      Keep one of the two.
    "
  `);
});
