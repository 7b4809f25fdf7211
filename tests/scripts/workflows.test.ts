import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { DOCUMENT_TYPES } from '../../src/domain/document.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

interface FormField {
  type: string;
  id?: string;
  attributes: { label?: string; options?: string[] };
  validations?: { required: boolean };
}

const FOLDER = join(ROOT, '.github/workflows');
const FORMS = join(ROOT, '.github/ISSUE_TEMPLATE');

/** A YAML file as GitHub reads it: each key once, `on` a word and no truth value. */
function readYaml<Type>(path: string): Type {
  return parse(readFileSync(path, 'utf8'), { version: '1.2', strict: true, uniqueKeys: true }) as Type;
}

const WORKFLOWS = Object.fromEntries(
  readdirSync(FOLDER)
    .sort()
    .map((name) => [name, readYaml<Workflow>(join(FOLDER, name))]),
);

const SCRIPTS = readYaml<{ scripts: Record<string, string> }>(join(ROOT, 'package.json')).scripts;

/** What each job may do, and nothing else. */
const PERMISSIONS = {
  'check.yml content': { contents: 'read' },
  'check.yml project': { contents: 'read' },
  'deploy.yml build': { contents: 'read', pages: 'read' },
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
  'links.yml links': { contents: 'read' },
};

/** What each workflow begins with. `pull_request_target` would hand a stranger’s code a token that can write. */
const EVENTS = {
  'check.yml': ['pull_request', 'push'],
  'deploy.yml': ['push', 'workflow_dispatch'],
  'links.yml': ['schedule', 'workflow_dispatch'],
};

/** One version of each action, so that none is left behind. */
const ACTIONS = [
  'actions/checkout@v7',
  'actions/configure-pages@v6',
  'actions/deploy-pages@v5',
  'actions/setup-node@v7',
  'actions/upload-pages-artifact@v5',
];

function jobs(): [name: string, job: Job][] {
  return Object.entries(WORKFLOWS).flatMap(([file, workflow]) =>
    Object.entries(workflow.jobs).map(([name, job]): [string, Job] => [
      `${file} ${name}`,
      { ...job, permissions: job.permissions ?? workflow.permissions ?? {} },
    ]),
  );
}

/** How a workflow asks for a value. */
function expression(name: string): string {
  return `\${{ ${name} }}`;
}

function stepsOf(file: string): Step[] {
  return Object.values(WORKFLOWS[file]!.jobs).flatMap(({ steps }) => steps);
}

describe('the workflows', () => {
  test('begin with these events', () => {
    expect(Object.fromEntries(Object.entries(WORKFLOWS).map(([file, { on }]) => [file, Object.keys(on)]))).toEqual(
      EVENTS,
    );
  });

  test('may do no more than they need, and each job ends', () => {
    expect(Object.fromEntries(jobs().map(([name, { permissions }]) => [name, permissions]))).toEqual(PERMISSIONS);
    expect(jobs().filter(([, job]) => !job['timeout-minutes'])).toEqual([]);
  });

  test('use one version of each action', () => {
    const used = Object.keys(WORKFLOWS).flatMap((file) => stepsOf(file).flatMap(({ uses }) => uses ?? []));
    expect([...new Set(used)].sort()).toEqual(ACTIONS);
  });

  test('leave no token in the folder that they check out', () => {
    const checkouts = Object.keys(WORKFLOWS)
      .flatMap(stepsOf)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).not.toEqual([]);
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test.each([
    ['check.yml', ['npm ci', 'npm run check', 'npm ci', 'npm run check:types', 'npm run lint', 'npm test']],
    ['deploy.yml', ['npm ci', 'npm run build']],
    ['links.yml', ['npm ci', 'npm run links']],
  ])('%s runs %j, and package.json has them', (file, commands) => {
    const run = stepsOf(file).flatMap((step) => step.run ?? []);
    expect(run).toEqual(commands);
    const names = run.flatMap((command) => /^npm (?:run )?(?!ci$)(\S+)$/.exec(command)?.[1] ?? []);
    expect(names.filter((name) => !(name in SCRIPTS))).toEqual([]);
  });

  test('put nothing that others wrote into a command', () => {
    const commands = Object.keys(WORKFLOWS).flatMap((file) => stepsOf(file).flatMap(({ run }) => run ?? []));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('use no secret', () => {
    const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
    expect(texts.filter((text) => /\$\{\{[^}]*\bsecrets\b/.test(text))).toEqual([]);
  });

  test('deploy to the address that Pages has, and only what was built', () => {
    const { build } = WORKFLOWS['deploy.yml']!.jobs;
    expect(build?.steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
      TIERLINE_SITE: expression('steps.pages.outputs.origin'),
      TIERLINE_BASE: expression('steps.pages.outputs.base_path'),
      TIERLINE_REPOSITORY: `${expression('github.server_url')}/${expression('github.repository')}`,
    });
    expect(build?.steps.at(-1)).toEqual({ uses: 'actions/upload-pages-artifact@v5', with: { path: 'dist' } });
  });
});

describe('the forms for issues', () => {
  const fieldsOf = (name: string) => {
    const fields = readYaml<{ body: FormField[] }>(join(FORMS, name)).body;
    return fields.filter(({ type }) => type !== 'markdown');
  };
  const idsOf = (name: string) =>
    fieldsOf(name).map(({ id, validations }) => `${id}${validations?.required ? ' (needed)' : ''}`);

  it('take the page from the address of the form', () => {
    expect(idsOf('correction.yml')).toEqual(['page (needed)', 'what (needed)', 'source']);
  });

  it('ask of a document what an editor needs to find it', () => {
    expect(idsOf('document.yml')).toEqual([
      'countries (needed)',
      'type (needed)',
      'address (needed)',
      'published',
      'why',
    ]);
  });

  it('offer each type of document', () => {
    const types = fieldsOf('document.yml').find(({ id }) => id === 'type');
    expect(types?.attributes.options).toHaveLength(DOCUMENT_TYPES.length);
  });

  it('have a label each, and no name twice', () => {
    for (const name of ['correction.yml', 'document.yml']) {
      const labels = fieldsOf(name).map(({ attributes }) => attributes.label);
      expect(labels.every(Boolean)).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
