import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { isSafeLink } from '../domain/safe-link.ts';
import { attributesOf, isAllowedElement, TEXT_COMPONENTS, type TextElement } from '../domain/text-element.ts';

interface Finding {
  code: ProblemCode;
  message: string;
  cure: string;
}

/**
 * Only a text with one of these can hold what is not allowed; most have none and need not be parsed. A link that is plainly a web
 * address or a page of this site is none of them.
 */
const SUSPICIOUS =
  /[<{]|^(?:---|\+\+\+)|!\[|\]\((?!(?:https?:\/\/|\/|#)[\w-][\w./?=#%:,;~-]*\))|\]:|^\s*(?:import|export)\b/m;

const NO_CODE = 'Texts are Markdown alone: write it in words, or in backticks if it is to be shown.';

function short(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** The end of an element adds nothing to what is said of its beginning. */
function isEndTag(node: MdastNode): boolean {
  return node.type === 'html' && node.value.startsWith('</');
}

function judge(node: MdastNode): Finding | undefined {
  switch (node.type) {
    case 'html':
      return { code: 'raw-html', message: `HTML is not allowed in a text: ${short(node.value)}`, cure: NO_CODE };
    case 'yaml':
    case 'toml':
      return {
        code: 'raw-html',
        message: 'A second block of fields begins here: none of it would be shown.',
        cure: 'Take it out, or write its fields into the block above.',
      };
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
            message: `The link “${short(node.url)}” is neither a web address nor a page of this site.`,
            cure: 'Begin it with https://, with / for a page of this site, or with # for a place on this page.',
          };
    default:
      return undefined;
  }
}

function judgeElement(element: TextElement): Finding | undefined {
  if (isAllowedElement(element)) return undefined;
  const code = 'raw-html';
  const wanted = attributesOf(element);
  const name = short(element.name ?? '');
  if (!wanted) {
    const names = Object.keys(TEXT_COMPONENTS).map((allowed) => `<${allowed}>`);
    return {
      code,
      message: `<${name}> is not allowed in a text.`,
      cure: `Allowed are: ${names.join(', ')}. ${NO_CODE}`,
    };
  }
  const sample = Object.entries(wanted)
    .map(([key, values]) => `${key}="${values[0]}"`)
    .join(' ');
  const values = Object.entries(wanted).map(([key, allowed]) => `${key}: ${allowed.join(', ')}`);
  return {
    code,
    message: `This is not how <${name}> is written.`,
    cure: `Write  <${name} ${sample} />\nAllowed for ${values.join('; ')}.`,
  };
}

/** A node and all below it, in the order of the text. */
function* walk(root: MdastNode): Generator<MdastNode> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) open.push(...(node.children as MdastNode[]).toReversed());
  }
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
    // The parser's errors begin with line and column.
    const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(String(error)) ?? [];
    return [
      {
        code: 'raw-html',
        severity: 'error',
        file,
        path: [],
        message: 'The text cannot be read as MDX: a < or a { begins something here that does not end.',
        cure: 'Write &lt; for < and &#123; for {, or put them in backticks.',
        position: { line: Number(line) + offset, column: Number(column) },
      },
    ];
  }
  const problems: Problem[] = [];
  for (const node of walk(root)) {
    const finding = judge(node);
    if (!finding || (isEndTag(node) && problems.some(({ code }) => code === 'raw-html'))) continue;
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
