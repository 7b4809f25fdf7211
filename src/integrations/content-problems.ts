import type { IncomingMessage } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentFaults } from './content-problems/content-faults.ts';
import { countInWords, withheld, withheldPage } from './content-problems/markup.ts';
import type { Fault } from './content-problems/page-faults.ts';

/** The script of the panel, as the dev server hands it out: scripts never stand under the base path there. */
const PANEL = '/src/integrations/content-problems/panel.ts';

/** Editors save several files at once, and some programs write one file in several steps. */
const UNTIL_SAVED = 100;

/** Keeps what is known of the content until a file of it changes. */
class Keeper {
  private faults: readonly Fault[] = [];
  private isStale = true;
  private readonly read: () => readonly Fault[];
  private readonly logger: AstroIntegrationLogger;

  constructor(read: () => readonly Fault[], logger: AstroIntegrationLogger) {
    this.read = read;
    this.logger = logger;
  }

  /** What is wrong now; where the content cannot be read at all, as while its folder is moved, what was wrong before. */
  get current(): readonly Fault[] {
    if (!this.isStale) return this.faults;
    this.isStale = false;
    try {
      this.faults = this.read();
      this.logger.info(countInWords(this.faults));
    } catch (error) {
      this.logger.error(error instanceof Error ? error.message : String(error));
    }
    return this.faults;
  }

  forget(): void {
    this.isStale = true;
  }
}

/** Tells the pages that are open what is wrong, when they ask and whenever a file of the content has changed. */
function tellPages(server: ViteDevServer, root: string, keeper: Keeper): void {
  const { hot } = server.environments.client;
  hot.on('content-problems:ask', (_, client) => client.send('content-problems:told', keeper.current));
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(join(root, sep))) return;
    keeper.forget();
    clearTimeout(timer);
    timer = setTimeout(() => hot.send('content-problems:told', keeper.current), UNTIL_SAVED);
  });
}

/** The path of a page that a browser asks for; Astro has taken the base path off. */
function pagePath({ url = '', method, headers }: IncomingMessage): string | undefined {
  const isPage = method === 'GET' && headers.accept?.includes('text/html');
  return isPage ? url.replace(/[?#].*$/s, '') : undefined;
}

/** Sends the problems in the place of a page that cannot be made of the content as it is. */
function withholdPages(server: ViteDevServer, keeper: Keeper): void {
  server.middlewares.use((request, response, next) => {
    const path = pagePath(request);
    const content = path === undefined ? undefined : withheld(keeper.current, path);
    if (content === undefined) return next();
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(withheldPage(content, ['/@vite/client', PANEL]));
  });
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
      'astro:config:setup': ({ command, injectScript }) => {
        const isDev = command === 'dev';
        // content.config.ts is loaded after this, and learns by it whether drafts are content.
        process.env.TIERLINE_DRAFTS = isDev ? 'shown' : '';
        if (isDev) injectScript('page', `import '${PANEL}';`);
      },
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = resolve(project, content);
        const folder = relative(project, root).replaceAll(sep, '/');
        const keeper = new Keeper(() => contentFaults(root, folder, base), logger);
        tellPages(server, root, keeper);
        withholdPages(server, keeper);
      },
    },
  };
}
