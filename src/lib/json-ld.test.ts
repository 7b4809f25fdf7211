import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import type { DocumentType } from '../domain/document.ts';
import { edition, soundParts, sourceDocument } from '../domain/testing/builders.ts';
import { asJsonLd, breadcrumbs, documentReport, editionReport } from './json-ld.ts';

const corpus = buildCorpus(soundParts());
const HERE = 'https://tierline.example/';

test('no text can end the block that it stands in', () => {
  const document = sourceDocument('mali/2020-note', { title: '</script><script>alert(1)</script><!--' });
  const text = asJsonLd([documentReport(document, corpus, HERE, 'en')]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script><!--');
});

test.each<[DocumentType, string]>([
  ['tip-report', 'Report'],
  ['interim-assessment', 'Report'],
  ['un-report', 'Report'],
  ['action-plan', 'Report'],
  ['law', 'Legislation'],
  ['treaty', 'Legislation'],
  ['press-release', 'CreativeWork'],
  ['court', 'CreativeWork'],
  ['other', 'CreativeWork'],
])('the source of a %s is a %s, by who speaks in it', (type, kind) => {
  const document = sourceDocument('mali/2020-note', { type, published: '2020-02', language: 'fr' });
  expect(documentReport(document, corpus, HERE, 'en')).toMatchObject({
    url: HERE,
    inLanguage: 'en',
    mainEntity: { '@type': kind, inLanguage: 'fr', datePublished: '2020-02', author: { name: 'state' } },
  });
});

test.each([
  ['2019-06-20', '2019-06-20'],
  [undefined, '2019'],
])('an edition released on %s is dated %s', (released, datePublished) => {
  expect(editionReport(edition(2019, {}, { released }), HERE, 'en')).toMatchObject({ mainEntity: { datePublished } });
});

test('the way to a page is told from the outermost step to the page itself', () => {
  const steps = ['Tierline', 'Countries', 'Mali'].map((name) => ({ name, address: `${HERE}${name}` }));
  expect(breadcrumbs(steps)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Tierline', item: `${HERE}Tierline` },
      { position: 2, name: 'Countries' },
      { position: 3, name: 'Mali', item: `${HERE}Mali` },
    ],
  });
});
