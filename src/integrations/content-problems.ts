import type { IncomingMessage } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { EditedContent, EditedFolder } from '../check/edited-content.ts';
import { contentFaults } from './content-problems/content-faults.ts';
import { countInWords, withheld, withheldPage } from './content-problems/markup.ts';
import type { Fault } from './content-problems/page-faults.ts';
import { watchFolder } from './content-problems/watch-folder.ts';

/** The script of the panel, as the dev server hands it out: scripts never stand under the base path there. */
const PANEL = '/src/integrations/content-problems/panel.ts';

/** The module through which pages have the content. */
const EDITED = '/src/data/edited.ts';

/** The loader that has Astro forget which pages there are. */
const LOADER = 'compiled-texts';

/** Editors save several files at once, and some programs write one file in several steps. In milliseconds. */
const UNTIL_SAVED = 40;

/** The header in which a page says of which reading it was made: scripts can read it, and no markup is needed. */
const READING = 'Server-Timing';

/** Knows what is wrong with the content that the pages have. */
class Keeper {
  /** How often the content was read anew: by it a page is known that was made before that. */
  readings = 0;
  private readonly server: ViteDevServer;
  private readonly describe: (content: EditedContent) => readonly Fault[];
  private readonly logger: AstroIntegrationLogger;
  private described: { content: EditedContent; faults: readonly Fault[] } | undefined;

  constructor(
    server: ViteDevServer,
    describe: (content: EditedContent) => readonly Fault[],
    logger: AstroIntegrationLogger,
  ) {
    this.server = server;
    this.describe = describe;
    this.logger = logger;
  }

  /** The folder as the pages have it: modules of theirs are not this program’s, and are loaded anew when the rules have changed. */
  private async folder(): Promise<EditedFolder> {
    const { runner } = this.server.environments.ssr as RunnableDevEnvironment;
    return (await runner.import<{ edited: EditedFolder }>(EDITED)).edited;
  }

  private faultsOf(content: EditedContent): readonly Fault[] {
    if (this.described?.content !== content) {
      this.described = { content, faults: this.describe(content) };
      this.logger.info(countInWords(this.described.faults));
    }
    return this.described.faults;
  }

  /** Looks at the folder, or at what is known of it; where it cannot be read at all, as while it is moved, says what was wrong before. */
  private async look(at: (folder: EditedFolder) => EditedContent): Promise<readonly Fault[]> {
    try {
      return this.faultsOf(at(await this.folder()));
    } catch (error) {
      this.logger.error(error instanceof Error ? error.message : String(error));
      return this.described?.faults ?? [];
    }
  }

  /** What is wrong with the content as it was last read. */
  current(): Promise<readonly Fault[]> {
    return this.look((folder) => folder.current);
  }

  /** Reads what has changed. */
  readAgain(): Promise<readonly Fault[]> {
    return this.look((folder) => folder.readAgain());
  }
}

/** The path of a page that a browser asks for; Astro has taken the base path off. */
function pagePath({ url = '', method, headers }: IncomingMessage): string | undefined {
  const isPage = method === 'GET' && headers.accept?.includes('text/html');
  return isPage ? url.replace(/[?#].*$/s, '') : undefined;
}

/** Sends the problems in the place of a page that cannot be made of the content as it is. */
function withholdPages(server: ViteDevServer, keeper: Keeper): void {
  server.middlewares.use(async (request, response, next) => {
    const path = pagePath(request);
    if (path !== undefined) response.setHeader(READING, `content;desc="${keeper.readings}"`);
    const content = path === undefined ? undefined : withheld(await keeper.current(), path);
    if (content === undefined) return next();
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(withheldPage(content, ['/@vite/client', PANEL]));
  });
}

/**
 * Whether Vite need not watch a file: of the content it has the MDX files alone, and built sites and caches hold tens of thousands of files that
 * no page is made of.
 */
function isNoModule(path: string, project: string, content: string): boolean {
  const isIn = (folder: string) => `${path}${sep}`.startsWith(`${folder}${sep}`);
  if (isIn(content)) return /\.(?:md|yaml)$/.test(path);
  return ['dist', '.cache'].some((name) => isIn(join(project, name)));
}

/**
 * The dev server for editors: it shows drafts, and on every page the problems of the content, live. What has an error is left
 * out; where nothing can stand without it, its problems stand in the place of the page. A build knows neither drafts nor panel.
 * @param content path of the content folder, from the root of the project
 */
export function contentProblems(content: string): AstroIntegration {
  let project = '';
  let base = '/';
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        const isDev = command === 'dev';
        // content.config.ts is loaded after this, and learns by it whether drafts are content.
        process.env.TIERLINE_DRAFTS = isDev ? 'shown' : '';
        if (!isDev) return;
        injectScript('page', `import '${PANEL}';`);
        const root = fileURLToPath(config.root);
        const ignored = (path: string) => isNoModule(resolve(path), resolve(root), resolve(root, content));
        updateConfig({ vite: { server: { watch: { ignored: [ignored] } } } });
      },
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const root = resolve(project, content);
        const folder = relative(project, root).replaceAll(sep, '/');
        const keeper = new Keeper(server, ({ check }) => contentFaults(check.problems, folder, base), logger);
        const { hot } = server.environments.client;
        hot.on('content-problems:ask', async ({ made }: { made?: string }, client) => {
          // What changed while the page was on its way was told before it listened.
          if (made !== undefined && made !== String(keeper.readings)) client.send({ type: 'full-reload' });
          else client.send('content-problems:told', await keeper.current());
        });
        withholdPages(server, keeper);
        const endWatch = watchFolder(root, UNTIL_SAVED, async () => {
          const faults = await keeper.readAgain();
          await refreshContent?.({ loaders: [LOADER] });
          keeper.readings += 1;
          hot.send('content-problems:told', faults);
        });
        // Read while the editor opens a browser, so that the first page need not wait for it.
        server.httpServer?.once('listening', () => keeper.current());
        server.httpServer?.on('close', endWatch);
      },
    },
  };
}
