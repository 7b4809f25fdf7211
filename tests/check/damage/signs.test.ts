import { expect, test } from 'vitest';
import { MDX, REPORT, told } from './told.ts';

test('something to be decided, in the place of every kind of value', () => {
  expect(
    told(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 18, 24].map((line) => `todo-left ${REPORT}:${line}`),
      (content) => {
        content.replace(REPORT, 'Arcadia in the TIP Report of 2009', 'TODO');
        content.replace(REPORT, 'countries: [arcadia]', 'countries: [TODO]');
        content.replace(REPORT, 'type: tip-report', 'type: TODO');
        content.replace(REPORT, 'publisher: us-state-department', 'publisher: TODO');
        content.replace(REPORT, 'published: 2009-06-16', 'published: TODO');
        content.replace(REPORT, 'language: en', 'language: TODO');
        content.replace(REPORT, 'edition: 2009', 'edition: TODO');
        content.replace(REPORT, 'tier: tier-2-watch-list', 'tier: TODO');
        content.replace(REPORT, 'covers: 2008-04/2009-03', 'covers: TODO');
        content.replace(REPORT, 'accessed: 2026-11-02', 'accessed: TODO');
        content.replace(REPORT, 'id: pass-law', 'id: TODO');
        content.replace(REPORT, 'value: 11', 'value: TODO');
      },
    )
      .split('\n')
      .slice(0, 4)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:8  error  todo-left
      Here something is still to be decided.
      Write what is right in the place of TODO, or take the line out."
  `);
});

test('words of the source in comments of a draft that is done', () => {
  expect(
    told([`source-words-left ${REPORT}:12`], (content) =>
      content.replace(REPORT, 'source:\n', '  #| The minister\n  #| said so.\nsource:\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:12:3  error  source-words-left
      Words of the source stand in comments, 2 lines.
      Take out every line that begins with #|, and publish your own words alone.
    "
  `);
});

test('words of the source stay while something is to be decided', () => {
  told([`todo-left ${REPORT}:3`], (content) =>
    content.replace(REPORT, 'title:', '#| The minister said so.\n# TODO\ntitle:'),
  );
});

test.each([
  ['a sign within a text', 'title: Arcadia in the #| Report'],
  ['a comment of one’s own', '# as the report itself has it\ntitle: Arcadia'],
])('no words of the source: %s', (_, lines) => {
  told([], (content) => content.replace(REPORT, 'title: Arcadia in the TIP Report of 2009', lines));
});

test('a comment that says what to do', () => {
  expect(
    told([`todo-left ${REPORT}:2`], (content) => content.replace(REPORT, 'title:', '# TODO: take this out.\ntitle:')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:2:3  error  todo-left
      Here something is still to be decided.
      Do what this comment says, then take it out.
    "
  `);
});

test.each([
  ['a comment', 'type: tip-report', 'type: tip-report # TODO: ask', [4]],
  ['the summary', '*eleven* cases', 'TODO cases', [29]],
  ['a map', 'listing: complete', 'listing: { TODO: TODO }', [16, 16]],
  ['a name', 'listing: complete', 'listing: complete\nTODO: x', [17]],
])('something to be decided in %s', (_, from, to, lines) => {
  told(
    lines.map((line) => `todo-left ${REPORT}:${line}`),
    (content) => content.replace(REPORT, from, to),
  );
});

test('an entry of a register that is to be named', () => {
  told(['todo-left recommendations/arcadia.yaml:14', 'todo-left topics.yaml:8'], (content) => {
    content.append('recommendations/arcadia.yaml', 'TODO:\n  topic: prosecution/training\n  title: Train them\n');
    content.append('topics.yaml', 'TODO:\n  title: Housing\n');
  });
});

test('what is wrong beside it is told too', () => {
  told([`missing-field ${REPORT}:2`, `todo-left ${REPORT}:6`, `wrong-value ${REPORT}:8`], (content) => {
    content.replace(REPORT, 'published: 2009-06-16', 'published: TODO');
    content.replace(REPORT, 'tier: tier-2-watch-list', 'tier: 2');
    content.replace(REPORT, 'language: en\n', '');
  });
});

test.each(['todo', 'Todo', 'TODOS', 'aTODO'])('%s is a word like any other', (word) => {
  told([], (content) => content.replace(REPORT, '*eleven* cases', `${word} cases`));
});

test('a sign that does not show, in a field and in the summary', () => {
  expect(
    told([`strange-sign ${REPORT}:22`, `strange-sign ${REPORT}:29`, `strange-sign ${REPORT}:29`], (content) => {
      content.replace(REPORT, 'Ministry of Justice', 'Ministry of Jus\u00adtice');
      content.replace(REPORT, '*eleven* cases', '\u202enevele\u202c cases');
    }),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:22:31  error  strange-sign
      Here stands a sign that does not show: a soft hyphen, U+00AD.
      Delete the word that it stands in, and type it anew.
    content/documents/arcadia/2009-tip-report.md:29:82  error  strange-sign
      Here stands a sign that does not show: a right-to-left override, U+202E.
      Delete the word that it stands in, and type it anew.
    content/documents/arcadia/2009-tip-report.md:29:89  error  strange-sign
      Here stands a sign that does not show: the end of a direction of writing, U+202C.
      Delete the word that it stands in, and type it anew.
    "
  `);
});

test('a letter that passes for another', () => {
  expect(
    told([`strange-sign ${MDX}:3`], (content) => content.replace(MDX, '[borduria]', '[bord\u0443ria]')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:3:17  error  strange-sign
      In “bordуria” the letter “у” is a Cyrillic letter, U+0443: it only looks like a Latin one.
      Delete the word that it stands in, and type it anew.
    "
  `);
});

test('a letter that passes for another, by its number', () => {
  expect(
    told([`wrong-value ${MDX}:3`], (content) => content.replace(MDX, '[borduria]', '["bord\\u0443ria"]')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:3:13  error  wrong-value
      In “bordуria” the letter “у” is a Cyrillic letter, U+0443: it only looks like a Latin one.
      Write  bordyria
    "
  `);
});

test('a control character that YAML cannot hold keeps nothing else from being told', () => {
  told([`strange-sign ${REPORT}:2`, `wrong-value ${REPORT}:9`], (content) => {
    content.replace(REPORT, 'Arcadia in', 'Arca\u0007dia in');
    content.replace(REPORT, 'tier: tier-2-watch-list', 'tier: 2');
  });
});

test('a word in another alphabet is a word', () => {
  told([], (content) =>
    content.replace(REPORT, '"Trafficking in Persons Report 2009: Arcadia"', 'Торговля людьми, أركاديا, Ελλάδα'),
  );
});
