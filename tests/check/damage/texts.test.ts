import { expect, test } from 'vitest';
import { MDX, REPORT, told } from './told.ts';

test('HTML in Markdown', () => {
  expect(
    told([`raw-html ${REPORT}:29`], (content) => content.replace(REPORT, '*eleven* cases', '<b>eleven</b> cases')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:29:82  error  raw-html
      HTML is not allowed in a text: <b>
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('a script in Markdown', () => {
  expect(
    told([`raw-html ${REPORT}:31`], (content) =>
      content.replace(REPORT, '- One of them', '<script>alert(1)</script>\n\n- One of them'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:31:1  error  raw-html
      HTML is not allowed in a text: <script>alert(1)</script>
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('a comment in Markdown', () => {
  expect(
    told([`raw-html ${REPORT}:31`], (content) =>
      content.replace(REPORT, '- One of them', '<!-- todo -->\n\n- One of them'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:31:1  error  raw-html
      HTML is not allowed in a text: <!-- todo -->
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('a script in MDX', () => {
  expect(
    told([`raw-html ${MDX}:22`], (content) => content.append(MDX, '\n<script>alert(1)</script>\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:22:1  error  raw-html
      <script> is not allowed in a text.
      Allowed are: <Placement>. Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('an element with a handler in MDX', () => {
  expect(
    told([`raw-html ${MDX}:22`], (content) => content.append(MDX, '\n<img src="x" onerror="alert(1)" />\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:22:1  error  raw-html
      <img> is not allowed in a text.
      Allowed are: <Placement>. Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('an import in MDX', () => {
  expect(
    told([`raw-html ${MDX}:22`], (content) => content.append(MDX, '\nimport fs from "node:fs"\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:22:1  error  raw-html
      A text cannot import or export anything.
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('an import in MDX in which nothing else is conspicuous', () => {
  told(['raw-html pages/methodology.en.mdx:8'], (content) =>
    content.append('pages/methodology.en.mdx', '\nimport fs from "node:fs"\n'),
  );
});

test('an export in MDX', () => {
  expect(
    told([`raw-html ${MDX}:22`], (content) => content.append(MDX, '\nexport const secret = process.env\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:22:1  error  raw-html
      A text cannot import or export anything.
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('an expression in MDX', () => {
  expect(
    told([`raw-html ${MDX}:22`], (content) => content.append(MDX, '\nThe answer is {process.env.HOME}.\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:22:15  error  raw-html
      Expressions in braces are not allowed in a text.
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('an expression as a block in MDX', () => {
  expect(
    told([`raw-html ${MDX}:22`], (content) => content.append(MDX, '\n{process.exit(1)}\n')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:22:1  error  raw-html
      Expressions in braces are not allowed in a text.
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('a component with an expression', () => {
  expect(
    told([`raw-html ${MDX}:18`], (content) =>
      content.replace(
        MDX,
        'puts Borduria on <Placement tier="tier-3" />',
        'puts Borduria on <Placement tier={evil()} />',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:18:29  error  raw-html
      This is not how <Placement> is written.
      Write  <Placement tier="tier-1" />
      Allowed for tier: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    "
  `);
});

test('a component with a spread', () => {
  expect(
    told([`raw-html ${MDX}:18`], (content) =>
      content.replace(MDX, 'puts Borduria on <Placement tier="tier-3" />', 'puts Borduria on <Placement {...evil} />'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:18:29  error  raw-html
      This is not how <Placement> is written.
      Write  <Placement tier="tier-1" />
      Allowed for tier: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    "
  `);
});

test('a component with an unknown tier', () => {
  expect(
    told([`raw-html ${MDX}:18`], (content) =>
      content.replace(
        MDX,
        'puts Borduria on <Placement tier="tier-3" />',
        'puts Borduria on <Placement tier="tier-5" />',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:18:29  error  raw-html
      This is not how <Placement> is written.
      Write  <Placement tier="tier-1" />
      Allowed for tier: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    "
  `);
});

test('a component without its tier', () => {
  expect(
    told([`raw-html ${MDX}:18`], (content) =>
      content.replace(MDX, 'puts Borduria on <Placement tier="tier-3" />', 'puts Borduria on <Placement />'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:18:29  error  raw-html
      This is not how <Placement> is written.
      Write  <Placement tier="tier-1" />
      Allowed for tier: tier-1, tier-2, tier-2-watch-list, tier-3, special-case.
    "
  `);
});

test('MDX that cannot be read', () => {
  expect(
    told([`raw-html ${MDX}:18`], (content) => content.replace(MDX, 'asks for a shelter.', 'asks for <5 shelters.')),
  ).toMatchInlineSnapshot(`
    "
    content/documents/borduria/2003-tip-report.mdx:18:70  error  raw-html
      The text cannot be read as MDX: a < or a { begins something here that does not end.
      Write &lt; for < and &#123; for {, or put them in backticks.
    "
  `);
});

test('a link that runs a script', () => {
  expect(
    told([`unsafe-link ${REPORT}:32`], (content) =>
      content.replace(REPORT, 'https://www.example.org/cases', 'javascript:alert(1)'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:32:18  error  unsafe-link
      The link “javascript:alert(1)” is neither a web address nor a page of this site.
      Begin it with https://, with / for a page of this site, or with # for a place on this page.
    "
  `);
});

test('a link that runs a script, by reference', () => {
  expect(
    told([`unsafe-link ${REPORT}:36`], (content) =>
      content.append(REPORT, '\nSee [the list][1].\n\n[1]: JavaScript:alert(1)\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:36:1  error  unsafe-link
      The link “JavaScript:alert(1)” is neither a web address nor a page of this site.
      Begin it with https://, with / for a page of this site, or with # for a place on this page.
    "
  `);
});

test('a link to another host without its scheme', () => {
  expect(
    told([`unsafe-link ${REPORT}:32`], (content) =>
      content.replace(REPORT, 'https://www.example.org/cases', '//www.example.org/cases'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:32:18  error  unsafe-link
      The link “//www.example.org/cases” is neither a web address nor a page of this site.
      Begin it with https://, with / for a page of this site, or with # for a place on this page.
    "
  `);
});

test('a picture', () => {
  expect(
    told([`image-in-text ${REPORT}:31`], (content) =>
      content.replace(REPORT, '- One of them', '![A farm](https://example.org/farm.jpg)\n\n- One of them'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:31:1  error  image-in-text
      Pictures are not allowed in a text.
      Take it out, or link to the page that shows it.
    "
  `);
});

test('a picture by reference', () => {
  expect(
    told([`image-in-text ${REPORT}:34`], (content) =>
      content.append(REPORT, '\n![A farm][farm]\n\n[farm]: https://example.org/farm.jpg\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.md:34:1  error  image-in-text
      Pictures are not allowed in a text.
      Take it out, or link to the page that shows it.
    "
  `);
});

test('HTML in the introduction of a country', () => {
  expect(
    told(['raw-html countries/borduria.mdx:9'], (content) =>
      content.replace('countries/borduria.mdx', 'a made-up country', 'a <em>made-up</em> country'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/countries/borduria.mdx:9:15  error  raw-html
      <em> is not allowed in a text.
      Allowed are: <Placement>. Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});

test('HTML in a translation', () => {
  expect(
    told(['raw-html documents/arcadia/2009-tip-report.fr.md:3'], (content) =>
      content.write('documents/arcadia/2009-tip-report.fr.md', 'Le rapport.\n\n<b>Onze</b>\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/documents/arcadia/2009-tip-report.fr.md:3:1  error  raw-html
      HTML is not allowed in a text: <b>
      Texts are Markdown alone: write it in words, or in backticks if it is to be shown.
    "
  `);
});
