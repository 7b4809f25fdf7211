import { type ChildProcess, spawn } from 'node:child_process';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';

/** A place in a text as editors count it, from 0. */
export interface Place {
  line: number;
  character: number;
}

interface Diagnostic {
  range: { start: Place };
  message: string;
}

interface Completion {
  label: string;
  documentation?: string | { value: string };
}

/** Settings of an editor, by their names up to the first dot. */
type Settings = Readonly<Record<string, unknown>>;

/** A language server that runs, and one file after the other that is open in it. */
export class LanguageServer {
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly published = new Map<string, Diagnostic[]>();

  /** @param script path of the server @param settings what the server is told when it asks for the settings of the editor */
  constructor(script: string, settings: Settings = {}) {
    this.child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.connection = createMessageConnection(this.child.stdout!, this.child.stdin!);
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
    this.connection.onRequest(() => null);
    this.connection.listen();
  }

  /** @param folder address of the workspace @param options what the server takes at its start */
  async start(folder: string, options: object = {}): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'workspace' }],
      initializationOptions: options,
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          publishDiagnostics: {},
          completion: { completionItem: { documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
      },
    });
    await this.connection.sendNotification('initialized', {});
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** What the server has found wrong with a file so far, sorted: `line: message`, the line from 1. It may yet find more. */
  faults(uri: string): string[] | undefined {
    return this.published
      .get(uri)
      ?.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
      .sort();
  }

  /** The text that appears where the pointer rests. */
  async hover(uri: string, position: Place): Promise<string | undefined> {
    const answer = await this.connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    return answer?.contents.value;
  }

  /** What the server proposes at a place, with what it says of it. */
  async completions(uri: string, position: Place): Promise<Map<string, string>> {
    const { items } = await this.connection.sendRequest<{ items: Completion[] }>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    const wordsOf = ({ documentation = '' }: Completion) =>
      typeof documentation === 'string' ? documentation : documentation.value;
    return new Map(items.map((item) => [item.label, wordsOf(item)]));
  }

  stop(): void {
    this.connection.dispose();
    this.child.kill();
  }
}
