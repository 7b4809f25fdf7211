import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editHref, guideHref, reportFormHref, repositoryFrom, suggestionFormHref } from './repository.ts';

const REPOSITORY = 'https://github.com/owner/name';

describe('the address of the repository', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    [REPOSITORY, REPOSITORY],
    [`${REPOSITORY}/`, REPOSITORY],
    [`${REPOSITORY}.git`, REPOSITORY],
    ['https://git.example.org:8443/group/part/name', 'https://git.example.org:8443/group/part/name'],
  ])('%s', (value, address) => {
    expect(repositoryFrom(value)).toBe(address);
  });

  test.each([
    'http://github.com/owner/name',
    'github.com/owner/name',
    'git@github.com:owner/name.git',
    'javascript:alert(1)',
    'https://github.com/',
    'https://github.com/owner',
    'https://github.com//name',
    'https://user:word@github.com/owner/name',
    `${REPOSITORY}?tab=readme`,
    `${REPOSITORY}#readme`,
    'https://github.com/owner/na me',
    'https://github.com/owner/"><script>',
    ` ${REPOSITORY}`,
  ])('not %s', (value) => {
    expect(() => repositoryFrom(value)).toThrow(
      `TIERLINE_REPOSITORY must be the https address of a repository, such as https://github.com/owner/name, not “${value}”.`,
    );
  });
});

test.each([
  ['documents/mali/2019-law.md', 'documents/mali/2019-law.md'],
  ['glossary.yaml', 'glossary.yaml'],
  ['documents/mali/2019 a#b?.md', 'documents/mali/2019%20a%23b%3F.md'],
])('%s is edited on the main branch', (file, path) => {
  expect(editHref(REPOSITORY, file)).toBe(`${REPOSITORY}/edit/main/content/${path}`);
});

test('the guide and the form for suggestions stand in the repository', () => {
  expect(guideHref(REPOSITORY)).toBe(`${REPOSITORY}/blob/main/CONTRIBUTING.md`);
  expect(suggestionFormHref(REPOSITORY)).toBe(`${REPOSITORY}/issues/new?template=document.yml`);
  for (const file of ['CONTRIBUTING.md', '.github/ISSUE_TEMPLATE/document.yml'])
    expect(existsSync(file), file).toBe(true);
});

test('a report names its template, its title and the page', () => {
  const address = reportFormHref(REPOSITORY, { title: 'Correction: A & B = “C”', page: '/countries/mali/?a=1' });
  const { origin, pathname, searchParams } = new URL(address);
  expect(`${origin}${pathname}`).toBe(`${REPOSITORY}/issues/new`);
  expect([...searchParams]).toEqual([
    ['template', 'correction.yml'],
    ['title', 'Correction: A & B = “C”'],
    ['page', '/countries/mali/?a=1'],
  ]);
});
