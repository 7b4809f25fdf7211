import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { isSafeLink } from '../domain/safe-link.ts';

interface Finding {
  code: ProblemCode;
  message: string;
  cure: string;
}

/** Only a text with one of these can hold what is not allowed; most have none and need not be parsed. */
const SUSPICIOUS = /[<{]|!\[|\]\(|\]:|^\s*(?:import|export)\b/m;

const NO_CODE = 'Texts are Markdown alone: write it in words, or in backticks if it is to be shown.';

function judge(node: MdastNode): Finding | undefined {
  switch (node.type) {
    case 'html':
      return { code: 'raw-html', message: 'HTML is not allowed in a text.', cure: NO_CODE };
    case 'mdxjsEsm':
      return { code: 'raw-html', message: 'A text cannot import or export anything.', cure: NO_CODE };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'raw-html', message: 'Expressions in braces are not allowed in a text.', cure: NO_CODE };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(node);
    case 'image':
    case 'imageReference':
      return {
        code: 'image-in-text',
        message: 'Pictures are not allowed in a text.',
        cure: 'Take it out, or link to the page that shows it.',
      };
    case 'link':
    case 'definition':
      return isSafeLink(node.url)
        ? undefined
        : {
            code: 'unsafe-link',
            message: `The link “${node.url.slice(0, 60)}” leads nowhere safe.`,
            cure: 'Begin it with https://, with / for a page of this site, or with # for a place on this page.',
          };
    default:
      return undefined;
  }
}

/** Components that texts may use, each with the attributes that it takes. */
export const ALLOWED_COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([['Placement', ['tier']]]);

function judgeElement(node: {
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}): Finding | undefined {
  const allowed = ALLOWED_COMPONENTS.get(node.name ?? '');
  if (!allowed) {
    const names = [...ALLOWED_COMPONENTS.keys()].map((name) => `<${name}>`).join(', ');
    return {
      code: 'raw-html',
      message: `<${node.name ?? ''}> is not allowed in a text.`,
      cure: `Allowed are: ${names}. ${NO_CODE}`,
    };
  }
  const foreign = node.attributes.find(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' ||
      !allowed.includes(attribute.name ?? '') ||
      typeof attribute.value !== 'string',
  );
  if (!foreign) return undefined;
  return {
    code: 'raw-html',
    message: `<${node.name}> cannot have “${foreign.name ?? '…'}”.`,
    cure: `It takes: ${allowed.join(', ')}, each a plain text in quotes.`,
  };
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child as MdastNode);
}

/**
 * Looks through a Markdown body for what never reaches a reader: HTML, script, pictures, unsafe links.
 * @param offset lines of the file before the body
 */
export function proseProblems(file: string, body: string, offset: number): Problem[] {
  if (!SUSPICIOUS.test(body)) return [];
  let root: MdastNode;
  try {
    root = (file.endsWith('.mdx') ? mdxToMdast(body) : markdownToMdast(body)) as MdastNode;
  } catch (error) {
    const [line = '1'] = /\d+/.exec(String(error)) ?? [];
    return [
      {
        code: 'raw-html',
        severity: 'error',
        file,
        path: [],
        message: 'The text cannot be read as MDX: a < or a { begins something that does not end.',
        cure: 'Write &lt; for < and &#123; for {, or put them in backticks.',
        position: { line: Number(line) + offset, column: 1 },
      },
    ];
  }
  const problems: Problem[] = [];
  for (const node of walk(root)) {
    const finding = judge(node);
    if (!finding) continue;
    const start = node.position?.start;
    problems.push({
      ...finding,
      severity: 'error',
      file,
      path: [],
      position: { line: (start?.line ?? 1) + offset, column: start?.column ?? 1 },
    });
  }
  return problems;
}
