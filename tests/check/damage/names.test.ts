import { expect, test } from 'vitest';
import { AGREEMENT, INTERIM, MDX, REPORT, told } from './told.ts';

test('an unknown country of a document', () => {
  expect(
    told([`unknown-country ${AGREEMENT}:3`, `unknown-country ${AGREEMENT}:13`], (content) =>
      content.replace(AGREEMENT, '[arcadia, borduria]', '[arcadia, bordurria]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:3:22  error  unknown-country
      There is no country “bordurria”.
      Did you mean “borduria”?
      Allowed: arcadia, borduria.
      Write the name of a file in content/countries, without its ending.
    content/documents/arcadia/2010-border-agreement.md:13:99  error  unknown-country
      “borduria” is none of the countries of this document.
      Did you mean “bordurria”?
      Allowed: arcadia, bordurria.
      Write one of them, or add it to countries.
    "
  `);
});

test('an unknown neighbour', () => {
  expect(
    told(['unknown-country countries/arcadia.mdx:6'], (content) =>
      content.replace('countries/arcadia.mdx', '[borduria]', '[borduria, syldavia]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/countries/arcadia.mdx:6:24  error  unknown-country
      There is no country “syldavia”.
      Allowed: arcadia, borduria.
      Write the name of a file in content/countries, without its ending.
    "
  `);
});

test('an unknown code in an edition', () => {
  expect(
    told(['unknown-country editions/2010.yaml:7'], (content) =>
      content.replace('editions/2010.yaml', 'unknown: [BOR]', 'unknown: [BRO]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010.yaml:7:11  error  unknown-country
      There is no country with the code “BRO”.
      Did you mean “BOR”?
      Allowed: ARC, BOR.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    "
  `);
});

test('a register of an unknown country', () => {
  expect(
    told(
      ['unknown-country recommendations/syldavia.yaml:1', 'unused-recommendation recommendations/syldavia.yaml:1'],
      (content) => {
        content.write('recommendations/arcadian.yaml', '');
        content.write(
          'recommendations/syldavia.yaml',
          'open-shelter:\n  topic: protection/shelter\n  title: Open a shelter\n',
        );
      },
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/syldavia.yaml:1:1  error  unknown-country
      There is no country “syldavia”.
      Allowed: arcadia, borduria.
      A register is named after its country: content/recommendations/<country>.yaml.
    content/recommendations/syldavia.yaml:1:1  warning  unused-recommendation
      No document asks “open-shelter”, and none reports on it.
      It shows nowhere until a document names it. Take it out, or add the document.
    "
  `);
});

test('a country that is none of the document’s', () => {
  expect(
    told([`unknown-country ${REPORT}:18`], (content) =>
      content.replace(REPORT, 'id: pass-law, ', 'id: pass-law, country: borduria, '),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:18:30  error  unknown-country
      “borduria” is none of the countries of this document.
      Allowed: arcadia.
      Write one of them, or add it to countries.
    "
  `);
});

test('an unknown edition', () => {
  expect(
    told([`unknown-edition ${INTERIM}:9`], (content) => content.replace(INTERIM, 'edition: 2009', 'edition: 2008')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:9:10  error  unknown-edition
      There is no edition “2008”.
      Allowed: 2003, 2009, 2010.
      Mend the year, or add content/editions/<year>.yaml first.
    "
  `);
});

test('an unknown publisher', () => {
  expect(
    told([`unknown-publisher ${REPORT}:5`], (content) =>
      content.replace(REPORT, 'publisher: us-state-department', 'publisher: us-state-departement'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:5:12  error  unknown-publisher
      There is no publisher “us-state-departement”.
      Did you mean “us-state-department”?
      Allowed: arcadian-gazette, us-state-department.
      Use one of them, or add the publisher to content/publishers.yaml:
      us-state-departement:
        name: …
        voice: …
        series: …
    "
  `);
});

test('an unknown demand', () => {
  expect(
    told([`unknown-recommendation ${AGREEMENT}:12`], (content) =>
      content.replace(AGREEMENT, 'id: train-judges', 'id: train-judge'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:12:11  error  unknown-recommendation
      There is no demand in the register of arcadia called “train-judge”.
      Did you mean “train-judges”?
      Allowed: pass-law, train-judges, train-magistrates.
      Use one of them, or add the demand to content/recommendations/arcadia.yaml:
      train-judge:
        topic: …
        title: …
    "
  `);
});

test('an unknown demand that is reported on', () => {
  expect(
    told([`unknown-recommendation ${INTERIM}:17`], (content) =>
      content.replace(INTERIM, '- recommendation: pass-law', '- recommendation: enact-legislation'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:17:21  error  unknown-recommendation
      There is no demand in the register of arcadia called “enact-legislation”.
      Allowed: pass-law, train-judges, train-magistrates.
      Use one of them, or add the demand to content/recommendations/arcadia.yaml:
      enact-legislation:
        topic: …
        title: …
    "
  `);
});

test('an unknown demand of a country without a register', () => {
  expect(
    told([`unknown-recommendation ${AGREEMENT}:13`, `unknown-recommendation ${MDX}:16`], (content) =>
      content.remove('recommendations/borduria.yaml'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:13:11  error  unknown-recommendation
      There is no demand in the register of borduria called “guard-children”.
      Add the demand to content/recommendations/borduria.yaml; make that file if there is none:
      guard-children:
        topic: …
        title: …
    content/documents/borduria/2003-tip-report.mdx:16:11  error  unknown-recommendation
      There is no demand in the register of borduria called “open-shelter”.
      Add the demand to content/recommendations/borduria.yaml; make that file if there is none:
      open-shelter:
        topic: …
        title: …
    "
  `);
});

test('an unknown topic', () => {
  expect(
    told(['unknown-topic recommendations/borduria.yaml:8'], (content) =>
      content.replace(
        'recommendations/borduria.yaml',
        'topic: protection/shelter\n  title: Open',
        'topic: protection/shelters\n  title: Open',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/borduria.yaml:8:10  error  unknown-topic
      There is no topic “protection/shelters”.
      Did you mean “protection/shelter”?
      Allowed: prosecution/legislation, prosecution/training, protection/shelter.
      Use one of them, or add the topic to content/topics.yaml.
    "
  `);
});

test('an unknown source', () => {
  expect(
    told(['unknown-source editions/2009.yaml:7'], (content) =>
      content.replace('editions/2009.yaml', 'id: press', 'id: presse'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:7:11  error  unknown-source
      There is no source “presse”.
      Did you mean “press”?
      Allowed: official-lists, press.
      Use one of them, or describe the source in content/sources.yaml.
    "
  `);
});

test('an unknown source of a dispute', () => {
  expect(
    told(['unknown-source editions/2009.yaml:14'], (content) =>
      content.replace('editions/2009.yaml', 'says: { press:', 'says: { newspaper:'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:14:24  error  unknown-source
      There is no source “newspaper”.
      Allowed: official-lists, press.
      Use one of them, or describe the source in content/sources.yaml.
    "
  `);
});

test('an unknown term', () => {
  expect(
    told(['unknown-term glossary.yaml:4'], (content) =>
      content.replace('glossary.yaml', 'see: [watch-list]', 'see: [watchlist]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/glossary.yaml:4:9  error  unknown-term
      There is no term “watchlist”.
      Did you mean “watch-list”?
      Allowed: tier, watch-list.
      Write the key of another term of this file.
    "
  `);
});
