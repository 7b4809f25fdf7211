import { describe, expect, it } from 'vitest';
import { pageAt } from '../../scripts/lib/site-pages.ts';
import { fieldGroups } from '../../src/open-data/content-fields.ts';
import { CONTENT_FILES, hintedSchema } from '../../src/open-data/content-schemas.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, textOf } from './lib/html.ts';

const { root } = builtSites();
const ELEMENTS = elementsOf(pageAt(root.folder, 'editors/fields/').html);
const BY_ID = new Map(ELEMENTS.map((element) => [element.attributes.get('id'), element]));

/** What the page tells of the field at an anchor. */
function told(anchor: string): string {
  const element = BY_ID.get(anchor);
  return element ? textOf(element.inner) : '';
}

/** A text without what marks code in it: on the page that is an element, beside which its words have no spaces of their own. */
function bare(text: string): string {
  return text.replace(/[`\s]/g, '');
}

describe.each(Object.entries(CONTENT_FILES))('the reference of fields: %s', (name, file) => {
  const anchor = name.replace('content-', '');

  it('tells every field, with its description and all its values', () => {
    const missing = fieldGroups(hintedSchema(file)).flatMap(({ path, fields }) =>
      fields
        .map((field) => ({ field, text: told([anchor, ...path, field.name].join('-')) }))
        .filter(({ field, text }) =>
          [field.name, field.description, ...field.values].some((part) => !bare(text).includes(bare(part))),
        )
        .map(({ field }) => [...path, field.name].join('.')),
    );
    expect(missing).toEqual([]);
    expect(BY_ID.get(anchor)?.name).toBe('h2');
  });
});

describe('the reference of fields', () => {
  it('says which fields are needed, when, and in what form', () => {
    expect(told('document-title')).toBe(
      'title text needed A title in your own words. Example: title: Embassy statement on training for judges',
    );
    expect(told('document-edition')).toContain('Needed for a TIP Report, and wherever a tier is stated');
    expect(told('edition-disputes-why')).toBe('why text needed Why the placement above was kept.');
    expect(told('document-covers')).not.toContain('needed');
  });

  it('leads from a field to its own fields, and to the glossary', () => {
    const links = ELEMENTS.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.get('href'));
    expect(links).toContain('#document-recommendations-fields');
    expect(links).toContain('/glossary/#tier');
    expect(BY_ID.get('document-recommendations-fields')?.name).toBe('h3');
  });
});
