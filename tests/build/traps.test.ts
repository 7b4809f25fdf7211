import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { ContentCopy } from '../check/content-copy.ts';
import { ProjectCopy } from './project-copy.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';

describe('what Astro lets pass, and what is done about it', () => {
  let project: ProjectCopy;

  beforeEach(() => {
    project = new ProjectCopy();
  });

  afterEach(() => project.discard());

  /** The pages of the sound content have longer titles than this allows. */
  function tightenSchema(): void {
    project.replace(
      'src/schemas/registers.ts',
      "title: plainText.describe('The heading of the page.')",
      "title: plainText.max(3).describe('The heading of the page.')",
    );
  }

  test('stale schema: content that was sound is judged anew when the rules change (withastro/astro#13253)', () => {
    expect(project.build()).toMatchObject({ status: 0 });
    tightenSchema();
    const { status, output } = project.build();
    expect(output).toMatch(/pages\/\w+\.en\.mdx {2}wrong-value: /);
    expect(status).toBe(1);
  });

  test('dangling reference: a publisher that there is not ends the build (withastro/astro#17322)', () => {
    project.replace(`content/${REPORT}`, 'us-state-department', 'us-state-departement');
    const { status, output } = project.build();
    expect(output).toContain('There is no publisher “us-state-departement”.');
    expect(status).toBe(1);
  });

  test('misspelt key: a field that there is not ends the build', () => {
    project.replace(`content/${REPORT}`, 'addressee:', 'adressee:');
    const { status, output } = project.build();
    expect(output).toContain('adressee');
    expect(status).toBe(1);
  });
});

test('first error only: the check tells all of several faults, with line and column', () => {
  const content = new ContentCopy();
  try {
    content.replace(REPORT, 'addressee:', 'adressee:');
    content.replace(REPORT, 'edition: 2009', 'edition: "2009"');
    content.replace(REPORT, 'value: 11', 'value: eleven');
    content.replace('countries/arcadia.mdx', 'region: europe-eurasia', 'region: europe');
    const { problems } = checkContent(content.root);
    expect(problems.map(({ file, position, code }) => `${file}:${position.line}:${position.column} ${code}`)).toEqual([
      'countries/arcadia.mdx:5:9 wrong-value',
      `${REPORT}:8:10 wrong-value`,
      `${REPORT}:22:5 unknown-field`,
      `${REPORT}:24:37 wrong-value`,
    ]);
  } finally {
    content.discard();
  }
});
