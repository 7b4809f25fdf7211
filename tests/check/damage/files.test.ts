import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AGREEMENT, REPORT, told } from './told.ts';

test('a file in Latin-1', () => {
  expect(
    told([`unreadable-file ${REPORT}:29`], (content) =>
      content.write(REPORT, Buffer.from(content.read(REPORT).replace('eleven', 'à peu près onze'), 'latin1')),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:29:83  error  unreadable-file
      The file is not UTF-8 text: here stands a letter in another encoding.
      Save it again with the encoding UTF-8: in most editors under “Save as” or “Save with encoding”.
    "
  `);
});

test('a folder where a register should be', () => {
  expect(
    told(['unreadable-file topics.yaml:1'], (content) => {
      content.remove('topics.yaml');
      content.makeFolder('topics.yaml');
    }),
  ).toMatchInlineSnapshot(`
    "
    content/topics.yaml:1:1  error  unreadable-file
      This is a folder where a file should be.
      Give the folder another name, and put the file here.
    "
  `);
});

test('a register that is not there', () => {
  expect(
    told(['unreadable-file publishers.yaml:1'], (content) => content.remove('publishers.yaml')),
  ).toMatchInlineSnapshot(`
    "
    content/publishers.yaml:1:1  error  unreadable-file
      There is no such file.
      Put it back: the site needs it.
    "
  `);
});

test('a document whose name begins with a dot', () => {
  const hidden = 'documents/arcadia/.2012-note.md';
  expect(
    told([`wrong-file-name ${hidden}:1`], (content) => content.write(hidden, content.read(REPORT))),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/.2012-note.md:1:1  error  wrong-file-name
      The file belongs to no collection, so nothing would be shown of it.
      Move it out, or give it the name of one of these:
        content/documents/<country>/<year>-<words>.md
    "
  `);
});

test('an empty document', () => {
  expect(told([`missing-front-matter ${REPORT}:1`], (content) => content.write(REPORT, ''))).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:1:1  error  missing-front-matter
      The file is empty.
      Begin it with the fields, between two lines of three dashes:
      ---
      title: …
      ---
    "
  `);
});

test('a document without front matter', () => {
  expect(
    told([`missing-front-matter ${REPORT}:1`], (content) => content.write(REPORT, 'Only a text.\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:1:1  error  missing-front-matter
      The file does not begin with front matter.
      Begin it with the fields, between two lines of three dashes:
      ---
      title: …
      ---
    "
  `);
});

