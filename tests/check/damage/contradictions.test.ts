import { expect, test } from 'vitest';
import { AGREEMENT, INTERIM, MDX, REPORT, told } from './told.ts';

test('the same name with both endings', () => {
  expect(
    told(['duplicate-id documents/arcadia/2009-tip-report.mdx:2'], (content) =>
      content.write('documents/arcadia/2009-tip-report.mdx', content.read(REPORT).replace('tip-report\n', 'other\n')),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.mdx:2:1  error  duplicate-id
      content/documents/arcadia/2009-tip-report.md has the same name.
      Two documents cannot share an address: rename one of them.
    "
  `);
});

test('two TIP Reports of one country and edition', () => {
  expect(
    told([`duplicate-id ${REPORT}:8`], (content) =>
      content.write('documents/arcadia/2009-report.md', content.read(REPORT)),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:8:10  error  duplicate-id
      content/documents/arcadia/2009-report.md is the same country’s TIP Report of 2009 already.
      Join the two documents, or mend the edition.
    "
  `);
});

test('two countries of one code', () => {
  expect(
    told(
      [
        'duplicate-id countries/borduria.mdx:3',
        `tier-contradiction ${MDX}:9`,
        'unknown-country editions/2003.yaml:10',
        'unknown-country editions/2009.yaml:6',
        'unknown-country editions/2009.yaml:10',
        'unknown-country editions/2009.yaml:11',
        'unknown-country editions/2009.yaml:19',
        'unknown-country editions/2010.yaml:7',
      ],
      (content) => content.replace('countries/borduria.mdx', 'iso3: BOR', 'iso3: ARC'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/countries/borduria.mdx:3:7  error  duplicate-id
      content/countries/arcadia.mdx has the code ARC already.
      One country is one file: keep one of the two, or mend the code.
    content/documents/borduria/2003-tip-report.mdx:9:7  error  tier-contradiction
      The document states tier-3, but content/editions/2003.yaml gives borduria tier-2.
      Write  tier: tier-2  here, or mend the lists of the edition and say in its disputes why.
    content/editions/2003.yaml:10:12  error  unknown-country
      There is no country with the code “BOR”.
      Allowed: ARC.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    content/editions/2009.yaml:6:49  error  unknown-country
      There is no country with the code “BOR”.
      Allowed: ARC.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    content/editions/2009.yaml:10:12  error  unknown-country
      There is no country with the code “BOR”.
      Allowed: ARC.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    content/editions/2009.yaml:11:11  error  unknown-country
      There is no country with the code “BOR”.
      Allowed: ARC.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    content/editions/2009.yaml:19:16  error  unknown-country
      There is no country with the code “BOR”.
      Allowed: ARC.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    content/editions/2010.yaml:7:11  error  unknown-country
      There is no country with the code “BOR”.
      Allowed: ARC.
      Add content/countries/<name>.mdx with this iso3, or mend the code.
    "
  `);
});

test('two files of one edition', () => {
  expect(
    told(['wrong-file-name editions/2010-draft.yaml:1', 'duplicate-id editions/2010.yaml:1'], (content) =>
      content.write('editions/2010-draft.yaml', content.read('editions/2010.yaml')),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010-draft.yaml:1:7  error  wrong-file-name
      The file holds the edition of 2010.
      Name it content/editions/2010.yaml, or mend the year.
    content/editions/2010.yaml:1:7  error  duplicate-id
      content/editions/2010-draft.yaml is the edition of 2010 already.
      Keep one of the two files.
    "
  `);
});

test('a merge into nothing', () => {
  expect(
    told(['merged-into-nothing recommendations/arcadia.yaml:13'], (content) =>
      content.replace('recommendations/arcadia.yaml', 'merged-into: train-judges', 'merged-into: train-juges'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/arcadia.yaml:13:16  error  merged-into-nothing
      There is no other demand “train-juges”.
      Did you mean “train-judges”?
      Allowed: pass-law, train-judges.
      Write the id of another demand in content/recommendations/arcadia.yaml.
    "
  `);
});

test('a merge into itself', () => {
  expect(
    told(['merged-into-nothing recommendations/arcadia.yaml:13'], (content) =>
      content.replace('recommendations/arcadia.yaml', 'merged-into: train-judges', 'merged-into: train-magistrates'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/arcadia.yaml:13:16  error  merged-into-nothing
      There is no other demand “train-magistrates”.
      Allowed: pass-law, train-judges.
      Write the id of another demand in content/recommendations/arcadia.yaml.
    "
  `);
});

test('a merge in a circle', () => {
  expect(
    told(
      ['merged-into-nothing recommendations/arcadia.yaml:9', 'merged-into-nothing recommendations/arcadia.yaml:14'],
      (content) =>
        content.replace(
          'recommendations/arcadia.yaml',
          'fr: Former les juges }\n',
          'fr: Former les juges }\n  merged-into: train-magistrates\n',
        ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/arcadia.yaml:9:16  error  merged-into-nothing
      “train-judges” is merged in a circle, or into a demand that is merged into nothing.
      One demand of the chain must stand for the others: take its merged-into out.
    content/recommendations/arcadia.yaml:14:16  error  merged-into-nothing
      “train-magistrates” is merged in a circle, or into a demand that is merged into nothing.
      One demand of the chain must stand for the others: take its merged-into out.
    "
  `);
});

test('a demand that no document names', () => {
  expect(
    told(['unused-recommendation recommendations/borduria.yaml:11'], (content) =>
      content.append(
        'recommendations/borduria.yaml',
        '\nopen-hotline:\n  topic: protection/shelter\n  title: Open a hotline\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/recommendations/borduria.yaml:11:1  warning  unused-recommendation
      No document asks “open-hotline”, and none reports on it.
      It shows nowhere until a document names it. Take it out, or add the document.
    "
  `);
});

test('an entry that does not name its country', () => {
  expect(
    told([`country-not-named ${AGREEMENT}:13`], (content) => content.replace(AGREEMENT, ', country: borduria', '')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-border-agreement.md:13:5  error  country-not-named
      This document has several countries, and the entry does not say which one it concerns.
      Add one of these lines to the entry:
      country: arcadia
      country: borduria
    "
  `);
});

test('the same report twice', () => {
  expect(
    told([`repeated-report ${INTERIM}:24`], (content) => content.replace(INTERIM, '    by: government\n', '')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-interim-assessment.md:24:5  error  repeated-report
      The document reports on “train-magistrates” already, for the same date.
      Join the two notes into one entry, or give one of them its own as-of or by.
    "
  `);
});

test('a document that contradicts its edition', () => {
  expect(
    told([`tier-contradiction ${REPORT}:9`], (content) =>
      content.replace(REPORT, 'tier: tier-2-watch-list', 'tier: tier-2'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:9:7  error  tier-contradiction
      The document states tier-2, but content/editions/2009.yaml gives arcadia tier-2-watch-list.
      Write  tier: tier-2-watch-list  here, or mend the lists of the edition and say in its disputes why.
    "
  `);
});

test('a country in two lists', () => {
  expect(
    told(['tier-in-two-lists editions/2009.yaml:10'], (content) =>
      content.replace('editions/2009.yaml', '  tier-3: [BOR]', '  tier-3: [BOR, ARC]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:10:17  error  tier-in-two-lists
      ARC stands under tier-2-watch-list already.
      Keep ARC in one list only.
    "
  `);
});

test('a Watch List before there was one', () => {
  expect(
    told(['count-mismatch editions/2003.yaml:5', 'watch-list-too-early editions/2003.yaml:9'], (content) =>
      content.replace('editions/2003.yaml', 'placements:\n  tier-2: [ARC]', 'placements:\n  tier-2-watch-list: [ARC]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2003.yaml:5:75  error  count-mismatch
      The published count under tier-2 is 1; the lists hold 0.
      Find the placements that are missing or too many, or write coverage: assumed.
    content/editions/2003.yaml:9:23  error  watch-list-too-early
      ARC is on the Watch List of 2003, before there was one.
      The list begins with the edition of 2004 (P.L. 108-193): move ARC to the tier that the report gives.
    "
  `);
});

test('a run on the Watch List that is too long', () => {
  expect(
    told(['watch-list-too-long editions/2013.yaml:6'], (content) => {
      for (const year of [2011, 2012, 2013]) {
        content.write(`editions/${year}.yaml`, content.read('editions/2010.yaml').replace('2010', String(year)));
      }
    }),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2013.yaml:6:23  error  watch-list-too-long
      ARC is on the Watch List in every edition from 2009 to 2013; the law allows 4 (22 USC 7107(b)(2)(D)).
      Compare the placements of these years with the reports: one of them must be another tier.
    "
  `);
});

test('a placement that no source confirms', () => {
  expect(
    told(['placement-without-source editions/2009.yaml:10'], (content) =>
      content.replace('editions/2009.yaml', 'deduced: [BOR]\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:10:12  error  placement-without-source
      No source confirms BOR for 2009.
      Add BOR to the covers of a source, or to deduced where it is an inference.
    "
  `);
});

test('a placement that is deduced and read', () => {
  expect(
    told(['deduced-and-confirmed editions/2009.yaml:11'], (content) =>
      content.replace('editions/2009.yaml', 'covers: [ARC]', 'covers: [ARC, BOR]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:11:11  error  deduced-and-confirmed
      A source covers BOR, so it is not deduced.
      Take BOR out of deduced, or out of the source’s covers.
    "
  `);
});

test('a note on a country that is not placed', () => {
  expect(
    told(['not-placed editions/2010.yaml:10'], (content) =>
      content.append('editions/2010.yaml', 'notes:\n  BOR: [waiver]\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010.yaml:10:8  error  not-placed
      BOR is in no placement list of 2010.
      Add BOR to a list under placements, or take it out here.
    "
  `);
});

test('a waiver where the clock had not run out', () => {
  expect(
    told(['note-contradiction editions/2010.yaml:10'], (content) =>
      content.append('editions/2010.yaml', 'notes:\n  ARC: [waiver]\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010.yaml:10:8  error  note-contradiction
      A waiver is noted for ARC in 2010, and the clock had not run out: a waiver keeps a country on the Watch List for a third edition or more (22 USC 7107(b)(2)(D)).
      Take the note out, or mend the placements of ARC in this edition and the two before it.
    "
  `);
});

test('an automatic downgrade where the clock had not run out', () => {
  expect(
    told(['note-contradiction editions/2009.yaml:17'], (content) =>
      content.replace('editions/2009.yaml', 'ARC: [downgraded]', 'BOR: [auto-downgrade]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:17:8  error  note-contradiction
      An automatic downgrade is noted for BOR in 2009: it leads to Tier 3, after two editions or more on the Watch List (22 USC 7107(b)(2)(D)).
      Take the note out, or mend the placements of BOR in this edition and the two before it.
    "
  `);
});

test('a rise that is none', () => {
  expect(
    told(['note-contradiction editions/2010.yaml:10'], (content) =>
      content.append('editions/2010.yaml', 'notes:\n  ARC: [upgraded]\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010.yaml:10:8  error  note-contradiction
      ARC is noted as upgraded in 2010, but it stays on tier-2-watch-list.
      Compare both editions with the reports: mend the placement that is wrong, or take the note out.
    "
  `);
});

test('countries that an edition drops between two that place them', () => {
  expect(
    told(['dropped-country editions/2010.yaml:5'], (content) => {
      content.write('editions/2011.yaml', content.read('editions/2009.yaml').replaceAll('2009', '2011'));
      const nobody =
        'year: 2010\ncoverage: assumed\nsources:\n  - { id: official-lists, covers: all }\nplacements: {}\n';
      content.write('editions/2010.yaml', nobody);
    }),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2010.yaml:5:13  warning  dropped-country
      On no list of 2010, though the editions of 2009 and 2011 both place them: ARC, BOR.
      Add those that the report ranks to their lists, and those of which you cannot tell to unknown.
      If the report leaves a country out, say under disputes how you know.
    "
  `);
});

test('a country that no edition and no document names', () => {
  expect(
    told(['unused-country countries/syldavia.mdx:3'], (content) =>
      content.write(
        'countries/syldavia.mdx',
        '---\nname: Syldavia\niso3: SYL\nregion: europe-eurasia\nneighbours: []\n---\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/countries/syldavia.mdx:3:7  warning  unused-country
      No edition has SYL on a list, and no document is about it.
      Its page stays empty. Add the code to the editions that rank it, or a document; or take the file out.
    "
  `);
});

test('a country of which a faulty edition may tell is not called unused', () => {
  told(['wrong-value editions/2010.yaml:2'], (content) => {
    content.write(
      'countries/syldavia.mdx',
      '---\nname: Syldavia\niso3: SYL\nregion: europe-eurasia\nneighbours: []\n---\n',
    );
    content.replace('editions/2010.yaml', 'unknown: [BOR]', 'unknown: [BOR, SYL]');
    content.replace('editions/2010.yaml', 'partial', 'partly');
  });
});

test('lists that do not add up to the published counts', () => {
  expect(
    told(['count-mismatch editions/2003.yaml:5'], (content) =>
      content.replace('editions/2003.yaml', 'total: 2', 'total: 3'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2003.yaml:5:64  error  count-mismatch
      The published count under total is 3; the lists hold 2.
      Find the placements that are missing or too many, or write coverage: assumed.
    "
  `);
});

test('a complete edition without a published total', () => {
  expect(
    told(['coverage-contradiction editions/2009.yaml:4'], (content) =>
      content.replace('editions/2009.yaml', 'coverage: assumed', 'coverage: complete'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2009.yaml:4:11  error  coverage-contradiction
      Complete means that a published total agrees, and none is given.
      Add published-counts with a total and its source, or write coverage: assumed.
    "
  `);
});

test('a neighbour that does not name the country back', () => {
  expect(
    told(['one-sided-border countries/arcadia.mdx:6'], (content) =>
      content.replace('countries/borduria.mdx', '[arcadia]', '[]'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/countries/arcadia.mdx:6:14  error  one-sided-border
      content/countries/borduria.mdx does not name “arcadia” as a neighbour.
      Add “arcadia” to the neighbours in content/countries/borduria.mdx, or take “borduria” out here.
    "
  `);
});
