import { expect, test } from 'vitest';
import { RenderedFiles } from './rendered-files.ts';

const file = (path: string) => ({ path, content: new TextEncoder().encode(path) });
const ignore = () => {};

/** Files with a reader that notes what it is told, in the order in which it is. */
function watched(paths: readonly string[]) {
  const files = new RenderedFiles();
  const told: string[] = [];
  files.onHandedOver('plan.json', (content) => told.push(`taken ${content}`));
  files.onEach<string>('test', {
    rendered: ({ path }) => {
      told.push(path);
      return `note on ${path}`;
    },
    earlier: ({ path, note }) => told.push(`${path} again: ${note}`),
  });
  for (const group of ['handed-over', 'en', 'fr', 'not-searched'] as const)
    files.onEndOf(group, () => told.push(`end of ${group}`));
  return { files, told, order: files.inOrder(paths, (path) => path) };
}

test('files are put into groups, and keep their order there', () => {
  const { order } = watched(['a.svg', 'fr/index.html', 'index.html', 'b.svg', 'fr/plan.json', 'help/index.html']);
  expect(order).toEqual(['fr/plan.json', 'index.html', 'help/index.html', 'fr/index.html', 'a.svg', 'b.svg']);
});

test('they are told in that order, whichever is rendered first, and the end of each group before the next', () => {
  const { files, told } = watched(['plan.json', 'index.html', 'help/index.html', 'fr/index.html', 'a.svg']);
  for (const path of ['a.svg', 'help/index.html', 'index.html']) files.rendered(file(path), ignore);
  expect(told).toEqual([]);
  files.handOver(file('plan.json'));
  expect(told).toEqual(['taken plan.json', 'end of handed-over', 'index.html', 'help/index.html', 'end of en']);
  files.rendered(file('fr/index.html'), ignore);
  expect(told.slice(5)).toEqual(['fr/index.html', 'end of fr', 'a.svg', 'end of not-searched']);
});

test('a group of nothing ends too', () => {
  const { files, told } = watched(['index.html']);
  files.rendered(file('index.html'), ignore);
  expect(told).toEqual(['end of handed-over', 'index.html', 'end of en', 'end of fr', 'end of not-searched']);
});

test('notes are kept, and given back with a file that stands as it was', () => {
  const { files, told } = watched(['index.html', 'help/index.html']);
  let kept: Record<string, unknown> = {};
  files.rendered(file('index.html'), (notes) => {
    kept = notes;
  });
  expect(kept).toEqual({ test: 'note on index.html' });
  files.earlier('help/index.html', '/somewhere', { test: 'of last time' });
  expect(told).toContain('help/index.html again: of last time');
});

test('files are measured from when it is known which, at the earliest at the end of a group', () => {
  const { files } = watched(['plan.json', 'index.html', 'help/index.html']);
  files.onEndOf('handed-over', () => files.measureWhere((path) => path.startsWith('help/')));
  const measured: Record<string, boolean> = {};
  for (const path of ['help/index.html', 'index.html']) {
    files.rendered(file(path), (_, isMeasured) => {
      measured[path] = isMeasured;
    });
  }
  files.handOver(file('plan.json'));
  expect(measured).toEqual({ 'index.html': false, 'help/index.html': true });
});

test('what is published is counted, and what is handed over is not', () => {
  const { files } = watched(['plan.json', 'index.html', 'a.svg', 'help/index.html']);
  files.handOver(file('plan.json'));
  files.rendered(file('index.html'), ignore);
  files.rendered(file('a.svg'), ignore);
  files.earlier('help/index.html', '/somewhere', {});
  expect(files).toMatchObject({ count: 3, pageCount: 2, earlierCount: 1 });
});