test('front matter that does not end', () => {
  expect(
    told([`missing-front-matter ${REPORT}:1`], (content) => content.replace(REPORT, '---\nThe report', 'The report')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:1:1  error  missing-front-matter
      The front matter does not end.
      Write a line of three dashes after the last field:
      ---
    "
  `);
});

test('front matter without fields', () => {
  expect(
    told(['missing-field pages/about.en.mdx:2', 'missing-field pages/about.en.mdx:2'], (content) =>
      content.write('pages/about.en.mdx', '---\n---\nText.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/about.en.mdx:2:1  error  missing-field
      The field “description” is missing. One sentence for search engines and previews.
      Write  description: …
    content/pages/about.en.mdx:2:1  error  missing-field
      The field “title” is missing. The heading of the page.
      Write  title: …
    "
  `);
});

test('front matter that is a text', () => {
  expect(
    told(['wrong-value pages/about.en.mdx:2'], (content) =>
      content.write('pages/about.en.mdx', '---\nAbout us\n---\nText.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/about.en.mdx:2:1  error  wrong-value
      There must be fields with values here, as in “name: value”. Found: About us
      Write  { title: …, description: … }
    "
  `);
});

test('front matter that is a list', () => {
  expect(
    told(['wrong-value pages/about.en.mdx:2'], (content) =>
      content.write('pages/about.en.mdx', '---\n- About us\n---\nText.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/about.en.mdx:2:1  error  wrong-value
      There must be fields with values here, as in “name: value”.
      Write  { title: …, description: … }
    "
  `);
});

test('a file that belongs to no collection', () => {
  expect(
    told(['wrong-file-name notes.txt:1'], (content) => content.write('notes.txt', 'Buy milk.')),
  ).toMatchInlineSnapshot(`
    "
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

test('a document outside a country', () => {
  expect(
    told(['wrong-file-name documents/2009-tip-report.md:1'], (content) =>
      content.rename(REPORT, 'documents/2009-tip-report.md'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/2009-tip-report.md:1:1  error  wrong-file-name
      The file belongs to no collection, so nothing would be shown of it.
      Move it out, or give it the name of one of these:
        content/documents/<country>/<year>-<words>.md
    "
  `);
});

test('a folder that is named as a document', () => {
  expect(
    told([`unreadable-file ${REPORT}:1`], (content) => {
      content.remove(REPORT);
      content.write(`${REPORT}/text.md`, '---\n---\n');
    }),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:1:1  error  unreadable-file
      This is a folder where a file should be.
      Give the folder another name, and put the file here.
    "
  `);
});

test('a country with the wrong ending', () => {
  expect(
    told(['wrong-file-name countries/cadonia.md:1'], (content) => content.write('countries/cadonia.md', '')),
  ).toMatchInlineSnapshot(`
    "
    content/countries/cadonia.md:1:1  error  wrong-file-name
      The file belongs to no collection, so nothing would be shown of it.
      Move it out, or give it the name of one of these:
        content/countries/<name>.mdx
    "
  `);
});

test('a page without its language', () => {
  expect(
    told(['wrong-file-name pages/help.mdx:1'], (content) =>
      content.write('pages/help.mdx', '---\ntitle: Help\ndescription: Help.\n---\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/help.mdx:1:1  error  wrong-file-name
      The file belongs to no collection, so nothing would be shown of it.
      Move it out, or give it the name of one of these:
        content/pages/<name>.<language>.mdx
    "
  `);
});

test('a name that is none for an address', () => {
  expect(
    told(['wrong-file-name documents/arcadia/2010-Accord de frontière.md:1'], (content) =>
      content.rename(AGREEMENT, 'documents/arcadia/2010-Accord de frontière.md'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2010-Accord de frontière.md:1:1  error  wrong-file-name
      The path of a file becomes the address of a page: lower-case letters without accents, digits, hyphens.
      Name it  content/documents/arcadia/2010-accord-de-frontiere.md
    "
  `);
});

test('a copy of a document under a name that is none', () => {
  expect(
    told(['wrong-file-name documents/arcadia/2009-tip-report.md~:1'], (content) =>
      content.write(`${REPORT}~`, content.read(REPORT)),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md~:1:1  error  wrong-file-name
      The path of a file becomes the address of a page: lower-case letters without accents, digits, hyphens.
      content/documents/arcadia/2009-tip-report.md is there already. Take this one out, or give it a name of its own.
    "
  `);
});

test('a translation without its original', () => {
  expect(
    told(['wrong-file-name documents/arcadia/2009-tip-raport.fr.md:1'], (content) =>
      content.write('documents/arcadia/2009-tip-raport.fr.md', 'Le rapport.'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-raport.fr.md:1:1  error  wrong-file-name
      This is the translation of a file that is not there.
      Name it after its original, or add the original content/documents/arcadia/2009-tip-raport.md.
    "
  `);
});

test('a document in the folder of another country', () => {
  expect(
    told(['wrong-file-name documents/borduria/2009-tip-report.md:3'], (content) =>
      content.rename(REPORT, 'documents/borduria/2009-tip-report.md'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2009-tip-report.md:3:12  error  wrong-file-name
      The file stands in the folder “borduria”, which is none of its countries.
      Move it to content/documents/arcadia/, or add “borduria” to its countries.
    "
  `);
});

test('a document with another year in its name', () => {
  expect(
    told(['wrong-file-name documents/arcadia/2008-tip-report.md:6'], (content) =>
      content.rename(REPORT, 'documents/arcadia/2008-tip-report.md'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2008-tip-report.md:6:12  error  wrong-file-name
      The file’s name must begin with the year of publication, 2009.
      Name it  content/documents/arcadia/2009-tip-report.md
      or mend the date.
    "
  `);
});

test('an edition with another year in its name', () => {
  expect(
    told(['wrong-file-name editions/2011.yaml:1'], (content) =>
      content.rename('editions/2010.yaml', 'editions/2011.yaml'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/editions/2011.yaml:1:7  error  wrong-file-name
      The file holds the edition of 2010.
      Name it content/editions/2010.yaml, or mend the year.
    "
  `);
});

test('a file that is no text by its size', () => {
  expect(
    told([`file-too-large ${REPORT}:1`], (content) => content.append(REPORT, 'word '.repeat(500_000))),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:1:1  error  file-too-large
      The file has 2.5 MB; a file of the content has at most 2 MB.
      Move it out. If it is a text, file what it says in several documents.
    "
  `);
});

test('a link to a file elsewhere', () => {
  expect(
    told(
      ['outside-folder documents/arcadia/2011-elsewhere.md:1', 'outside-folder documents/elsewhere:1'],
      (content) => {
        symlinkSync('/etc/hostname', join(content.root, 'documents/arcadia/2011-elsewhere.md'));
        symlinkSync('/etc', join(content.root, 'documents/elsewhere'));
      },
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2011-elsewhere.md:1:1  error  outside-folder
      This is a link to a place outside the content folder: /etc/hostname
      Put a copy of the file itself in the place of the link.
    content/documents/elsewhere:1:1  error  outside-folder
      This is a link to a place outside the content folder: /etc
      Put a copy of the file itself in the place of the link.
    "
  `);
});

test('two files whose names differ by capitals', () => {
  expect(
    told(['names-alike documents/arcadia/2009-TIP-report.md:1'], (content) =>
      content.write('documents/arcadia/2009-TIP-report.md', content.read(REPORT)),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-TIP-report.md:1:1  error  names-alike
      This name and that of 2009-tip-report.md differ by capitals alone: many computers take the two for one.
      Keep one of the two, or give one of them another name.
    "
  `);
});
