import { describe, expect, test } from 'vitest';
import { type Block, sentencesOf } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { betweenKept, readHtml } from './html-page.ts';
import { readPlainText } from './text-page.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, depth: 0 });

describe('a page', () => {
  test.each<[html: string, blocks: [Block['kind'], string][]]>([
    ['<p>One<br>two</p>', [['paragraph', 'One\ntwo']]],
    ['<p>One\n two</p>', [['paragraph', 'One two']]],
    [
      '<h2>Head</h2>bare <b>text</b>',
      [
        ['heading', 'Head'],
        ['paragraph', 'bare text'],
      ],
    ],
    [
      '<ul><li><p>One</p><p>two</p><li>Three</ul>',
      [
        ['item', 'One two'],
        ['item', 'Three'],
      ],
    ],
    [
      '<header>Site</header><main><header>Head</header><p>A</p></main>',
      [
        ['paragraph', 'Head'],
        ['paragraph', 'A'],
      ],
    ],
    [
      '<p>Aaa</p><div class="related-links">B</div><p>Ddd ddd</p>',
      [
        ['paragraph', 'Aaa'],
        ['paragraph', 'Ddd ddd'],
      ],
    ],
    [
      '<p>A</p><script>B</script><div hidden>C</div><p>D</p>',
      [
        ['paragraph', 'A'],
        ['paragraph', 'D'],
      ],
    ],
  ])('%j', (html, blocks) => {
    expect(readHtml(html).blocks.map(({ kind, text }) => [kind, text])).toEqual(blocks);
  });

  test('the text is what stands between the first and the last that is kept, with headings before and items behind', () => {
    const all = [
      block('menu'),
      block('Title', 'heading'),
      block('kept'),
      block('lost', 'item'),
      block('kept too'),
      block('last', 'item'),
      block('foot'),
    ];
    expect(betweenKept(all, [block('kept'), block('kept  too')]).map(({ text }) => text)).toEqual([
      'Title',
      'kept',
      'lost',
      'kept too',
      'last',
    ]);
    expect(betweenKept(all, [])).toEqual(all);
  });

  test('the browser that saved a page noted its address', () => {
    const html = '<!-- saved from url=(0020)https://example.org/ --><html><body><p>A</p></body></html>';
    expect(readHtml(html).addresses).toEqual([
      { value: 'https://example.org/', where: 'the comment of the browser that saved it' },
    ]);
  });
});

test('a part of a paragraph that is not the source’s own is left out of it', () => {
  const note = '[From the introductory text accompanying this report on the website: "It is short."]';
  expect(withoutBoilerplate([block(`${note} The government did little.`)])).toEqual({
    blocks: [block('The government did little.')],
    leftOut: [{ what: 'note of the Department of State on its interim assessments', text: note }],
  });
});

test.each([
  'This is not a UNHCR publication. UNHCR is not responsible for it.',
  'We use cookies to improve this site.',
  'Share | Tweet | Email',
  '© 2024 Somebody',
  'ecoi.net summary: a report',
])('%j is no text of the source', (text) => {
  expect(withoutBoilerplate([block(text)]).blocks).toEqual([]);
});

test('long lines without empty ones between them are paragraphs', () => {
  const lines = ['First '.repeat(30).trim(), 'Second '.repeat(30).trim()];
  expect(readPlainText(lines.join('\n')).blocks.map(({ text }) => text)).toEqual(lines);
});

test.each([
  ['He came. She went.', ['He came.', 'She went.']],
  [
    'The U.S. Embassy wrote. It is in St. Louis, e.g. there.',
    ['The U.S. Embassy wrote.', 'It is in St. Louis, e.g. there.'],
  ],
  ['It asked some, e.g. Mali. They left.', ['It asked some, e.g. Mali.', 'They left.']],
  ['Mr. A. Traoré of No. 5 spoke.', ['Mr. A. Traoré of No. 5 spoke.']],
])('sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
