import { expect, test } from 'vitest';
import type { ContentCopy } from '../content-copy.ts';
import { INTERIM, REPORT, told } from './told.ts';

test.each<[string, (copy: ContentCopy) => void]>([
  ['nothing', () => undefined],
  ['lines that end as on Windows', (copy) => copy.write(REPORT, copy.read(REPORT).replaceAll('\n', '\r\n'))],
  ['a byte order mark', (copy) => copy.write(REPORT, `\uFEFF${copy.read(REPORT)}`)],
  ['a byte order mark in YAML', (copy) => copy.write('topics.yaml', `\uFEFF${copy.read('topics.yaml')}`)],
  ['asterisks within a text', (copy) => copy.replace(INTERIM, 'No course', 'Not *one* course * that is')],
  ['a translation', (copy) => copy.write('documents/arcadia/2009-tip-report.fr.md', 'Le rapport.\n')],
  ['a hidden file of the system', (copy) => copy.write('documents/.DS_Store', 'x')],
  ['HTML between backticks', (copy) => copy.append(REPORT, '\nThey wrote `<b>` and `{x}`.\n')],
  ['a page of this site', (copy) => copy.append(REPORT, '\nSee [the words](/glossary/).\n')],
  ['a place on the page', (copy) => copy.append(REPORT, '\nSee [above](#top).\n')],
  ['a mailbox', (copy) => copy.append(REPORT, '\nWrite to [us](mailto:us@example.org).\n')],
])('%s', (_, damage) => {
  expect(told([], damage).trim()).toBe('');
});

test.each<[string, (text: string) => string]>([
  ['lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
])('%s: every place is told as before', (_, write) => {
  const damage = (copy: ContentCopy) => {
    copy.replace(REPORT, 'edition: 2009', 'edition: 1999');
    copy.replace(REPORT, 'priority: true', 'prority: true');
    copy.replace(REPORT, 'One of them', 'One <b>of them');
  };
  const expected = [`wrong-value ${REPORT}:8`, `unknown-field ${REPORT}:18`, `raw-html ${REPORT}:31`];
  const otherwise = told(expected, (copy) => {
    damage(copy);
    copy.write(REPORT, write(copy.read(REPORT)));
  });
  expect(otherwise).toBe(told(expected, damage));
});
